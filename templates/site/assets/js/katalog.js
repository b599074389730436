// The catalogue: search box, six toggles, three lists. The address keeps what is chosen
// (#minat=membuat&cari=besi), so that going back finds the page as it was.
(function () {
  "use strict";
  var list = document.getElementById("kisi");
  var items = Array.prototype.slice.call(list.children);
  var cards = items.map(function (item) {
    return { names: item.getAttribute("data-nama").split(" "), about: item.getAttribute("data-isi").split(" ") };
  });
  var box = document.getElementById("kata");
  var toggles = Array.prototype.slice.call(document.querySelectorAll(".saring[data-huruf]"));
  var lists = Array.prototype.slice.call(document.querySelectorAll("select[data-kunci]"));
  var count = document.getElementById("jumlah");
  var all = document.getElementById("semua");
  var none = document.getElementById("kosong");

  function pressed() {
    return toggles.filter(function (button) { return button.getAttribute("aria-pressed") === "true"; });
  }

  function show() {
    var letters = pressed().map(function (button) { return button.getAttribute("data-huruf"); });
    var found = KatalogCari.find(cards, box.value);
    var shown = 0;
    items.forEach(function (item, index) {
      var pair = item.getAttribute("data-minat");
      var fits = found.indexOf(index) >= 0 &&
        (!letters.length || letters.some(function (letter) { return pair.indexOf(letter) >= 0; })) &&
        lists.every(function (select) {
          var words = item.getAttribute("data-" + select.getAttribute("data-kunci")).split(" ");
          return !select.value || words.indexOf(select.value) >= 0;
        });
      item.hidden = !fits;
      if (fits) shown += 1;
    });
    count.textContent = shown + " pekerjaan";
    none.hidden = shown > 0;
    all.hidden = !state();
  }

  // What is chosen, as it stands behind # in the address.
  function state() {
    var parts = [];
    var names = pressed().map(function (button) { return button.getAttribute("data-nama"); });
    if (names.length) parts.push("minat=" + names.join("+"));
    lists.forEach(function (select) {
      if (select.value) parts.push(select.getAttribute("data-kunci") + "=" + select.value);
    });
    if (box.value.trim()) parts.push("cari=" + encodeURIComponent(box.value.trim()));
    return parts.join("&");
  }

  function keep(newStep) {
    var target = location.href.split("#")[0] + "#" + state();
    history[newStep ? "pushState" : "replaceState"](null, "", target);
  }

  function read() {
    var wanted = {};
    location.hash.slice(1).split("&").forEach(function (part) {
      var at = part.indexOf("=");
      if (at > 0) {
        try { wanted[part.slice(0, at)] = decodeURIComponent(part.slice(at + 1)); } catch (error) { /* not ours */ }
      }
    });
    var names = (wanted.minat || "").split("+");
    toggles.forEach(function (button) {
      button.setAttribute("aria-pressed", String(names.indexOf(button.getAttribute("data-nama")) >= 0));
    });
    lists.forEach(function (select) {
      select.value = wanted[select.getAttribute("data-kunci")] || "";
      if (select.selectedIndex < 0) select.value = "";
      if (select.value) select.closest("details").open = true;
    });
    box.value = wanted.cari || "";
    show();
  }

  function reset(name) {
    box.value = "";
    lists.forEach(function (select) { select.value = ""; });
    toggles.forEach(function (button) {
      button.setAttribute("aria-pressed", String(button.getAttribute("data-nama") === name));
    });
    keep(true);
    show();
  }

  toggles.forEach(function (button) {
    button.addEventListener("click", function () {
      button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
      keep(true);
      show();
    });
  });
  lists.forEach(function (select) {
    select.addEventListener("change", function () { keep(true); show(); });
  });
  box.addEventListener("input", function () { keep(false); show(); });
  box.form.addEventListener("submit", function (event) { event.preventDefault(); });
  all.addEventListener("click", function () { reset(""); box.focus(); });
  document.querySelectorAll("[data-buka]").forEach(function (button) {
    button.addEventListener("click", function () {
      reset(button.getAttribute("data-buka"));
      list.querySelector("li:not([hidden]) a").focus();
    });
  });
  addEventListener("popstate", read);
  addEventListener("pageshow", read); // also when the browser keeps the page for going back
  read();
})();
