"""What the pages lean on: facts, sources, pictures, vocabulary, wording, interests."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Ge, Le, Len
from pydantic import StringConstraints

from generator.content.model.fields import (
    Day,
    Item,
    Line,
    Native,
    PartialDate,
    Record,
    Slug,
    Term,
    Words,
    key,
)

HttpAddress = Annotated[str, StringConstraints(pattern=r"^https?://[^\s<>\"']+$", max_length=400)]
Letter = Annotated[str, StringConstraints(pattern="^[RIASEC]$")]


class Source(Record):
    """Something that was opened and read."""

    id: Slug = key("id", "Nama pendek yang tetap", "detik-2024-desa-besi")
    title: Annotated[str, Len(3, 200)] = key("judul", "Judul", "Menengok Desa Pandai Besi")
    publisher: Annotated[str, Len(2, 80)] = key("penerbit", "Penerbit", "detikJateng")
    url: HttpAddress = key("url", "Alamat lengkap", "https://www.detik.com/jateng/berita/d-7264235")
    published: PartialDate | None = key("tanggal", "Tanggal terbit, bila ada", "2024-03-27", None)
    opened: Day = key("dibuka", "Tanggal dibuka dan dibaca", "2026-11-24")


class Fact(Record):
    """A figure or rule that can go stale: one edit here changes it everywhere."""

    id: Slug = key("id", "Nama pendek yang tetap", "pip-sd")
    statement: Annotated[str, Words(4, 20)] = key(
        "pernyataan", "Tentang apa", "Bantuan PIP untuk murid SD"
    )
    value: Annotated[str, Len(1, 120)] = key("nilai", "Nilainya", "Rp450.000 per tahun")
    valid_for: Annotated[str, Len(2, 60)] = key("berlaku_untuk", "Kapan atau di mana", "2024-2025")
    source: Slug = key("sumber", "Sumber di sumber.yml", "publiknews-2024-pip")
    checked: Day = key("diperiksa", "Tanggal diperiksa", "2026-11-24")
    check_again: Day = key("periksa_lagi", "Tanggal harus diperiksa lagi", "2027-05-24")
    strength: Annotated[str, Term("kekuatan")] = key("kekuatan", "Seberapa kuat", "resmi")


class Picture(Record):
    """A picture that lives in the repository, with creator and licence."""

    id: Slug = key("id", "Nama pendek yang tetap", "perawat")
    file: Annotated[str, StringConstraints(pattern=r"^gambar/[a-z0-9-]+\.(svg|png|webp|jpg)$")] = (
        key("berkas", "Letak di dalam content", "gambar/perawat.svg")
    )
    lines: Annotated[str, StringConstraints(pattern=r"^gambar/[a-z0-9-]+\.(svg|png)$")] | None = (
        key("garis", "Gambar garis untuk kertas", "gambar/perawat-garis.svg", None)
    )
    alt: Annotated[str, Words(2, 20)] = key(
        "alt", "Apa yang terlihat", "Perawat memeriksa tekanan darah kakek"
    )
    creator: Annotated[str, Len(2, 80)] = key("pencipta", "Siapa yang membuat", "Tim Jelajah Cita")
    licence: Annotated[str, Term("lisensi")] = key("lisensi", "Lisensi", "CC-BY-SA-4.0")
    origin: Annotated[str, Len(2, 200)] = key("asal", "Dari mana", "karya sendiri")
    people: Annotated[str, Term("orang_tampak")] = key("orang_tampak", "Ada orang nyata?", "rekaan")
    consent_archive: Annotated[str, Len(2, 20)] | None = key(
        "izin_arsip", "Kode izin", "KSA-07", None
    )
    seen: Annotated[str, Term("sosok")] | None = key(
        "sosok", "Siapa yang tampak bekerja", "perempuan", None
    )


class Group(Record):
    """One of the six interest groups; the letter never reaches a child."""

    letter: Letter = key("huruf", "Huruf minat", "R")
    slug: Slug = key("slug", "Nama berkas", "membuat")
    name: Annotated[str, Len(3, 20)] = key("nama", "Nama kelompok", "Membuat")
    line: Annotated[str, Words(3, 8)] = key("kalimat", "Satu baris", "Suka membuat dan memperbaiki")
    shape: Annotated[str, Len(3, 20)] = key("bentuk", "Bentuk tanda", "kotak")


class GameItem(Record):
    """One picture of the interest game."""

    number: Annotated[int, Ge(1), Le(30)] = key("nomor", "Nomor", "1")
    letter: Letter = key("huruf", "Huruf minat", "R")
    text: Annotated[str, Words(3, 12)] = key("kalimat", "Kegiatannya", "Menanam cabai di kaleng")
    picture: Slug = key("gambar", "Nama gambar", "minat-01")


class GameRules(Record):
    """Thresholds of the result; content guide, section 5.3."""

    most_blank: Annotated[int, Ge(0), Le(30)] = key("batas_kosong", "Paling banyak kosong", "6")
    low: Annotated[int, Ge(0), Le(10)] = key(
        "batas_rendah", "Semua setinggi ini: belum banyak", "3"
    )
    flat: Annotated[int, Ge(0), Le(10)] = key("batas_rata", "Beda terbesar: suka banyak hal", "2")
    choose: Annotated[int, Ge(0), Le(10)] = key("batas_pilih", "Paling sedikit untuk terpilih", "4")


class GameTexts(Record):
    """What the result says."""

    not_a_test: Line = key("bukan_tes", "Selalu tercetak", "Ini permainan, bukan tes.")
    tired: Line = key("lelah", "Terlalu banyak kosong", "Coba lagi saat kamu tidak lelah.")
    little_tried: Line = key("belum_banyak", "Semua rendah", "Kamu belum banyak mencoba.")
    many_likes: Line = key("suka_banyak", "Hampir sama", "Kamu suka banyak hal.")
    often_chosen: Line = key("sering_memilih", "Dua teratas", "Kamu sering memilih ini.")
    not_known: Line = key("belum_kenal", "Pintu baru", "Mungkin kamu belum kenal.")


class Interests(Item):
    """`minat.yml`: the interest game, the same for screen and paper."""

    groups: Annotated[tuple[Group, ...], Len(6, 6)] = key(
        "kelompok",
        "Enam kelompok",
        "- {huruf: R, slug: membuat, nama: Membuat, kalimat: Suka membuat barang, bentuk: kotak}",
    )
    items: Annotated[tuple[GameItem, ...], Len(30, 30)] = key(
        "butir",
        "Tiga puluh kegiatan",
        "- {nomor: 1, huruf: R, kalimat: Menanam cabai di kaleng, gambar: minat-01}",
    )
    rules: GameRules = key(
        "aturan",
        "Aturan hasil",
        "{batas_kosong: 6, batas_rendah: 3, batas_rata: 2, batas_pilih: 4}",
    )
    texts: GameTexts = key(
        "pesan",
        "Kalimat hasil",
        "{bukan_tes: Ini permainan, lelah: Coba lagi nanti, belum_banyak: Pilih tiga, "
        "suka_banyak: Kamu suka banyak, sering_memilih: Ini pilihanmu, belum_kenal: Belum kenal}",
    )

    def group(self, letter: str) -> Group:
        return next(group for group in self.groups if group.letter == letter)


class GlossaryEntry(Record):
    """A word and what it means."""

    word: Annotated[str, Len(2, 40)] = key("istilah", "Kata", "magang")
    meaning: Annotated[str, Words(3, 30)] = key(
        "arti", "Artinya", "Belajar sambil membantu bekerja."
    )


Spoken = Annotated[
    str, StringConstraints(pattern=r"^[a-z0-9]+( [a-z0-9]+)*$", max_length=40), Native()
]


class Speech(Record):
    """How children of this place talk, for the search box: a village brings its own."""

    fillers: tuple[Spoken, ...] = key(
        "pengisi", "Kata yang tidak menunjuk pekerjaan", "[aku, mau, jadi]", ()
    )
    meanings: dict[Spoken, tuple[Spoken, ...]] = key(
        "padanan",
        "Kata di halaman, lalu cara mengucapkannya; huruf kecil",
        "{sakit: [lara, loro]}",
        {},
    )


class Vocabulary(Item):
    """`istilah.yml`: the words a field may hold, their labels, spoken words, the glossary."""

    terms: dict[Annotated[str, Len(1, 40)], dict[str, Line]] = key(
        "kosakata", "Kata pilihan dan yang dibaca orang", "{biaya: {gratis: gratis}}"
    )
    speech: Speech = key(
        "ucapan", "Cara anak di sini bicara", "{pengisi: [aku], padanan: {sakit: [lara]}}", Speech()
    )
    glossary: tuple[GlossaryEntry, ...] = key(
        "glosarium", "Arti kata", "- {istilah: magang, arti: Belajar sambil membantu bekerja}"
    )


GridWord = Annotated[str, StringConstraints(pattern="^[a-z]{3,20}$")]


class WordingRule(Record):
    """Phrases to leave out, and a kinder wording."""

    avoid: Annotated[tuple[Line, ...], Len(1, 60)] = key(
        "hindari", "Yang dihindari", "[hanya tukang]"
    )
    instead: Line = key("pakai", "Gantinya", "tukang")
    reason: Line = key("alasan", "Mengapa", "Semua kerja bermartabat")
    level: Annotated[str, StringConstraints(pattern="^(tolak|peringatan|saran)$")] = key(
        "tingkat", "tolak, peringatan, atau saran", "tolak"
    )
    audience: Annotated[str, StringConstraints(pattern="^(anak|semua)$")] = key(
        "berlaku", "anak atau semua", "semua", "semua"
    )
    exempt: tuple[Line, ...] = key("kecuali", "Nama resmi yang boleh", "[Fakir Miskin]", ())


class Wording(Item):
    """`kata.yml`: the wording rules and abbreviations."""

    rules: tuple[WordingRule, ...] = key(
        "aturan",
        "Aturan kata",
        "- {hindari: [hanya tukang], pakai: tukang, alasan: Semua bermartabat, tingkat: tolak}",
    )
    free_abbreviations: tuple[Line, ...] = key(
        "singkatan_bebas", "Boleh langsung dipakai", "[SD]", ()
    )
    abbreviations: dict[str, Line] = key(
        "singkatan", "Harus dipanjangkan dulu", "{BLK: Balai Latihan Kerja}", {}
    )
    never_in_grids: Annotated[tuple[GridWord, ...], Native()] = key(
        "terlarang", "Kata yang tidak boleh terbaca di kotak huruf", "[asu, tolol]", ()
    )


class Venue(Record):
    """A place near the children that helps: a village names its own in `tempat.yml`."""

    id: Slug = key("id", "Nama pendek yang tetap", "pkbm-mekar")
    name: Annotated[str, Len(3, 60)] = key("nama", "Nama tempat", "PKBM Mekar")
    kind: Annotated[str, Term("jenis_tempat")] = key("jenis", "Jenis tempat", "pkbm")
    purpose: Annotated[str, Words(3, 15)] = key(
        "untuk", "Untuk apa orang datang", "Belajar paket A, B, dan C."
    )
    how_to_ask: Annotated[str, Words(3, 20)] = key(
        "cara_bertanya",
        "Bagaimana bertanya di sana",
        "Datang pagi, temui petugas di meja depan.",
    )
    checked: Day = key("diperiksa", "Tanggal ditanyakan ke tempatnya", "2026-11-24")
