// Forgiving search, pure: which cards answer what a child typed. Names first, then what stands
// about the job, then near misses. Each card is {names: "...", about: "..."}, words apart by spaces.
var KatalogCari = (function () {
  "use strict";
  var FILLERS = ("aku saya mau ingin pengin pengen jadi menjadi jd orang yang yg kerja pekerjaan pekerja tukang " +
    "ahli cita suka bisa untuk dan atau di ke itu apa dengan nya kalau besar nanti").split(" ");

  // Lower case, no marks, and anak-anak or anak2 is anak.
  function normal(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
      .replace(/([a-z]+)-\1(?![a-z])/g, "$1").replace(/([a-z])2\b/g, "$1")
      .replace(/[^a-z0-9]+/g, " ").trim();
  }

  function tokens(text) {
    var all = normal(text).split(" ").filter(Boolean);
    var words = all.filter(function (word) { return FILLERS.indexOf(word) < 0; });
    return words.length ? words : all;
  }

  // Typing slips between two words; stops counting above `most`. Two swapped letters are one slip.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var before, row = [], next, i, j;
    for (j = 0; j <= b.length; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      next = [i];
      for (j = 1; j <= b.length; j++) {
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
      }
      before = row;
      row = next;
    }
    return row[b.length];
  }

  function bare(token) { return token.replace(/(nya|ku|mu|lah|kah)$/, ""); }

  function starts(words, token) {
    var short = bare(token);
    return words.some(function (word) {
      return word === token || (token.length > 1 && word.indexOf(token) === 0) ||
        (short.length > 2 && short !== token && word.indexOf(short) === 0);
    });
  }

  function near(words, token) {
    var most = token.length < 4 ? 0 : token.length < 7 ? 1 : 2;
    return most > 0 && words.some(function (word) {
      return distance(word, token, most) <= most ||
        (token.length > 4 && word.length > token.length && distance(word.slice(0, token.length), token, 1) <= 1);
    });
  }

  // The numbers of the cards that answer `query`, in their own order.
  function find(cards, query) {
    var wanted = tokens(query);
    function answering(test) {
      var found = [];
      cards.forEach(function (card, index) {
        if (wanted.every(function (token) { return test(card, token); })) found.push(index);
      });
      return found;
    }
    if (!wanted.length) return cards.map(function (_, index) { return index; });
    var steps = [
      function (card, token) { return starts(card.names, token); },
      function (card, token) { return starts(card.names, token) || starts(card.about, token); },
      function (card, token) { return starts(card.names, token) || near(card.names, token); },
      function (card, token) { return near(card.names, token) || near(card.about, token); }
    ];
    for (var i = 0; i < steps.length; i++) {
      var found = answering(steps[i]);
      if (found.length) return found;
    }
    return [];
  }

  return { find: find, normal: normal, tokens: tokens, distance: distance };
})();
