"""JC1xx: files and the way fields are written."""

from __future__ import annotations

from generator.content.rulebook.rule import HINT, WARNING, Rule

FOLDER = Rule(
    "JC101",
    "Folder isi ada dan tidak kosong.",
    "Tanpa isi tidak ada yang bisa disusun; biasanya perintahnya dijalankan di folder lain.",
    "./cita check di folder Unduhan",
    "./cita check di folder kit yang berisi folder content",
)
NEEDED = Rule(
    "JC102",
    "Berkas inti kit selalu ada, dengan nama aslinya.",
    "Halaman lain bergantung pada daftar kata, sumber, fakta, dan gambar.",
    "content/istilah-baru.yml",
    "content/istilah.yml",
)
STRANGER = Rule(
    "JC103",
    "Nama folder dan berkas di content dikenal.",
    "Berkas di folder yang salah eja tidak akan pernah tampil.",
    "content/karir/perawat.md",
    "content/karier/perawat.md",
)
LINKED = Rule(
    "JC104",
    "Berkas isi adalah berkas biasa, bukan tautan ke tempat lain.",
    "Tautan bisa membawa berkas pribadi dari komputer lain ke situs.",
    "content/kit.yml -> /home/bu-sri/kit.yml",
    "salinan kit.yml di content",
)
CLOSED = Rule(
    "JC105",
    "Berkas bisa dibuka.",
    "Berkas yang terkunci tidak ikut diperiksa dan tidak tampil.",
    "berkas milik pengguna lain",
    "berkas yang boleh dibaca semua",
)
HUGE = Rule(
    "JC106",
    "Berkas paling besar 200 KB, satu baris paling panjang 5.000 huruf.",
    "Halaman sepanjang itu bukan untuk anak dan memperlambat semua.",
    "satu buku dalam satu berkas",
    "satu berkas untuk satu pekerjaan",
)
ENCODING = Rule(
    "JC107",
    "Huruf disimpan sebagai UTF-8.",
    "Huruf lain tampil sebagai tanda tanya di komputer sekolah.",
    "disimpan sebagai ANSI",
    "disimpan sebagai UTF-8",
)
HIDDEN = Rule(
    "JC108",
    "Tidak ada huruf yang tidak terlihat.",
    "Huruf tak terlihat atau pembalik arah bisa menyembunyikan isi dari peninjau.",
    "kata yang disalin-tempel dari situs lain",
    "kata yang diketik sendiri",
)
SLUG = Rule(
    "JC109",
    "Nama berkas memakai a-z, angka, dan tanda hubung.",
    "Nama berkas menjadi alamat halaman di semua komputer dan hp.",
    "Guru SD.md",
    "guru-sd.md",
)
FENCES = Rule(
    "JC110",
    "Isian berdiri di antara dua baris ---.",
    "Tanpa garis itu komputer tidak tahu mana isian dan mana cerita.",
    "judul: Perawat di baris 1",
    "--- di baris 1, isian, lalu --- lagi",
)
TAB = Rule(
    "JC111",
    "Jorokan memakai spasi, bukan tab.",
    "Lebar tab berbeda di tiap komputer.",
    "tab di depan - langkah",
    "dua spasi di depan - langkah",
    mended=True,
)
SPECIAL = Rule(
    "JC112",
    "Nilai yang diawali tanda khusus diberi kutip.",
    "Tanda & * @ ! | > % dan \\ adalah perintah bagi pembaca berkas.",
    "judul: @kota",
    'judul: "@kota"',
    mended=True,
)
COLON = Rule(
    "JC113",
    "Nilai yang memuat titik dua dan spasi diberi kutip.",
    "Titik dua dan spasi memisahkan nama isian dari nilainya.",
    "catatan: Ingat: pakai sarung tangan",
    'catatan: "Ingat: pakai sarung tangan"',
    mended=True,
)
PAIR = Rule(
    "JC114",
    "Tiap baris isian berbentuk nama, titik dua, spasi, nilai.",
    "Tanpa titik dua dan spasi, baris menyatu dengan baris di atasnya.",
    "judul Perawat",
    "judul: Perawat",
)
QUOTES = Rule(
    "JC115",
    "Tanda kutip dibuka dan ditutup dengan tanda yang sama.",
    "Kutip yang terbuka menelan semua baris sesudahnya.",
    'jam: "07.30',
    'jam: "07.30"',
)
BRACKETS = Rule(
    "JC116",
    "Kurung [ ] dan { } dibuka dan ditutup.",
    "Kurung yang terbuka menelan semua baris sesudahnya.",
    "alat: [palu, tungku",
    "alat: [palu, tungku]",
)
LAYOUT = Rule(
    "JC117",
    "Isian setingkat dimulai di kolom yang sama; daftar mulai di baris baru.",
    "Jorokan menentukan isian mana milik isian mana.",
    "tugas: - Menempa besi",
    "tugas: lalu di baris bawahnya - Menempa besi",
)
PARTS = Rule(
    "JC118",
    "Isian hanya satu bagian, dan susunannya tidak terlalu dalam.",
    "Susunan yang dalam sulit dibaca orang dan bisa membuat komputer macet.",
    "- - - - Menempa besi",
    "- Menempa besi",
)
TWICE = Rule(
    "JC119",
    "Nama isian hanya ditulis satu kali.",
    "Kalau ada dua, tidak jelas mana yang dipakai.",
    "judul: Perawat dan di bawahnya judul: Bidan",
    "judul: Perawat",
)
COMMA = Rule(
    "JC120",
    "Nilai yang memuat koma di dalam kurung diberi kutip.",
    "Di dalam [ ] dan { } koma memotong nilai menjadi dua.",
    "{langkah: Lulus SMA, lalu kuliah}",
    '{langkah: "Lulus SMA, lalu kuliah"}',
    mended=True,
)
COMMENT = Rule(
    "JC121",
    "Nilai yang memuat tanda # diberi kutip.",
    "Tulisan sesudah # tidak dibaca komputer.",
    "catatan: Kelas #1",
    'catatan: "Kelas #1"',
    mended=True,
)
LIST = Rule(
    "JC122",
    "Berkas daftar berisi butir yang diawali tanda hubung.",
    "Sumber, fakta, dan gambar adalah daftar.",
    "id: contoh-satu",
    "- id: contoh-satu",
)
SAME_ID = Rule(
    "JC123",
    "Tiap id dalam satu daftar hanya dipakai sekali.",
    "Halaman menunjuk id; kalau ada dua, yang tampil bisa salah.",
    "- id: kompas-2018 dua kali",
    "- id: kompas-2018 dan - id: kompas-2018-2",
)
VOCABULARY = Rule(
    "JC124",
    "Semua kosakata yang dipakai isian ada di istilah.yml.",
    "Pilihan kata dan labelnya dibaca dari sana.",
    "bagian biaya: dihapus",
    "biaya: {gratis: gratis, berbayar: berbayar}",
)
TIDY = Rule(
    "JC125",
    "Tulisan rapi: tanpa spasi ganda, spasi di ujung baris, atau spasi sebelum titik.",
    "Kertas dan layar menampilkan spasi itu, dan perbedaan antarversi sulit dibaca.",
    "Ia bekerja  di bengkel .",
    "Ia bekerja di bengkel.",
    level=HINT,
    mended=True,
)
UNMERGED = Rule(
    "JC126",
    "Tanda penggabungan dua versi tidak tertinggal di berkas.",
    "Di antara tanda itu ada dua isi yang berbeda; komputer tidak tahu mana yang benar.",
    "<<<<<<< HEAD, dua judul, >>>>>>> cabang",
    "judul: Perawat",
)
# Pages in a further language.
LANGUAGE = Rule(
    "JC130",
    "Bahasa terjemahan punya aturan di templates/locale.",
    "Tanpa aturan tidak ada batas kalimat, nama bulan, dan pencarian.",
    "perawat.xx.md",
    "perawat.en.md",
)
ALONE = Rule(
    "JC131",
    "Terjemahan berdiri di samping halaman aslinya.",
    "Isian yang sama di semua bahasa diambil dari halaman asli.",
    "perawt.en.md tanpa perawt.md",
    "perawat.en.md di samping perawat.md",
)
UNTRANSLATED = Rule(
    "JC132",
    "Setiap isian yang dibaca orang ikut diterjemahkan.",
    "Halaman yang setengah-setengah membingungkan pembacanya.",
    "perawat.en.md tanpa tugas",
    "tugas: [Measure temperature and blood pressure, ...]",
)
CHANGED = Rule(
    "JC133",
    "Isian yang berisi pilihan, angka, atau nama berkas sama dengan aslinya.",
    "Terjemahan hanya mengganti kata; isinya tetap satu.",
    "riasec: AS di perawat.en.md, SC di perawat.md",
    "hapus baris riasec dari perawat.en.md",
)
LENGTH = Rule(
    "JC134",
    "Daftar alat di terjemahan sepanjang aslinya, urutannya sama.",
    "Gambar tiap alat dicari lewat alat yang asli.",
    "alat: [hammer] untuk alat: [palu, paron]",
    "alat: [hammer, anvil]",
)
BEHIND = Rule(
    "JC135",
    "Terjemahan diperiksa lagi sesudah aslinya berubah.",
    "Pembaca bahasa lain berhak atas isi yang sama.",
    "diperiksa: 2026-01-10, aslinya 2026-11-24",
    "diperiksa: 2026-11-24",
    level=WARNING,
)
