"""The list of everything that is printed: the site links it, the printing room makes it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from generator.content.library import Library
from generator.content.model import BANDS, Game, Page
from generator.language import _, marked
from generator.markup import games

P = TypeVar("P", bound=Page)
# The titles of these three are said by `_` where they are shown.
REFERENCES = {
    "fakta": marked("Fakta dan tanggalnya"),
    "sumber": marked("Sumber yang dibaca"),
    "gambar": marked("Gambar dan penciptanya"),
    "istilah": marked("Arti kata"),
    "tempat": marked("Tempat di dekat kita"),
}
KEYS = {"lembar-kerja": "kunci", "permainan": "permainan-kunci"}
FORMS = {
    "karier": marked("Formulir profil karier"),
    "kisah": marked("Formulir kisah tokoh"),
    "lembar-kerja": marked("Formulir lembar kerja"),
}
INSTRUCTIONS = {
    "cara-mencetak": marked("Cara mencetak dan melipat"),
    "uji-balik": marked("Uji balik kertas"),
}
LYING = {"uji-balik"}  # printed across the paper
SIDES = {"depan": marked("sisi depan"), "belakang": marked("sisi belakang")}


@dataclass(frozen=True, slots=True, order=True)
class Printable:
    """One PDF; its name says what it is, on which paper and in which ink."""

    kind: str  # karier, kisah, lembar-kerja, kunci, sesi, paket, panduan, buklet, rujukan, ...
    slug: str
    edition: str  # A4-abu, F4-lipat-depan-warna
    title: str

    @property
    def path(self) -> str:
        """Where it lies under printables/, with forward slashes."""
        return f"{self.kind}/{self.kind}-{self.slug}-{self.edition}.pdf"

    @property
    def paper(self) -> str:
        return self.edition.split("-")[0]

    @property
    def folded(self) -> bool:
        return "lipat" in self.edition.split("-")

    @property
    def side(self) -> str:
        return side_of(self.edition)

    @property
    def label(self) -> str:
        """What people read: "A4, abu-abu" or "Buku lipat A4, sisi depan, abu-abu"."""
        words = self.edition.split("-")
        paper = _("Buku lipat {kertas}", kertas=self.paper) if self.folded else self.paper
        lying = [_("mendatar")] if "mendatar" in words else []
        side = [_(SIDES[self.side])] if self.side else []
        ink = _("abu-abu") if words[-1] == "abu" else _("berwarna")
        return ", ".join([paper, *lying, *side, ink])


def references(library: Library) -> dict[str, str]:
    """The lists at the back of this library, with their titles; the core names no places."""
    return {
        slug: _(title) for slug, title in REFERENCES.items() if slug != "tempat" or library.venues
    }


def all_of(library: Library) -> tuple[Printable, ...]:
    """Every PDF of this library, sorted."""
    return tuple(sorted(_all(library)))


def of(library: Library, kind: str, slug: str) -> tuple[Printable, ...]:
    """The PDFs that belong on one page, plain sheets before folded ones, papers as in kit.yml."""
    return by_page(library).get((kind, slug), ())


def by_page(library: Library) -> dict[tuple[str, str], tuple[Printable, ...]]:
    """The same for all pages, by kind and slug; keys and packs stand with what they serve."""
    papers = library.kit.papers
    page_kind = {key: kind for kind, key in KEYS.items()}
    found: dict[tuple[str, str], list[Printable]] = {}
    for one in _all(library):
        if one.kind == "paket":
            places = [("sesi", s) for s in library.sessions if one.slug.startswith(f"{s}-")]
        else:
            places = [(page_kind.get(one.kind, one.kind), one.slug)]
        for place in places:
            found.setdefault(place, []).append(one)
    return {
        (kind, slug): tuple(
            sorted(some, key=lambda p: (p.kind != kind, p.folded, papers.index(p.paper), p.edition))
        )
        for (kind, slug), some in found.items()
    }


def side_of(edition: str) -> str:
    """ "depan" or "belakang" when fronts and backs lie in files of their own, else empty."""
    return next((word for word in ("depan", "belakang") if word in edition.split("-")), "")


def editions_of(names: tuple[str, ...]) -> Iterator[str]:
    """The files a recipe's editions become: "terpisah" is one file of fronts and one of backs."""
    for name in names:
        if "-terpisah-" in name:
            yield name.replace("-terpisah-", "-depan-")
            yield name.replace("-terpisah-", "-belakang-")
        else:
            yield name


def key_title(game: Game) -> str:
    """What a mentor reads: a game without answers has notes all the same."""
    if games.keyed(game.body):
        return _("Kunci: {judul}", judul=game.title)
    return _("Catatan: {judul}", judul=game.title)


def told(library: Library, shelf: Mapping[str, P]) -> dict[str, P]:
    """What is printed in the library's language: the rest is printed in its own, by its own kit."""
    return {slug: item for slug, item in shelf.items() if library.translated(item)}


def _all(library: Library) -> Iterator[Printable]:
    worksheets, games = told(library, library.worksheets), told(library, library.games)
    sessions = told(library, library.sessions)
    shelves: dict[str, Mapping[str, Page]] = {
        "karier": told(library, library.careers),
        "kisah": told(library, library.stories),
        "lembar-kerja": worksheets,
        "sesi": sessions,
        "panduan": told(library, library.guides),
        "permainan": games,
    }
    sheets = [f"{paper}-abu" for paper in dict.fromkeys(library.kit.papers)]
    for edition in sheets:
        for kind, shelf in shelves.items():
            for slug, item in shelf.items():
                yield Printable(kind, slug, edition, item.title)
        for slug, worksheet in worksheets.items():
            yield Printable("kunci", slug, edition, _("Kunci: {judul}", judul=worksheet.title))
        for slug, game in games.items():
            yield Printable("permainan-kunci", slug, edition, key_title(game))
        for slug, session in sessions.items():
            for band in (band for band in BANDS if band in session.bands):
                title = _(
                    "Paket {nomor} {judul}, usia {usia}",
                    nomor=session.id,
                    judul=session.title,
                    usia=band,
                )
                yield Printable("paket", f"{slug}-{band}", edition, title)
    for slug, booklet in library.booklets.items():
        for edition in editions_of(booklet.editions):
            yield Printable("buklet", slug, edition, booklet.title)
    for slug, title in references(library).items():
        yield Printable("rujukan", slug, sheets[0], title)
    for edition in sheets:
        for slug, title in INSTRUCTIONS.items():
            lying = edition.replace("-", "-mendatar-", 1) if slug in LYING else edition
            yield Printable("petunjuk", slug, lying, _(title))
        for slug, title in FORMS.items():
            yield Printable("formulir", slug, edition, _(title))
