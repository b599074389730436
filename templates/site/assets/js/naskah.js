// What the checker would refuse in a text, found while it is typed. Patterns, phrases and words are the
// checker's own (Kenal.naskah, from generator/site/manuscript.py); a text is taken apart as prose.py does
// it, and a test asks both about the same texts. Pure, as berkas.js.
var Naskah = (function () {
  "use strict";
  var CHILD = "anak", OLDER = "13-15", ADULT = "dewasa", DOT = "\u2024", QUOTED = 120;
  var told = Kenal.naskah, P = {}, S = {}, pages = {}, facts = told.fakta.split(" "), kept = new Map();

  function regexp(source, flags) { // what an old browser cannot read is left to the checker
    try { return new RegExp(source, flags + "g"); } catch (error) { return /(?!)/g; }
  }
  function whole(phrases, flags) { // phrases as wording.py looks for them
    var each = phrases.map(function (one) { return one.replace(/[\\^$.*+?()[\]{}|\/]/g, "\\$&").replace(/\s+/g, "\\s+"); });
    return phrases.length ? regexp("(?<![\\p{L}\\p{N}_-])(?:" + each.join("|") + ")(?![\\p{L}\\p{N}_-])", flags) : /(?!)/g;
  }
  function phrases(text) { // one written with a capital letter is found with it
    var all = text ? text.split("|").sort(function (a, b) { return b.length - a.length; }) : [];
    function small(one) { return one === one.toLowerCase(); }
    return [whole(all.filter(small), "iu"), whole(all.filter(function (one) { return !small(one); }), "u")];
  }
  Object.keys(told.pola).forEach(function (name) { P[name] = regexp(told.pola[name][0], told.pola[name][1]); });
  Object.keys(told.salah).forEach(function (name) {
    var one = told.salah[name];
    S[name] = { number: one[0], said: one[1], hint: one[2], pattern: one[3] ? regexp(one[3], one[4]) : null };
  });
  Object.keys(told.halaman).forEach(function (folder) { pages[folder] = told.halaman[folder].split(" "); });
  var wordings = told.kata.map(function (one) {
    return { slip: S[one[0]], young: one[1] === CHILD, avoid: phrases(one[2]), instead: one[3], reason: one[4], exempt: phrases(one[5]) };
  });
  var shorts = Object.keys(told.singkatan).map(function (one) { return [one, told.singkatan[one], whole([one], "u")]; });

  function has(text, pattern) { return text.search(pattern) >= 0; }
  function all(text, pattern) {
    var found = [];
    text.replace(pattern, function () { found.push(Array.prototype.slice.call(arguments)); return ""; });
    return found;
  }
  function start(match) { return match.filter(function (one) { return typeof one === "number"; })[0]; }
  function entire(text, pattern) {
    var match = all(text, pattern)[0];
    return match && match[0] === text ? match : null;
  }

  // Sentences, each with who reads it; those of one paragraph share its number.
  function split(text) {
    var held = Berkas.squeeze(text).replace(P.singkat, function (match) { return match.replace(/\./g, DOT); });
    return held.split(P.akhir).filter(function (one) { return one.trim(); }).map(function (one) { return one.replace(/\u2024/g, "."); });
  }
  function plain(text) {
    return text.replace(P.tautan, "$1").replace(P.tebal, "").replace(P.lolos, "$1").trim();
  }
  function blocks(body) {
    var found = [], run = [], paragraph = true, options = false;
    function add(text, is) { found.push([plain(text), is]); }
    function close() { if (run.length) add(run.join(" "), paragraph); run = []; }
    body.split("\n").forEach(function (row) {
      if (has(row, P.balok)) { close(); add(row.replace(P.balok, ""), false); options = true; return; }
      if (options && has(row, P.pilihan)) return;
      options = false;
      row = row.replace(P.kutip, "");
      if (!row.trim() || has(row, P.garis)) { close(); return; }
      if (has(row, P.judul)) { close(); add(row.replace(P.judul, ""), false); return; }
      if (/^\s*\|/.test(row)) {
        close();
        row.trim().replace(/^\|+|\|+$/g, "").split("|").forEach(function (cell) { add(cell, false); });
      } else if (has(row, P.daftar)) {
        close();
        paragraph = false;
        run.push(row.replace(P.daftar, ""));
      } else {
        if (!run.length) paragraph = true;
        run.push(row);
      }
    });
    close();
    return found;
  }
  function sentences(piece, offset) {
    if (!piece.level) return [];
    var parts = piece.body ? blocks(piece.text) : [[piece.text, false]], paragraph = offset;
    return parts.flatMap(function (part) {
      if (part[1]) paragraph += 1;
      return split(part[0]).map(function (text) {
        return { at: piece.at, text: text, level: piece.level, body: piece.body, paragraph: part[1] ? paragraph : -1 };
      });
    });
  }
  // How many words its longest sentence has, and how many it has in all.
  function counts(text) {
    return sentences({ text: text, level: CHILD, body: true }, 0).map(function (one) { return Berkas.words(one.text); });
  }
  function longest(text) { return Math.max.apply(null, [0].concat(counts(text))); }
  function count(text) { return counts(text).reduce(function (sum, one) { return sum + one; }, 0); }

  // What one row shows, whoever wrote it and wherever it stands. `tell(slip, values)` hears of it.
  function safe(row, child, tell) {
    var runs = has(row, S.menjalankan.pattern), away = child && has(row, S.internet.pattern);
    if (has(runs || away || row.indexOf("@") >= 0 ? row.replace(P.sendiri, "") : row, S.html.pattern)) tell(S.html);
    if (has(row, S.kode_huruf.pattern)) tell(S.kode_huruf);
    if (runs) tell(S.menjalankan); else if (away) tell(S.internet);
  }
  function personal(text, tell) {
    ["surel", "nik", "telepon", "rumah"].forEach(function (name) {
      var shown = name === "nik" || name === "telepon" ? text.replace(P.jam, "") : text;
      if (!has(shown, S[name].pattern)) return;
      tell(S[name]);
      text = text.replace(S[name].pattern, " ");
    });
  }
  function links(row, tell) {
    function spoken(target) {
      return has(target, S.internet.pattern) || has(target, S.kode_huruf.pattern)
        || target.search(S.menjalankan.pattern) === 0 || target.search(P.orang) === 0;
    }
    var images = all(row, P.alamat_gambar), closes = images.map(function (one) { return start(one) + one[0].indexOf("]"); });
    images.forEach(function (one) {
      var target = one[2] || "", picture = entire(target, P.berkas_gambar);
      if (spoken(target)) return;
      if (!picture) tell(target ? S.luar : S.tanpa_nama, { alamat: target });
      else if (Kenal.gambar.split(" ").indexOf(picture[1]) < 0) tell(S.gambar, { nama: picture[1] });
    });
    var targets = all(row, P.alamat).filter(function (one) { return closes.indexOf(start(one)) < 0; });
    targets.concat(all(row, P.di_bawah)).forEach(function (one) {
      var target = one[1], page = entire(target, P.halaman);
      if (spoken(target) || /^https?:\/\//.test(target)) return;
      if (!page || (pages[page[1]] || []).indexOf(page[2]) < 0) tell(S.tautan, { alamat: target });
    });
    all(row, P.fakta).forEach(function (one) { if (facts.indexOf(one[1]) < 0) tell(S.fakta, { id: one[1] }); });
    if (has(row, S.kurawal.pattern)) tell(S.kurawal);
  }
  function rows(piece, tell) {
    if (!piece.body) {
      safe(piece.text, !piece.fresh, tell);
      if (!piece.fresh) personal(piece.text, tell);
      return;
    }
    piece.text.split("\n").forEach(function (row) {
      var bare = row.replace(P.kode, "");
      safe(bare, true, tell);
      links(bare, tell);
      if (has(bare, S.judul.pattern)) tell(S.judul);
      if (has(bare, S.kurung.pattern)) tell(S.kurung);
      personal(row, tell);
    });
  }

  // What one sentence says, as the checks people, children, language and wording read it.
  function letters(text, tell) {
    if (!/[^\x00-\x7f]/.test(text)) return;
    if (has(text, S.emoji.pattern)) tell(S.emoji);
    var mixed = (text.match(/[\p{L}\p{Nl}\p{No}]+/gu) || []).filter(function (word) {
      var ours = Array.from(word).map(function (letter) { return letter < "\u0250" || letter >= "\u1e00" && letter < "\u1f00"; });
      return ours.indexOf(true) >= 0 && ours.indexOf(false) >= 0;
    })[0];
    if (mixed) { tell(S.campur, { kata: mixed }); return; }
    var other = Array.from(text).filter(function (letter) {
      if (!/[^\x00-\x7f]/.test(letter) || !/\p{L}/u.test(letter)) return false;
      var looks = letter.normalize("NFKC");
      return looks !== letter && !/[^\x00-\x7f]/.test(looks) || has(letter, S.mirip.pattern);
    })[0];
    if (other) tell(S.mirip, { huruf: other });
  }
  function young(text, of, tell) {
    function ages(pattern) {
      return all(text, pattern).map(function (match) {
        return Number(match.slice(1, match.findIndex(function (one) { return typeof one === "number"; })).filter(Boolean)[0]);
      });
    }
    function below(limit) { return function (age) { return age < limit; }; }
    if (ages(P.berumur).concat(of.real ? ages(P.kini) : []).some(below(told.umur[0]))) tell(S.umur);
    if (has(text, S.sekolah.pattern)) tell(S.sekolah);
    var watching = told.menonton.some(function (word) { return text.indexOf(word) >= 0; });
    if (of.tells && !watching && ages(P.bekerja).some(below(told.umur[1]))) tell(S.bekerja);
  }
  function worded(sentence, tell) {
    wordings.forEach(function (rule) {
      if (rule.young && sentence.level === ADULT) return;
      var text = rule.exempt.reduce(function (left, pattern) { return left.replace(pattern, " "); }, sentence.text);
      var found = (text.match(rule.avoid[0]) || text.match(rule.avoid[1]) || [])[0];
      if (found) tell(rule.slip, { kata: found, alasan: rule.reason, ganti: rule.instead });
    });
  }
  function begging(before, sentence, tell) {
    var near = before && before.paragraph === sentence.paragraph && sentence.paragraph >= 0;
    var text = sentence.text + (near ? " " + before.text : ""), word = S.mengemis.pattern;
    if ((has(sentence.text, word) || has(sentence.text, P.kampung)) && has(text, word) && has(text, P.kampung)) tell(S.mengemis);
  }
  function long(sentence, of, tell) {
    var count = Berkas.words(sentence.text), most = told.batas[sentence.level], one = told.panjang[sentence.level];
    var quoted = sentence.text.length <= QUOTED ? sentence.text : sentence.text.slice(0, QUOTED - 1) + "…";
    if (count > most) tell({ number: one[0], said: one[1], hint: one[2] }, { n: count, kalimat: quoted }, { n: most });
    else if (of.orders && sentence.body && count > told.batas.perintah) tell(S.perintah, { n: count, kalimat: quoted, banyak: told.batas.perintah });
  }

  // What only all sentences together show.
  function paragraphs(found, of, tell) {
    var counts = {}, most = told.paragraf[of.easy ? 1 : 0];
    found.forEach(function (one) {
      if (one.paragraph >= 0 && one.level === CHILD) (counts[one.paragraph] = counts[one.paragraph] || []).push(one);
    });
    Object.keys(counts).forEach(function (key) {
      if (counts[key].length > most) tell(counts[key][0].at, S.paragraf, { n: counts[key].length, banyak: most });
    });
  }
  function mean(found, tell) {
    var older = found.filter(function (one) { return one.level === OLDER && one.paragraph >= 0; });
    var count = older.reduce(function (sum, one) { return sum + Berkas.words(one.text); }, 0) / older.length;
    if (count > told.batas.rata) tell(older[0].at, S.rata, { rata: count.toFixed(1).replace(".", told.koma), n: told.batas.rata });
  }
  function shortened(found, tell) {
    shorts.forEach(function (one) {
      var first = found.findIndex(function (sentence) { return has(sentence.text, one[2]); });
      if (first < 0) return;
      var spelt = found.slice(0, first + 1).some(function (sentence) { return sentence.text.toLowerCase().indexOf(one[1].toLowerCase()) >= 0; });
      if (!spelt) tell(found[first].at, S.singkatan, { singkatan: one[0], lengkap: one[1] });
    });
  }

  function say(text, values) {
    var filled = values ? text.replace(/\{(\w+)\}/g, function (_name, key) { return values[key]; }) : text;
    return filled.charAt(0).toUpperCase() + filled.slice(1) + (/[.!?]$/.test(filled) ? "" : ".");
  }
  function words(slip, values, others) { return say(slip.said, values) + " " + say(slip.hint, others || values); }
  // The same text is not looked at twice: a key changes one of sixty.
  function once(key, look) {
    if (kept.size > 5000) kept.clear();
    if (!kept.has(key)) {
      var found = [];
      look(function (slip, values, others) { found.push([words(slip, values, others), slip.number]); });
      kept.set(key, found);
    }
    return kept.get(key);
  }

  // The answers by key as pieces for `faults`; without levels they are sources that come along.
  function pieces(answers, levels) {
    var fresh = !levels;
    function walk(value, at, path) {
      if (Array.isArray(value)) {
        return value.flatMap(function (one, row) { return walk(one, at, typeof one === "object" ? path.concat(row) : path); });
      }
      if (value && typeof value === "object") {
        return Object.keys(value).flatMap(function (key) {
          return fresh && key === "url" ? [] : walk(value[key], at.concat(key), path.concat(key));
        });
      }
      return [{ at: path, text: String(value), level: fresh ? "" : levels[at.join(".")], fresh: fresh }];
    }
    return walk(answers, [], fresh ? ["+"] : []);
  }

  // Faults of a file as [path, words, number of the rule]. Pieces in the order of the file: {at, text, level,
  // body, fresh}; no level: a code or a name; fresh: of a source that comes along. `of` the file: {real,
  // tells, orders, easy}.
  function faults(pieces, of) {
    var found = [], every = [], paragraph = 0, marks = JSON.stringify(of);
    function add(at, list) { list.forEach(function (one) { found.push([at].concat(one)); }); }
    function tell(at, slip, values) { found.push([at, words(slip, values), slip.number]); }
    pieces.forEach(function (piece) {
      add(piece.at, once([Boolean(piece.body), Boolean(piece.fresh), piece.text].join(), function (tell) { rows(piece, tell); }));
      var mine = piece.fresh ? [] : sentences(piece, paragraph);
      mine.forEach(function (one, index) {
        var before = mine[index - 1];
        paragraph = Math.max(paragraph, one.paragraph);
        add(one.at, once([marks, one.level, one.body, before && before.paragraph === one.paragraph && before.text, one.text].join("\n"), function (tell) {
          personal(one.text, tell);
          if (has(one.text, S.uang.pattern)) tell(S.uang);
          letters(one.text, tell);
          var chain = one.text.match(S.deret.pattern);
          if (chain) tell(S.deret, { tanda: chain[0] });
          long(one, of, tell);
          young(one.text, of, tell);
          worded(one, tell);
          begging(before, one, tell);
        }));
      });
      every = every.concat(mine);
    });
    paragraphs(every, of, tell);
    mean(every, tell);
    shortened(every, tell);
    return found;
  }

  return { faults: faults, pieces: pieces, longest: longest, count: count };
})();
