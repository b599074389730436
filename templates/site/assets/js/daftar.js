// The list of this visit: careers and worksheets a child picked. It lives in memory and, from page
// to page, in the part of the address behind # (#daftar=karier.perawat+lembar-kerja.cocokkan).
// Nothing else works from a folder without storing: window.name, cookies and sessionStorage all
// outlive the visit or write to the disk. Leaving a page by a link of ours takes the list along;
// the browser's back arrow shows a page with the list it had when it was left.
var Daftar = (function () {
  "use strict";
  var MOST = 30;
  var ITEM = /^(karier|lembar-kerja)\.[a-z0-9-]{1,80}$/;
  var picked = [];
  var watchers = [];

  function parts(hash) {
    return hash.replace(/^#/, "").split("&").filter(Boolean);
  }

  function isList(part) { return part.indexOf("daftar=") === 0; }

  function read() {
    var part = parts(location.hash).filter(isList)[0] || "";
    var names = part.slice(7).split("+").filter(function (name) { return ITEM.test(name); });
    picked = names.filter(function (name, at) { return names.indexOf(name) === at; }).slice(0, MOST);
  }

  // The part behind #: what the page itself keeps there, then the list.
  function join(own) {
    var all = parts(own || "").filter(function (part) { return !isList(part); });
    if (picked.length) all.push("daftar=" + picked.join("+"));
    return all.length ? "#" + all.join("&") : "";
  }

  function carry(address) {
    var at = address.indexOf("#");
    return (at < 0 ? address : address.slice(0, at)) + join(at < 0 ? "" : address.slice(at));
  }

  // The memory of this page wins over what an address says.
  function write() {
    var hash = join(location.hash);
    if (hash !== location.hash) history.replaceState(history.state, "", location.href.split("#")[0] + hash);
  }

  function changed() {
    write();
    show();
    watchers.forEach(function (watch) { watch(); });
  }

  function has(name) { return picked.indexOf(name) >= 0; }

  function toggle(name) {
    if (has(name)) picked = picked.filter(function (other) { return other !== name; });
    else if (picked.length < MOST) picked.push(name);
    changed();
  }

  function show() {
    var bar = document.getElementById("bekal");
    if (bar) {
      bar.hidden = !picked.length || !!document.getElementById("pilihan-karier");
      bar.querySelector("b").textContent = picked.length;
      document.documentElement.classList.toggle("ada-bekal", picked.length > 0);
    }
    document.querySelectorAll("[data-ambil]").forEach(function (button) {
      var on = has(button.getAttribute("data-ambil"));
      button.setAttribute("aria-pressed", String(on));
      var words = button.querySelector("span:not(.sembunyi)");
      if (!words) return;
      words.textContent = on ? _("Ada di daftarku") : _("Masuk daftarku");
      words.lang = document.documentElement.lang; // also on a page that is not translated
    });
  }

  // A small button in the corner of career cards (the card itself is one link).
  function dress(cards) {
    Array.prototype.forEach.call(cards, function (card) {
      var link = card.querySelector("a");
      var slug = /([a-z0-9-]+)\.html/.exec(link.getAttribute("href"))[1];
      var button = document.createElement("button");
      button.type = "button";
      button.className = "ambil-kartu";
      button.setAttribute("data-ambil", (card.classList.contains("baris-lembar") ? "lembar-kerja." : "karier.") + slug);
      button.lang = document.documentElement.lang;
      button.setAttribute("aria-label", _("Masuk daftarku: {judul}").replace("{judul}", link.querySelector("h2,h3").textContent));
      card.appendChild(button);
    });
    show();
  }

  function takeAlong(event) {
    var link = event.target.closest && event.target.closest("a[href]");
    if (!link || link.hasAttribute("data-bersih")) return;
    var href = link.getAttribute("href");
    if (/^[a-z][a-z0-9+.-]*:|^\/\/|^#/i.test(href) || !/\.html($|#)/.test(href)) return;
    link.setAttribute("href", carry(href));
  }

  ["pointerdown", "focusin", "click"].forEach(function (name) {
    document.addEventListener(name, takeAlong, true);
  });
  document.addEventListener("click", function (event) {
    var button = event.target.closest("[data-ambil]");
    if (button) toggle(button.getAttribute("data-ambil"));
  });
  addEventListener("hashchange", changed);
  addEventListener("popstate", changed);
  read();
  show();

  return {
    all: function () { return picked.slice(); },
    has: has, carry: carry, join: join, dress: dress,
    watch: function (watch) { watchers.push(watch); }
  };
})();
