"""The list of everything that is printed: the site links it, the printing room makes it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.content.library import Library

SHEET = "A4-abu"
REFERENCES = {
    "fakta": "Fakta dan tanggalnya",
    "sumber": "Sumber yang dibaca",
    "gambar": "Gambar dan penciptanya",
    "istilah": "Arti kata",
}


@dataclass(frozen=True, slots=True, order=True)
class Printable:
    """One PDF; its name says what it is, on which paper and in which ink."""

    kind: str  # karier, kisah, lembar-kerja, kunci, sesi, panduan, buklet, rujukan
    slug: str
    edition: str  # A4-abu, A4-lipat-abu
    title: str

    @property
    def path(self) -> str:
        """Where it lies under printables/, with forward slashes."""
        return f"{self.kind}/{self.kind}-{self.slug}-{self.edition}.pdf"

    @property
    def folded(self) -> bool:
        return "lipat" in self.edition


def all_of(library: Library) -> tuple[Printable, ...]:
    """Every PDF of this library, sorted."""
    return tuple(sorted(_all(library)))


def of(library: Library, kind: str, slug: str) -> tuple[Printable, ...]:
    """The PDFs that belong on one page, plain sheets before folded ones."""
    kinds = {kind, "kunci"} if kind == "lembar-kerja" else {kind}
    found = [p for p in _all(library) if p.slug == slug and p.kind in kinds]
    return tuple(sorted(found, key=lambda p: (p.kind != kind, p.folded, p.edition)))


def _all(library: Library) -> Iterator[Printable]:
    shelves = {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "sesi": library.sessions,
        "panduan": library.guides,
    }
    for kind, shelf in shelves.items():
        for slug, item in shelf.items():
            yield Printable(kind, slug, SHEET, item.title)
    for slug, worksheet in library.worksheets.items():
        yield Printable("kunci", slug, SHEET, f"Kunci: {worksheet.title}")
    for slug, booklet in library.booklets.items():
        for edition in booklet.editions:
            yield Printable("buklet", slug, edition, booklet.title)
    for slug, title in REFERENCES.items():
        yield Printable("rujukan", slug, SHEET, title)
