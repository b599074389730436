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
  var ORDERED = 12; // so many are put in order, the best first; the others follow as they stand
  var FIRST = 8; // so many are on the page before the next key: two rows
  var STEP = 12; // so many more at once, while nobody types or when somebody scrolls down
  var AHEAD = 900; // px below the screen that stand ready
  var PAUSE = 120; // ms without a key: then there is time to fill the page
  var WARM = 1500; // words made ready in one piece while nobody needs the computer
  var WAYS = ["pe", "me", "aku", "rawat lagi", "xyzxyz"];
  var limit = FIRST;
  var fitting = [];
  var later = 0;
  var stock = KatalogCari.index(cards, JSON.parse(list.getAttribute("data-ucapan")));
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

  // What the buttons and lists let through, as attributes of a card.
  function wanted() {
    var letters = pressed().map(function (button) { return button.getAttribute("data-huruf"); });
    var chosen = lists.filter(function (select) { return select.value; });
    return function (item) {
      var pair = letters.length && item.getAttribute("data-minat");
      return (!letters.length || letters.some(function (letter) { return pair.indexOf(letter) >= 0; })) &&
        chosen.every(function (select) {
          var words = item.getAttribute("data-" + select.getAttribute("data-kunci")).split(" ");
          return words.indexOf(select.value) >= 0;
        });
    };
  }

  function show() {
    var found = KatalogCari.ranked(stock, box.value);
    var fits = wanted();
    var shown = 0;
    fitting = [];
    found.forEach(function (number) {
      if (!fits(items[number])) return;
      fitting[number] = true;
      shown += 1;
    });
    place(found);
    limit = FIRST;
    unfold();
    count.textContent = _("{n} pekerjaan", shown);
    none.hidden = shown > 0;
    all.hidden = !state();
    soon();
  }

  function unfold() {
    var left = limit;
    placed.forEach(function (item) {
      var hide = !fitting[item.place] || left <= 0;
      if (!hide) left -= 1;
      if (item.hidden !== hide) item.hidden = hide;
    });
    return left <= 0;
  }

  function more() {
    limit += STEP;
    return unfold();
  }

  // The rest of the screen, one piece at a time; the next key calls it off.
  function soon() {
    clearTimeout(later);
    later = setTimeout(function () {
      if (list.getBoundingClientRect().bottom < innerHeight + AHEAD && more()) soon();
    }, PAUSE);
  }

  // The best answer first, for the eye and for the Tab key; moves only what is out of place.
  function place(found) {
    var first = (box.value.trim() ? found.slice(0, ORDERED) : []).map(function (number) { return items[number]; });
    var moved = new Set(first);
    var order = first.concat(items.filter(function (item) { return !moved.has(item); }));
    order.forEach(function (item, at) {
      if (placed[at] === item) return;
      list.insertBefore(item, placed[at] || null);
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
  // Writing the address costs an old computer more than searching: once typing rests, and in any
  // case before another thing is touched.
  var noted = 0;
  function note() {
    clearTimeout(noted);
    if (noted) keep(false);
    noted = 0;
  }
  box.addEventListener("input", function () {
    clearTimeout(noted);
    noted = setTimeout(note, PAUSE);
    show();
  });
  box.addEventListener("blur", note);
  addEventListener("pagehide", note);
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
    if (list.getBoundingClientRect().bottom < innerHeight + AHEAD) more();
  }, { passive: true });
  list.addEventListener("focusin", function (event) {
    if (!event.target.closest("li").nextElementSibling || event.target.closest("li").nextElementSibling.hidden) more();
  });
  addEventListener("beforeprint", function () { limit = items.length; unfold(); });
  addEventListener("popstate", read);
  addEventListener("pageshow", read); // also when the browser keeps the page for going back
  read();
  // What only misspelt words need, in small pieces; then one of each way of looking, so that the
  // browser has made its fast version of the script before the first key.
  (function prepare() {
    setTimeout(function () {
      if (!KatalogCari.warm(stock, WARM)) return prepare();
      WAYS.forEach(function (query) { KatalogCari.ranked(stock, query); });
    });
  })();
})();
