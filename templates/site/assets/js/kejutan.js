// "Kejutkan aku": opens one career by chance, never the same twice in a row on this page.
(function () {
  "use strict";
  var button = document.getElementById("kejutan");
  var names = button.getAttribute("data-karier").split(" ").filter(Boolean);
  var last = "";

  button.hidden = !names.length;
  button.addEventListener("click", function () {
    var choice = names.filter(function (name) { return name !== last || names.length === 1; });
    last = choice[Math.floor(Math.random() * choice.length)];
    location.href = Daftar.carry("karier/" + last + ".html");
  });
})();
