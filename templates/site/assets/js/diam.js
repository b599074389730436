// A shared computer: after five quiet minutes the page asks, and a minute later it goes back to
// the start. Nothing is kept: the next child finds the first page.
(function () {
  "use strict";
  var QUIET = 5 * 60 * 1000;
  var GRACE = 60;
  var home = document.querySelector(".merek").href;
  var atStart = location.href.split("#")[0] === home.split("#")[0];
  var box, left, timer, ticker;

  function leave() { location.href = home; }

  function make() {
    box = document.createElement("dialog");
    box.className = "masih";
    box.setAttribute("aria-labelledby", "masih-judul");
    box.innerHTML = '<h2 id="masih-judul">' + _("Kamu masih di sini?") + "</h2><p>" +
      _("Halaman ini kembali ke awal dalam {detik} detik.").replace("{detik}", '<b id="masih-sisa"></b>') +
      '</p><button type="button" class="tombol">' + _("Ya, masih") + "</button>" +
      '<button type="button" class="tombol pelan">' + _("Ke awal") + "</button>";
    document.body.appendChild(box);
    var buttons = box.querySelectorAll("button");
    buttons[0].addEventListener("click", function () { box.close(); });
    buttons[1].addEventListener("click", leave);
    box.addEventListener("close", start);
  }

  function ask() {
    if (atStart && !Daftar.all().length) return start(); // nothing to clear
    if (document.querySelector("[data-tunggu]")) return start(); // adults at a form think longer
    if (!box) make();
    left = GRACE;
    document.getElementById("masih-sisa").textContent = left;
    box.showModal();
    ticker = setInterval(function () {
      left -= 1;
      document.getElementById("masih-sisa").textContent = left;
      if (left <= 0) { clearInterval(ticker); leave(); }
    }, 1000);
  }

  function start() {
    clearInterval(ticker);
    clearTimeout(timer);
    timer = setTimeout(ask, QUIET);
  }

  ["pointerdown", "keydown", "scroll", "touchstart", "input"].forEach(function (name) {
    addEventListener(name, function () { if (!box || !box.open) start(); }, { passive: true });
  });
  start();
})();
