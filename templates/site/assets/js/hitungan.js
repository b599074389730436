// The session's calculator: how many copies of which PDF, how much paper. Nothing is kept.
var Hitungan = (function () {
  "use strict";

  // sheet: {bands, pages, papers}; children: {"8-10": 5}. `papers` is what one child gets when each
  // side is a paper of its own; printed on both sides, two pages share one.
  function need(sheet, children, bothSides) {
    var copies = sheet.bands.reduce(function (sum, band) { return sum + (children[band] || 0); }, 0);
    var each = bothSides && sheet.pages > 1
      ? sheet.papers / sheet.pages * Math.ceil(sheet.pages / 2)
      : sheet.papers;
    return { copies: copies, papers: Math.ceil(copies * each) };
  }

  // The plan and the keys, once for each grown-up: papers for `copies` of `pages` pages.
  function grown(pages, copies, bothSides) {
    return copies * (bothSides ? Math.ceil(pages / 2) : pages);
  }

  // What somebody typed: a whole number between 0 and `most`, anything else is 0.
  function count(text, most) {
    var number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
    return Math.min(number, most);
  }

  var form = document.getElementById("hitungan");
  if (!form) return { need: need, grown: grown, count: count };
  function at(id) { return document.getElementById(id); }
  var fields = Array.prototype.slice.call(form.querySelectorAll("[data-usia]"));
  var adults = form.querySelector("[data-dewasa]");
  var rows = Array.prototype.slice.call(form.querySelectorAll("tbody tr"));
  var who = form.getAttribute("data-siapa");

  function children() {
    var found = {};
    fields.forEach(function (field) { found[field.getAttribute("data-usia")] = count(field.value, 500); });
    return found;
  }

  function write(row, copies, papers) {
    var cells = row.querySelectorAll("td");
    row.hidden = !copies;
    cells[1].textContent = copies;
    cells[2].textContent = papers;
  }

  function say(text) { at("pesan-hitungan").textContent = text; }

  function show() {
    var here = children();
    var all = Object.keys(here).reduce(function (sum, band) { return sum + here[band]; }, 0);
    var size = at("kertas").value;
    var both = at("dua-sisi").checked;
    var most = Number(fields[0].max);
    var total = 0, more = 0, unknown = false;
    rows.forEach(function (row) {
      var link = row.querySelector("a");
      if (link) link.href = link.getAttribute("data-" + size.toLowerCase());  // none: not printed yet
      if (!row.hasAttribute("data-untuk")) {
        var bands = row.getAttribute("data-dewasa-untuk").split(" ").filter(Boolean);
        var used = !bands.length || bands.some(function (band) { return here[band]; });
        var copies = used ? count(adults.value, 20) : 0;
        var pages = link ? Number(link.getAttribute("data-halaman-" + size.toLowerCase())) : 0;
        write(row, copies, copies && pages ? grown(pages, copies, both) : "");
        more += pages ? grown(pages, copies, both) : 0;
        unknown = unknown || (copies > 0 && !pages);
        return;
      }
      var found = need({
        bands: row.getAttribute("data-untuk").split(" "),
        pages: Number(row.getAttribute("data-halaman")),
        papers: Number(row.getAttribute("data-lembar"))
      }, here, both);
      write(row, found.copies, found.papers);
      total += found.papers;
    });
    at("jumlah-kertas").textContent = total;
    at("semua-kertas").textContent = total + more;
    at("baris-semua").hidden = unknown;
    at("hitung-sendiri").hidden = !unknown;
    at("tabel-hitungan").hidden = !all;
    var families = who === "keluarga";
    if (!all) say(families ? _("Isi banyaknya keluarga dulu.") : _("Isi banyaknya anak dulu."));
    else if (all > most) {
      say(families ? _("Sesi ini untuk paling banyak {n} keluarga. Buat dua rombongan.", most)
        : _("Sesi ini untuk paling banyak {n} anak. Buat dua rombongan.", most));
    } else {
      say((families ? _("Untuk {n} keluarga: {banyak} kertas {ukuran}.", all)
        : _("Untuk {n} anak: {banyak} kertas {ukuran}.", all))
        .replace("{banyak}", unknown ? total : total + more).replace("{ukuran}", size));
    }
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("pageshow", show);
  show();
  return { need: need, grown: grown, count: count };
})();
