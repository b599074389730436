// Before and after: counts in, a chart of the group out. Nothing is kept, no child is shown: fewer
// than five answers are refused.
var Rekap = (function () {
  "use strict";
  var WORDS = [_("belum"), _("kadang"), _("ya")];
  var SAID = { ya: _("ya"), kadang: _("kadang"), belum: _("belum"), kosong: _("tidak menjawab") };
  var TONGUE = document.documentElement.lang;
  function at(id) { return document.getElementById(id); }
  var root = at("rekap");
  var LEAST = Number(root.getAttribute("data-terkecil"));

  function whole(text) { return /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0; }

  // The middle of a list, and the two ends.
  function middle(values) {
    var sorted = values.slice().sort(function (a, b) { return a - b; });
    var half = sorted.length / 2;
    var median = sorted.length % 2 ? sorted[Math.floor(half)] : (sorted[half - 1] + sorted[half]) / 2;
    return { median: median, low: sorted[0], high: sorted[sorted.length - 1] };
  }

  function joined(text, one, two) { return text.replace("{satu}", one).replace("{dua}", two); }

  // counts: {ya, kadang, belum} of a group of `size`: {kind: "kecil" | "lebih" | "baik", ...}.
  function judge(counts, size) {
    var answered = counts.ya + counts.kadang + counts.belum;
    if (answered > size) return { kind: "lebih" };
    if (answered < LEAST) return { kind: "kecil" };
    var values = [];
    [counts.belum, counts.kadang, counts.ya].forEach(function (number, value) {
      for (var i = 0; i < number; i++) values.push(value);
    });
    var found = middle(values);
    var word = found.median % 1
      ? joined(_("{satu} dan {dua}"), WORDS[found.median - 0.5], WORDS[found.median + 0.5]) : WORDS[found.median];
    return {
      kind: "baik", blank: size - answered, median: word,
      range: found.low === found.high ? WORDS[found.low] : joined(_("{satu} sampai {dua}"), WORDS[found.low], WORDS[found.high])
    };
  }

  function numbers(text) {
    return text.split(/[^0-9]+/).filter(Boolean).map(Number).filter(function (n) { return n < 200; });
  }

  function make(tag, css, text) {
    var node = document.createElement(tag);
    if (css) node.className = css;
    if (text !== undefined) node.textContent = text;
    return node;
  }

  function bar(time, counts, size) {
    var found = judge(counts, size);
    var row = make("div", "batang");
    row.appendChild(make("span", "kapan", time));
    if (found.kind !== "baik") {
      row.appendChild(make("span", "tak-digambar", found.kind === "kecil"
        ? _("Kurang dari lima jawaban, tidak digambar.") : _("Jawaban lebih banyak dari anaknya. Periksa lagi.")));
      return row;
    }
    var strip = make("span", "pita-batang");
    [["ya", counts.ya], ["kadang", counts.kadang], ["belum", counts.belum], ["kosong", found.blank]].forEach(function (part) {
      if (!part[1]) return;
      var piece = make("span", "isi-" + part[0]);
      piece.style.flexGrow = part[1];
      piece.appendChild(make("b", "", part[1]));
      piece.appendChild(make("span", "sembunyi", " " + SAID[part[0]] + ", "));
      strip.appendChild(piece);
    });
    row.appendChild(strip);
    row.appendChild(make("span", "tengah", _("tengah: {tengah} ({rentang})").replace("{tengah}", found.median).replace("{rentang}", found.range)));
    return row;
  }

  function counts(row, time) {
    var found = {};
    ["ya", "kadang", "belum"].forEach(function (answer) {
      found[answer] = whole(row.querySelector("[data-" + time + "=" + answer + "]").value);
    });
    return found;
  }

  function named(time, text) {
    var all = numbers(text);
    if (!all.length) return "";
    if (all.length < LEAST) return _("{kapan}: kurang dari lima anak, tidak ditulis.").replace("{kapan}", time) + " ";
    var found = middle(all);
    return _("{kapan}: tengah {tengah}, dari {satu} sampai {dua}.").replace("{kapan}", time)
      .replace("{tengah}", found.median.toLocaleString(TONGUE))
      .replace("{satu}", found.low).replace("{dua}", found.high) + " ";
  }

  function show() {
    var sizes = { sebelum: whole(at("n-sebelum").value), sesudah: whole(at("n-sesudah").value) };
    var small = ["sebelum", "sesudah"].filter(function (time) { return sizes[time] < LEAST; });
    at("gambar-rekap").hidden = small.length > 0;
    at("pesan-rekap").textContent = !sizes.sebelum && !sizes.sesudah ? _("Isi banyaknya anak dulu.")
      : small.length ? _("Kelompok di bawah {n} anak tidak digambar.", LEAST)
        : _("{satu} anak sebelum, {dua} anak sesudah.").replace("{satu}", sizes.sebelum).replace("{dua}", sizes.sesudah);
    if (small.length) { at("batang").textContent = ""; at("sebutan").textContent = ""; return; }
    at("batang").textContent = "";
    document.querySelectorAll("#isian-rekap tbody tr").forEach(function (row) {
      var block = make("div", "kalimat-rekap");
      block.appendChild(make("p", "", row.querySelector("th").textContent));
      block.appendChild(bar(_("Sebelum"), counts(row, "sebelum"), sizes.sebelum));
      block.appendChild(bar(_("Sesudah"), counts(row, "sesudah"), sizes.sesudah));
      at("batang").appendChild(block);
    });
    var text = named(_("Sebelum"), at("sebut-sebelum").value) + named(_("Sesudah"), at("sebut-sesudah").value);
    at("sebutan").textContent = text && _("Banyak pekerjaan yang disebut.") + " " + text;
  }

  at("isian-rekap").addEventListener("input", show);
  at("isian-rekap").addEventListener("submit", function (event) { event.preventDefault(); });
  at("cetak-rekap").addEventListener("click", function () { print(); });
  addEventListener("pageshow", show);
  show();
  return { judge: judge, middle: middle, numbers: numbers };
})();
