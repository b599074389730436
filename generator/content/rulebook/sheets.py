"""JC8xx: worksheets, sessions, the game, the printed page."""

from __future__ import annotations

from generator.content.rulebook.rule import WARNING, Rule

BLOCK = Rule(
    "JC801",
    "Balok lembar kerja dikenal dan ditulis di awal baris.",
    "Balok yang salah tulis tercetak sebagai huruf biasa.",
    "///garis Aku suka",
    "/// garis | Aku suka",
)
BLOCK_END = Rule(
    "JC802",
    "Tiap balok ditutup dengan ///.",
    "Balok yang terbuka menelan baris sesudahnya.",
    "/// garis | Aku suka (tanpa penutup)",
    "/// garis | Aku suka, lalu satu baris ///",
)
BLOCK_HEAD = Rule(
    "JC803",
    "Kepala balok berisi judul bila diminta, sebanyak bagiannya, dan hanya bila diminta.",
    "Judul kolom membuat anak tahu apa yang dipasangkan.",
    "/// pasang",
    "/// pasang | Pekerja = Alat = Tempat",
)
BLOCK_OPTION = Rule(
    "JC804",
    "Pilihan balok dikenal, di dalam batas, dan tepat di bawah kepalanya.",
    "Pilihan yang keliru mengubah tinggi kotak di kertas.",
    "baris: dua puluh",
    "baris: 2",
)
BLOCK_INSIDE = Rule(
    "JC805",
    "Isi balok lengkap dan terbaca.",
    "Balok kosong tercetak sebagai tempat kosong tanpa arti.",
    "- perawat",
    "- perawat = termometer",
)
GAME_ON_SHEET = Rule(
    "JC806",
    "Permainan di lembar kerja bisa dibuat dari karier yang ada.",
    "Lembar itu dipakai sesi dan paket; tanpa permainannya lembar itu kosong.",
    "/// silang dengan kata tanpa petunjuk",
    "/// silang dengan kata yang ada di istilah atau karier",
)
GAME_PAGE = Rule(
    "JC807",
    "Berkas permainan memuat balok permainan yang bisa dibuat.",
    "Permainan yang belum bisa dibuat dilewati dulu; yang lain tetap tercetak.",
    "/// bingo, karier yang terpilih hanya tiga",
    "/// bingo, karier yang terpilih cukup banyak",
    level=WARNING,
)
CARD_BACKS = Rule(
    "JC808",
    "Kartu dua sisi muat di satu halaman dan berdiri paling akhir.",
    "Belakang kartu bertemu depannya hanya bila seluruh halaman depan berisi kartu itu.",
    "dua belas kartu setinggi 120 mm, lalu /// garis",
    "delapan kartu setinggi 40 mm di akhir lembar",
)
SAME_NUMBER = Rule(
    "JC810",
    "Tiap lembar dan sesi punya nomornya sendiri.",
    "Pendamping memanggil lembar dengan nomornya.",
    "id: L02 di dua berkas",
    "id: L02 dan id: L31",
)
SAMPLES = Rule(
    "JC811",
    "Kunci terbuka punya dua contoh jawaban.",
    "Pendamping tahu seperti apa jawaban yang baik tanpa satu yang benar.",
    "kunci: terbuka",
    "kunci: terbuka dan dua contoh_jawaban",
)
CARE = Rule(
    "JC812",
    "Lembar tentang lingkungan punya catatan jaga.",
    "Rumah dan keluarga bisa menjadi hal yang berat.",
    "bidang: [lingkungan]",
    'bidang: [lingkungan], jaga: "Anak boleh memilih tetangga."',
)
KEY_INSIDE = Rule(
    "JC813",
    "Kunci dari-isi butuh balok yang menyimpan jawaban.",
    "Jawaban diambil dari isi balok itu.",
    "kunci: dari-isi, baloknya hanya /// garis",
    "kunci: dari-isi dengan /// pasang atau /// urutan",
)
MINUTES = Rule(
    "JC820",
    "Menit semua langkah sama dengan menit sesi.",
    "Pendamping mengatur waktu menurut susunan ini.",
    "menit: 90, langkah 30 + 40",
    "menit: 90, langkah 30 + 60",
)
SHEETS_NAMED = Rule(
    "JC821",
    "Lembar di daftar sesi sama dengan lembar di langkahnya.",
    "Yang difotokopi harus yang dipakai.",
    "langkah memakai L03, daftar lembar: [L02]",
    "langkah memakai L03, daftar lembar: [L03]",
)
COPIES = Rule(
    "JC822",
    "Banyak fotokopi sama dengan jumlah lembar untuk usia itu.",
    "Kertas mahal; kurang satu lembar berarti satu anak menunggu.",
    "8-10: 3, lembarnya 2",
    "8-10: 2",
)
SHEET_AGES = Rule(
    "JC823",
    "Lembar sesi cocok dengan usia sesi.",
    "Lembar untuk usia lain terlalu sulit atau terlalu mudah.",
    "sesi 8-10 memakai lembar 13-15",
    "sesi 13-15 memakai lembar 13-15",
)
GAME = Rule(
    "JC830",
    "Permainan minat: enam kelompok berbeda, lima butir tiap huruf, nomor berurutan.",
    "Hasil hanya adil bila tiap pintu punya kesempatan yang sama.",
    "huruf R punya enam butir",
    "huruf R punya lima butir",
)
CAREER_PAGES = Rule(
    "JC840",
    "Lembar cetak karier paling banyak dua halaman.",
    "Satu lembar bolak-balik untuk satu pekerjaan.",
    "cerita yang mengisi tiga halaman",
    "cerita yang lebih pendek",
)
SHEET_PAGES = Rule(
    "JC841",
    "Lembar kerja tercetak sebanyak halaman yang tertulis, di A4 dan F4.",
    "Jumlah fotokopi dihitung dari sana.",
    "halaman: 1, tercetak 2",
    "halaman: 2",
)
