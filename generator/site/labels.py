"""What a form calls each field: the key as people read it, said in the language of the page.

The keys themselves come from the model; here they stand once more, so that catalogues know them.
"""

from __future__ import annotations

from generator.language import marked

# fmt: off
LABELS = frozenset({
    marked("Judul"), marked("Alias"), marked("Kata dasar"), marked("Ringkas"), marked("Kbji"),
    marked("Isco"), marked("Onet"), marked("Riasec"), marked("Kelompok"), marked("Lokasi"),
    marked("Jenjang"), marked("Sekolah membantu"), marked("Jalur"), marked("Langkah"),
    marked("Biaya"), marked("Jalur lain"), marked("Mapel"), marked("Tugas"), marked("Alat"),
    marked("Sehari"), marked("Jam"), marked("Kegiatan"), marked("Keahlian"), marked("Senang"),
    marked("Berat"), marked("Menolong"), marked("Siapa bisa"), marked("Langkah kecil"),
    marked("Keselamatan"), marked("Usia kerja"), marked("Catatan"), marked("Pola upah"),
    marked("Tokoh"), marked("Terkait"), marked("Gambar"), marked("Sumber"), marked("Diperiksa"),
    marked("Penulis"), marked("Peninjau"), marked("Status"), marked("Jenis"),
    marked("Nama tampil"), marked("Keadaan"), marked("Usia saat terbit"), marked("Peran publik"),
    marked("Asal"), marked("Mirip"), marked("Karier"), marked("Peristiwa"), marked("Waktu"),
    marked("Teks"), marked("Rintangan"), marked("Penolong"), marked("Cara"), marked("Kebetulan"),
    marked("Kutipan"), marked("Belum pasti"), marked("Izin"), marked("Dasar"), marked("Tanggal"),
    marked("Arsip"), marked("Berlaku sampai"), marked("Dicabut"), marked("Tanya"), marked("Level"),
    marked("Id"), marked("Tujuan"), marked("Tahap"), marked("Usia"), marked("Bidang"),
    marked("Menit"), marked("Halaman"), marked("Bahan"), marked("Fotokopi"), marked("Tulis nama"),
    marked("Bisa tanpa tulis"), marked("Catatan fasilitator"), marked("Kunci"),
    marked("Contoh jawaban"), marked("Jaga"), marked("Penerbit"), marked("Url"), marked("Dibuka"),
})
# fmt: on
# Answers that the model itself offers, as they are typed.
ANSWERS = frozenset({marked("ya"), marked("tidak")})
