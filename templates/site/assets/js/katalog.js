// The catalogue: search box, six toggles, three lists. The address keeps what is chosen
// (#minat=membuat&cari=besi), so that going back finds the page as it was.
(function () {
  "use strict";
  var list = document.getElementById("kisi");
  var items = Array.prototype.slice.call(list.children);
  var cards = items.map(function (item, place) {
    item.place = place;
    return {
      names: item.getAttribute("data-nama"),
      forms: item.getAttribute("data-bentuk"),
      about: item.getAttribute("data-isi")
    };
  });
  var FIRST = 12; // so many are put in order, the best first; the others follow as they stand
  var STEP = 24; // so many are laid out at once; scrolling down brings the next
  var limit = STEP;
  var fitting = [];
  var stock = KatalogCari.index(cards);
  var placed = items.slice(); // the order in which they stand on the page
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
    var found = KatalogCari.ranked(stock, box.value);
    var rank = {};
    var shown = 0;
    found.forEach(function (number, place) { rank[number] = place + 1; });
    items.forEach(function (item, index) {
      var pair = item.getAttribute("data-minat");
      var fits = rank[index] > 0 &&
        (!letters.length || letters.some(function (letter) { return pair.indexOf(letter) >= 0; })) &&
        lists.every(function (select) {
          var words = item.getAttribute("data-" + select.getAttribute("data-kunci")).split(" ");
          return !select.value || words.indexOf(select.value) >= 0;
        });
      fitting[index] = fits;
      if (fits) shown += 1;
    });
    place(found);
    limit = STEP;
    unfold();
    count.textContent = shown + " pekerjaan";
    none.hidden = shown > 0;
    all.hidden = !state();
  }

  function unfold() {
    var left = limit;
    placed.forEach(function (item) {
      var hide = !fitting[item.place] || left <= 0;
      if (!hide) left -= 1;
      if (item.hidden !== hide) item.hidden = hide;
    });
    return left > 0;
  }

  function more() {
    limit += STEP;
    unfold();
  }

  // The best answer first, for the eye and for the Tab key; moves only what is out of place.
  function place(found) {
    var first = (box.value.trim() ? found.slice(0, FIRST) : []).map(function (number) { return items[number]; });
    var order = first.concat(items.filter(function (item) { return first.indexOf(item) < 0; }));
    order.forEach(function (item, at) {
      if (placed[at] === item) return;
      list.insertBefore(item, list.children[at] || null);
      placed.splice(placed.indexOf(item), 1);
      placed.splice(at, 0, item);
    });
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
    var target = location.href.split("#")[0] + (Daftar.join(state()) || "#");
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
  Daftar.dress(items);
  addEventListener("scroll", function () {
    if (list.getBoundingClientRect().bottom < innerHeight + 900) more();
  }, { passive: true });
  list.addEventListener("focusin", function (event) {
    if (!event.target.closest("li").nextElementSibling || event.target.closest("li").nextElementSibling.hidden) more();
  });
  addEventListener("beforeprint", function () { limit = items.length; unfold(); });
  addEventListener("popstate", read);
  addEventListener("pageshow", read); // also when the browser keeps the page for going back
  read();
})();
