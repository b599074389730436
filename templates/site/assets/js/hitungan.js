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

  // What somebody typed: a whole number between 0 and `most`, anything else is 0.
  function count(text, most) {
    var number = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : 0;
    return Math.min(number, most);
  }

  var form = document.getElementById("hitungan");
  if (!form) return { need: need, count: count };
  function at(id) { return document.getElementById(id); }
  var fields = Array.prototype.slice.call(form.querySelectorAll("[data-usia]"));
  var adults = form.querySelector("[data-dewasa]");
  var rows = Array.prototype.slice.call(form.querySelectorAll("tbody tr"));

  function show() {
    var children = {};
    var all = 0;
    fields.forEach(function (field) {
      var number = count(field.value, 500);
      children[field.getAttribute("data-usia")] = number;
      all += number;
    });
    var most = Number(fields[0].max);
    var total = 0;
    rows.forEach(function (row) {
      var link = row.querySelector("a");
      link.href = link.getAttribute("data-" + at("kertas").value.toLowerCase());
      var cells = row.querySelectorAll("td");
      if (row.getAttribute("data-untuk") === "dewasa") {
        var grown = count(adults.value, 20);
        cells[1].textContent = grown;
        cells[2].textContent = "";
        row.hidden = !grown;
        return;
      }
      var found = need({
        bands: row.getAttribute("data-untuk").split(" "),
        pages: Number(row.getAttribute("data-halaman")),
        papers: Number(row.getAttribute("data-lembar"))
      }, children, at("dua-sisi").checked);
      row.hidden = !found.copies;
      cells[1].textContent = found.copies;
      cells[2].textContent = found.papers;
      total += found.papers;
    });
    at("jumlah-kertas").textContent = total;
    at("tabel-hitungan").hidden = !all;
    at("pesan-hitungan").textContent = !all ? "Isi banyaknya anak dulu."
      : all > most ? "Sesi ini untuk paling banyak " + most + " anak. Buat dua rombongan."
        : "Untuk " + all + " anak: " + total + " kertas " + at("kertas").value + ".";
  }

  form.addEventListener("input", show);
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  addEventListener("pageshow", show);
  show();
  return { need: need, count: count };
})();
