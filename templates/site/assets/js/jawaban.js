// The answers as they stand in the questions of the page, and what each lacks by itself: words, letters,
// rows, shape. What one answer says about another is for kecocokan.js.
var Jawaban = (function () {
  "use strict";
  function all(node, css) { return Array.prototype.slice.call(node.querySelectorAll(css)); }
  function own(node, css) { // those of this question, not of a question inside it
    return all(node, css).filter(function (one) { return one.parentElement.closest("[data-isian], [data-baris]") === node; });
  }
  function span(node, name) {
    var text = node.getAttribute("data-" + name);
    if (!text) return null;
    var parts = text.split(" ");
    return { least: Number(parts[0]), most: parts[1] ? Number(parts[1]) : Infinity };
  }

  var READ = {
    baris: function (node) {
      return all(node, "[data-baris]").map(function (row) {
        return own(row, "[data-isian]").map(read);
      }).filter(function (fields) { return fields.some(function (one) { return one.value !== "" }); });
    },
    kumpulan: function (node) { return own(node, "[data-isian]").map(read); },
    rujuk: function (node) { return chosen(node).filter(Boolean); },
    minat: function (node) { return chosen(node).join(""); },
    centang: function (node) {
      return all(node, "input").filter(function (box) { return box.checked; }).map(function (box) { return box.value; });
    },
    daftar: function (node) {
      var lines = node.querySelector("textarea").value.split("\n").map(Berkas.squeeze).filter(Boolean);
      var alone = (node.getAttribute("data-sendiri") || "").split(" ");
      return lines.length === 1 && alone.indexOf(lines[0]) >= 0 ? lines[0] : lines;
    }
  };
  function chosen(node) { return all(node, "select").map(function (one) { return one.value; }); }
  function plain(node) { return Berkas.squeeze((node.matches("input") ? node : node.querySelector("input, select, textarea")).value); }

  function read(node) {
    var kind = node.getAttribute("data-rupa"), many = span(node, "butir");
    return {
      node: node, key: node.getAttribute("data-isian"), kind: kind,
      needed: node.hasAttribute("data-wajib"), least: many ? many.least : 0,
      value: (READ[kind] || plain)(node)
    };
  }

  var FEW = {
    kata: _("{n} kata, paling sedikit {batas}."), huruf: _("{n} huruf, paling sedikit {batas}."),
    butir: _("{n} butir, paling sedikit {batas}."), angka: _("{n}, paling sedikit {batas}.")
  };
  var MANY = {
    kata: _("{n} kata, paling banyak {batas}."), huruf: _("{n} huruf, paling banyak {batas}."),
    butir: _("{n} butir, paling banyak {batas}."), angka: _("{n}, paling banyak {batas}.")
  };
  function between(count, limits, unit) {
    function say(text, limit) { return text.replace("{n}", count).replace("{batas}", limit); }
    if (count < limits.least) return say(FEW[unit], limits.least);
    if (count > limits.most) return say(MANY[unit], limits.most);
    return "";
  }
  function shape(text, node) {
    var pattern = node.getAttribute("data-bentuk"), numbers = span(node, "angka");
    var wordCount = span(node, "kata"), letters = span(node, "huruf");
    if (pattern && !new RegExp(pattern).test(text)) return _("Bentuknya belum seperti contoh.");
    if (numbers && !/^\d+$/.test(text)) return _("Tulis angka saja.");
    if (numbers) return between(Number(text), numbers, "angka");
    if (node.getAttribute("data-rupa") === "tanggal" && !/^\d{4}-\d{2}-\d{2}$/.test(text)) return _("Tulis seperti 2026-11-24.");
    if (wordCount) return between(Berkas.words(text), wordCount, "kata");
    return letters ? between(text.length, letters, "huruf") : "";
  }
  // What is wrong with an answer, in words; empty when nothing is.
  function wrong(one) {
    var value = one.value, many = span(one.node, "butir");
    if (one.kind === "kumpulan") return "";
    if (value === "" || (Array.isArray(value) && !value.length)) {
      return one.needed && (!many || many.least) ? _("Belum diisi.") : "";
    }
    if (one.kind === "minat") return value.length < 2 ? _("Pilih dua.") : value[0] === value[1] ? _("Pilih dua yang berbeda.") : "";
    if (!Array.isArray(value)) return one.node.hasAttribute("data-sendiri") ? "" : shape(value, one.node);
    var count = many && between(value.length, many, "butir");
    if (count && one.kind === "daftar" && /,/.test(value[0]) && value.length === 1) return count + " " + _("Satu baris satu butir.");
    if (count || one.kind === "baris") return count || "";
    if (new Set(value).size < value.length) return _("Ada yang sama dua kali.");
    return value.map(function (item, index) {
      var said = shape(item, one.node);
      return said && _("Butir {nomor}: {sebab}").replace("{nomor}", index + 1).replace("{sebab}", said);
    }).filter(Boolean)[0] || "";
  }
  function counted(one) {
    var count = Array.isArray(one.value) ? one.value.length : Berkas.words(one.value);
    if (Array.isArray(one.value)) return count ? _("{n} butir.", count) : "";
    return one.value && span(one.node, "kata") ? _("{n} kata.", count) : "";
  }

  // Every question with its answer, those inside rows and groups after the one they belong to.
  function flat(fields) {
    return fields.flatMap(function (one) {
      var inside = one.kind === "kumpulan" ? one.value : one.kind === "baris" ? one.value.flat() : [];
      return [one].concat(flat(inside));
    });
  }

  return { span: span, between: between, read: read, wrong: wrong, counted: counted, flat: flat };
})();
