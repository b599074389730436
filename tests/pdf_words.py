"""Words on the pages of a PDF and how far their letters reach, read with poppler's pdftotext."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from fontTools.ttLib import TTFont

MM = 72 / 25.4
FONTS = Path(__file__).resolve().parent.parent / "templates" / "parts" / "fonts"
_ASCENT, _DESCENT = 2500 / 2048, -800 / 2048  # ems, of our face; poppler's boxes are so high
_XHTML = "{http://www.w3.org/1999/xhtml}"
_BOX = ("xMin", "yMin", "xMax", "yMax")
reader = shutil.which("pdftotext")


@dataclass(frozen=True, slots=True)
class Word:
    """A word and its box on the sheet, in mm from the upper left corner.

    poppler's box is as high as the face may reach; `upper` and `lower` are where the letters of
    this word really end.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float

    @property
    def upper(self) -> float:
        return self._at(max((top for _, top in self._reaches()), default=_ASCENT))

    @property
    def lower(self) -> float:
        return self._at(min((low for low, _ in self._reaches()), default=_DESCENT))

    def _at(self, height: float) -> float:
        """The mm from the upper edge of so many ems above the line that the word stands on."""
        share = (_ASCENT - height) / (_ASCENT - _DESCENT)
        return self.top + share * (self.bottom - self.top)

    def _reaches(self) -> Iterator[tuple[float, float]]:
        """A letter that our face lacks may be as high as the box."""
        yield from (_letters().get(letter, (_DESCENT, _ASCENT)) for letter in self.text)


@functools.cache
def _letters() -> dict[str, tuple[float, float]]:
    """How far each letter goes below and above its line, in ems, in the wider-reaching weight."""
    reach: dict[str, tuple[float, float]] = {}
    for file in FONTS.glob("*.woff2"):
        with TTFont(file) as font:
            em = font["head"].unitsPerEm
            for code, name in font.getBestCmap().items():
                glyph = font["glyf"][name]
                low, top = reach.get(chr(code), (0.0, 0.0))
                if glyph.numberOfContours:
                    reach[chr(code)] = (min(low, glyph.yMin / em), max(top, glyph.yMax / em))
    return reach


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper as a reader of the file finds it, in mm."""

    width: float
    height: float
    words: tuple[Word, ...]

    @property
    def text(self) -> tuple[str, ...]:
        return tuple(word.text for word in self.words)

    def half(self, right: bool) -> list[Word]:
        middle = self.width / 2
        return [w for w in self.words if ((w.left + w.right) / 2 > middle) == right]


def sheets(file: Path) -> tuple[Sheet, ...]:
    """The words of each page where they stand."""
    command = ["pdftotext", "-bbox", str(file), "-"]
    told = subprocess.run(command, capture_output=True, check=True).stdout
    clean = re.sub(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]", b"", told)  # poppler writes them raw
    pages = ElementTree.fromstring(clean).iter(f"{_XHTML}page")
    return tuple(_sheet(page) for page in pages)


def _sheet(page: ElementTree.Element) -> Sheet:
    words = (
        Word(word.text or "", *(float(word.attrib[key]) / MM for key in _BOX))
        for word in page.iter(f"{_XHTML}word")
    )
    return Sheet(float(page.attrib["width"]) / MM, float(page.attrib["height"]) / MM, tuple(words))
