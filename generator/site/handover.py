"""A page as the host gets it: light, with what the search is told, to be put into its frame."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from generator import sharing
from generator.site import ballast, searching
from generator.site.pages import PressRoom
from generator.site.plan import Outline

PLACE = "<!-- isi -->"  # where the frame holds the page


@dataclass(frozen=True, slots=True)
class HandedOver:
    """`html` as of a WebPage; `heard` is what the search over all pages reads."""

    html: str
    heard: str

    def within(self, frame: str) -> str:
        """The whole page; raises ValueError for a frame without a place for it."""
        before, after = ballast.page(frame).split(PLACE)
        return f"{before}{self.html}{after}"


Wanted = Outline | list[tuple[str, str]]  # a page, or the sheets of one script


class Handover:
    """All pages and clean sheets of a room; half of them are made beside, while the host works."""

    def __init__(self, room: PressRoom) -> None:
        self._room = room
        self.pages = {outline.name: outline for outline in room.plan}
        self.scripts = room.shelves
        wanted: dict[str, Wanted] = {**self.pages, **self.scripts}
        self._numbers = {name: number for number, name in enumerate(wanted)}
        self._made = sharing.Ahead(self._make, list(wanted.values()))

    def _make(self, wanted: Wanted) -> HandedOver:
        if isinstance(wanted, list):
            return HandedOver(self._room.shelf(wanted), "")
        html = self._room.page(wanted).html
        light = ballast.page(searching.unmarked(html))
        return HandedOver(light, searching.paragraphs(html))

    def meta(self, name: str) -> dict[str, Any]:
        """What the host is told of the page `name`."""
        self._made.collect()
        return self._room.meta(self.pages[name])

    def take(self, name: str) -> HandedOver:
        """The page or the script of this name, once; raises KitError."""
        return self._made.take(self._numbers[name])

    def close(self) -> None:
        self._made.close()
