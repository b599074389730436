// The theme's search, loaded when it is opened for the first time. Its script and index wait in
// <template id="pencari">; its dialog is a <dialog>, so focus stays inside and Escape closes it.
(function () {
  "use strict";
  var box = document.getElementById("kotak-cari");
  var opener = document.getElementById("buka-cari");
  var field = document.getElementById("cari-semua");
  var toggle = document.getElementById("__search");
  var results = box.querySelector("ol");
  var status = box.querySelector("[role=status]");
  var asleep = status.textContent;
  var loaded = false;

  function load() {
    if (loaded) return;
    loaded = true;
    var waiting = document.getElementById("pencari").content;
    waiting.querySelectorAll("script").forEach(function (script) {
      var live = document.createElement("script");
      live.src = script.getAttribute("src");
      live.async = false; // in the order of the page
      document.body.appendChild(live);
    });
    again(60);
  }

  // The theme listens to keys that are let go only; words also come by pasting and by voice.
  function ask() { field.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true })); }

  // What was typed before the search had woken up is asked again.
  function again(times) {
    setTimeout(function () {
      if (status.textContent !== asleep) return;
      if (field.value.trim()) ask();
      if (times) again(times - 1);
    }, 250);
  }

  function setToggle(open) {
    if (toggle.checked !== open) toggle.click();
  }

  field.addEventListener("input", ask);
  opener.addEventListener("click", function () {
    box.showModal();
    load();
    field.focus();
    setToggle(true);
  });
  // The theme also closes its search shortly after it has started; while the dialog is open, it is on.
  toggle.addEventListener("change", function () { setToggle(box.open); });
  document.getElementById("tutup-cari").addEventListener("click", function () { box.close(); });
  box.addEventListener("close", function () { setToggle(false); });
  box.addEventListener("click", function (event) {
    if (event.target === box || event.target.closest("a")) box.close();
  });
  // The theme closes its search on Tab and pulls the focus back on Shift; here both just move on.
  box.addEventListener("keydown", function (event) {
    if (event.key === "Tab" || event.key === "Shift") event.stopPropagation();
  });
  box.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); });
  new MutationObserver(function () {
    results.querySelectorAll("[tabindex]").forEach(function (link) { link.removeAttribute("tabindex"); });
  }).observe(results, { childList: true, subtree: true });
})();
