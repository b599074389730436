"""Sheets greyed, placed on larger paper and imposed."""

from __future__ import annotations

from generator.printing import folding, ink, pdf_objects
from generator.printing.paper import POINTS_PER_MM, Format
from generator.printing.pdf_objects import Spreads


def finish(data: bytes, *, grey: bool) -> bytes:
    """Make a laid-out sheet ready: real grey operators for grey ink, a scope on each table head.

    Raises PrintError when a colour is left on a grey sheet.
    """
    sheet = pdf_objects.read(data)
    if grey:
        sheet.redraw(ink.to_grey)
    sheet.scope_heads()
    sheet.lighten_tags()
    return sheet.to_bytes()


def place(data: bytes, page: Format) -> bytes:
    """The same pages on larger paper: in the middle of its width, at its top edge.

    Only the boxes of the pages change; tags, links and fonts stay as they are.
    """
    sheets = pdf_objects.read(data)
    for number in range(len(sheets)):
        left, bottom, right, top = sheets.box(number)
        side = (page.width * POINTS_PER_MM - (right - left)) / 2
        below = page.height * POINTS_PER_MM - (top - bottom)
        sheets.set_box(number, (left - side, bottom - below, right + side, top))
    return sheets.to_bytes()


def impose(data: bytes, half: Format, title: str, part: str = "") -> bytes:
    """Two pages at their own size on each side of a sheet, to fold in the middle; tags are lost.

    `part` "depan" gives the fronts alone, "belakang" the backs in reverse, for printers that
    print one side.
    """
    source = pdf_objects.read(data)
    spreads = Spreads(source)
    width = half.width * 2 * POINTS_PER_MM
    height = half.height * POINTS_PER_MM
    sides = folding.sides(len(source))
    chosen = {"depan": sides[::2], "belakang": sides[1::2][::-1]}.get(part, sides)
    for side in chosen:
        shift = folding.creep(side) * POINTS_PER_MM
        page_width, page_height = spreads.size(side.left)
        x, y = (width / 2 - page_width) / 2, (height - page_height) / 2  # in the middle of a half
        content = (
            f"q 1 0 0 1 {x + shift:.3f} {y:.3f} cm {Spreads.LEFT} Do Q "
            f"q 1 0 0 1 {width / 2 + x - shift:.3f} {y:.3f} cm {Spreads.RIGHT} Do Q\n"
        )
        content += folding.marks(side, width, height)
        spreads.add(side.left, side.right, (width, height), content)
    spreads.title(title)
    spreads.ask_printer(duplex=not part)
    return spreads.to_bytes()
