"""JC9xx: recordings of a voice."""

from __future__ import annotations

from generator.content.rulebook.rule import Rule

NAME = Rule(
    "JC901",
    "Nama berkas suara sama dengan id kariernya.",
    "Dari nama berkas terlihat rekaman itu milik karier mana.",
    "id: perawat, berkas: suara/bu-sari.mp3",
    "id: perawat, berkas: suara/perawat.mp3",
)
FILE = Rule(
    "JC902",
    "Berkas suara yang dicatat ada di folder suara.",
    "Tombol putar tanpa suara membingungkan anak.",
    "berkas: suara/perawt.mp3",
    "berkas: suara/perawat.mp3",
)
LINKED = Rule(
    "JC903",
    "Rekaman adalah berkas biasa, bukan tautan ke tempat lain.",
    "Tautan bisa membawa berkas pribadi ke situs.",
    "perawat.mp3 -> /home/bu-sri/rekaman.mp3",
    "salinan perawat.mp3 di folder suara",
)
HEAVY = Rule(
    "JC904",
    "Rekaman paling besar 1 MB.",
    "Kit dibawa dengan hp dan flashdisk.",
    "rekaman stereo 8 MB",
    "rekaman mono dua menit, 64 kbit/s",
)
PLAYABLE = Rule(
    "JC905",
    "Rekaman berisi suara MP3 atau OGG, sesuai akhir namanya.",
    "Jenis lain tidak bisa diputar di komputer dan hp lama.",
    "perawat.mp3 yang berisi WAV",
    "perawat.mp3 yang disimpan ulang sebagai MP3",
)
UNLISTED = Rule(
    "JC906",
    "Tiap berkas di folder suara dicatat di suara.yml.",
    "Suara orang hanya terbit dengan nama dan izinnya.",
    "suara/perawat.mp3 tanpa catatan",
    "- {id: perawat, berkas: suara/perawat.mp3, ...}",
)
