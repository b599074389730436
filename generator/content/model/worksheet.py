"""Worksheets and sessions. Fields and limits: content guide, sections 2.3 and 2.4."""

from __future__ import annotations

from typing import Annotated, Literal

from annotated_types import Ge, Le, Len
from pydantic import StringConstraints

from generator.content.model.fields import (
    BANDS,
    Line,
    Opens,
    Page,
    Record,
    Slug,
    Term,
    Words,
    key,
)

WorksheetId = Annotated[str, StringConstraints(pattern=r"^L\d{2}$")]
Bands = Annotated[tuple[Annotated[str, Term("usia")], ...], Len(1, 4)]
Fields_ = Annotated[tuple[Annotated[str, Term("bidang")], ...], Len(1, 2)]
Things = Annotated[tuple[Annotated[str, Len(2, 60)], ...], Len(0, 12)]


class Worksheet(Page):
    """One sheet for a child's pencil; what stands on it is the Markdown body."""

    id: WorksheetId = key("id", "Nomor lembar, huruf L dan dua angka", "L02")
    title: Annotated[str, Len(3, 40)] = key("judul", "Judul lembar", "Pohon Kemampuanku")
    aim: Annotated[str, Words(5, 15), Opens("Kamu bisa")] = key(
        "tujuan", 'Diawali "Kamu bisa"', "Kamu bisa menyebut hal yang kamu bisa."
    )
    stage: Annotated[str, Term("tahap")] = key("tahap", "Satu dari empat tahap", "kenali")
    bands: Bands = key("usia", "Untuk usia berapa", "[8-10, 11-12]")
    guidance_fields: Fields_ = key("bidang", "Satu atau dua bidang", "[diri]")
    minutes: Annotated[int, Ge(10), Le(60)] = key("menit", "Lama mengerjakan", "25")
    pages: Annotated[int, Ge(1), Le(2)] = key("halaman", "Banyak halaman cetak", "1")
    materials: Annotated[Things, Len(0, 5)] = key("bahan", "Yang perlu disiapkan", "[pensil]")
    mode: Annotated[str, Term("cara")] = key("cara", "Dikerjakan bersama siapa", "sendiri")
    copies: Annotated[int, Ge(1), Le(4)] = key("fotokopi", "Lembar kertas tiap anak", "1")
    name_line: Literal["ya", "tidak"] = key(
        "tulis_nama", "Baris panggilan dan tanggal di atas: ya atau tidak", "tidak", "ya"
    )
    without_writing: Annotated[str, Words(5, 20)] = key(
        "bisa_tanpa_tulis",
        "Cara anak yang belum menulis",
        "Anak menggambar lalu bercerita kepada teman.",
    )
    mentor_note: Annotated[str, Words(30, 120)] = key(
        "catatan_fasilitator",
        "Catatan untuk pendamping, 30-120 kata",
        "Bacakan petunjuk pelan-pelan. Beri waktu setiap anak melihat gambarnya. Anak boleh "
        "menulis, menggambar, atau bercerita. Semua jawaban diterima. Jangan membandingkan hasil "
        "anak. Simpan lembar di tas masing-masing anak setelah selesai.",
    )
    answers: Literal["terbuka", "dari-isi"] | Annotated[tuple[Line, ...], Len(1, 30)] = key(
        "kunci", "terbuka, dari-isi, atau daftar jawaban", "terbuka"
    )
    sample_answers: Annotated[tuple[Line, ...], Len(0, 6)] = key(
        "contoh_jawaban", "Dua contoh bila kunci terbuka", "- Aku bisa menghitung kembalian.", ()
    )
    care: Annotated[str, Words(0, 40)] = key(
        "jaga", "Yang bisa membuat sedih dan cara menanggapinya", "Anak boleh memilih tetangga.", ""
    )
    picture: Slug | None = key("gambar", "Nama gambar di gambar.yml", "pohon-kemampuanku", None)

    @property
    def named(self) -> bool:
        """Whether a child writes a nickname at the top; sheets with a code must not ask for it."""
        return self.name_line == "ya"

    @property
    def open_ended(self) -> bool:
        return self.answers == "terbuka"

    @property
    def answer_lines(self) -> tuple[str, ...]:
        return self.answers if isinstance(self.answers, tuple) else ()


