// The rule of the interest game, pure. The same rule in Python: generator/games/interest.py;
// a test feeds both. Letters stand in the fixed order of the groups, never by score.
var MinatAturan = (function () {
  "use strict";
  var LETTERS = "RIASEC";

  // answers: 2, 1, 0 or null for each picture; letters: the group of each picture;
  // rules: {kosong, rendah, rata, pilih}.
  function result(answers, letters, rules) {
    var points = { R: 0, I: 0, A: 0, S: 0, E: 0, C: 0 };
    var blank = 0;
    answers.forEach(function (answer, index) {
      if (answer === null) blank += 1;
      points[letters[index]] += answer || 0;
    });
    if (blank > rules.kosong) return { kind: "lelah", letters: "", door: "" };
    var all = LETTERS.split("");
    var scores = all.map(function (letter) { return points[letter]; });
    var lowest = Math.min.apply(null, scores);
    var highest = Math.max.apply(null, scores);
    var door = all[scores.indexOf(lowest)];
    var liked = scores.filter(function (score) { return score >= rules.pilih; }).sort(function (a, b) { return b - a; });
    if (highest <= rules.rendah || !liked.length) return { kind: "belum-banyak", letters: "", door: door };
    if (highest - lowest <= rules.rata) return { kind: "suka-banyak", letters: LETTERS, door: door };
    var least = liked[Math.min(1, liked.length - 1)]; // whoever ties with the second is shown too
    var chosen = all.filter(function (letter) { return points[letter] >= least; }).join("");
    return { kind: chosen.length > 3 ? "suka-banyak" : "sering-memilih", letters: chosen, door: door };
  }

  // careers: [{slug, minat}] in the order of the catalogue. Six to look at, in turn from each group
  // shown, and one from the lowest group.
  function jobs(found, careers, least) {
    if (found.kind === "lelah") return { jobs: [], door: "" };
    var opened = careers.filter(function (career) { return career.minat[0] === found.door; })[0];
    var left = careers.filter(function (career) { return career !== opened; });
    var picked = [];
    function add(career) { if (picked.indexOf(career.slug) < 0) picked.push(career.slug); }
    [0, 1].forEach(function (place) { // first by the first letter, then by the second
      var lines = (found.letters || LETTERS).split("").map(function (letter) {
        return left.filter(function (career) { return career.minat[place] === letter; });
      });
      for (var turn = 0; turn < left.length; turn++) {
        lines.forEach(function (line) { if (turn < line.length) add(line[turn]); });
      }
    });
    left.forEach(add);
    return { jobs: picked.slice(0, least || 6), door: opened ? opened.slug : "" };
  }

  return { result: result, jobs: jobs };
})();
