// Read aloud, sentence by sentence, the spoken one marked. Only with a voice that lives in this
// computer and speaks the language of the text: other voices send the text away. Without one there is no button.
(function () {
  "use strict";
  var speech = window.speechSynthesis;
  var place = document.getElementById("bacakan");
  if (!speech || !place) return;
  var READ = "h1, .pokok, h2, h3, .tugas li, .alat li, .tolong, .hari li b, .hari li span, .antar, .tangga .teks, " +
    ".jalan-lain, .langkah li, .empat p, .tiga p, .manik li, .prosa p, .prosa li, .kutipan p, .tak-terduga, .nama-tokoh";
  var SKIP = ".cetak, .keterangan, .kartu, .kecil, details:not([open]), .dewasa, .sembunyi, [hidden]";
  var button, words, queue, marked, run = 0;

  // A page that is not translated stands in an element that names its own language.
  var tongue = place.closest("[lang]").lang;
  var NAMES = { id: "id|in" }; // old computers call Indonesian "in"
  var SPOKEN = new RegExp("^(" + (NAMES[tongue] || tongue) + ")([-_]|$)", "i");

  function voice() {
    return speech.getVoices().filter(function (one) {
      return one.localService && SPOKEN.test(one.lang);
    })[0];
  }

  // The text pieces of an element cut into sentences: [text node, from, to].
  function sentences(element) {
    var found = [];
    var walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (var node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement.closest(SKIP)) continue;
      var pattern = /[^.!?]+(?:[.!?](?=\S)[^.!?]*)*[.!?]*/g;
      for (var hit = pattern.exec(node.data); hit; hit = pattern.exec(node.data)) {
        if (/[a-z0-9]/i.test(hit[0])) found.push({ node: node, from: hit.index, to: hit.index + hit[0].length });
      }
    }
    return found;
  }

  function collect() {
    var all = [];
    document.querySelectorAll("#isi .halaman " + READ.split(", ").join(", #isi .halaman ")).forEach(function (element) {
      if (element.closest(SKIP) || element.parentElement.closest(READ)) return;
      all = all.concat(sentences(element));
    });
    return all;
  }

  function unmark() {
    if (!marked) return;
    marked.node.data = marked.text;
    marked.rest.remove();
    marked.box.remove();
    marked = null;
  }

  // The text node itself stays where it is and gets its text back: positions of others stay right.
  function mark(piece) {
    var text = piece.node.data;
    var rest = piece.node.splitText(piece.to);
    var spoken = piece.node.splitText(piece.from);
    var box = document.createElement("mark");
    box.className = "dibaca";
    spoken.parentNode.replaceChild(box, spoken);
    box.appendChild(spoken);
    marked = { node: piece.node, text: text, rest: rest, box: box };
    var seen = box.getBoundingClientRect();
    if (seen.top < 60 || seen.bottom > innerHeight - 60) box.scrollIntoView({ block: "center" });
  }

  function stop() {
    run += 1;
    speech.cancel();
    unmark();
    queue = [];
    button.setAttribute("aria-pressed", "false");
    words.textContent = _("Bacakan");
  }

  function next(mine) {
    if (mine !== run) return;
    unmark();
    var piece = queue.shift();
    if (!piece) return stop();
    var spoken = new SpeechSynthesisUtterance(piece.node.data.slice(piece.from, piece.to).trim());
    spoken.voice = voice();
    spoken.lang = tongue === "id" ? "id-ID" : spoken.voice.lang;
    spoken.rate = 0.85;
    spoken.onend = function () { next(mine); };
    spoken.onerror = function () { if (mine === run) stop(); };
    mark(piece);
    speech.speak(spoken);
  }

  function start() {
    if (button.getAttribute("aria-pressed") === "true") return stop();
    run += 1;
    queue = collect();
    button.setAttribute("aria-pressed", "true");
    words.textContent = _("Berhenti membaca");
    next(run);
  }

  function offer() {
    if (button || !voice()) return;
    button = document.createElement("button");
    button.type = "button";
    button.className = "tombol pelan";
    button.lang = document.documentElement.lang;
    button.setAttribute("aria-pressed", "false");
    var picture = document.createElement("img");
    picture.src = place.getAttribute("data-gambar");
    picture.alt = "";
    picture.width = picture.height = 26;
    words = document.createElement("span");
    words.textContent = _("Bacakan");
    button.appendChild(picture);
    button.appendChild(words);
    button.addEventListener("click", start);
    place.appendChild(button);
  }

  if (speech.addEventListener) speech.addEventListener("voiceschanged", offer);
  addEventListener("pagehide", function () { if (button) stop(); });
  offer();
})();
