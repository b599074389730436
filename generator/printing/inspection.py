"""A second look at laid-out pages: what a careful printer would not let out of the shop.

Works on the boxes WeasyPrint has laid out (positions in px of 1/96 inch), which say more than the
PDF: which element a line belongs to, where a frame goes on, what is hidden behind an edge.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from generator.language import _, marked

LEAST_FILLED = 0.15  # of a page's height, unless it is the last one
_SLACK = 1.5  # px: half a millimetre off is not seen
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_PICTURE = marked("gambar")
_WHOLE = {"tr": marked("baris tabel"), "img": _PICTURE, "svg": _PICTURE}
_BOX = marked("kotak")
_SIDES = ("top", "right", "bottom", "left")


@dataclass(frozen=True, slots=True)
class _Mark:
    """Something to be seen on a page: a line of text, a picture, a frame or a rule."""

    top: float
    bottom: float
    heading: str = ""  # the text of the heading this line belongs to


def faults(pages: Sequence[Any]) -> tuple[str, ...]:
    """What is wrong on these pages, one sentence each, in reading order; nothing when all is well.

    `pages` are WeasyPrint's page boxes, margins included.
    """
    found = []
    seen: dict[int, int] = {}
    for number, page in enumerate(pages, 1):
        marks = list(_marks(page))
        told = []
        if number < len(pages):
            told += [
                _('judul "{judul}" tertinggal di kaki halaman', judul=heading)
                for heading in _lonely_heading(marks)
            ]
            told += _empty(marks, page)
        boxes = list(_inside(page))
        told += _lonely_in_columns(boxes)
        told += _cut(page, number, seen)
        told += _hidden(boxes)
        told += _too_wide(boxes)
        told += _outside(page, boxes)
        found += [_("halaman {nomor}: {cacat}", nomor=number, cacat=text) for text in told]
    return tuple(dict.fromkeys(found))


def _inside(box: Any) -> Iterator[Any]:
    """All boxes of the page area in reading order, without the margins' running lines."""
    yield box
    for child in getattr(box, "children", ()):
        if not getattr(child, "at_keyword", None):  # margin boxes carry @bottom-left and so on
            yield from _inside(child)


def _marks(box: Any, heading: str = "") -> Iterator[_Mark]:
    if getattr(box, "at_keyword", None):
        return
    if box.element_tag in _HEADINGS and hasattr(box, "children"):
        heading = heading or _text(box)
    if _is_line(box) or _is_picture(box):
        yield _Mark(box.position_y, box.position_y + box.height, heading)
    elif _has_border(box):
        yield _Mark(box.border_box_y(), box.border_box_y() + box.border_height(), heading)
    for child in getattr(box, "children", ()):
        yield from _marks(child, heading)


def _lonely_heading(marks: Sequence[_Mark]) -> list[str]:
    """The heading at the end of these marks, with nothing of its section after it."""
    return [marks[-1].heading] if marks and marks[-1].heading else []


def _lonely_in_columns(boxes: Sequence[Any]) -> Iterator[str]:
    """The same at the foot of a column whose text goes on in the next."""
    for box in boxes:
        if box.style["column_count"] == "auto" and box.style["column_width"] == "auto":
            continue
        for column in getattr(box, "children", ())[:-1]:
            for heading in _lonely_heading(list(_marks(column))):
                yield _('judul "{judul}" tertinggal di kaki kolom', judul=heading)


def _empty(marks: Sequence[_Mark], page: Any) -> Iterator[str]:
    filled, edge = 0.0, float("-inf")
    for mark in sorted(marks, key=lambda mark: mark.top):
        filled += max(0.0, mark.bottom - max(edge, mark.top))
        edge = max(edge, mark.bottom)
    if filled < LEAST_FILLED * page.height:
        share = f"{filled / page.height:.0%}"
        yield _("hampir kosong, isinya hanya {bagian} dari tinggi halaman", bagian=share)


def _cut(box: Any, number: int, seen: dict[int, int]) -> Iterator[str]:
    """Rows, pictures and cards that began on an earlier page; repeated table heads are meant."""
    if getattr(box, "is_header", False):
        return
    kind = _WHOLE.get(box.element_tag or "", "") or (_BOX if _is_card(box) else "")
    if kind and box.element is not None and seen.setdefault(id(box.element), number) < number:
        yield _('{apa} "{teks}" terpotong di batas halaman', apa=_(kind), teks=_text(box))
    for child in getattr(box, "children", ()):
        yield from _cut(child, number, seen)


def _hidden(boxes: Sequence[Any]) -> Iterator[str]:
    """Text behind the edge of a box that shows no more than its own size."""
    for box in boxes:
        if box.style["overflow"] != "hidden" or not hasattr(box, "children"):
            continue
        bottom = box.content_box_y() + box.height + box.padding_bottom + _SLACK
        if any(line.position_y + line.height > bottom for line in filter(_is_line, _inside(box))):
            yield _('teks "{teks}" lebih panjang daripada tempatnya', teks=_text(box))


def _too_wide(boxes: Sequence[Any]) -> Iterator[str]:
    """A word that cannot be broken and runs into its neighbour or over the edge."""
    for box in boxes:
        lines = [child for child in getattr(box, "children", ()) if _is_line(child)]
        if any(_reach(line) > box.content_box_x() + box.width + _SLACK for line in lines):
            yield _('"{teks}" lebih lebar daripada tempatnya', teks=_text(box))


def _reach(line: Any) -> float:
    """Where the last letter of a line ends."""
    parts = [part for part in _inside(line) if getattr(part, "text", "").strip()]
    return max((float(part.position_x + part.width) for part in parts), default=0.0)


def _outside(page: Any, boxes: Sequence[Any]) -> Iterator[str]:
    """Anything that runs over the page's margin and would be cut off or meet the foot."""
    bottom = page.content_box_y() + page.height + _SLACK
    right = page.content_box_x() + page.width + _SLACK
    for box in boxes:
        if _is_line(box):
            low, far = box.position_y + box.height, _reach(box)
        elif _is_picture(box) or _is_card(box):
            low = box.border_box_y() + box.border_height()
            far = box.border_box_x() + box.border_width()
        else:
            continue
        if low > bottom or far > right:
            what = _text(box) or _(_WHOLE.get(box.element_tag or "", _BOX))
            yield _('"{teks}" melewati tepi halaman', teks=what)


def _is_line(box: Any) -> bool:
    return type(box).__name__ == "LineBox" and any(
        getattr(part, "text", "").strip() for part in _inside(box)
    )


def _is_picture(box: Any) -> bool:
    return hasattr(box, "replacement")


def _has_border(box: Any) -> bool:
    return any(_width(box, side) for side in _SIDES)


def _is_card(box: Any) -> bool:
    """A frame on all four sides, unless it is a table or a cell of one."""
    if (box.element_tag or "") in ("table", "td", "th") or type(box).__name__.startswith("Table"):
        return False
    return all(box.style[f"border_{side}_style"] != "none" for side in _SIDES) and any(
        _width(box, side) for side in _SIDES
    )


def _width(box: Any, side: str) -> float:
    width = getattr(box, f"border_{side}_width", 0)
    return float(width) if isinstance(width, int | float) else 0.0


def _text(box: Any) -> str:
    """The first words in a box, enough to find it again."""
    whole = " ".join(" ".join(getattr(part, "text", "") for part in _inside(box)).split())
    return whole if len(whole) <= 40 else f"{whole[:37].rstrip()}..."
