// Answers held against each other and against what the page knows of the kit (kenal.js). Pure,
// as berkas.js; the checker has the same rules: stories.py, coherence.py, workshops.py.
var Kecocokan = (function () {
  "use strict";
  var RELATED = 3, ROLE_MODELS = 3, CAREERS = 2;

  function list(value) { return Array.isArray(value) ? value : value ? [value] : []; }

  // The same as site() in generator/content/checks/stories.py.
  function site(url, known) {
    var host = /^[a-z]+:\/\/(?:[^/@]*@)?([^/:?#]*)/i.exec(url), parts = host ? host[1].toLowerCase().split(".") : [""];
    var last = parts.slice(-2);
    var shared = parts.length > 2 && (known.bersama.indexOf(last[0]) >= 0 || known.umum.indexOf(last.join(".")) >= 0);
    return parts.slice(shared ? -3 : -2).join(".");
  }

  // What Kenal says, as a form of this kind asks for it.
  function known(kind) {
    var found = Object.assign({}, Kenal, { gambar: Kenal.gambar.split(" "), tingkat: Kenal.tingkat[kind], sumber: {} });
    Kenal.sumber.forEach(function (voice) {
      voice[2].split(" ").forEach(function (id) { found.sumber[id] = { site: voice[0], publisher: voice[1] }; });
    });
    return found;
  }

  // Every source the page may name: those of the kit, and those that come along.
  function sources(known, fresh) {
    var found = Object.assign({}, known.sumber);
    fresh.forEach(function (one) { found[one.id] = { site: site(one.url, known), publisher: one.penerbit.toLowerCase() }; });
    return found;
  }

  function named(v, known, fresh, say) {
    var there = sources(known, fresh);
    list(v.sumber).forEach(function (id) {
      if (!there.hasOwnProperty(id)) say(["sumber"], _("Sumber {nama} belum ada di kit. Catat di bagian Sumber baru.").replace("{nama}", id));
    });
    if (v.gambar && known.gambar.indexOf(v.gambar) < 0) say(["gambar"], _("Gambar {nama} belum ada di kit.").replace("{nama}", v.gambar));
    list(v.penulis).forEach(function (name) {
      if (list(v.peninjau).indexOf(name) >= 0) say(["peninjau"], _("Peninjau bukan penulis. Kalau belum ada, kosongkan."));
    });
  }
  function days(v, today, say) {
    if (v.diperiksa > today) say(["diperiksa"], _("Tanggal ini belum tiba."));
    else if (v.diperiksa && before(v.diperiksa, today) >= 24) say(["diperiksa"], _("Sudah lebih dari dua tahun. Periksa lagi isinya."));
  }
  function before(day, today) { // whole months
    var from = day.split("-").map(Number), to = today.split("-").map(Number);
    return (to[0] - from[0]) * 12 + to[1] - from[1] - (to[2] < from[2] ? 1 : 0);
  }

  function career(v, known, say) {
    var related = list(v.terkait), wanted = Math.min(RELATED, Object.keys(known.karier).length);
    if (related.length && related.length < wanted) say(["terkait"], _("Pilih {n} karier.").replace("{n}", wanted));
    if (v.riasec && related.length === RELATED && related.every(function (slug) { return known.karier[slug][0][0] === v.riasec[0]; })) {
      say(["terkait"], _("Ketiganya membuka pintu minat yang sama. Ganti satu dengan karier yang minat pertamanya lain."));
    }
    list(v.tokoh).forEach(function (slug) {
      if (known.kisah[slug].length >= CAREERS) say(["tokoh"], _("Kisah {nama} sudah menyebut dua karier. Pilih kisah lain.").replace("{nama}", slug));
    });
    var safety = v.keselamatan || {};
    if (Number(safety.usia_kerja) >= 18 && !safety.catatan) say(["keselamatan", "catatan"], _("Wajib diisi mulai usia 18."));
  }

  function story(v, known, fresh, today, say) {
    var real = v.jenis === "nyata", consent = v.izin || {}, ground = consent.dasar;
    if (real && v.usia_saat_terbit === "anak") say(["usia_saat_terbit"], _("Anak yang nyata tidak ditampilkan. Tulis sebagai rekaan, dengan nama dan tempat rekaan."));
    if (v.jenis && v.keadaan && v.peran_publik) {
      var invented = [v.keadaan === "rekaan", v.peran_publik === "rekaan"];
      if (real && invented[0]) say(["keadaan"], _("Kisah nyata: pilih masih hidup atau sudah wafat."));
      if (real && invented[1]) say(["peran_publik"], _("Kisah nyata: pilih tokoh publik atau warga."));
      if (!real && !invented[0]) say(["keadaan"], _("Cerita rekaan: pilih tokoh rekaan."));
      if (!real && !invented[1]) say(["peran_publik"], _("Cerita rekaan: pilih tokoh rekaan."));
    }
    if (v.jenis && ground) {
      if (real === (ground === "rekaan")) {
        say(["izin", "dasar"], real ? _("Kisah nyata: pilih tokoh publik, sudah wafat, atau izin tertulis.") : _("Cerita rekaan: pilih tokoh rekaan."));
      } else if (real) {
        grounds(v, consent, say);
      }
    }
    if (consent.tanggal > today) say(["izin", "tanggal"], _("Tanggal ini belum tiba."));
    if (consent.berlaku_sampai && consent.berlaku_sampai < today && !consent.dicabut) say(["izin", "berlaku_sampai"], _("Izin ini sudah habis. Minta izin baru."));
    list(v.karier).forEach(function (slug) {
      if (known.karier[slug].length > ROLE_MODELS) say(["karier"], _("Karier {nama} sudah punya tiga tokoh. Pilih karier lain.").replace("{nama}", slug));
    });
    if (real) lives(v, ground, known, fresh, say);
    stated(v, known, fresh, say);
  }
  function grounds(v, consent, say) {
    var written = consent.dasar === "izin-tertulis";
    if (written) {
      if (!consent.tanggal) say(["izin", "tanggal"], _("Izin tertulis butuh tanggal dan kode arsip."));
      if (!consent.arsip) say(["izin", "arsip"], _("Izin tertulis butuh tanggal dan kode arsip."));
    } else if (!v.keadaan || !v.peran_publik) {
      return;
    } else if (v.keadaan !== "wafat" && v.peran_publik !== "tokoh-publik") {
      say(["izin", "dasar"], _("Warga yang masih hidup butuh izin tertulis."));
    } else if (consent.dasar === "wafat" && v.keadaan !== "wafat") {
      say(["izin", "dasar"], _("Dasar ini hanya untuk orang yang sudah wafat."));
    } else if (consent.dasar === "tokoh-publik" && v.peran_publik !== "tokoh-publik") {
      say(["izin", "dasar"], _("Orang ini bukan tokoh publik. Pilih sudah wafat atau izin tertulis."));
    }
  }
  function lives(v, ground, known, fresh, say) {
    var there = sources(known, fresh), ids = list(v.sumber).filter(function (id) { return there.hasOwnProperty(id); });
    function differ(part) { return new Set(ids.map(function (id) { return there[id][part]; })).size > 1; }
    if (ids.length === list(v.sumber).length && !(differ("site") && differ("publisher"))) {
      say(["sumber"], _("Kisah nyata butuh dua sumber dari situs dan penerbit berbeda."));
    }
    var small = v.asal && ground !== "izin-tertulis"
      && (new RegExp(known.kecil, "i").test(v.asal) || known.desa && v.asal.toLowerCase().indexOf(known.desa.toLowerCase()) >= 0);
    if (small) say(["asal"], _("Terlalu rinci. Tulis kabupaten atau kota saja, misalnya Kudus, Jawa Tengah."));
  }
  function stated(v, known, fresh, say) { // whose word each event and each quotation stands on
    var real = v.jenis === "nyata", there = sources(known, fresh);
    list(v.peristiwa).forEach(function (one, row) {
      var at = ["peristiwa", row, "sumber"];
      if (real && !one.sumber) say(at, _("Kisah nyata: tiap kejadian menyebut sumbernya."));
      else if (one.sumber && !there.hasOwnProperty(one.sumber)) say(at, _("Sumber {nama} belum ada di kit. Catat di bagian Sumber baru.").replace("{nama}", one.sumber));
      else if (real && list(v.sumber).indexOf(one.sumber) < 0) say(at, _("Tulis juga sumber ini di isian Sumber."));
    });
    list(v.kutipan).forEach(function (one, row) {
      if (one.sumber && !there.hasOwnProperty(one.sumber)) say(["kutipan", row, "sumber"], _("Sumber {nama} belum ada di kit. Catat di bagian Sumber baru.").replace("{nama}", one.sumber));
    });
  }

  function sheet(v, body, known, say) {
    if (known.nomor.indexOf(v.id) >= 0) say(["id"], _("Nomor ini sudah dipakai lembar lain."));
    if (v.kunci === "terbuka" && list(v.contoh_jawaban).length < 2) say(["contoh_jawaban"], _("Kunci terbuka butuh dua contoh jawaban."));
    if (list(v.bidang).indexOf("lingkungan") >= 0 && !v.jaga) say(["jaga"], _("Lembar tentang lingkungan butuh catatan jaga."));
    var found = blocks(body, known);
    if (found.wrong) say(["", 0], found.wrong);
    if (v.kunci === "dari-isi" && !found.names.some(function (name) { return known.berjawaban.indexOf(name) >= 0; })) {
      say(["kunci"], _("Tidak ada balok yang menyimpan jawaban. Pakai terbuka, atau tulis jawabannya."));
    }
  }
  // The blocks by name, and what keeps the first torn one from being one.
  function blocks(body, known) {
    var open = "", names = [], wrong = "";
    function fault(text, name) { wrong = wrong || text.replace("{nama}", name); }
    body.trim().split("\n").forEach(function (row) {
      var head = /^\/\/\/ ([\w-]+)(?: *\| *(.*?))? *$/.exec(row);
      if (head) {
        if (known.balok.indexOf(head[1]) < 0) return fault(_("Balok {nama} tidak dikenal."), head[1]);
        if (open) fault(_("Balok {nama} belum ditutup dengan baris ///."), open);
        names.push(open = head[1]);
      } else if (/^\/\/\/ *$/.test(row)) {
        open = "";
      } else if (/^\s*\/{3,}/.test(row) && !/^\s*\/\/\/ *$/.test(row)) {
        fault(_("Tulis balok di awal baris dengan satu spasi, misalnya {nama}"), "/// garis | Aku suka");
      }
    });
    if (open) fault(_("Balok {nama} belum ditutup dengan baris ///."), open);
    return { names: names, wrong: wrong };
  }

  // What does not fit: pairs of a path to the answer and words. `v` are the answers by key, `fresh`
  // the new sources, `body` the text below; ["", n] leads to part n of the text.
  function check(kind, v, fresh, body, known, today) {
    var found = [];
    function say(path, text) { found.push([path, text]); }
    named(v, known, fresh, say);
    days(v, today, say);
    fresh.forEach(function (one, row) {
      if (one.dibuka > today) say(["+", row, "dibuka"], _("Tanggal ini belum tiba."));
      else if (one.tanggal && one.tanggal > one.dibuka) say(["+", row, "tanggal"], _("Terbit sesudah dibuka: salah satu tanggal keliru."));
      if (known.sumber.hasOwnProperty(one.id)) say(["+", row, "id"], _("Nama sumber ini sudah ada di kit."));
    });
    if (kind === "karier") career(v, known, say);
    if (kind === "kisah") story(v, known, fresh, today, say);
    if (kind === "lembar-kerja") sheet(v, body, known, say);
    return found;
  }

  // Rows that must change in other files for this one to fit: [file, row].
  function others(kind, v, name, known) {
    function row(key, slugs) { return key + ": [" + slugs.concat(name).join(", ") + "]"; }
    if (kind === "kisah") {
      return list(v.karier).map(function (slug) { return ["content/karier/" + slug + ".md", row("tokoh", known.karier[slug].slice(1))]; });
    }
    if (kind === "karier") {
      return list(v.tokoh).map(function (slug) { return ["content/kisah/" + slug + ".md", row("karier", known.kisah[slug])]; });
    }
    return [];
  }

  return { known: known, check: check, others: others, site: site };
})();
