"""JC4xx: reading levels and wording."""

from __future__ import annotations

from generator.content.rulebook.rule import HINT, WARNING, Rule

SENTENCE = Rule(
    "JC401",
    "Satu kalimat paling banyak 12 kata untuk anak, 18 untuk 13-15, 20 untuk dewasa.",
    "Batas jenjang C dari pedoman perjenjangan buku; banyak anak membaca di bawah kelasnya.",
    "Ia bangun pagi lalu pergi ke pasar untuk membeli sayur dan ikan segar.",
    "Ia bangun pagi. Lalu ia membeli sayur dan ikan di pasar.",
)
MEAN = Rule(
    "JC402",
    "Kalimat untuk usia 13-15 rata-rata paling panjang 12 kata.",
    "Beberapa kalimat panjang boleh, semuanya panjang melelahkan.",
    "semua kalimat 17 kata",
    "kalimat 6, 10, dan 16 kata bergantian",
)
PARAGRAPH = Rule(
    "JC403",
    "Satu paragraf paling banyak 5 kalimat; 3 kalimat pada level B3.",
    "Jarak putih memberi mata waktu istirahat.",
    "delapan kalimat tanpa baris kosong",
    "empat kalimat, baris kosong, empat kalimat",
    level=WARNING,
)
EMOJI = Rule(
    "JC404",
    "Tidak ada emoji.",
    "Komputer lama menampilkannya sebagai kotak kosong, kertas juga.",
    "Ayo coba \U0001f600",
    "Ayo coba!",
)
LOOKALIKE = Rule(
    "JC405",
    "Satu kata memakai huruf dari satu abjad.",
    "Huruf asing yang mirip menyembunyikan kata dari pencarian dan pemeriksaan.",
    "per\u0430wat (a dari abjad Rusia)",
    "perawat",
)
REJECTED = Rule(
    "JC406",
    "Kata yang merendahkan atau tidak pada tempatnya tidak dipakai (kata.yml).",
    "Anak membaca tentang keluarganya sendiri di sini.",
    "hanya tukang",
    "tukang",
)
KINDER = Rule(
    "JC407",
    "Kata sederhana dan sapaan yang disukai dipakai (kata.yml).",
    "Bahasa kantor menjauhkan anak dari isi.",
    "melakukan pengamatan",
    "mengamati",
    level=WARNING,
)
ABBREVIATION = Rule(
    "JC408",
    "Singkatan dipanjangkan pada sebutan pertama.",
    "Singkatan yang tidak dikenal menutup pintu.",
    "Ia belajar di BLK.",
    "Ia belajar di Balai Latihan Kerja (BLK).",
    level=WARNING,
)
ORDER = Rule(
    "JC409",
    "Perintah di lembar kerja paling banyak 9 kata.",
    "Perintah dibaca sambil memegang pensil; jenjang B2 membatasi 9 kata.",
    "Gambarlah orang yang kamu kenal yang bekerja di dekat rumahmu setiap hari.",
    "Gambar satu orang yang bekerja di dekatmu.",
)
SHOUTING = Rule(
    "JC410",
    "Tanda seru dan tanda tanya tidak berderet.",
    "Berteriak membuat lelah; satu tanda cukup.",
    "Ayo coba!!!",
    "Ayo coba!",
    level=WARNING,
)
DOUBLE_NO = Rule(
    "JC411",
    "Satu kalimat tidak memuat dua kata tidak yang berdekatan.",
    "Dua kali tidak membuat anak harus membalik arti.",
    "Tidak ada yang tidak bisa.",
    "Semua bisa.",
    level=HINT,
)
LONG_WORD = Rule(
    "JC412",
    "Kata panjang di cerita anak diartikan di glosarium (lebih dari enam suku kata).",
    "Kata panjang paling sering membuat pembaca baru berhenti.",
    "mempertanggungjawabkan",
    "menjelaskan",
    level=HINT,
)
SPELLING = Rule(
    "JC413",
    "Kata ada di kamus ejaan atau di ejaan.txt.",
    "Salah ketik mengganggu anak yang baru lancar membaca.",
    "pekerjan",
    "pekerjaan",
    level=HINT,
)
REPEATED = Rule(
    "JC414",
    "Kalimat delapan kata atau lebih tidak sama di dua karier.",
    "Kalimat tempelan membuat semua pekerjaan terasa sama.",
    "Orang sakit merasa lebih tenang setelah dirawat dengan sabar. (di dua berkas)",
    "kalimat yang hanya benar untuk satu pekerjaan",
    level=WARNING,
)
