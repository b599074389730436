"""Reads a page back as a reader would: which text stands where."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

_TOKEN = re.compile(rb"/(\S+) ([\d.]+) Tf|([-\d.]+) ([-\d.]+) Tm|<([0-9a-fA-F]+)>|\b(ET)\b")


def texts(resources: pikepdf.Object, content: bytes) -> Iterator[tuple[float, float, str]]:
    """(x, y, text) of each run of text, in the units and direction of the stream itself."""
    maps: dict[str, dict[str, str]] = {}
    for name, font in resources.get("/Font", {}).items():
        rows = font.ToUnicode.read_bytes().decode("latin1").split("endcodespacerange")[1]
        maps[name] = dict(re.findall(r"<([0-9a-f]{4})>\s*<([0-9a-f]+)>", rows.lower()))
    x, y, font_name, shown = 0.0, 0.0, "", ""
    for font, _, left, low, codes, end in _TOKEN.findall(content):
        if font:
            font_name = "/" + font.decode()
        elif left:
            x, y = float(left), float(low)
        elif codes:
            text = codes.decode().lower()
            for at in range(0, len(text), 4):
                value = maps.get(font_name, {}).get(text[at : at + 4], "")
                shown += bytes.fromhex(value).decode("utf-16-be") if value else ""
        elif end:
            if shown.strip():
                yield x, y, shown
            shown = ""
