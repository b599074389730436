"""Paper in millimetres, and the page a sheet is laid out on."""

from __future__ import annotations

from dataclasses import dataclass

POINTS_PER_MM = 72 / 25.4


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, upright, in mm."""

    name: str
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Format:
    """The page an item is laid out on: a whole sheet, or half of one for a folded booklet."""

    name: str
    width: float
    height: float
    folded: bool

    @property
    def css(self) -> str:
        """The @page rule; `size: F4` would silently give A4, so sizes are always in mm."""
        return f"@page {{ size: {self.width:g}mm {self.height:g}mm }}"


PAPERS = {paper.name: paper for paper in (Paper("A4", 210, 297),)}


def format_of(edition: str) -> Format:
    """The page format of an edition such as "A4-abu" or "A4-lipat-abu"."""
    paper = PAPERS[edition.split("-", 1)[0]]
    if "lipat" in edition.split("-"):
        return Format(f"{paper.name}-lipat", paper.height / 2, paper.width, folded=True)
    return Format(paper.name, paper.width, paper.height, folded=False)
