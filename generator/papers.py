"""The papers a kit may be printed on: what content names, the site offers and the press uses."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Paper:
    """A sheet of paper, upright, in mm. `spare` is what some printers cut off its width."""

    name: str
    width: float
    height: float
    spare: float = 0.0

    @property
    def css(self) -> str:
        return f"{self.width:g}mm {self.height:g}mm"


# A4: ISO 216. F4: as sold in Indonesia, 210 to 216 mm wide. Letter, Legal: ANSI/ASME Y14.1,
# 8.5 x 11 and 8.5 x 14 inches.
PAPERS = {
    paper.name: paper
    for paper in (
        Paper("A4", 210, 297),
        Paper("F4", 215, 330, spare=5),
        Paper("Letter", 215.9, 279.4),
        Paper("Legal", 215.9, 355.6),
    )
}
USUAL = ("A4", "F4")  # of a kit that says nothing
LONG = ("F4", "Legal")


def known(name: str) -> str | None:
    """The paper of this name, however it is written: "letter" is Letter."""
    return next((paper for paper in PAPERS if paper.casefold() == name.casefold()), None)


def at_home(edition: str, papers: tuple[str, ...]) -> str:
    """An edition on the paper of a kit: a recipe for other paper is printed on what is there.

    The first paper of a kit stands for A4 and Letter, the last for the long ones.
    """
    name, dash, rest = edition.partition("-")
    if name in papers:
        return edition
    return f"{papers[-1] if name in LONG else papers[0]}{dash}{rest}"
