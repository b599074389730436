// The form: reads the questions of the page, says at once what is missing, shows the page and
// hands over the file. Nothing is kept and nothing is sent.
(function () {
  "use strict";
  var root = document.getElementById("menulis"), form = document.getElementById("formulir");
  function at(id) { return document.getElementById(id); }
  function all(node, css) { return Array.prototype.slice.call(node.querySelectorAll(css)); }
  function own(node, css) { // those of this question, not of a question inside it
    return all(node, css).filter(function (one) { return one.parentElement.closest("[data-isian], [data-baris]") === node; });
  }
  function span(node, name) {
    var text = node.getAttribute("data-" + name);
    if (!text) return null;
    var parts = text.split(" ");
    return { least: Number(parts[0]), most: parts[1] ? Number(parts[1]) : Infinity };
  }

  var READ = {
    baris: function (node) {
      return all(node, "[data-baris]").map(function (row) {
        return own(row, "[data-isian]").map(read);
      }).filter(function (fields) { return fields.some(function (one) { return one.value !== "" }); });
    },
    kumpulan: function (node) { return own(node, "[data-isian]").map(read); },
    rujuk: function (node) { return chosen(node).filter(Boolean); },
    minat: function (node) { return chosen(node).join(""); },
    centang: function (node) {
      return all(node, "input").filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    },
    daftar: function (node) {
      var lines = node.querySelector("textarea").value.split("\n").map(Berkas.squeeze).filter(Boolean);
      var alone = (node.getAttribute("data-sendiri") || "").split(" ");
      return lines.length === 1 && alone.indexOf(lines[0]) >= 0 ? lines[0] : lines;
    }
  };
  function chosen(node) { return all(node, "select").map(function (one) { return one.value; }); }
  function plain(node) { return Berkas.squeeze((node.matches("input") ? node : node.querySelector("input, select, textarea")).value); }

  function read(node) {
    var kind = node.getAttribute("data-rupa"), many = span(node, "butir");
    return {
      node: node, key: node.getAttribute("data-isian"), kind: kind,
      needed: node.hasAttribute("data-wajib"), least: many ? many.least : 0,
      value: (READ[kind] || plain)(node)
    };
  }

  var FEW = {
    kata: _("{n} kata, paling sedikit {batas}."), huruf: _("{n} huruf, paling sedikit {batas}."),
    butir: _("{n} butir, paling sedikit {batas}."), angka: _("{n}, paling sedikit {batas}.")
  };
  var MANY = {
    kata: _("{n} kata, paling banyak {batas}."), huruf: _("{n} huruf, paling banyak {batas}."),
    butir: _("{n} butir, paling banyak {batas}."), angka: _("{n}, paling banyak {batas}.")
  };
  function between(count, limits, unit) {
    function say(text, limit) { return text.replace("{n}", count).replace("{batas}", limit); }
    if (count < limits.least) return say(FEW[unit], limits.least);
    if (count > limits.most) return say(MANY[unit], limits.most);
    return "";
  }
  function shape(text, node) {
    var pattern = node.getAttribute("data-bentuk"), numbers = span(node, "angka");
    var wordCount = span(node, "kata"), letters = span(node, "huruf");
    if (pattern && !new RegExp(pattern).test(text)) return _("Bentuknya belum seperti contoh.");
    if (numbers && !/^\d+$/.test(text)) return _("Tulis angka saja.");
    if (numbers) return between(Number(text), numbers, "angka");
    if (node.getAttribute("data-rupa") === "tanggal" && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return _("Tulis seperti 2026-11-24.");
    if (wordCount) return between(Berkas.words(text), wordCount, "kata");
    return letters ? between(text.length, letters, "huruf") : "";
  }
  // What is wrong with an answer, in words; empty when nothing is.
  function wrong(one) {
    var value = one.value, many = span(one.node, "butir");
    if (one.kind === "kumpulan") return "";
    if (value === "" || (Array.isArray(value) && !value.length)) {
      return one.needed && (!many || many.least) ? _("Belum diisi.") : "";
    }
    if (one.kind === "minat") return value.length < 2 ? _("Pilih dua.") : value[0] === value[1] ? _("Pilih dua yang berbeda.") : "";
    if (!Array.isArray(value)) return one.node.hasAttribute("data-sendiri") ? "" : shape(value, one.node);
    var count = many && between(value.length, many, "butir");
    if (count && one.kind === "daftar" && /,/.test(value[0]) && value.length === 1) return count + " " + _("Satu baris satu butir.");
    if (count || one.kind === "baris") return count || "";
    if (new Set(value).size < value.length) return _("Ada yang sama dua kali.");
    return value.map(function (item, index) {
      var said = shape(item, one.node);
      return said && _("Butir {nomor}: {sebab}").replace("{nomor}", index + 1).replace("{sebab}", said);
    }).filter(Boolean)[0] || "";
  }
  function counted(one) {
    var count = Array.isArray(one.value) ? one.value.length : Berkas.words(one.value);
    if (Array.isArray(one.value)) return count ? _("{n} butir.", count) : "";
    return one.value && span(one.node, "kata") ? _("{n} kata.", count) : "";
  }

  // Every question with its answer, those inside rows and groups after the one they belong to.
  function flat(fields) {
    return fields.flatMap(function (one) {
      var inside = one.kind === "kumpulan" ? one.value : one.kind === "baris" ? one.value.flat() : [];
      return [one].concat(flat(inside));
    });
  }

  function label(node) {
    var name = node.querySelector("legend, label");
    return (name.firstChild.textContent || name.textContent).trim();
  }
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

  function missing(found, name) {
    var list = [];
    flat(found.fields.concat(found.fresh.flat())).forEach(function (one) {
      if (one.key === "skema") return;
      var text = wrong(one);
      tell(one.node, text, counted(one));
      if (text) list.push([one.node, text]);
    });
    found.parts.forEach(function (part) {
      var most = Number(part.node.getAttribute("data-kalimat")), long = Berkas.longest(part.text);
      var text = !part.text.trim() ? _("Belum diisi.")
        : long > most ? _("Kalimat terpanjang {n} kata, paling banyak {batas}.").replace("{n}", long).replace("{batas}", most) : "";
      tell(part.node, text, part.text.trim() ? _("Kalimat terpanjang {n} kata.", long) : "");
      if (text) list.push([part.node, text]);
    });
    var whole = span(root, "cerita"), last = found.parts[found.parts.length - 1];
    if (whole && found.parts.every(function (part) { return part.text.trim(); })) {
      var count = found.parts.reduce(function (sum, part) { return sum + Berkas.words(part.heading) + Berkas.words(part.text); }, 0);
      var size = between(count, whole, "kata");
      if (size) { size = _("Seluruh cerita {ukuran}").replace("{ukuran}", size); tell(last.node, size, ""); list.push([last.node, size]); }
    }
    var answers = flat(found.fields), age = answer(answers, "usia_kerja"), note = answer(answers, "catatan");
    if (age && note && Number(age.value) >= 18 && !note.value) {
      tell(note.node, _("Wajib diisi mulai usia 18."), "");
      list.push([note.node, _("Wajib diisi mulai usia 18.")]);
    }
    if (name && root.getAttribute("data-ada").split(" ").indexOf(name) >= 0) {
      list.unshift([form.querySelector("[data-isian=judul]"), _("Judul ini sudah ada di kit. Pilih judul lain, atau perbaiki halaman itu.")]);
    }
    return list;
  }

  function make(tag, text, css) {
    var node = document.createElement(tag);
    if (text !== undefined) node.textContent = text;
    if (css) node.className = css;
    return node;
  }
  // What people read of an answer: the words of a choice, not its code.
  function shown(one) {
    var value = one.value;
    if (one.kind === "kumpulan") return value.map(shown).filter(Boolean).join("; ");
    if (one.kind === "baris") return value.map(function (fields) { return fields.map(shown).filter(Boolean).join(", "); });
    var texts = {};
    all(one.node, "option").forEach(function (option) { if (option.value) texts[option.value] = option.textContent; });
    all(one.node, ".centangan").forEach(function (box) { texts[box.firstChild.value] = box.textContent.trim(); });
    if (one.kind === "minat") return value.split("").map(function (letter) { return texts[letter]; }).join(", ");
    return Array.isArray(value) ? value.map(function (item) { return texts[item] || item; }) : texts[value] || value;
  }
  function preview(found) {
    var box = at("pratinjau");
    box.textContent = "";
    box.appendChild(make("h3", plain(form.querySelector("[data-isian=judul]")) || _("Judul")));
    found.fields.forEach(function (one) {
      var value = shown(one);
      if (one.key === "skema" || one.key === "id" || one.key === "judul" || !value || !value.length) return;
      if (one.key === "ringkas" || one.key === "tujuan") { box.appendChild(make("p", value, "pokok")); return; }
      box.appendChild(make("h4", label(one.node)));
      if (!Array.isArray(value)) { box.appendChild(make("p", value)); return; }
      var list = make("ul", undefined, "butir");
      value.forEach(function (item) { list.appendChild(make("li", item)); });
      box.appendChild(list);
    });
    found.parts.forEach(function (part) {
      if (part.heading && part.text.trim()) box.appendChild(make("h4", label(part.node)));
      part.text.split(/\n\s*\n/).filter(function (text) { return text.trim(); }).forEach(function (text) {
        box.appendChild(make("p", text.trim()));
      });
    });
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
    at("jumlah-kurang").textContent = list.length ? _("{n} isian belum selesai.", list.length) : _("Semua terisi. Berkasnya siap dikirim.");
    offer(list);
    preview(found);
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

  var left = false; // whether something would be lost by leaving
  form.addEventListener("input", function () { left = true; show(); });
  form.addEventListener("focusout", function (event) {
    for (var node = event.target; node && node !== form; node = node.parentElement) {
      if (node.matches("[data-isian], [data-bagian]")) touched.add(node);
    }
    show();
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
  var now = new Date();
  var today = [now.getFullYear(), ("0" + (now.getMonth() + 1)).slice(-2), ("0" + now.getDate()).slice(-2)].join("-");
  start("diperiksa", today);
  start("dibuka", today);
  start("status", "ditinjau");
  root.getAttribute("data-awal").split(" ").filter(Boolean).forEach(function (pair) {
    start(pair.split("=")[0], pair.split("=")[1]);
  });
  show();
})();
