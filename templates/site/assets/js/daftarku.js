// The page of my list: what was picked, one press for a slip, one for clean sheets. The sheets lie
// in small scripts beside this page (a folder opened by double-click can load nothing else).
var Lembaran = (function () {
  "use strict";
  function at(id) { return document.getElementById(id); }
  var stock = at("semua");
  var ready = {};
  var loading = {};
  var mode = "";

  function original(name) { return stock.querySelector('[data-nama="' + name + '"]'); }

  function known() { return Daftar.all().filter(original); }

  function show() {
    var focused = document.activeElement && document.activeElement.getAttribute("data-ambil");
    ["karier", "lembar-kerja"].forEach(function (kind) {
      var list = at("pilihan-" + kind);
      list.textContent = "";
      known().forEach(function (name) {
        if (name.indexOf(kind + ".") === 0) list.appendChild(original(name).cloneNode(true));
      });
      at("bagian-" + kind).hidden = !list.children.length;
      Daftar.dress(list.children);
    });
    at("kosong").hidden = known().length > 0;
    at("ada").hidden = !known().length;
    if (focused && !Daftar.has(focused)) {
      var next = document.querySelector(".pilihanku [data-ambil]") || at("judul");
      next.focus();
    }
  }

  function load(name) {
    var shelf = name.slice(0, name.indexOf(".") + 2);  // "karier.p": all whose name begins with p
    if (!loading[shelf]) {
      loading[shelf] = new Promise(function (done) {
        var script = document.createElement("script");
        script.src = "cetak/" + shelf + ".js";
        script.onload = script.onerror = done;
        document.body.appendChild(script);
      });
    }
    return loading[shelf];
  }

  function paper() {
    var chosen = document.querySelector("[name=kertas]:checked");
    return chosen ? chosen.getAttribute("data-ukuran") : "auto";
  }

  function clear() {
    document.documentElement.classList.remove("cetak-slip", "cetak-lembar");
    mode = "";
  }

  function send(kind) {
    mode = kind;
    at("ukuran").textContent = "@page{size:" + paper() + ";margin:14mm}";
    document.documentElement.classList.remove("cetak-slip", "cetak-lembar");
    document.documentElement.classList.add("cetak-" + kind);
    print();
  }

  function sheets() {
    var names = known();
    return Promise.all(names.map(load)).then(function () {
      at("cetakan").innerHTML = names.map(function (name) { return ready[name] || ""; }).join("");
      var pictures = Array.prototype.map.call(at("cetakan").querySelectorAll("img"), function (image) {
        return image.decode().catch(function () {});
      });
      return Promise.all(pictures);
    }).then(function () { send("lembar"); });
  }

  at("cetak-daftar").addEventListener("click", function () { send("slip"); });
  at("cetak-kartu").addEventListener("click", sheets);
  addEventListener("afterprint", function () { if (mode) clear(); });
  addEventListener("pageshow", show);
  Daftar.watch(show);
  show();

  return { add: function (name, html) { ready[name] = html; } };
})();
