"""One union font for many PDFs: WeasyPrint's subsets keep glyph ids, so they can be merged."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont

_PAIR = re.compile(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]+)>")


@dataclass(slots=True)
class Face:
    """The glyphs of one face that are in use: widths (1/1000 em) and the text they stand for."""

    widths: dict[int, float] = field(default_factory=dict)
    unicode: dict[str, str] = field(default_factory=dict)  # glyph id and text, as hex

    def set(self, text: str) -> tuple[str, float]:
        """Glyph codes as hex and the width in em of a text in use; KeyError when it is not."""
        ids = {
            bytes.fromhex(value).decode("utf-16-be"): int(g, 16)
            for g, value in self.unicode.items()
        }
        glyphs = [ids[character] for character in text]
        width = sum(self.widths[glyph] for glyph in glyphs) / 1000
        return "".join(f"{glyph:04x}" for glyph in glyphs), width


def read_widths(table: Sequence[Any]) -> dict[int, float]:
    """Width by glyph id from a /W array of the form c [w ...]."""
    pairs = zip(table[::2], table[1::2], strict=True)
    return {int(c) + i: float(w) for c, row in pairs for i, w in enumerate(row)}


def read_unicode(cmap: bytes) -> dict[str, str]:
    """The pairs of a ToUnicode map as WeasyPrint writes it."""
    return dict(_PAIR.findall(cmap.decode("latin1").split("endcodespacerange")[1]))


def write_unicode(cmap: bytes, pairs: dict[str, str]) -> bytes:
    """The same map with these pairs, at most 100 a block as the format asks."""
    text = cmap.decode("latin1")
    start = text.index("endcodespacerange") + len("endcodespacerange")
    rows = [f"<{glyph}> <{value}>" for glyph, value in sorted(pairs.items())]
    blocks = [rows[i : i + 100] for i in range(0, len(rows), 100)]
    body = "".join(
        f"\n{len(block)} beginbfchar\n" + "\n".join(block) + "\nendbfchar" for block in blocks
    )
    return (text[:start] + body + "\n" + text[text.rindex("endcmap") :]).encode("latin1")


@functools.lru_cache(
    maxsize=64
)  # booklets often use the same letters; cutting takes a third of a join
def subset_of(woff2: bytes, glyphs: frozenset[int]) -> bytes:
    """A TrueType font with just these glyphs under their old ids."""
    options = subset.Options(
        retain_gids=True, hinting=False, notdef_outline=True, layout_features=[]
    )
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    font = TTFont(io.BytesIO(woff2), recalcTimestamp=False)
    font.flavor = None
    count = font["maxp"].numGlyphs  # WeasyPrint numbers missing glyphs past the last one
    cutter = subset.Subsetter(options)
    cutter.populate(gids=[glyph for glyph in sorted(glyphs) if glyph < count])
    cutter.subset(font)
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()


def add_digits(face: Face, woff2: bytes) -> None:
    """Make sure that page numbers can be set: ids and widths of 0-9 from the whole font."""
    for digit, (glyph, width) in _digits(woff2).items():
        face.widths.setdefault(glyph, width)
        face.unicode.setdefault(f"{glyph:04x}", f"{ord(digit):04x}")


@functools.lru_cache(maxsize=8)
def _digits(woff2: bytes) -> dict[str, tuple[int, float]]:
    """Glyph id and width (1/1000 em) of 0-9."""
    font = TTFont(io.BytesIO(woff2))
    cmap, em = font.getBestCmap(), font["head"].unitsPerEm
    names = {digit: cmap[ord(digit)] for digit in "0123456789"}
    return {
        digit: (font.getGlyphID(name), font["hmtx"][name][0] * 1000 / em)
        for digit, name in names.items()
    }
