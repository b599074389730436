"""Recipes become booklets: what is in them, in which order, on which pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from generator.content.library import Library
from generator.content.model import Booklet
from generator.printing import folding
from generator.printing.paper import Format
from generator.printing.sheets import Sheet, SheetRoom

_LINES = {False: 23, True: 15}  # writing lines of 10 mm on a page of notes, flat and folded
_SHELVES = {
    "guides": "panduan",
    "sessions": "sesi",
    "careers": "karier",
    "stories": "kisah",
    "worksheets": "lembar-kerja",
    "answer_keys": "kunci",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the contents page."""

    sheet: Sheet
    title: str
    page: int

    @property
    def anchor(self) -> str:
        return self.sheet.anchor


@dataclass(frozen=True, slots=True)
class Chapter:
    title: str
    entries: tuple[Entry, ...]


def sheets_of(booklet: Booklet, library: Library, page: Format) -> Iterator[tuple[str, Sheet]]:
    """(section title, sheet) in the order of the recipe; what was withdrawn is left out."""
    shelves: Mapping[str, Mapping[str, object]] = {
        "panduan": library.guides,
        "sesi": library.sessions,
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "kunci": library.worksheets,
    }
    for section in booklet.sections:
        for name, kind in _SHELVES.items():
            for slug in getattr(section, name):
                if slug in shelves[kind]:
                    yield section.title, Sheet(kind, slug, page.name)


def contents(
    listed: list[tuple[str, Sheet]],
    pages: Callable[[Sheet], int],
    first: int,
    room: SheetRoom,
) -> tuple[list[Chapter], int]:
    """The contents page when the first item starts on page `first`, and the page after the last."""
    chapters: dict[str, list[Entry]] = {}
    number = first
    for section, sheet in listed:
        title = room.title(sheet.kind, sheet.slug)
        chapters.setdefault(section, []).append(Entry(sheet, title, number))
        number += pages(sheet)
    return [Chapter(title, tuple(entries)) for title, entries in chapters.items()], number


def front_html(booklet: Booklet, chapters: list[Chapter], page: Format, room: SheetRoom) -> str:
    """Cover and contents."""
    return room.render(
        "front.html",
        page,
        title=booklet.title,
        summary=booklet.subtitle,
        anchor=f"buklet-{booklet.slug}",
        foot="",
        booklet=booklet,
        contents=chapters,
    )


def back_html(booklet: Booklet, notes: int, page: Format, room: SheetRoom) -> str:
    """Pages for notes, then the closing page, which is the back cover of a folded booklet."""
    return room.render(
        "back.html",
        page,
        title=booklet.title,
        summary=booklet.subtitle,
        anchor=f"penutup-{booklet.slug}",
        foot="",
        booklet=booklet,
        notes=notes,
        lines=_LINES[page.folded],
    )


def notes_needed(pages_before_back: int, page: Format) -> int:
    """Pages for notes that fill the last folded sheet; a flat booklet needs none."""
    return folding.padding(pages_before_back + 1) if page.folded else 0
