"""Booklets and guide pages: `buklet/<slug>.yml` and `panduan/<slug>.md`."""

from __future__ import annotations

from typing import Annotated

from annotated_types import Len
from pydantic import StringConstraints

from generator.content.model.fields import Item, Line, Page, Record, Slug, Term, Words, key

Slugs = Annotated[tuple[Slug, ...], Len(0, 500)]


class Section(Record):
    """A part of a booklet: a heading and what stands under it, in this order."""

    title: Annotated[str, Len(2, 60)] = key("bagian", "Judul bagian", "Membuat")
    guides: Slugs = key("panduan", "Halaman panduan", "[untuk-pendamping]", ())
    sessions: Slugs = key("sesi", "Sesi", "[s3-apa-yang-kusuka]", ())
    careers: Slugs = key("karier", "Karier, urut seperti ditulis", "[pandai-besi]", ())
    interest: Annotated[str, StringConstraints(pattern="^[RIASEC]$")] | None = key(
        "minat", "Semua karier dengan huruf minat pertama ini", "R", None
    )
    group: Annotated[str, Term("kelompok")] | None = key(
        "kelompok", "Semua karier dari kelompok ini", "lokal", None
    )
    band: Annotated[str, Term("usia")] | None = key(
        "usia", "Semua lembar kerja untuk usia ini", "8-10", None
    )
    stories: Slugs = key("kisah", "Kisah", "[lie-dharmawan]", ())
    worksheets: Slugs = key("lembar_kerja", "Lembar kerja", "[tangga-cita-cita]", ())
    answer_keys: Slugs = key("kunci", "Kunci dan catatan lembar kerja", "[cocokkan]", ())


class Booklet(Item):
    """A recipe: which items, in which order, on which paper."""

    title: Annotated[str, Len(3, 60)] = key("judul", "Judul di sampul", "Pekerjaan di Sekitarku")
    subtitle: Line = key(
        "subjudul", "Baris kedua di sampul", "Dua belas pekerjaan untuk dijelajahi"
    )
    audience: Annotated[str, Term("untuk")] = key("untuk", "Untuk siapa", "anak")
    sections: Annotated[tuple[Section, ...], Len(1, 30)] = key(
        "isi", "Bagian-bagiannya", "- {bagian: Membuat, karier: [pandai-besi]}"
    )
    editions: Annotated[tuple[Annotated[str, Term("edisi")], ...], Len(1, 12)] = key(
        "edisi", "Bentuk cetaknya", "[A4-abu, A4-lipat-abu]"
    )


class Guide(Page):
    """A plain page for adults or for all."""

    summary: Annotated[str, Words(5, 20)] = key(
        "ringkas", "Satu kalimat", "Cara menemani anak mengenal pekerjaan."
    )
    audience: Annotated[str, Term("untuk")] = key("untuk", "Untuk siapa", "orang-tua")
    level: Annotated[str, StringConstraints(pattern="^(C|E)$")] = key("level", "Tingkat baca", "E")
    picture: Slug | None = key("gambar", "Nama gambar di gambar.yml", "orang-tua", None)
    sources: Annotated[tuple[Slug, ...], Len(0, 20)] = key(
        "sumber", "Sumber yang sudah dibuka", "[detik-2024-desa]", ()
    )
