// The room of the theme's search. Its script opens and closes a search of its own; here it is
// always open. The word stays in the address behind #, so that the back arrow finds it again.
(function () {
  "use strict";
  var box = document.querySelector(".pencarian");
  var field = document.getElementById("cari-semua");
  var toggle = document.getElementById("__search");
  var results = box.querySelector("ol");
  var status = box.querySelector("[role=status]");
  var asleep = status.textContent;

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

  function stayOpen() { if (!toggle.checked) toggle.click(); }

  function fromAddress() {
    var found = /[#&]cari=([^&]*)/.exec(location.hash);
    try { return found ? decodeURIComponent(found[1]) : ""; } catch (error) { return ""; }
  }

  function toAddress() {
    var word = field.value.trim();
    var own = word ? "cari=" + encodeURIComponent(word) : "";
    history.replaceState(history.state, "", location.href.split("#")[0] + (Daftar.join(own) || "#"));
  }

  field.addEventListener("input", function () { ask(); toAddress(); });
  toggle.addEventListener("change", stayOpen);
  // The theme closes its search on Tab and pulls the focus back on Shift; here both just move on.
  box.addEventListener("keydown", function (event) {
    if (event.key === "Tab" || event.key === "Shift") event.stopPropagation();
  });
  box.querySelector("form").addEventListener("submit", function (event) { event.preventDefault(); });
  new MutationObserver(function () {
    results.querySelectorAll("[tabindex]").forEach(function (link) { link.removeAttribute("tabindex"); });
  }).observe(results, { childList: true, subtree: true });
  field.value = field.value || fromAddress(); // somebody may have been quicker than this script
  field.focus();
  stayOpen();
  again(60);
})();
