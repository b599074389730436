"""Which pages there are: every room, every item, every form and list, each with its title."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from generator import printables
from generator.content.library import Library
from generator.content.model import Career, Item
from generator.contributing.kinds import FORMS, KINDS
from generator.language import _
from generator.site import catalogue, tally

MY_LIST = "daftar/index"
SEARCH = "cari/index"
TALLY = "pendamping/rekap"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A page before it is written: its name ("karier/perawat"), its template, what it shows."""

    name: str
    template: str
    title: str
    description: str
    item: Item | None = None
    tags: tuple[str, ...] = ()


def outlines(library: Library) -> Iterator[Outline]:
    """Every page of this library, in a fixed order."""
    yield from _rooms(library)
    for kind, shelf in shelves(library).items():
        for slug, item in shelf.items():
            yield Outline(
                name=f"{kind}/{slug}",
                template=f"{kind}.html",
                title=item.title,
                description=_description(item),
                item=item,
                tags=_tags(item),
            )
    for name in FORMS:
        yield Outline(
            name=f"menulis/{name}",
            template="menulis.html",
            title=_("Menulis {jenis}", jenis=_(KINDS[name].noun)),
            description=_("Formulir untuk menulis {jenis}.", jenis=_(KINDS[name].noun)),
        )
    for slug, title in printables.references(library).items():
        yield Outline(
            name=f"rujukan/{slug}",
            template=f"rujukan-{slug}.html",
            title=title,
            description=_("{judul} di {kit}.", judul=title, kit=library.kit.name),
        )


def shelves(library: Library) -> dict[str, Any]:
    """The kinds that have a page for each item."""
    return {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "sesi": library.sessions,
        "buklet": library.booklets,
        "panduan": library.guides,
        "permainan": library.games,
    }


def _rooms(library: Library) -> Iterator[Outline]:
    rooms = (
        ("index", library.kit.tagline, library.kit.welcome),
        ("karier/index", _("Pekerjaan"), _("Semua pekerjaan dengan gambar. Cari atau pilih.")),
        ("permainan/index", _("Aku suka apa?"), _("Permainan bergambar untuk mengenal diri.")),
        ("kisah/index", _("Kisah"), _("Cerita tentang orang bekerja.")),
        ("lembar-kerja/index", _("Lembar"), _("Lembar untuk dicetak dan dikerjakan.")),
        (MY_LIST, _("Daftarku"), _("Pekerjaan dan lembar yang kamu pilih hari ini.")),
        (SEARCH, _("Cari"), _("Cari satu kata di semua halaman.")),
        ("sesi/index", _("Sesi"), _("Rencana pertemuan untuk pendamping.")),
        ("buklet/index", _("Buklet"), _("Buku kecil untuk dicetak dan dilipat.")),
        ("pendamping/index", _("Ruang pendamping"), _("Sesi, lembar, kunci, dan panduan.")),
        ("pendamping/isi", _("Isi kit ini"), _("Berapa banyak, untuk siapa, dan yang belum ada.")),
        ("menulis/index", _("Ikut menulis"), _("Formulir untuk menambah isi kit ini.")),
    )
    for name, title, description in rooms:
        template = name.replace("/", "-") + ".html"
        yield Outline(name=name, template=template, title=title, description=description)
    if found := tally.of(library):
        yield Outline(
            name=TALLY,
            template="pendamping-rekap.html",
            title=_("Sebelum dan sesudah"),
            description=_("Rekap kelompok dari lembar {nomor}.", nomor=found.sheet.id),
        )


def _description(item: Item) -> str:
    """The sentence that says what the page is about."""
    found: list[str] = [getattr(item, name, "") for name in ("summary", "aim", "subtitle")]
    return next(filter(None, found))


def _tags(item: Item) -> tuple[str, ...]:
    """Words that find this page besides those that stand on it."""
    return (*item.aliases, *catalogue.verb_forms(item)) if isinstance(item, Career) else ()
