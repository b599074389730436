"""JC3xx: where pages point, and the Markdown that carries it."""

from __future__ import annotations

from generator.content.rulebook.rule import WARNING, Rule

LINK = Rule(
    "JC301",
    "Tautan sampai ke halaman yang ada.",
    "Kit dibuka tanpa internet; tautan mati membuat anak tersesat.",
    "[perawat](perawat.html)",
    "[perawat](../karier/perawat.md)",
)
BRACES = Rule(
    "JC302",
    "Tanda {{ }} hanya untuk fakta.",
    "Tanda lain tercetak apa adanya.",
    "{{bantuan}}",
    "{{fakta:pip-sd}}",
)
PICTURE_LINK = Rule(
    "JC303",
    "Gambar di cerita berasal dari folder gambar.",
    "Gambar dari tempat lain tidak tampil tanpa internet dan tidak jelas izinnya.",
    "![](https://contoh.org/foto.jpg)",
    "![](../gambar/perawat.svg)",
)
EXISTS = Rule(
    "JC304",
    "Yang disebut dengan namanya memang ada.",
    "Karier, kisah, lembar, fakta, sumber, dan gambar ditemukan lewat namanya.",
    "terkait: [perawt, dokter, bidan]",
    "terkait: [perawat, dokter, bidan]",
)
ITSELF = Rule(
    "JC305",
    "Karier terkait adalah karier lain.",
    "Anak diajak melihat pekerjaan yang belum dikenalnya.",
    "perawat.md: terkait: [perawat, dokter, bidan]",
    "perawat.md: terkait: [dokter, bidan, guru-sd]",
)
BOTH_WAYS = Rule(
    "JC306",
    "Karier dan kisah saling menyebut.",
    "Dari kisah anak bisa ke pekerjaannya, dan sebaliknya.",
    "kisah menyebut karier: [dokter], dokter.md tanpa tokoh",
    "dokter.md: tokoh: [lie-dharmawan]",
)
CROSSING = Rule(
    "JC307",
    "Satu dari tiga karier terkait membuka pintu minat lain.",
    "Meluaskan dulu sebelum mencocokkan.",
    "perawat (SC) terkait tiga karier berhuruf S",
    "perawat (SC) terkait satu karier berhuruf I",
)
DRAFT_SHEET = Rule(
    "JC308",
    "Sesi yang terbit memakai lembar yang terbit.",
    "Pendamping mencari lembar yang belum tercetak.",
    "S3 terbit memakai L03 berstatus draf",
    "L03 berstatus terbit",
)
EMPTY_SECTION = Rule(
    "JC309",
    "Tiap bagian buklet ada isinya.",
    "Judul tanpa isi tercetak sebagai halaman kosong.",
    "- {bagian: Membuat}",
    "- {bagian: Membuat, karier: [pandai-besi]}",
)
OPEN_LINK = Rule(
    "JC310",
    "Kurung tautan ditutup di baris yang sama dan tidak bersarang.",
    "Kurung yang terbuka menelan kalimat sesudahnya.",
    "[perawat](../karier/perawat.md",
    "[perawat](../karier/perawat.md)",
)
INDENT = Rule(
    "JC311",
    "Daftar paling dalam tiga tingkat.",
    "Susunan yang dalam tidak terbaca di hp.",
    "> > > > kutipan dalam kutipan",
    "- satu butir",
)
HEADING = Rule(
    "JC312",
    "Judul bagian memakai ## atau ###.",
    "Satu # adalah judul halaman; pembaca layar mengikuti urutan judul.",
    "# Mulai",
    "## Mulai",
)
WITHHELD = Rule(
    "JC314",
    "Lembar yang tidak ikut di sebuah desa tidak dipakai sesi yang ikut.",
    "Pendamping mencari lembar yang tidak tercetak.",
    "tidak_ikut: [lembar-kerja/pohon-kemampuanku]",
    "tidak_ikut: [lembar-kerja/pohon-kemampuanku, sesi/s1-kenalan]",
)
COVERAGE = Rule(
    "JC313",
    "Keenam bidang bimbingan punya lembar atau sesi untuk ketiga kelompok usia.",
    "Tiap anak mengenal pekerjaan, diri, lingkungan, rencana, penyesuaian, dan masalah.",
    "tidak ada lembar penyesuaian untuk 8-10",
    "lembar penyesuaian dengan usia: [8-10]",
    level=WARNING,
)
MEASURE = Rule(
    "JC315",
    "Lembar ukur di kit.yml memuat kalimat dengan wajah.",
    "Halaman sebelum dan sesudah menghitung jawaban dari kalimat itu.",
    "lembar_ukur: L02, lembar tanpa /// skala-wajah",
    "lembar_ukur: L01, lembar dengan /// skala-wajah",
)
