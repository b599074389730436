"""JC95x: pages in a further language."""

from __future__ import annotations

from generator.content.rulebook.rule import HINT, WARNING, Rule

UNKNOWN = Rule(
    "JC951",
    "Bahasa terjemahan punya aturan di templates/locale.",
    "Tanpa aturan tidak ada batas kalimat, nama bulan, dan pencarian.",
    "perawat.xx.md",
    "perawat.en.md",
)
ALONE = Rule(
    "JC952",
    "Terjemahan berdiri di samping halaman aslinya.",
    "Isian yang sama di semua bahasa diambil dari halaman asli.",
    "perawt.en.md tanpa perawt.md",
    "perawat.en.md di samping perawat.md",
)
MISSING = Rule(
    "JC953",
    "Setiap isian yang dibaca orang ikut diterjemahkan.",
    "Halaman yang setengah-setengah membingungkan pembacanya.",
    "perawat.en.md tanpa tugas",
    "tugas: [Measure temperature and blood pressure, ...]",
)
CODE = Rule(
    "JC954",
    "Isian yang berisi pilihan, angka, atau nama berkas sama dengan aslinya.",
    "Terjemahan hanya mengganti kata; isinya tetap satu.",
    "riasec: AS di perawat.en.md, SC di perawat.md",
    "hapus baris riasec dari perawat.en.md",
)
LENGTH = Rule(
    "JC955",
    "Daftar alat di terjemahan sepanjang aslinya, urutannya sama.",
    "Gambar tiap alat dicari lewat alat yang asli.",
    "alat: [hammer] untuk alat: [palu, paron]",
    "alat: [hammer, anvil]",
)
BEHIND = Rule(
    "JC956",
    "Terjemahan diperiksa lagi sesudah aslinya berubah.",
    "Pembaca bahasa lain berhak atas isi yang sama.",
    "diperiksa: 2026-01-10, aslinya 2026-11-24",
    "diperiksa: 2026-11-24",
    level=WARNING,
)
WORDS = Rule(
    "JC957",
    "Gambar di halaman terjemahan punya kata dalam bahasa itu.",
    "Yang mendengarkan halaman dibacakan mendengar bahasa yang sama.",
    "gambar: perawat, tanpa perawat di gambar.en.yml",
    "- {id: perawat, alt: A nurse takes an old man's temperature.}",
    level=HINT,
)
