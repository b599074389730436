// The form: reads the questions of the page, says at once what is missing, shows the page and
// hands over the file. Nothing is kept and nothing is sent.
(function () {
  "use strict";
  var root = document.getElementById("menulis"), form = document.getElementById("formulir");
  var kind = root.getAttribute("data-jenis"), known = Kecocokan.known(kind), label = Pratinjau.label, make = Pratinjau.make;
  var now = new Date();
  var today = [now.getFullYear(), ("0" + (now.getMonth() + 1)).slice(-2), ("0" + now.getDate()).slice(-2)].join("-");
  function at(id) { return document.getElementById(id); }
  function all(node, css) { return Array.prototype.slice.call(node.querySelectorAll(css)); }
  var span = Jawaban.span, between = Jawaban.between, read = Jawaban.read;

  function field(node) { return node.matches("fieldset") ? node.querySelector("select, input, textarea") : node.querySelector("input, select, textarea"); }

  var touched = new Set();
  function tell(node, text, good) {
    var said = all(node, ".kabar").filter(function (p) { return p.closest("[data-isian], [data-bagian]") === node; })[0];
    if (!said) return;
    var show = text && touched.has(node);
    said.textContent = show ? text : good;
    said.classList.toggle("salah", Boolean(show));
    if (!node.matches("fieldset")) field(node).setAttribute("aria-invalid", show ? "true" : "false");
  }

  function reveal() { // the next row appears when the one before it has begun
    all(form, "[data-rupa=baris]").forEach(function (node) {
      var least = Math.max(span(node, "butir").least, 1);
      var rows = all(node, "[data-baris]"), last = 0;
      rows.forEach(function (row, index) {
        if (all(row, "input, select, textarea").some(function (one) { return one.value; })) last = index + 1;
      });
      rows.forEach(function (row, index) { row.hidden = index >= Math.max(least, last + 1); });
    });
  }

  function sources() {
    return all(form, "[data-sumber]").map(function (box) {
      var fields = own2(box).map(read);
      var by = {};
      fields.forEach(function (one) { by[one.key] = one; });
      if (!by.judul.value && !by.url.value) return null;
      if (!by.id.value) by.id.value = Berkas.slug(by.penerbit.value + " " + by.judul.value);
      return fields;
    }).filter(Boolean);
  }
  function own2(box) {
    return all(box, "[data-isian]").filter(function (one) { return one.parentElement === box; });
  }

  function gather() {
    var fields = all(form, "section:first-of-type > [data-isian]").map(read);
    var parts = all(form, "[data-bagian]").map(function (node) {
      return { node: node, heading: node.getAttribute("data-bagian"), text: node.querySelector("textarea").value };
    });
    var fresh = sources();
    fields.forEach(function (one) {
      if (one.key !== "sumber") return;
      one.value = one.value.concat(fresh.map(function (source) {
        return source.filter(function (f) { return f.key === "id"; })[0].value;
      }).filter(function (id) { return one.value.indexOf(id) < 0; }));
    });
    return { fields: fields, parts: parts, fresh: fresh };
  }

  function answer(fields, key) { return fields.filter(function (one) { return one.key === key; })[0]; }

  // The answers by key, and the way back from such a key to its question.
  function values(fields) {
    var found = {};
    fields.forEach(function (one) {
      found[one.key] = one.kind === "kumpulan" ? values(one.value) : one.kind === "baris" ? one.value.map(values) : one.value;
    });
    return found;
  }
  function place(found, path) {
    if (path[0] === "") return found.parts[path[1]].node;
    var fields = found.fields, one = null;
    path.forEach(function (step) {
      if (step === "+") fields = found.fresh;
      else if (typeof step === "number") fields = fields[step];
      else { one = answer(fields, step); fields = one.value; }
    });
    return one.node;
  }
  function parts(found, older) {
    return found.parts.map(function (part, row) {
      var reader = part.node.getAttribute("data-tingkat");
      return { at: ["", row], text: part.text.trim(), level: reader === "perintah" ? "anak" : older ? "13-15" : reader, body: true };
    });
  }
  function unfit(found) {
    var v = values(found.fields), fresh = found.fresh.map(values);
    var body = found.parts.map(function (part) { return part.text; }).join("\n\n");
    var texts = Naskah.pieces(v, known.tingkat).concat(parts(found, v.level === "D"), Naskah.pieces(fresh));
    var of = { real: v.jenis === "nyata", tells: kind !== "lembar-kerja", orders: kind === "lembar-kerja", easy: v.level === "B3" };
    return Kecocokan.check(kind, v, fresh, body, known, today).concat(Naskah.faults(texts, of)).map(function (one) {
      return [place(found, one[0]), one[1]];
    });
  }

  function missing(found, name) {
    var list = [];
    Jawaban.flat(found.fields.concat(found.fresh.flat())).forEach(function (one) {
      if (one.key === "skema") return;
      var text = Jawaban.wrong(one);
      tell(one.node, text, Jawaban.counted(one));
      if (text) list.push([one.node, text]);
    });
    found.parts.forEach(function (part) {
      var nested = part.heading && /^ {0,3}#/m.test(part.text);
      var text = !part.text.trim() ? _("Belum diisi.") : nested ? _("Tanpa judul ## di dalam bagian ini.") : "";
      var count = Naskah.longest(part.text);
      tell(part.node, text, count ? _("Kalimat terpanjang {n} kata.", count) : "");
      if (text) list.push([part.node, text]);
    });
    var whole = span(root, "cerita"), last = found.parts[found.parts.length - 1];
    if (whole && found.parts.every(function (part) { return part.text.trim(); })) {
      var total = found.parts.reduce(function (sum, part) { return sum + Berkas.words(part.heading) + Naskah.count(part.text); }, 0);
      var size = between(total, whole, "kata");
      if (size) { size = _("Seluruh cerita {ukuran}").replace("{ukuran}", size); tell(last.node, size, ""); list.push([last.node, size]); }
    }
    var there = new Set(list.map(function (one) { return one[0]; }));
    unfit(found).forEach(function (one) {
      if (there.has(one[0])) return; // one thing at a time
      there.add(one[0]);
      tell(one[0], one[1], "");
      list.push(one);
    });
    if (name && root.getAttribute("data-ada").split(" ").indexOf(name) >= 0) {
      list.unshift([form.querySelector("[data-isian=judul]"), _("Judul ini sudah ada di kit. Pilih judul lain, atau perbaiki halaman itu.")]);
    }
    return list;
  }

  var file = { name: "", text: "" };
  function show() {
    reveal();
    var found = gather(), title = found.fields.filter(function (one) { return one.key === "judul"; })[0].value;
    var name = Berkas.slug(title), list = missing(found, name);
    var place = root.getAttribute("data-tempat").replace("NAMA", name || "nama");
    file = { name: place.split("/").pop(), text: Berkas.page(found.fields, found.parts) };
    at("nama-berkas").textContent = place;
    at("berkas").textContent = file.text;
    at("teks-sumber").textContent = found.fresh.map(Berkas.entry).join("");
    at("berkas-sumber").hidden = !found.fresh.length;
    var others = Kecocokan.others(kind, values(found.fields), name || "nama", known);
    at("daftar-lain").textContent = "";
    others.forEach(function (one) {
      var item = make("li", one[0] + ": ");
      item.appendChild(make("code", one[1]));
      at("daftar-lain").appendChild(item);
    });
    at("berkas-lain").hidden = !others.length;
    var along = others.length || found.fresh.length;
    at("jumlah-kurang").textContent = list.length ? _("{n} isian belum selesai.", list.length)
      : along ? _("Semua terisi. Kirim berkasnya bersama tambahan untuk berkas lain di bawah.") : _("Semua terisi. Berkasnya siap dikirim.");
    offer(list);
    Pratinjau.show(at("pratinjau"), found);
    send(place);
  }

  var offered = ""; // a list that stays the same is left alone: the focus may stand in it
  function offer(list) {
    var now = list.map(function (one) { return field(one[0]).id + one[1]; }).join();
    if (now === offered) return;
    offered = now;
    at("kurang").textContent = "";
    list.forEach(function (one) {
      var item = make("li"), link = make("a", label(one[0]));
      link.href = "#" + field(one[0]).id;
      link.addEventListener("click", function (event) { event.preventDefault(); field(one[0]).focus(); });
      item.appendChild(link);
      item.appendChild(document.createTextNode(": " + one[1]));
      at("kurang").appendChild(item);
    });
  }

  function send(place) {
    var pattern = root.getAttribute("data-tujuan");
    if (!pattern) return;
    var most = Number(root.getAttribute("data-batas"));
    var whole = Berkas.address(pattern, place, file.text, most);
    at("kirim").href = whole || Berkas.address(pattern, place, "", most);
    at("kabar-kirim").textContent = whole ? "" : _("Berkas ini terlalu panjang untuk ikut di dalam tautan. Salin isinya dulu, buka tempat kode, lalu tempelkan.");
  }

  function copy(button) {
    var source = at(button.getAttribute("data-salin"));
    function done() { button.textContent = _("Sudah disalin"); }
    function byHand() {
      var range = document.createRange();
      range.selectNodeContents(source);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      if (document.execCommand("copy")) done(); else button.textContent = _("Tekan Ctrl dan C untuk menyalin");
    }
    if (navigator.clipboard) navigator.clipboard.writeText(source.textContent).then(done, byHand); else byHand();
  }

  all(form, "[data-rupa=rujuk]").forEach(function (node) { // the page names a shelf once
    all(node, "select").forEach(function (box, row, boxes) { if (row) box.innerHTML = boxes[0].innerHTML; });
  });

  var left = false; // whether something would be lost by leaving
  form.addEventListener("input", function () { left = true; show(); });
  form.addEventListener("focusout", function (event) {
    for (var node = event.target; node && node !== form; node = node.parentElement) {
      if (node.matches("[data-isian], [data-bagian]")) touched.add(node);
    }
    if (!pressed) show();
  });
  // A message that appears between the press and the release would move the box away under the
  // pointer, and the click would be lost.
  var pressed = false;
  addEventListener("pointerdown", function () { pressed = true; }, true);
  ["pointerup", "pointercancel"].forEach(function (name) {
    addEventListener(name, function () {
      pressed = false;
      setTimeout(show, 50);
    }, true);
  });
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  at("unduh").addEventListener("click", function () {
    var link = make("a");
    link.href = URL.createObjectURL(new Blob([file.text], { type: "text/markdown" }));
    link.download = file.name;
    link.click();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 10000);
    left = false;
  });
  all(root, "[data-salin]").forEach(function (button) { button.addEventListener("click", function () { copy(button); left = false; }); });
  addEventListener("beforeunload", function (event) { if (left) event.preventDefault(); });

  function start(key, value) {
    all(form, "[data-isian=" + key + "] input, [data-isian=" + key + "] select").forEach(function (one) { if (!one.value) one.value = value; });
  }
  start("diperiksa", today);
  start("dibuka", today);
  start("status", "ditinjau");
  root.getAttribute("data-awal").split(" ").filter(Boolean).forEach(function (pair) {
    start(pair.split("=")[0], pair.split("=")[1]);
  });
  show();
})();
