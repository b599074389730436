"""Patterns of the checker in the words of a browser, with the same meaning.

In Python `\\w` and `\\b` know the letters of all alphabets, and a part of a pattern may ignore
capitals by itself; in JavaScript the first needs `\\p{...}`, and the second is younger than most
computers. What has no counterpart raises ValueError, so that no pattern is ever half right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_WORD = r"\p{L}\p{N}_"
_EDGE = rf"(?:(?<=[{_WORD}])(?![{_WORD}])|(?<![{_WORD}])(?=[{_WORD}]))"
_OUTSIDE = {
    r"\b": _EDGE,
    r"\w": f"[{_WORD}]",
    r"\W": f"[^{_WORD}]",
    r"\d": r"\p{Nd}",
    r"\D": r"\P{Nd}",
    r"\s": r"\s",
    r"\S": r"\S",
    r"\n": r"\n",
}
_INSIDE = {r"\w": _WORD, r"\d": r"\p{Nd}", r"\s": r"\s", r"\n": r"\n"}
_SYNTAX = "^$\\.*+?()[]{}|/"
_TOKEN = re.compile(
    r"(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<open>\((?:\?(?:P<\w+>|<?[=!]|"
    r"-?i?:)?)?)|(?P<close>\))|(?P<sign>.)",
    re.DOTALL,
)
_YOUNG = {"(?", *(f"{often}+" for often in "*+?}")}  # other groups, and what never gives back
_PART = re.compile(r"(\\.|[^\\])(?:-(\\.|[^\\]))?", re.DOTALL)
_KNOWN = re.IGNORECASE | re.UNICODE


def browser(pattern: re.Pattern[str]) -> tuple[str, str]:
    """Source and flags for `new RegExp`; raises ValueError for what a browser cannot say."""
    if pattern.flags & ~_KNOWN:
        raise ValueError(f"flags of {pattern.pattern}")
    careless = bool(pattern.flags & re.IGNORECASE)
    if "(?i:" in pattern.pattern or "(?-i:" in pattern.pattern:
        return "".join(_said(pattern.pattern, careless)), "u"
    return "".join(_said(pattern.pattern, False)), "iu" if careless else "u"


def _said(source: str, careless: bool) -> Iterator[str]:
    """Its tokens; where capitals do not count, both forms of a letter."""
    groups, before = [careless], ""
    for token in _TOKEN.finditer(source):
        text = token[0]
        if before + text in _YOUNG:
            raise ValueError(f"a browser does not know {before}{text}")
        before = text
        match token.lastgroup:
            case "escape":
                yield _OUTSIDE.get(text) or _escaped(text, _SYNTAX)
            case "set":
                yield _set(text, groups[-1])
            case "open":
                groups.append({"(?i:": True, "(?-i:": False}.get(text, groups[-1]))
                yield "(?:" if text in ("(?i:", "(?-i:") else text.replace("(?P<", "(?<")
            case "close":
                groups.pop()
                yield text
            case _:
                yield f"[{text.lower()}{text.upper()}]" if groups[-1] and _two(text) else text


def _set(text: str, careless: bool) -> str:
    head = "[^" if text.startswith("[^") else "["
    return head + "".join(_parts(text[len(head) : -1], careless)) + "]"


def _parts(inside: str, careless: bool) -> Iterator[str]:
    for part in _PART.finditer(inside):
        first, last = part[1], part[2]
        if last is None and first in _INSIDE:
            yield _INSIDE[first]
            continue
        ends = [_escaped(end, "^$\\[]-") for end in (first, last) if end is not None]
        yield "-".join(ends)
        if careless and all(map(_two, ends)):
            yield "-".join(end.swapcase() for end in ends)


def _escaped(sign: str, needed: str) -> str:
    """A sign that stands for itself; only those a browser wants escaped keep their backslash."""
    plain = sign.removeprefix("\\") or "\\"
    if len(sign) == 2 and plain.isalnum():
        raise ValueError(f"a browser does not know {sign}")
    return f"\\{plain}" if plain in needed else plain


def _two(sign: str) -> bool:
    """Whether it is a letter with a capital."""
    return len(sign) == 1 and sign.swapcase() != sign and len(sign.swapcase()) == 1
