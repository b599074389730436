"""JC2xx: what a field may hold."""

from __future__ import annotations

from generator.content.rulebook.rule import Rule

NO_FIELDS = Rule(
    "JC201",
    "Di tempat ini ada isian bernama.",
    "Komputer mencari nilai menurut namanya.",
    "jalur: - Belajar di SMK",
    "jalur: - {langkah: Belajar di SMK, biaya: gratis}",
)
MISSING = Rule(
    "JC202",
    "Isian wajib diisi.",
    "Halaman yang bolong membingungkan anak; yang wajib sudah dipilih sesedikit mungkin.",
    "ringkas:",
    "ringkas: Perawat menolong orang sakit sampai pulih.",
)
UNKNOWN = Rule(
    "JC203",
    "Nama isian dikenal.",
    "Isian yang salah eja tidak akan pernah tampil.",
    "judl: Perawat",
    "judul: Perawat",
)
WORDS = Rule(
    "JC204",
    "Banyak kata sesuai batas isian.",
    "Isian dicetak di tempat yang sempit dan dibaca anak.",
    "ringkas: Perawat menolong.",
    "ringkas: Perawat menolong orang sakit sampai pulih.",
)
LETTERS = Rule(
    "JC205",
    "Banyak huruf sesuai batas isian.",
    "Judul dan nama yang panjang tidak muat di kartu dan kertas.",
    "judul: A",
    "judul: Perawat",
)
ITEMS = Rule(
    "JC206",
    "Banyak butir sesuai batas isian.",
    "Terlalu sedikit kurang jelas, terlalu banyak tidak muat di dua halaman.",
    "alat: [palu]",
    "alat: [palu, landasan, tungku]",
)
TERM = Rule(
    "JC207",
    "Nilai pilihan diambil dari istilah.yml.",
    "Kata yang sama membuat saringan dan pencarian bekerja.",
    "biaya: murah",
    "biaya: gratis",
)
SHAPE = Rule(
    "JC208",
    "Bentuk nilai sesuai isian.",
    "Jam, nomor, dan nama punya bentuk tetap supaya bisa diurutkan dan dicari.",
    'jam: "7:30"',
    'jam: "07.30"',
)
NUMBER = Rule(
    "JC209",
    "Angka ditulis bulat dan di dalam batasnya.",
    "Usia, menit, dan lembar dihitung komputer.",
    "usia_kerja: delapan belas",
    "usia_kerja: 18",
)
DAY = Rule(
    "JC210",
    "Tanggal ditulis tahun-bulan-hari dan ada di kalender.",
    "Tanggal menentukan kapan sebuah isi harus diperiksa lagi.",
    "diperiksa: 24/11/2026",
    "diperiksa: 2026-11-24",
)
TWO_LETTERS = Rule(
    "JC211",
    "riasec berisi dua huruf yang berbeda.",
    "Satu pekerjaan membuka dua pintu minat.",
    "riasec: SS",
    "riasec: SC",
)
TWINS = Rule(
    "JC212",
    "Satu daftar tidak memuat hal yang sama dua kali.",
    "Butir kembar membuang tempat di kertas.",
    "alat: [palu, palu, tungku]",
    "alat: [palu, landasan, tungku]",
)
HEADINGS = Rule(
    "JC213",
    "Cerita karier memakai tepat tiga judul usia, berurutan.",
    "Anak dan pendamping mencari bagian menurut usia.",
    "## Anak kecil",
    "## Untuk usia 8-10",
)
EMPTY_BODY = Rule(
    "JC214",
    "Halaman punya cerita di bawah isian.",
    "Isian saja tidak bercerita.",
    "berkas berakhir di baris --- yang kedua",
    "di bawahnya: Ia merawat orang sakit.",
)
BODY_LENGTH = Rule(
    "JC215",
    "Panjang cerita sesuai jenisnya: karier 120-300 kata, kisah 200-400 kata.",
    "Lebih pendek belum bercerita; lebih panjang melelahkan dan tidak muat dua halaman.",
    "satu kalimat untuk tiap usia",
    "beberapa kalimat pendek untuk tiap usia",
)
SELF_REVIEW = Rule(
    "JC216",
    "Peninjau bukan penulis.",
    "Mata kedua menemukan yang tidak terlihat oleh penulis.",
    "penulis: [Bu Sri], peninjau: [Bu Sri]",
    "penulis: [Bu Sri], peninjau: []",
)
