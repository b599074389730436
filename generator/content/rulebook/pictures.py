"""JC6xx: pictures."""

from __future__ import annotations

from generator.content.rulebook.rule import Rule

CONSENT = Rule(
    "JC601",
    "Foto orang dewasa yang berizin punya kode izin.",
    "Tanpa kode, tidak ada yang tahu di mana kertas izinnya.",
    "orang_tampak: dewasa-berizin",
    "orang_tampak: dewasa-berizin, izin_arsip: KSA-07",
)
NAME = Rule(
    "JC602",
    "Nama berkas gambar sama dengan id-nya.",
    "Halaman menulis nama berkasnya, daftar mencarinya lewat id.",
    "id: perawat, berkas: gambar/suster.svg",
    "id: perawat, berkas: gambar/perawat.svg",
)
FILE = Rule(
    "JC603",
    "Berkas gambar yang dicatat ada di folder gambar.",
    "Gambar yang hilang meninggalkan lubang di halaman dan kertas.",
    "berkas: gambar/perawt.svg",
    "berkas: gambar/perawat.svg",
)
LINKED = Rule(
    "JC604",
    "Gambar adalah berkas biasa, bukan tautan ke tempat lain.",
    "Tautan bisa membawa berkas pribadi ke situs.",
    "perawat.svg -> /home/bu-sri/foto.svg",
    "salinan perawat.svg di folder gambar",
)
HEAVY = Rule(
    "JC605",
    "Gambar paling besar 200 KB.",
    "Kit dibawa dengan hp dan flashdisk.",
    "foto kamera 4 MB",
    "gambar garis 20 KB",
)
DRAWING = Rule(
    "JC606",
    "SVG hanya berisi bentuk: tanpa skrip, tautan, gaya dari luar, atau foto.",
    "SVG bisa memuat kode yang berjalan di komputer anak.",
    "<script> di dalam SVG",
    '"SVG biasa" dari penyunting gambar',
)
RASTER = Rule(
    "JC607",
    "Foto terbaca, paling panjang 4.000 titik, dan tanpa letak pengambilan.",
    "Foto yang membengkak memacetkan komputer; letak menunjukkan rumah orang.",
    "foto dari hp dengan lokasi",
    "foto yang disimpan ulang tanpa lokasi",
)
UNLISTED = Rule(
    "JC608",
    "Tiap berkas di folder gambar dicatat di gambar.yml.",
    "Tanpa catatan tidak jelas siapa pembuatnya dan apa izinnya.",
    "gambar/baru.svg tanpa catatan",
    "- {id: baru, berkas: gambar/baru.svg, ...}",
)
