"""Slips of the fingers in a line of text, mended without touching what it says."""

from __future__ import annotations

import re

_DOUBLE = re.compile(r"(?<=\S)  +(?=[^\s#])")  # not the gap before a comment
_BEFORE_MARK = re.compile(r"(?<=[^\W\d_]) +([,;!?]|\.(?!\.))(?=\s|$)")
_DOTS = re.compile(r"\u2026|(?<![. ]) ?\. \. \.(?! ?\.)")
_RANGE = re.compile(r"(?<=\d) ?[\u2012-\u2015] ?(?=\d)")  # 8-10 is what every keyboard has
_KEPT = re.compile(r"`[^`]*`")  # code stays as it is
_TABLE = re.compile(r"\s*(?:\||///)")


def tidy_row(row: str) -> str:
    """The row without double spaces, spaces before a mark, odd dots and odd dashes.

    Tables, heads of blocks, addresses and code keep their own spacing, indentation stays.
    """
    if "://" in row or _TABLE.match(row):
        return row
    inner = row.lstrip()
    start, parts, last = row[: len(row) - len(inner)], [], 0
    for kept in _KEPT.finditer(inner):
        parts += [_tidy(inner[last : kept.start()]), kept[0]]
        last = kept.end()
    return start + "".join([*parts, _tidy(inner[last:])])


def _tidy(text: str) -> str:
    text = _DOUBLE.sub(" ", text)
    text = _BEFORE_MARK.sub(r"\1", text)
    text = _RANGE.sub("-", text)
    return _DOTS.sub("...", text)


def tidy_body(body: str) -> str:
    """A Markdown body: rows tidied, at most one empty line in a row, no loose ends.

    Two spaces at the end of a row are a line break in Markdown and stay two; a row that is
    indented like code keeps its inside.
    """
    rows: list[str] = []
    given = [_led(row) for row in body.split("\n")]
    for number, row in enumerate(given):
        bare = row.rstrip()
        follows = number + 1 < len(given) and given[number + 1].strip()
        ending = "  " if row.endswith("  ") and bare and follows else ""
        if bare or not rows or rows[-1]:
            rows.append((bare if row.startswith("    ") else tidy_row(bare)) + ending)
    return "\n".join(rows).rstrip("\n") + "\n" if any(rows) else body


def _led(row: str) -> str:
    """Tabs in front become the four spaces that Markdown takes them for."""
    inner = row.lstrip(" \t")
    lead = row[: len(row) - len(inner)]
    return lead.expandtabs(4) + inner.replace("\t", " ")
