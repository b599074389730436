"""A role-model story: `kisah/<slug>.md`. Fields and limits: content guide, section 2.2."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len
from pydantic import StringConstraints

from generator.content.model.fields import (
    CareerSlug,
    Day,
    Kept,
    Line,
    Page,
    Record,
    Slug,
    Term,
    Words,
    key,
)


class Station(Record):
    """One event of a life."""

    when: Annotated[str, Len(1, 40)] = key("waktu", "Kapan", "umur 10 tahun")
    text: Annotated[str, Words(4, 12)] = key(
        "teks", "Apa yang terjadi", "Ayahnya sakit lama sekali."
    )
    source: Slug | None = key(
        "sumber", "Sumber kejadian ini; wajib bila nyata", "kompas-2018", None
    )


class Quote(Record):
    """Words somebody really said, with the place where they can be read."""

    text: Annotated[str, Words(1, 25), Kept()] = key("teks", "Kata-katanya", "Saya ingin menolong.")
    source: Slug = key("sumber", "Di mana tertulis", "kompas-2018")


class Consent(Record):
    """On what ground this person may be shown; the paper itself stays with the partner."""

    ground: Annotated[str, Term("dasar_izin")] = key("dasar", "Dasar izin", "izin-tertulis")
    given: Day | None = key("tanggal", "Tanggal izin", "2026-10-01", None)
    archive: Annotated[str, StringConstraints(pattern=r"^[A-Z0-9-]{2,20}$")] | None = key(
        "arsip", "Kode kertas izin yang disimpan mitra desa", "KSA-07", None
    )
    until: Day | None = key("berlaku_sampai", "Izin berlaku sampai", "2028-10-01", None)
    withdrawn: Day | None = key("dicabut", "Tanggal izin dicabut", "2026-12-01", None)


class Story(Page):
    """A life as a line of stations, with one fall, one helper and one thing to copy."""

    title: Annotated[str, Len(5, 60)] = key("judul", "Judul kisah", "Kapal yang Menolong Orang")
    summary: Annotated[str, Words(5, 15)] = key(
        "ringkas", "Satu kalimat", "Ia membawa kapal ke pulau."
    )
    kind: Annotated[str, Term("jenis")] = key("jenis", "nyata, rekaan, atau gabungan", "rekaan")
    shown_name: Annotated[str, Len(2, 40), Kept()] = key(
        "nama_tampil", "Nama yang ditulis", "Wulan"
    )
    state: Annotated[str, Term("keadaan")] = key("keadaan", "hidup, wafat, atau rekaan", "hidup")
    age_group: Annotated[str, Term("usia_saat_terbit")] = key(
        "usia_saat_terbit", "Anak yang nyata tidak ditampilkan", "dewasa"
    )
    public_role: Annotated[str, Term("peran_publik")] = key(
        "peran_publik", "tokoh-publik, warga, atau rekaan", "tokoh-publik"
    )
    origin: Annotated[str, Len(2, 60), Kept()] = key("asal", "Kabupaten atau kota saja", "Kudus")
    alike: Annotated[tuple[Annotated[str, Term("mirip")], ...], Len(1, 6)] = key(
        "mirip", "Dalam hal apa mirip pembaca", "[desa]"
    )
    careers: Annotated[tuple[CareerSlug, ...], Len(1, 2)] = key(
        "karier", "Karier dalam kisah", "[dokter]"
    )
    picture: Slug = key("gambar", "Nama gambar di gambar.yml", "lie-dharmawan")
    stations: Annotated[tuple[Station, ...], Len(4, 8)] = key(
        "peristiwa", "Garis hidup", "- {waktu: 2008, teks: Ia membuka bank sampah di kampungnya}"
    )
    obstacle: Annotated[str, Words(5, 20)] = key(
        "rintangan", "Yang sulit", "Kapalnya pernah rusak di tengah laut."
    )
    helper: Annotated[str, Words(5, 20)] = key(
        "penolong", "Yang menolong", "Guru olahraganya mengajaknya berlatih tiap sore."
    )
    way: Annotated[str, Words(5, 20)] = key(
        "cara", "Caranya, bisa ditiru hari ini", "Ia mencatat salahnya lalu mencoba lagi."
    )
    luck: Annotated[str, Words(5, 20)] | None = key(
        "kebetulan", "Yang tak terduga", "Suatu hari tetangganya membawa buku bekas.", None
    )
    quotes: Annotated[tuple[Quote, ...], Len(0, 2)] = key(
        "kutipan", "Kata-katanya sendiri", "- {teks: Saya ingin menolong, sumber: kompas-2018}", ()
    )
    uncertain: Annotated[tuple[Line, ...], Len(0, 10)] = key(
        "belum_pasti",
        "Yang tidak ditulis karena sumber berbeda",
        "- Tahun lahirnya berbeda-beda",
        (),
    )
    consent: Consent = key("izin", "Dasar menampilkan orang ini", "{dasar: tokoh-publik}")
    questions: Annotated[tuple[Annotated[str, Words(4, 12)], ...], Len(3, 3)] = key(
        "tanya", "Tiga pertanyaan untuk dibicarakan", "- Siapa yang menolongmu saat gagal?"
    )
    sources: Annotated[tuple[Slug, ...], Len(0, 20)] = key(
        "sumber", "Dua sumber dari penerbit berbeda bila nyata", "[kompas-2018, tempo-2019]", ()
    )
    level: Annotated[str, StringConstraints(pattern="^(B3|C|D)$")] = key(
        "level", "Tingkat baca", "C"
    )

    @property
    def real(self) -> bool:
        return self.kind == "nyata"
