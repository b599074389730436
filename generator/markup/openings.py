"""Where a child goes on after the interest game: names on a loose sheet, pages in a booklet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import ClassVar
from xml.etree.ElementTree import Element, SubElement

from generator.content.model import Career, Interests
from generator.language import _
from generator.markup.block import SheetBlock, cell, image

MOST_NAMES = 3  # of careers for each group, one line on the sheet
MOST_PAGES = 6
_PLACE = re.compile(r'<span class="buka buka-([RIASEC])"></span>')


class Openings(SheetBlock):
    """`buka-halaman`: the six groups, and behind each where its careers stand.

    The block leaves the place open; `fill` writes into it what is known then.
    """

    NAME = "buka-halaman"
    CSS = "buka-halaman"
    MARK: ClassVar[str] = "/// buka-halaman"

    def on_end(self, block: Element) -> None:
        interests: Interests | None = self.config["interests"]
        if interests is None:
            return
        for group in interests.groups:
            row = SubElement(block, "p", {"class": "buka-baris"})
            image(row, f"seni:minat-{group.slug}")
            cell(row, group.name, "isian-label")
            cell(row, "", f"buka buka-{group.letter}")


def fill(html: str, openings: Mapping[str, str]) -> str:
    """Safe HTML with the places of the block filled; `openings` maps letters to plain text."""
    return _PLACE.sub(
        lambda match: f'<span class="buka">{escape(openings.get(match[1], ""))}</span>', html
    )


def named(careers: Iterable[Career]) -> dict[str, str]:
    """For a loose sheet: a few careers of each letter, from near and far in turn."""
    found: dict[str, dict[str, list[str]]] = {}
    for career in careers:
        groups = found.setdefault(career.interests[0], {})
        groups.setdefault(career.group, []).append(career.title)
    return {letter: _few(list(groups.values())) for letter, groups in found.items()}


def _few(shelves: Sequence[Sequence[str]]) -> str:
    longest = max(len(shelf) for shelf in shelves)
    in_turn = [shelf[at] for at in range(longest) for shelf in shelves if at < len(shelf)]
    return ", ".join(in_turn[:MOST_NAMES])


def paged(pages: Iterable[tuple[Career, int]]) -> dict[str, str]:
    """For a booklet: the pages of its careers by letter, "halaman 12, 18, 31"."""
    found: dict[str, list[int]] = {}
    for career, page in pages:
        found.setdefault(career.interests[0], []).append(page)
    return dict.fromkeys("RIASEC", _("belum ada di buku ini")) | {
        letter: _(
            "buka halaman {halaman}",
            halaman=", ".join(map(str, sorted(numbers)[:MOST_PAGES])),
            n=len(numbers),
        )
        for letter, numbers in found.items()
    }
