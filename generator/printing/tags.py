"""Which tags of a sheet say something to a screen reader; pure.

WeasyPrint tags every run of text as a Span and every wrapper as Div or NonStruct: two of three tags
say nothing, but a booklet of 1,000 pages carries 130,000 of them.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

_MARK = re.compile(rb"/\w+\s<</MCID (\d+)>>\sBDC")
# Tags that group others and hold no content themselves (ISO 32000-1, 14.8.4.2 and 14.8.4.3).
_GROUPS = frozenset(
    f"/{kind}"
    for kind in (
        "StructTreeRoot", "Document", "Part", "Art", "Sect", "Div", "BlockQuote", "NonStruct",
        "TOC", "TOCI", "Index", "L", "Table", "THead", "TBody", "TFoot", "TR",
    )
)  # fmt: skip
_SILENT = frozenset({"/Span", "/NonStruct", "/Div", "/P"})  # they say nothing when they are empty
_WRAPPERS = ("/Span", "/NonStruct")
_DIVISIBLE = frozenset({"/Document", "/Part", "/Art", "/Sect", "/Div"})  # need no Div inside


@dataclass(eq=False, slots=True)
class Tag:
    """A structure element: `key` and `page` identify it and its page, `source` is its object.

    `plain` ones have no words, language or attributes. Kids are tags, or content as the PDF names
    it: a number on this page or an object of its own.
    """

    kind: str
    key: object
    page: object
    plain: bool
    source: Any
    kids: list[Tag | Any] = field(default_factory=list)
    changed: bool = False


def lighten(root: Tag) -> dict[object, Tag]:
    """Take away, below `root`, tags that say nothing; what they held belongs to the tag above.

    Returns for the key of each that is gone the tag that holds its content now.
    """
    gone: dict[object, Tag] = {}
    _settle(root, gone)
    return gone


def as_foot(content: bytes, marks: Collection[int]) -> bytes:
    """The operators of a page with these marks as artifacts of its foot.

    WeasyPrint marks running lines as text but hangs them under no tag, so that a screen reader
    would come upon them in the middle of a sentence that goes on overleaf (PDF/UA-1, 7.8).
    """

    def named(mark: re.Match[bytes]) -> bytes:
        return (
            b"/Artifact\n<</Type/Pagination/Subtype/Footer>>\nBDC"
            if int(mark[1]) in marks
            else mark[0]
        )

    return _MARK.sub(named, content)


def walk(tag: Tag) -> Iterator[Tag]:
    """A tag and all below it, in reading order."""
    yield tag
    for kid in tag.kids:
        if isinstance(kid, Tag):
            yield from walk(kid)


def _settle(tag: Tag, gone: dict[object, Tag]) -> None:
    kids = [kept for kid in tag.kids for kept in _kept(kid, tag, gone)]
    tag.changed = kids != tag.kids
    tag.kids = kids


def _kept(kid: Tag | Any, holder: Tag, gone: dict[object, Tag]) -> Iterator[Tag | Any]:
    if not isinstance(kid, Tag):
        yield kid
    elif not _speaks(kid):
        return
    elif kid.kind == "/Div" and _is_text(kid):
        kid.kind = "/P"
        _settle(kid, gone)
        kid.changed = True
        yield kid
    elif _dissolves(kid, holder):
        gone[kid.key] = holder
        for inner in kid.kids:
            yield from _kept(inner, holder, gone)
    else:
        _settle(kid, gone)
        yield kid


def _speaks(tag: Tag) -> bool:
    """Whether there is anything in it."""
    if not tag.plain or tag.kind not in _SILENT:
        return True
    return any(not isinstance(kid, Tag) or _speaks(kid) for kid in tag.kids)


def _is_text(tag: Tag) -> bool:
    """Whether it holds text and nothing but what stands in a line: then it is a paragraph."""
    return _in_line(tag.kids) and _has_text(tag.kids)


def _in_line(kids: Sequence[Tag | Any]) -> bool:
    return all(
        not isinstance(kid, Tag)
        or kid.kind in ("/Link", "/Figure")
        or (kid.kind in _WRAPPERS and _in_line(kid.kids))
        for kid in kids
    )


def _has_text(kids: Sequence[Tag | Any]) -> bool:
    return any(
        kid.kind in _WRAPPERS and _has_text(kid.kids) if isinstance(kid, Tag) else True
        for kid in kids
    )


def _dissolves(tag: Tag, holder: Tag) -> bool:
    """Whether its kids can stand in the holder without it."""
    content = any(not isinstance(kid, Tag) for kid in tag.kids)
    if not tag.plain:
        return False
    if tag.kind == "/Div":
        return holder.kind in _DIVISIBLE and not content
    if tag.kind not in _WRAPPERS:
        return False
    return not content or (holder.kind not in _GROUPS and holder.page == tag.page)
