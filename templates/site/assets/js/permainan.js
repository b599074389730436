// The interest game on screen: thirty pictures, three faces, one result. Nothing is kept: leaving
// the page, "Mulai lagi" and coming back with the browser's arrow all begin anew.
(function () {
  "use strict";
  function at(id) { return document.getElementById(id); }
  var root = at("permainan");
  var items = Array.prototype.slice.call(at("butir").children);
  var letters = items.map(function (item) { return item.getAttribute("data-huruf"); });
  var answers = items.map(function () { return null; });
  var untried = items.map(function () { return false; });
  var faces = Array.prototype.slice.call(root.querySelectorAll(".wajah button"));
  var petals = Array.prototype.slice.call(at("bunga").querySelectorAll(".kelopak"));
  var now = 0;

  function rule(name) { return Number(root.getAttribute("data-" + name)); }

  function counted(text) { return text.replace("{nomor}", now + 1).replace("{semua}", items.length); }

  function draw() {
    var picture = items[now].querySelector("img");
    at("gambar").src = picture.src;
    at("gambar").alt = picture.alt;
    at("kalimat").textContent = items[now].textContent.trim();
    at("nomor").textContent = counted(_("{nomor} dari {semua}"));
    at("bunga").setAttribute("aria-label", counted(_("Gambar {nomor} dari {semua}")));
    petals.forEach(function (petal, index) { petal.classList.toggle("penuh", index < now); });
    faces.forEach(function (face) {
      face.setAttribute("aria-pressed", String(answers[now] === Number(face.getAttribute("data-nilai"))));
    });
    at("belum").checked = untried[now];
    at("kembali").style.visibility = now ? "visible" : "hidden";
    at("kalimat").focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  function go(step) {
    untried[now] = at("belum").checked;
    now += step;
    if (now < items.length) draw(); else finish();
  }

  function begin() {
    at("mulai").hidden = true;
    at("judul").classList.add("sembunyi");
    document.documentElement.classList.add("bermain");
    at("main").hidden = false;
    draw();
  }

  function suggestions(found) {
    var tick = items.filter(function (item, index) { return untried[index]; });
    if (found.kind !== "belum-banyak") return tick.slice(0, 3);
    var fresh = items.filter(function (item, index) { return letters[index] === found.door; });
    return tick.concat(fresh.filter(function (item) { return tick.indexOf(item) < 0; })).slice(0, 3);
  }

  function card(slug) {
    return slug ? at("semua-kartu").querySelector('[data-slug="' + slug + '"]').cloneNode(true) : null;
  }

  function fill(section, list, nodes) {
    nodes = nodes.filter(Boolean);
    at(section).hidden = !nodes.length;
    nodes.forEach(function (node) { at(list).appendChild(node); });
    if (list.indexOf("kartu-") === 0) Daftar.dress(nodes);
  }

  function finish() {
    var rules = { kosong: rule("kosong"), rendah: rule("rendah"), rata: rule("rata"), pilih: rule("pilih") };
    var found = MinatAturan.result(answers, letters, rules);
    var careers = Array.prototype.map.call(at("semua-kartu").children, function (item) {
      return { slug: item.getAttribute("data-slug"), minat: item.getAttribute("data-minat") };
    });
    var picked = MinatAturan.jobs(found, careers, 6);
    document.documentElement.classList.remove("bermain");
    at("main").hidden = true;
    at("hasil").hidden = false;
    at("judul-hasil").textContent = at("judul-hasil").getAttribute("data-" + found.kind);
    root.querySelectorAll("#kembang .kelopak").forEach(function (petal) {
      if (found.letters.indexOf(petal.getAttribute("data-huruf")) < 0) return;
      petal.classList.add(found.kind === "suka-banyak" ? "muda" : "penuh");
    });
    at("kelompok").querySelectorAll("[data-huruf]").forEach(function (tag) {
      tag.hidden = found.letters.indexOf(tag.getAttribute("data-huruf")) < 0;
    });
    fill("coba", "kegiatan", found.kind === "lelah" ? [] : suggestions(found).map(function (item) {
      return item.cloneNode(true);
    }));
    fill("pekerjaan", "kartu-hasil", picked.jobs.map(card));
    fill("pintu-baru", "kartu-pintu", [card(picked.door)]);
    at("judul-hasil").focus({ preventScroll: true });
    scrollTo(0, 0);
  }

  at("main-yuk").addEventListener("click", begin);
  faces.forEach(function (face) {
    face.addEventListener("click", function () {
      answers[now] = Number(face.getAttribute("data-nilai"));
      go(1);
    });
  });
  at("kembali").addEventListener("click", function () { if (now) go(-1); });
  at("lewati").addEventListener("click", function () { answers[now] = null; go(1); });
  at("cetak-slip").addEventListener("click", function () { print(); });
  at("tanya-jawab").addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("pageshow", function (event) { if (event.persisted) location.reload(); });
})();
