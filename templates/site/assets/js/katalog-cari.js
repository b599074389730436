// Forgiving search, pure: which cards answer what a child typed, the best first. A card is
// {names: "title;alias;alias", forms: "words", about: "words"}; how people of this place talk comes
// with the page (istilah.yml). Every word the child typed is looked up once in the list of all words
// (exact, spoken, beginning, sound, typing slip); rare words count more, a word nobody knows counts
// nothing, as long as another one is known. An old computer answers within a frame: words stand under
// their first two letters, each keeps its cards as plain arrays, what was looked up is kept, and what
// only misspelt words need is made ready in small pieces (warm).
var KatalogCari = (function () {
  "use strict";
  var AGAIN = 0.5, TITLE = 12, PART = 10, ALIAS = 9, FORM = 7, ABOUT = 3;
  var KEPT = 200; // words typed in this visit that are not looked up twice

  // Lower case, no marks, and anak-anak or anak2 is anak.
  function normal(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
      .replace(/([a-z]+)-\1(?![a-z])/g, "$1").replace(/([a-z])2\b/g, "$1")
      .replace(/[^a-z0-9]+/g, " ").trim();
  }

  // What Indonesian and Javanese hang on a word, and which letters sound alike there; a language
  // that names its own endings has few letters in common but double ones, ph and z.
  var TAILS = /(nya|ku|mu|lah|kah|kan|ake|ke|in|ne|e|i|no)$/;
  var TWICE = [/([a-z])\1/g, "$1"];
  var SOUNDS = [[/[fv]/g, "p"], [/z/g, "s"], [/x/g, "ks"], [/b$/, "p"], [/d$/, "t"], [/g$/, "k"], TWICE];
  var OTHER_SOUNDS = [[/ph/g, "f"], [/z/g, "s"], [/ck/g, "k"], TWICE];

  function phrase(text) { return " " + text + " "; }

  // {pengisi: "aku;mau", padanan: {sakit: "lara;loro"}} turned round: said -> what the pages say.
  function heard(speech) {
    var found = { fillers: new Set(), words: new Map(), phrases: [], tails: TAILS, sounds: SOUNDS };
    if (!speech) return found;
    if (speech.akhiran) { // another language than the one of this place
      found.tails = new RegExp("(" + speech.akhiran.split(";").join("|") + ")$");
      found.sounds = OTHER_SOUNDS;
    }
    speech.pengisi.split(";").forEach(function (word) { found.fillers.add(word); });
    Object.keys(speech.padanan).forEach(function (meaning) {
      speech.padanan[meaning].split(";").forEach(function (said) {
        if (said.indexOf(" ") > 0) found.phrases.push([phrase(said), phrase(meaning)]);
        else if (found.words.has(said)) found.words.get(said).push(meaning);
        else found.words.set(said, [meaning]);
      });
    });
    return found;
  }

  // What was typed, several spoken words that are one taken together: montor mabur is pesawat.
  function meaning(stock, text) {
    return stock.speech.phrases.reduce(function (sofar, pair) {
      return sofar.indexOf(pair[0]) < 0 ? sofar : sofar.split(pair[0]).join(pair[1]);
    }, phrase(normal(text.slice(0, 200)))).trim();
  }

  function tokens(stock, said) {
    var all = said.split(" ").filter(Boolean).slice(0, 12);
    var words = all.filter(function (word) { return !stock.speech.fillers.has(word); });
    return words.length ? words : all;
  }

  // Typing slips between two words; stops counting above `most`. Two swapped letters are one slip.
  var rows = [new Uint8Array(64), new Uint8Array(64), new Uint8Array(64)];
  function distance(a, b, most) {
    var width = b.length;
    if (Math.abs(a.length - width) > most || width > 62) return most + 1;
    var before = rows[0], row = rows[1], next = rows[2], i, j, least, here, spare;
    for (j = 0; j <= width; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      next[0] = least = i;
      for (j = 1; j <= width; j++) {
        here = row[j - 1] + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1);
        if (next[j - 1] + 1 < here) here = next[j - 1] + 1;
        if (row[j] + 1 < here) here = row[j] + 1;
        if (i > 1 && j > 1 && before[j - 2] + 1 < here &&
          a.charCodeAt(i - 1) === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === b.charCodeAt(j - 1)) {
          here = before[j - 2] + 1;
        }
        next[j] = here;
        if (here < least) least = here;
      }
      if (least > most) return most + 1;
      spare = before;
      before = row;
      row = next;
      next = spare;
    }
    return row[width];
  }

  // The letters of a word as bits, so that most words need no closer look.
  function letters(word) {
    var mask = 0;
    for (var at = 0; at < word.length; at++) mask |= 1 << (word.charCodeAt(at) - 97 & 31);
    return mask;
  }

  function bits(mask) {
    for (var count = 0; mask; count++) mask &= mask - 1;
    return count;
  }

  // Words that are said alike: poto is foto, wep is web.
  function sound(stock, word) {
    return stock.speech.sounds.reduce(function (said, pair) { return said.replace(pair[0], pair[1]); }, word);
  }

  // All words of all cards, each with its cards and how much it is worth there. Made once.
  function index(cards, speech) {
    var stock = {
      cards: cards, speech: heard(speech), names: [], words: new Map(), all: [], at: [], worth: [],
      starts: new Map(), sounds: new Map(), masks: [], seen: new Map()
    };
    function add(word, number, worth) {
      if (!word) return;
      var id = stock.words.get(word);
      if (id === undefined) {
        stock.words.set(word, id = stock.all.length);
        stock.all.push(word);
        stock.at.push([number]);
        stock.worth.push([worth]);
        var start = word.slice(0, 2);
        var same = stock.starts.get(start);
        if (same) same.push(id);
        else stock.starts.set(start, [id]);
        return;
      }
      var last = stock.at[id].length - 1;
      if (stock.at[id][last] !== number) {
        stock.at[id].push(number);
        stock.worth[id].push(worth);
      } else if (worth >= ALIAS) { // said of it twice
        stock.worth[id][last] = Math.max(stock.worth[id][last], worth) + AGAIN;
      }
    }
    cards.forEach(function (card, number) {
      var names = card.names.split(";");
      stock.names.push(names);
      names.forEach(function (name, place) {
        var parts = name.split(" ");
        parts.forEach(function (word) { add(word, number, place ? ALIAS : parts.length < 2 ? TITLE : PART); });
        for (var at = 1; at < parts.length; at++) add(parts[at - 1] + parts[at], number, ALIAS); // bulutangkis
      });
      (card.forms || "").split(" ").forEach(function (word) { add(word, number, FORM); });
      (card.about || "").split(" ").forEach(function (word) { add(word, number, ABOUT); });
    });
    return stock;
  }

  // Sounds and letters of the next `count` words; true when all words have theirs.
  function warm(stock, count) {
    var end = Math.min(stock.all.length, stock.masks.length + count);
    for (var id = stock.masks.length; id < end; id++) {
      var said = sound(stock, stock.all[id]);
      var same = stock.sounds.get(said);
      if (same) same.push(id);
      else stock.sounds.set(said, [id]);
      stock.masks.push(letters(stock.all[id]));
    }
    return end === stock.all.length;
  }

  function bare(stock, token) {
    var found = token.replace(stock.speech.tails, "");
    return found.length > 2 ? found : token;
  }

  // What one typed word finds: its cards and their worth, from the surest way that finds anything.
  function lookUp(stock, token) {
    if (stock.seen.has(token)) return stock.seen.get(token);
    if (stock.seen.size >= KEPT) stock.seen.clear();
    var found = search(stock, token);
    stock.seen.set(token, found);
    return found;
  }

  function search(stock, token) {
    var found = { meant: token, cards: [], worth: new Float64Array(stock.cards.length) };
    var best = 0;
    function take(id, share) {
      var at = stock.at[id], worth = stock.worth[id];
      var sure = share + at.length / 1000;
      if (sure > best) {
        best = sure;
        found.meant = stock.all[id];
      }
      for (var n = 0; n < at.length; n++) {
        if (!found.worth[at[n]]) found.cards.push(at[n]);
        if (worth[n] * share > found.worth[at[n]]) found.worth[at[n]] = worth[n] * share;
      }
    }
    function exactly(word, share) {
      if (stock.words.has(word)) take(stock.words.get(word), share);
    }
    function spoken(word, share) {
      (stock.speech.words.get(word) || []).forEach(function (meant) { exactly(meant, share); });
    }
    function beginning(start, share) {
      (stock.starts.get(start.slice(0, 2)) || []).forEach(function (id) {
        if (stock.all[id].lastIndexOf(start, 0) === 0) take(id, share);
      });
    }
    exactly(token, 1);
    spoken(token, 0.9);
    beginning(token, token.length > 3 ? 0.6 : 0.4);
    if (best) return found;
    var short = bare(stock, token);
    if (short !== token) {
      exactly(short, 0.9);
      spoken(short, 0.8);
      beginning(short, short.length > 3 ? 0.5 : 0.3);
      if (best) return found;
    }
    warm(stock, stock.all.length);
    (stock.sounds.get(sound(stock, token)) || []).forEach(function (id) { take(id, 0.7); });
    var most = token.length < 4 ? 0 : token.length < 7 ? 1 : 2;
    if (best || !most) return found;
    var own = letters(token), first = token.charCodeAt(0), second = token.charCodeAt(1);
    for (var id = 0; id < stock.all.length; id++) {
      // Each slip can bring at most one letter that the word does not have.
      if (bits(own & ~stock.masks[id]) > most) continue;
      var word = stock.all[id];
      if (word.charCodeAt(0) !== first && word.charCodeAt(1) !== second) continue;
      var slips = distance(word, token, most);
      if (slips <= most) take(id, 0.6 / slips);
      else if (token.length > 4 && word.length > token.length + 1 &&
        distance(word.slice(0, token.length), token, 1) <= 1) take(id, 0.25);
    }
    return found;
  }

  // Two typed words that are one: "poto grafer", "make up".
  function together(stock, wanted) {
    var made = [];
    wanted.forEach(function (token) {
      var before = made[made.length - 1];
      var both = before + token;
      var apart = before && stock.words.has(before) && stock.words.has(token);
      if (before && !apart && known(stock, both)) made[made.length - 1] = both;
      else made.push(token);
    });
    return made;
  }

  function known(stock, word) {
    if (stock.words.has(word) || stock.speech.words.has(word)) return true;
    warm(stock, stock.all.length);
    return stock.sounds.has(sound(stock, word));
  }

  // What a card gains because it is called what was typed, or typed words name it.
  function named(names, said, kept, several) {
    var gained = 0;
    for (var place = 0; place < names.length; place++) {
      var name = names[place], title = !place, single = name.indexOf(" ") < 0;
      if (several && single && phrase(kept).indexOf(phrase(name)) >= 0) gained += title ? 6 : 4;
      if (name === said || name === kept) gained += title ? 20 : 14;
      else if (!single && phrase(said).indexOf(phrase(name)) >= 0) gained += title ? 12 : 8;
      else if (several && name.length > kept.length && phrase(name).indexOf(phrase(kept)) >= 0) gained += title ? 8 : 6;
    }
    return gained;
  }

  // The numbers of the cards that answer `query`, the best first; all of them for no word at all.
  function ranked(stock, query) {
    var said = meaning(stock, query);
    var wanted = together(stock, tokens(stock, said));
    var cards = stock.cards;
    if (wanted.length === 1 && wanted[0].length < 2) wanted = []; // one letter is not a word yet
    if (!wanted.length) return cards.map(function (card, number) { return number; });
    var points = new Float64Array(cards.length), hits = new Uint8Array(cards.length);
    var known = 0, meant = new Map(), hit = [];
    wanted.forEach(function (token) {
      var found = lookUp(stock, token);
      if (!found.cards.length) return;
      known += 1;
      meant.set(token, found.meant);
      var strong = found.cards.filter(function (number) { return found.worth[number] >= ABOUT; }).length || found.cards.length;
      var rare = Math.log(1 + cards.length / strong) / Math.log(1 + cards.length);
      found.cards.forEach(function (number) {
        if (!hits[number]) hit.push(number);
        points[number] += found.worth[number] * (0.35 + rare);
        hits[number] += 1;
      });
    });
    function mended(text) {
      return text.split(" ").map(function (word) { return meant.get(word) || word; }).join(" ");
    }
    var plain = points.slice(), best = 0; // a card that is named outright does not push the others out
    said = mended(said);
    var kept = mended(wanted.join(" "));
    hit.forEach(function (number) {
      best = Math.max(best, plain[number]);
      points[number] += named(stock.names[number], said, kept, wanted.length > 1) + 3 * hits[number];
    });
    var order = hit.sort(function (a, b) {
      return points[b] - points[a] || a - b;
    });
    return order.filter(function (number) {
      return plain[number] >= best * 0.4 && hits[number] * 2 >= Math.min(known, hits[order[0]]);
    });
  }

  return { index: index, ranked: ranked, warm: warm, distance: distance };
})();
