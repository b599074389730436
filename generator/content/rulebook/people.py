"""JC5xx: what keeps children and the people shown safe."""

from __future__ import annotations

from generator.content.rulebook.rule import WARNING, Rule

HTML = Rule(
    "JC501",
    "Tidak ada kode HTML.",
    "Kode bisa berjalan di komputer anak.",
    "<b>penting</b>",
    "**penting**",
)
ENTITY = Rule(
    "JC502",
    "Huruf ditulis langsung, bukan dengan kode.",
    "Kode huruf bisa menyembunyikan alamat yang berbahaya.",
    "&amp;",
    "dan",
)
RUNNING = Rule(
    "JC503",
    "Alamat tidak menjalankan kode.",
    "Satu ketukan bisa menjalankan perintah orang asing.",
    "[main](javascript:alert(1))",
    "[perawat](../karier/perawat.md)",
)
INTERNET = Rule(
    "JC504",
    "Halaman anak tidak memuat alamat internet.",
    "Anak membaca tanpa internet, dan isi situs lain bisa berubah.",
    "Lihat www.contoh.org",
    "sumber: [contoh-2024]",
)
EMAIL = Rule(
    "JC505",
    "Tidak ada alamat surel.",
    "Alamat orang tidak disimpan; siapa pun bisa menyalahgunakannya.",
    "busri@contoh.org",
    "tanya pendamping",
)
PHONE = Rule(
    "JC506",
    "Tidak ada nomor telepon orang.",
    "Nomor orang tidak disimpan; nomor layanan resmi dicatat di fakta.yml.",
    "0812-3456-7890",
    "tanya pendamping",
)
NIK = Rule(
    "JC507",
    "Tidak ada nomor induk orang (NIK, NISN, nomor keluarga).",
    "Nomor induk cukup untuk menipu atas nama orang itu.",
    "3319012345678901",
    "kode KSA-07",
)
HOME = Rule(
    "JC508",
    "Tidak ada alamat rumah.",
    "Anak dan keluarganya tidak boleh bisa dicari.",
    "RT 06 RW 02",
    "Kudus",
)
BEGGING = Rule(
    "JC509",
    "Nama kampung tidak berdampingan dengan kata mengemis.",
    "Anak di kampung itu membaca halaman ini.",
    "pengemis dari Kampung Uji",
    "warga Kampung Uji",
)
MINOR = Rule(
    "JC510",
    "Anak yang nyata tidak ditampilkan.",
    "Data anak dilindungi secara khusus (UU 27/2022 pasal 4 dan 25).",
    "jenis: nyata, usia_saat_terbit: anak",
    "jenis: rekaan",
)
KIND = Rule(
    "JC511",
    "Jenis kisah, keadaan, peran, dan dasar izin cocok.",
    "Pembaca harus tahu mana orang nyata dan mana rekaan.",
    "jenis: rekaan, izin: {dasar: tokoh-publik}",
    "jenis: rekaan, izin: {dasar: rekaan}",
)
CONSENT = Rule(
    "JC512",
    "Warga nyata yang hidup tampil hanya dengan izin tertulis.",
    "Setiap orang berhak atas ceritanya sendiri.",
    "peran_publik: warga tanpa izin",
    "izin: {dasar: izin-tertulis, tanggal: 2026-10-01, arsip: KSA-07}",
)
TWO_SOURCES = Rule(
    "JC513",
    "Kisah nyata punya dua sumber dari situs dan penerbit berbeda.",
    "Satu berita bisa keliru; dua yang mandiri jarang keliru bersama.",
    "sumber: [kompas-2018, kompas-2019]",
    "sumber: [kompas-2018, tempo-2019]",
)
STATION = Rule(
    "JC514",
    "Tiap peristiwa kisah nyata menyebut sumbernya.",
    "Pembaca bisa memeriksa setiap kejadian.",
    "- {waktu: 2008, teks: Ia membuka bank sampah}",
    "- {waktu: 2008, teks: Ia membuka bank sampah, sumber: kompas-2018}",
)
SAFETY_NOTE = Rule(
    "JC515",
    "Pekerjaan mulai usia 18 punya catatan keselamatan.",
    "Anak diajak melihat dan bertanya, bukan ikut bekerja.",
    "keselamatan: {usia_kerja: 18}",
    "keselamatan: {usia_kerja: 18, catatan: Lihat dari jarak aman.}",
)
CONSENT_OVER = Rule(
    "JC519",
    "Izin tertulis masih berlaku.",
    "Orang boleh memberi izin untuk waktu tertentu; sesudahnya ceritanya tidak tampil.",
    "berlaku_sampai: tahun lalu",
    "berlaku_sampai: 2028-10-01, sesuai kertas izin yang baru",
)
ORIGIN = Rule(
    "JC516",
    "Asal orang nyata paling rinci kabupaten atau kota.",
    "Nama desa atau kampung membuat keluarganya mudah dicari.",
    "asal: Desa Uji, Kudus",
    "asal: Kudus, Jawa Tengah",
)
SCHOOL = Rule(
    "JC517",
    "Sekolah seorang anak tidak disebut dengan namanya.",
    "Nama dan sekolah cukup untuk menemukan seorang anak (Peraturan Dewan Pers 1/2019).",
    "Rara murid SD 3 Uji.",
    "Rara murid kelas 5 SD.",
)
AGE_AT_WORK = Rule(
    "JC518",
    "Cerita tidak menampilkan anak di bawah 15 tahun bekerja untuk upah.",
    "Kerja anak tidak pernah dianjurkan (UU 13/2003 pasal 68).",
    "Di umur 9 tahun ia bekerja di pabrik.",
    "Di umur 9 tahun ia suka melihat ayahnya bekerja.",
    level=WARNING,
)