class Activity(Record):
    """One step of a session."""

    minutes: Annotated[int, Ge(1), Le(120)] = key("menit", "Lamanya", "20")
    text: Annotated[str, Words(3, 20)] = key(
        "kegiatan", "Apa yang dilakukan", "Anak mengisi lembar L03"
    )
    who: Annotated[str, Words(1, 4)] = key("siapa", "Siapa yang melakukan", "semua anak")
    worksheets: Annotated[tuple[WorksheetId, ...], Len(0, 4)] = key(
        "lembar", "Lembar dipakai", "[L03]", ()
    )


class CopiesByBand(Record):
    """Sheets of paper for each child of an age band."""

    young: Annotated[int, Ge(0), Le(10)] = key(BANDS[0], "Usia 8-10", "2", 0)
    middle: Annotated[int, Ge(0), Le(10)] = key(BANDS[1], "Usia 11-12", "3", 0)
    older: Annotated[int, Ge(0), Le(10)] = key(BANDS[2], "Usia 13-15", "3", 0)

    @property
    def by_band(self) -> dict[str, int]:
        return dict(zip(BANDS, (self.young, self.middle, self.older), strict=True))


class Session(Page):
    """One workshop: a plan whose minutes add up, its sheets and its copies."""

    id: Annotated[str, StringConstraints(pattern=r"^S\d$")] = key("id", "Nomor sesi", "S3")
    title: Annotated[str, Len(3, 40)] = key("judul", "Judul sesi", "Apa yang kusuka?")
    summary: Annotated[str, Words(5, 15)] = key(
        "ringkas", "Satu kalimat", "Anak mengenal hal yang disukai."
    )
    stage: Annotated[str, Term("tahap")] = key("tahap", "Satu dari empat tahap", "kenali")
    aims: Annotated[tuple[Annotated[str, Words(5, 15)], ...], Len(1, 3)] = key(
        "tujuan", "Satu sampai tiga tujuan", "- Anak mengenal hal yang disukainya."
    )
    guidance_fields: Fields_ = key("bidang", "Satu atau dua bidang", "[diri]")
    bands: Bands = key("usia", "Untuk usia berapa", "[8-10, 11-12]")
    minutes: Annotated[int, Ge(60), Le(120)] = key("menit", "Lama sesi", "90")
    activities: Annotated[tuple[Activity, ...], Len(2, 10)] = key(
        "langkah", "Susunan acara", "- {menit: 15, kegiatan: Anak bergerak ke pojok, siapa: semua}"
    )
    worksheets: Annotated[tuple[WorksheetId, ...], Len(0, 8)] = key(
        "lembar", "Lembar sesi ini", "[L03]"
    )
    materials: Things = key("bahan", "Yang perlu disiapkan", "[pensil, kapur]")
    copies_per_child: CopiesByBand = key(
        "fotokopi_per_anak", "Lembar kertas tiap anak", "{8-10: 2, 11-12: 1}"
    )
    most_children: Annotated[int, Ge(1), Le(20)] = key("anak_maks", "Paling banyak anak", "20")
    fewest_adults: Annotated[int, Ge(2), Le(10)] = key("dewasa_min", "Paling sedikit dewasa", "2")
    community_steps: Annotated[tuple[Annotated[int, Ge(1), Le(6)], ...], Len(1, 6)] = key(
        "cbpr", "Langkah warga yang dilayani, 1 sampai 6", "[5]"
    )
    small_success: Annotated[str, Words(5, 20)] = key(
        "sukses_kecil", "Keberhasilan tiap anak", "Setiap anak menyebut satu hal yang ia suka."
    )
    if_rain: Annotated[str, Words(5, 30)] = key(
        "jika_hujan", "Bila hujan", "Pindah ke balai dan duduk melingkar."
    )
    if_few: Annotated[str, Words(5, 30)] = key(
        "jika_sedikit_yang_datang", "Bila sedikit", "Bermain dalam satu lingkaran besar."
    )
    if_many: Annotated[str, Words(5, 30)] = key(
        "jika_banyak_yang_datang",
        "Bila banyak",
        "Bagi menjadi dua lingkaran dengan dua pendamping.",
    )
    care: Annotated[str, Words(5, 60)] = key(
        "jaga", "Yang bisa membuat sedih", "Anak boleh diam. Dengarkan tanpa menghakimi."
    )
    follow_up: Annotated[str, Words(5, 40)] = key(
        "tindak_lanjut", "Sesudah sesi", "Anak menceritakan satu hal di rumah."
    )

    @property
    def copies_by_band(self) -> dict[str, int]:
        """Sheets of paper for each child, only the bands that come to this session."""
        every = self.copies_per_child.by_band
        return {band: copies for band, copies in every.items() if band in self.bands}
