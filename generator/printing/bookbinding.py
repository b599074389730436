"""A recipe and its editions become PDFs: covers made to measure, items joined, sheets folded."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.content.model import Booklet
from generator.language import _
from generator.printables import side_of
from generator.printing import booklets, cache, fitting, paper
from generator.printing.paper import Format
from generator.printing.pdf_types import Assembly, Document, Finish, Part
from generator.printing.printroom import PrintRoom
from generator.printing.sheets import Sheet

_LINE, _CHAPTER, _TITLE, _MARGINS = 8.6, 12.0, 14.0, 28.0  # mm, of a page of contents
_ROUNDS = 4  # longer contents move every item; a right guess needs one round, a wrong one two


@dataclass(slots=True)
class _Volume:
    """A booklet on the page it is laid out on, while its covers are made to measure."""

    booklet: Booklet
    page: Format
    listed: list[tuple[str, Sheet]]
    editions: list[str]
    front_pages: int
    front: str = ""  # keys
    items: list[str] = field(default_factory=list)
    back: str = ""

    @property
    def name(self) -> str:
        return f"buklet/{self.booklet.slug} ({self.page.name})"


def needed(room: PrintRoom, booklet: Booklet, edition: str) -> list[tuple[Sheet, Format]]:
    """The sheets an edition of a booklet is made of."""
    page = paper.same_layout(paper.format_of(edition), "buklet")
    return [(sheet, page) for _, sheet in booklets.sheets_of(booklet, room.library, page)]


def plan(
    room: PrintRoom, wanted: Iterable[tuple[Booklet, str]]
) -> tuple[list[Assembly], dict[tuple[str, str], str]]:
    """What is to be bound for these booklets and editions, and under which key each will lie.

    Their sheets must have been prepared; the covers are laid out here, all side by side. A
    booklet one of whose sheets failed is left out: that sheet has been named already.
    """
    volumes: dict[tuple[str, str], _Volume] = {}
    for booklet, edition in wanted:
        page = paper.same_layout(paper.format_of(edition), "buklet")
        if (volume := volumes.get((booklet.slug, page.name))) is None:
            listed = list(booklets.sheets_of(booklet, room.library, page))
            guess = _front_pages(listed, page)
            volume = volumes[booklet.slug, page.name] = _Volume(booklet, page, listed, [], guess)
        volume.editions.append(edition)
    whole = [v for v in volumes.values() if room.has(*(sheet for _, sheet in v.listed))]
    assemblies, keys = [], {}
    for volume in _pointed(room, _covered(room, whole)):
        assembly, found = _assembly(room, volume)
        assemblies.append(assembly)
        keys.update(found)
    return assemblies, keys


def _front_pages(listed: list[tuple[str, Sheet]], page: Format) -> int:
    """The pages that a cover and such contents are likely to take, when no title is too long."""
    chapters = {section for section, _ in listed}
    needed = _TITLE + _CHAPTER * len(chapters) + _LINE * len(listed)
    return 1 + math.ceil(needed / (page.height - _MARGINS))


def _covered(room: PrintRoom, volumes: list[_Volume]) -> list[_Volume]:
    """Lay out front and back matter; the contents page knows the page of every item.

    Those come back whose covers could be made.
    """
    ends: dict[str, int] = {}
    waiting = volumes
    for _round in range(_ROUNDS):
        fronts: list[Document] = []
        for volume in waiting:
            document, ends[volume.name] = _front(room, volume)
            volume.front = document.key
            fronts.append(document)
        room.lay_out(fronts)
        waiting = [
            v for v in waiting if v.front in room.pages and room.pages[v.front] != v.front_pages
        ]
        for volume in waiting:
            volume.front_pages = room.pages[volume.front]
    for volume in waiting:
        room.failures.add(_("{nama}: daftar isi tidak bisa ditata", nama=volume.name))
    ready = [v for v in volumes if v.front in room.pages and v not in waiting]
    backs = []
    for volume in ready:
        notes = booklets.notes_needed(ends[volume.name] - 1, volume.page)
        if warning := _spill(room, volume, notes):
            room.advice[warning] = None
        html = booklets.back_html(volume.booklet, notes, volume.page, room.room)
        document = room.document(_("{nama} (penutup)", nama=volume.name), html, volume.page)
        volume.back = document.key
        backs.append(document)
    room.lay_out(backs)
    return [volume for volume in ready if volume.back in room.pages]


def _spill(room: PrintRoom, volume: _Volume, notes: int) -> str | None:
    """A warning when one page too many of a folded booklet costs a whole sheet of paper."""
    items = [(f'"{room.room.title(s.kind, s.slug)}"', room.measure(s)) for _, s in volume.listed]
    return fitting.spill(f'"{volume.booklet.title}"', items, volume.front_pages, notes)


def _pointed(room: PrintRoom, volumes: list[_Volume]) -> list[_Volume]:
    """Lay out for each booklet the sheets that say on which of its pages a career stands.

    Those come back whose items are all there.
    """
    own = {volume.name: _pointing(room, volume) for volume in volumes}
    room.lay_out(document for documents in own.values() for document in documents.values())
    ready = []
    for volume in volumes:
        documents = own[volume.name]
        for sheet, document in documents.items():
            if document.key in room.pages and room.pages[document.key] != room.sheet_pages(sheet):
                trouble = _("{nama}: nomor halaman mengubah panjang lembar ini", nama=document.name)
                room.failures.add(trouble)
        volume.items = [
            documents[sheet].key if sheet in documents else room.keys[sheet]
            for _, sheet in volume.listed
        ]
        if all(
            room.pages.get(key) == room.sheet_pages(sheet)
            for key, (_, sheet) in zip(volume.items, volume.listed, strict=True)
        ):
            ready.append(volume)
    return ready


def _pointing(room: PrintRoom, volume: _Volume) -> dict[Sheet, Document]:
    wanted = {sheet for _, sheet in volume.listed if room.room.opens(sheet)}
    chapters, _end = _contents(room, volume)
    entries = [entry for chapter in chapters for entry in chapter.entries]
    careers = [(e.sheet.slug, e.page) for e in entries if e.sheet.kind == "karier"]
    if not careers:
        return {}
    return {
        sheet: room.document(
            f"{sheet.name} (buklet/{volume.booklet.slug})",
            room.room.opened(sheet, volume.page, careers),
            volume.page,
        )
        for sheet in sorted(wanted)
    }


def _contents(room: PrintRoom, volume: _Volume) -> tuple[list[booklets.Chapter], int]:
    first = volume.front_pages + 1
    return booklets.contents(volume.listed, room.sheet_pages, first, room.room)


def _front(room: PrintRoom, volume: _Volume) -> tuple[Document, int]:
    """Front matter of as many pages as is believed, and the page after the last item."""
    chapters, end = _contents(room, volume)
    html = booklets.front_html(volume.booklet, chapters, volume.page, room.room)
    return room.document(volume.name, html, volume.page), end


def _assembly(room: PrintRoom, volume: _Volume) -> tuple[Assembly, dict[tuple[str, str], str]]:
    booklet, page = volume.booklet, volume.page
    parts = (
        Part(volume.front, booklet.title, plain=(0,)),
        *(
            Part(key, room.room.title(sheet.kind, sheet.slug), section)
            for key, (section, sheet) in zip(volume.items, volume.listed, strict=True)
        ),
        Part(volume.back, _("Penutup"), plain=(-1,)),
    )
    key = cache.digest(room.base, "jilid", page.name, booklet.title, *(part.key for part in parts))
    keys, finishes = {}, []
    for edition in volume.editions:
        wanted = paper.format_of(edition)
        keys[booklet.slug, edition] = key
        if wanted != page or wanted.folded:
            keys[booklet.slug, edition] = cache.digest("lipat", edition, key)
            finishes.append(Finish(keys[booklet.slug, edition], wanted, side_of(edition)))
    edge = None if page.folded else page.side
    return (
        Assembly(volume.name, booklet.title, key, parts, edge, tuple(finishes), page.folded),
        keys,
    )
