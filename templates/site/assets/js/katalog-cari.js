// Forgiving search, pure: which cards answer what a child typed, the best first. A card is
// {names: "title;alias;alias", forms: "words", about: "words"}. Every word the child typed is looked
// up once in the list of all words (exact, beginning, typing slip); rare words count more, a word
// nobody knows counts nothing, as long as another one is known.
var KatalogCari = (function () {
  "use strict";
  function list(text) { return text.split(" "); }

  var FILLERS = list("aku saya mau ingin pengin pengen kepengin kepingin kepengen pingin jadi menjadi jd orang " +
    "yang yg kerja pekerjaan pekerja bekerja kerjanya tukang ahli cita suka bisa untuk buat dan atau di ke dari itu " +
    "ini apa dengan sama nya kalau besar nanti dadi wong sing karo ning iso pak bu bapak bapakku ibu ibuku ayah ayahku " +
    "mas mbak kakak kakakku paman pamanku bulik paklik bibi bibiku kayak kaya seperti koyok biar supaya banyak dia " +
    "ada tiap hari sering senang seneng gawean kerjo nyambut gawe juru petugas si para namanya sebagai main mainan bikin bikinin nggawe ngawe ngawekke membuat pembuat mbikin");

  // What people say and what the careers say. Left side: one word or its beginning with *.
  var SPOKEN = {};
  ("lara:sakit loro:sakit ngrumat:merawat ngobati:mengobati obati:mengobati nambani:mengobati tamba:obat " +
    "sembuhin:menyembuhkan nyembuhin:menyembuhkan nyembuhkan:menyembuhkan nyembuhke:menyembuhkan suntik:pasien " +
    "dandani:memperbaiki ndandani:memperbaiki dandan:memperbaiki betulin:memperbaiki benerin:memperbaiki " +
    "benahi:memperbaiki ndandakke:memperbaiki mbenerke:memperbaiki wesi:besi peso:pisau lading:pisau arit:sabit " +
    "gambari:menggambar nggambar:menggambar gambar2:menggambar sinau:belajar mulang:mengajar mulangi:mengajar " +
    "wulang:mengajar bocah:anak cah:anak anake:anak dodol:menjual dodolan:menjual bakulan:menjual jualan:menjual " +
    "adol:menjual tuku:beli masak2:memasak olah:memasak ngliwet:memasak panganan:makanan mangan:makan jajan:makanan " +
    "sego:nasi iwak:ikan klambi:baju sandang:baju kain:kain batikan:batik kayu:kayu ukiran:ukir tandur:menanam " +
    "nandur:menanam macul:petani sawah:sawah pari:padi tebu:tebu mabur:terbang muluk:terbang montor:motor nyopir:sopir nyupir:sopir supir:sopir nyetir:sopir nyatet:mencatat njogo:penjaga njaga:penjaga jogo:penjaga " +
    "sepeda:motor pit:motor honda:motor hp:ponsel komputer:komputer laptop:komputer gim:gim game:gim gem:gim " +
    "aplikasi:aplikasi apps:aplikasi koding:program coding:program ngoding:program internet:internet wifi:wifi " +
    "wipi:wifi website:web situs:situs film:film pilem:film kartun:kartun anime:kartun youtube:film lagu:lagu " +
    "nembang:menyanyi nyanyi:menyanyi gitar:gitar ngamen:pengamen buku2:buku maca:membaca moco:membaca nulis:menulis " +
    "crita:cerita dongeng:cerita ndongeng:cerita kabar:berita warta:berita tv:berita uang:uang duit:uang " +
    "itung:menghitung ngitung:menghitung itungan:menghitung sampah:sampah uwuh:sampah rosok:rosok rongsokan:rongsok " +
    "banyu:air kali:sungai alas:hutan alam:lingkungan watu:batu purba:purba balung:tulang fosil:fosil dinosaurus:fosil " +
    "bayi:bayi bal:bola balbalan:bola badminton:badminton mlayu:lari renang:renang menang:lomba juara:lomba " +
    "adil:adil salah:sidang maling:polisi nangkep:polisi turis:wisata turist:wisata kakek:lansia nenek:lansia " +
    "mbah:lansia simbah:lansia melahirkan:persalinan lairan:persalinan babaran:persalinan kursi:meja artis:aktor " +
    "makeup:rias mekap:rias dandan2:rias pengadilan:sidang surat:surat kirim:kirim paket:paket ngeterke:mengantar " +
    "nganter:mengantar nganterin:mengantar antar:mengantar cod:paket shopee:daring olshop:daring live:daring " +
    "tuli:isyarat bisu:isyarat tunarungu:isyarat tunanetra:braille buta:braille difabel:khusus abk:khusus " +
    "disabilitas:khusus bantu:membantu nolong:menolong tolong:menolong rewangi:membantu ngrewangi:membantu " +
    "miskin:keluarga susah:keluarga lampu:listrik strum:listrik setrum:listrik matahari:surya srengenge:surya " +
    "virus:virus kuman:bakteri jamu:obat lelembut:bakteri nyamuk:nyamuk lemut:nyamuk desain:merancang " +
    "model:model njahit:menjahit njait:menjahit dondom:menjahit").split(" ").forEach(function (pair) {
    var at = pair.indexOf(":");
    SPOKEN[pair.slice(0, at)] = pair.slice(at + 1);
  });

  // Lower case, no marks, and anak-anak or anak2 is anak.
  function normal(text) {
    return text.toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f]/g, "")
      .replace(/([a-z]+)-\1(?![a-z])/g, "$1").replace(/([a-z])2\b/g, "$1")
      .replace(/[^a-z0-9]+/g, " ").trim().replace(/\bmontor (mabur|muluk)\b/g, "pesawat");
  }

  function tokens(text) {
    var all = normal(text.slice(0, 200)).split(" ").filter(Boolean).slice(0, 12);
    var words = all.filter(function (word) { return FILLERS.indexOf(word) < 0; });
    return words.length ? words : all;
  }

  // Typing slips between two words; stops counting above `most`. Two swapped letters are one slip.
  function distance(a, b, most) {
    if (Math.abs(a.length - b.length) > most) return most + 1;
    var before, row = [], next, i, j, least;
    for (j = 0; j <= b.length; j++) row[j] = j;
    for (i = 1; i <= a.length; i++) {
      next = [i];
      least = i;
      for (j = 1; j <= b.length; j++) {
        next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
        if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
          next[j] = Math.min(next[j], before[j - 2] + 1);
        }
        if (next[j] < least) least = next[j];
      }
      if (least > most) return most + 1;
      before = row;
      row = next;
    }
    return row[b.length];
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
  function sound(word) {
    return word.replace(/[fv]/g, "p").replace(/z/g, "s").replace(/x/g, "ks").replace(/b$/, "p")
      .replace(/d$/, "t").replace(/g$/, "k").replace(/([a-z])\1/g, "$1");
  }

  var AGAIN = 0.5, TITLE = 12, PART = 10, ALIAS = 9, FORM = 7, ABOUT = 3;

  // All words of all cards: word -> {card number: worth}. Made once for a list of cards.
  function index(cards) {
    var words = Object.create(null);
    function add(text, number, worth) {
      list(text).forEach(function (word) {
        if (!word) return;
        var at = words[word] || (words[word] = {});
        if (!at[number]) at[number] = worth;
        else if (worth >= ALIAS) at[number] = Math.max(at[number], worth) + AGAIN; // said of it twice
      });
    }
    cards.forEach(function (card, number) {
      card.names.split(";").forEach(function (name, place) {
        add(name, number, place ? ALIAS : name.indexOf(" ") < 0 ? TITLE : PART);
        name.split(" ").forEach(function (word, at, all) { // bulutangkis is bulu tangkis
          if (at) add(all[at - 1] + word, number, ALIAS);
        });
      });
      add(card.forms || "", number, FORM);
      add(card.about || "", number, ABOUT);
    });
    var sounds = Object.create(null);
    var all = Object.keys(words);
    all.forEach(function (word) {
      var heard = sound(word);
      (sounds[heard] || (sounds[heard] = [])).push(word);
    });
    return { words: words, all: all, masks: all.map(letters), sounds: sounds, cards: cards };
  }

  function bare(token) {
    var found = token.replace(/(nya|ku|mu|lah|kah|kan|ake|ke|in|ne|e|i|no)$/, "");
    return found.length > 2 ? found : token;
  }

  // What one typed word finds: card number -> worth, from the surest way that finds anything.
  function lookUp(stock, token) {
    var found = {};
    var best = 0;
    function take(word, share) {
      var at = stock.words[word];
      var sure = at ? share + Object.keys(at).length / 1000 : 0;
      if (sure > best) {
        best = sure;
        found.meant = word;
      }
      for (var number in at) {
        if (!(found[number] >= at[number] * share)) found[number] = at[number] * share;
      }
    }
    Object.defineProperty(found, "meant", { value: token, writable: true }); // not counted as a card
    function filled() { for (var any in found) return true; return false; }
    function beginning(start, share) {
      if (start.length < 2) return;
      stock.all.forEach(function (word) { if (word.indexOf(start) === 0) take(word, share); });
    }
    take(token, 1);
    if (SPOKEN[token]) take(SPOKEN[token], 0.9);
    beginning(token, token.length > 3 ? 0.6 : 0.4);
    if (filled()) return found;
    var short = bare(token);
    if (short !== token) {
      take(short, 0.9);
      if (SPOKEN[short]) take(SPOKEN[short], 0.8);
      beginning(short, short.length > 3 ? 0.5 : 0.3);
      if (filled()) return found;
    }
    (stock.sounds[sound(token)] || []).forEach(function (word) { take(word, 0.7); });
    if (filled()) return found;
    var most = token.length < 4 ? 0 : token.length < 7 ? 1 : 2;
    if (!most) return found;
    var own = letters(token);
    stock.all.forEach(function (word, at) {
      // Each slip can bring at most one letter that the word does not have.
      if (word[0] !== token[0] && word[1] !== token[1]) return;
      if (bits(own & ~stock.masks[at]) > most) return;
      var slips = distance(word, token, most);
      if (slips <= most) take(word, 0.6 / slips);
      else if (token.length > 4 && word.length > token.length + 1 &&
        distance(word.slice(0, token.length), token, 1) <= 1) take(word, 0.25);
    });
    return found;
  }

  // Two typed words that are one: "poto grafer", "make up".
  function together(stock, wanted) {
    var made = [];
    wanted.forEach(function (token) {
      var before = made[made.length - 1];
      var both = before + token;
      var apart = before && stock.words[before] && stock.words[token];
      if (before && !apart && (stock.words[both] || SPOKEN[both] || stock.sounds[sound(both)])) made[made.length - 1] = both;
      else made.push(token);
    });
    return made;
  }

  function phrase(text) { return " " + text + " "; }

  // The numbers of the cards that answer `query`, the best first; all of them for no word at all.
  function ranked(stock, query) {
    var wanted = together(stock, tokens(query));
    var cards = stock.cards;
    if (wanted.length === 1 && wanted[0].length < 2) wanted = []; // one letter is not a word yet
    if (!wanted.length) return cards.map(function (_, number) { return number; });
    var points = {}, hits = {}, known = 0, meant = {};
    wanted.forEach(function (token) {
      var found = lookUp(stock, token);
      var numbers = Object.keys(found);
      if (!numbers.length) return;
      known += 1;
      meant[token] = found.meant;
      var strong = numbers.filter(function (number) { return found[number] >= ABOUT; }).length || numbers.length;
      var rare = Math.log(1 + cards.length / strong) / Math.log(1 + cards.length);
      numbers.forEach(function (number) {
        points[number] = (points[number] || 0) + found[number] * (0.35 + rare);
        hits[number] = (hits[number] || 0) + 1;
      });
    });
    function mended(text) {
      return text.split(" ").map(function (word) { return meant[word] || word; }).join(" ");
    }
    var plain = {}, best = 0; // a card that is named outright does not push the others out
    Object.keys(points).forEach(function (number) {
      plain[number] = points[number];
      best = Math.max(best, points[number]);
    });
    var said = mended(normal(query));
    var kept = mended(wanted.join(" "));
    Object.keys(points).forEach(function (number) {
      cards[number].names.split(";").forEach(function (name, place) {
        if (wanted.length > 1 && name.indexOf(" ") < 0 && phrase(kept).indexOf(phrase(name)) >= 0) points[number] += place ? 4 : 6;
        if (name === said || name === kept) points[number] += place ? 14 : 20;
        else if (name.indexOf(" ") > 0 && phrase(said).indexOf(phrase(name)) >= 0) points[number] += place ? 8 : 12;
        else if (wanted.length > 1 && phrase(name).indexOf(phrase(kept)) >= 0) points[number] += place ? 6 : 8;
      });
    });
    var order = Object.keys(points).map(Number).sort(function (a, b) {
      return hits[b] === hits[a] ? points[b] - points[a] || a - b
        : points[b] + 3 * hits[b] - points[a] - 3 * hits[a];
    });
    return order.filter(function (number) {
      return plain[number] >= best * 0.4 && hits[number] * 2 >= Math.min(known, hits[order[0]]);
    });
  }

  function find(cards, query) { return ranked(index(cards), query); }

  return { index: index, ranked: ranked, find: find, normal: normal, tokens: tokens, distance: distance };
})();
