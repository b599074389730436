"""JC7xx: dates and facts that go stale."""

from __future__ import annotations

from generator.content.rulebook.rule import WARNING, Rule

FUTURE = Rule(
    "JC701",
    "Tanggal tidak di masa depan.",
    "Sesuatu baru bisa diperiksa, dibuka, atau diizinkan sesudah terjadi.",
    "diperiksa: 2062-11-24",
    "diperiksa: 2026-11-24",
)
PAGE_STALE = Rule(
    "JC702",
    "Halaman diperiksa lagi sebelum 24 bulan.",
    "Sekolah, kursus, dan cara kerja berubah.",
    "diperiksa: tiga tahun lalu",
    "diperiksa: bulan ini, sesudah dibaca lagi",
)
PAGE_AGING = Rule(
    "JC703",
    "Halaman sebaiknya diperiksa lagi sesudah 12 bulan.",
    "Lebih mudah memeriksa sedikit tiap bulan daripada semua sekaligus.",
    "diperiksa: 13 bulan lalu",
    "diperiksa: bulan ini, sesudah dibaca lagi",
    level=WARNING,
)
OPENED = Rule(
    "JC704",
    "Sumber dibuka sesudah terbit.",
    "Yang belum terbit belum bisa dibaca.",
    "tanggal: 2026-05-01, dibuka: 2026-04-01",
    "tanggal: 2026-04-01, dibuka: 2026-05-01",
)
NEXT_CHECK = Rule(
    "JC705",
    "periksa_lagi jatuh sesudah diperiksa.",
    "Tanggal itu mengingatkan kapan fakta bisa basi.",
    "diperiksa: 2026-11-24, periksa_lagi: 2026-05-24",
    "diperiksa: 2026-11-24, periksa_lagi: 2027-05-24",
)
FACT_DUE = Rule(
    "JC706",
    "Fakta diperiksa lagi pada waktunya.",
    "Jumlah bantuan dan syarat sekolah sering berubah.",
    "periksa_lagi: bulan lalu",
    "periksa_lagi: enam bulan lagi, sesudah sumbernya dibaca",
    level=WARNING,
)
FACT_STALE = Rule(
    "JC707",
    "Fakta tidak lewat 12 bulan dari waktu pemeriksaannya.",
    "Fakta yang basi menyesatkan keluarga yang mencari bantuan.",
    "periksa_lagi: dua tahun lalu",
    "periksa_lagi: enam bulan lagi, sesudah sumbernya dibaca",
)
VENUE_AGING = Rule(
    "JC709",
    "Tempat di sekitar ditanyakan lagi sesudah 12 bulan.",
    "Jam buka dan kegiatan tempat belajar berubah.",
    "diperiksa: 13 bulan lalu",
    "diperiksa: bulan ini, sesudah ditanyakan",
    level=WARNING,
)
MONEY = Rule(
    "JC708",
    "Jumlah uang hanya lewat fakta bersumber dan bertanggal.",
    "Jumlah uang cepat basi; satu perubahan di fakta.yml mengubah semua halaman.",
    "Bantuannya Rp450.000.",
    "Bantuannya {{fakta:pip-sd}}.",
)
