"""Paper in millimetres, editions by name, and the page a sheet is laid out on."""

from __future__ import annotations

from dataclasses import dataclass, replace

from generator.papers import PAPERS

POINTS_PER_MM = 72 / 25.4
SIDE_MARGIN = 14.0  # mm, of a flat A4 page; also in sheet.css
HOME = "A4"  # larger paper takes its pages as they are
LETTER_MARGIN, LETTER_FOLDED = 12.0, 10.5  # mm at its sides, flat and folded
GREY, COLOUR = "abu", "warna"
PLACED = (
    "karier",
    "lembar-kerja",
    "kunci",
    "buklet",
    "paket",
    "permainan",
    "permainan-kunci",
    "formulir",
)


@dataclass(frozen=True, slots=True)
class Format:
    """The page an item is laid out on: a whole sheet, or half of one for a folded booklet.

    All in mm. Names are unique for each paper, fold and ink: "A4-abu", "F4-lipat-warna".
    """

    name: str
    paper: str
    width: float
    height: float
    folded: bool
    ink: str
    spare: float

    @property
    def css(self) -> str:
        """The page in CSS; `size: F4` would silently give A4, so sizes are always in mm.

        Users call three sizes F4 (210, 215 and 216 mm wide): everything stays inside 210 x 330.
        """
        size = f"size: {self.width:g}mm {self.height:g}mm"
        if self.paper == "Letter":
            return f"@page {{ {size} }} {self._shorter}"
        if not self.spare:
            return f"@page {{ {size} }}"
        half = self.spare / 2
        if self.folded:  # the width of the sheet is the height of its half
            margins = f"margin-top: {12 + half:g}mm; margin-bottom: {16 + half:g}mm"
        else:
            margins = (
                f"margin-left: {SIDE_MARGIN + half:g}mm; margin-right: {SIDE_MARGIN + half:g}mm"
            )
        return f"@page {{ {size}; {margins} }}"

    @property
    def short(self) -> bool:
        """Whether this is a flat upright page that is shorter than A4."""
        return self.paper == "Letter" and not self.folded and self.width < self.height

    @property
    def side(self) -> float:
        """mm between the letters and the right edge of a flat page."""
        return LETTER_MARGIN if self.paper == "Letter" else SIDE_MARGIN + self.spare / 2

    @property
    def _shorter(self) -> str:
        """Letter in CSS: 18 mm shorter than A4, so that head and sides give up what they can.

        A cover, which has a height of its own, gets one that fits; the rest is letter.css.
        """
        side = LETTER_FOLDED if self.folded else LETTER_MARGIN
        sides = f"margin-left: {side:g}mm; margin-right: {side:g}mm"
        if self.folded:
            return f"@page {{ {sides} }} .lipat .bingkai {{ height: {self.height - 24:g}mm }}"
        if self.width > self.height:
            return ""
        return (
            f"@page {{ margin-top: 10mm; {sides} }} "
            f".lembaran .bingkai {{ height: {self.height - 24:g}mm }}"
        )


def endless(page: Format) -> Format:
    """The same page, so long that no sheet fills it: there one sees how much a sheet needs."""
    return replace(page, name=f"{page.name}-panjang", height=page.height * 20)


def same_layout(page: Format, kind: str) -> Format:
    """The format an item is really laid out on when it is wanted on `page`.

    F4 is taller than A4 and its safe width is the same, so a career, a worksheet and its key, and
    every folded page look the same on both: they are laid out once, on A4, and placed on F4. So it
    is with Legal. Letter is shorter: its pages are its own.
    """
    wanted, home = PAPERS[page.paper], PAPERS[HOME]
    larger = wanted.width >= home.width and wanted.height >= home.height
    if page.paper != HOME and larger and (page.folded or kind in PLACED):
        return format_of(page.name.replace(page.paper, HOME, 1))
    return page


def format_of(edition: str) -> Format:
    """The page format of an edition such as "A4-abu", "F4-lipat-warna" or "A4-lipat-depan-abu"."""
    words = edition.split("-")
    paper, ink = PAPERS[words[0]], words[-1]
    if "lipat" in words:
        name = f"{paper.name}-lipat-{ink}"
        width, height = paper.height / 2, paper.width
        return Format(name, paper.name, width, height, True, ink, paper.spare)
    if "mendatar" in words:
        name = f"{paper.name}-mendatar-{ink}"
        return Format(name, paper.name, paper.height, paper.width, False, ink, 0)
    name = f"{paper.name}-{ink}"
    return Format(name, paper.name, paper.width, paper.height, False, ink, paper.spare)
