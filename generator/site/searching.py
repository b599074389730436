"""What the search over all pages is told of a page: its sentences, each apart.

The host's own reader of pages takes a fifth of the time a site takes, runs cells and labels
together ("MenitKegiatan") and shows the same headings below each found page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

_TAG = re.compile(r"""<(/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>""")
# The title is told beside the text; nobody looks for the letters of a puzzle.
_UNHEARD = {"h1", "script", "style", "svg"}
_VOID = {"br", "hr", "img", "input", "source", "wbr"}
_WITHIN_WORDS = {"a", "abbr", "b", "bdi", "cite", "code", "em", "i", "mark", "s", "strong", "sub"}
_WITHIN_WORDS |= {"sup", "time", "u", "wbr"}
_BETWEEN_WORDS = {"button", "dd", "img", "label", "small", "span", "td", "th"}
_EXCLUDED = "data-search-exclude"
_MARK = re.compile(rf'\s{_EXCLUDED}="[^"]*"')
_LOOSE = re.compile(r"\s+([.,;:!?)])(?!\.)")  # not a line of dots to write on


def sentences(html: str) -> Iterator[str]:
    """The text of each paragraph, heading, list item and table row in turn, still escaped.

    Not of what is marked `data-search-exclude`. `html` closes every tag that is not void.
    """
    said: list[str] = []
    end, unheard, depth = 0, "", 0
    for tag in _TAG.finditer(html):
        closes, name, attributes = tag[1], tag[2], tag[3]
        if unheard:
            if name == unheard:
                depth += -1 if closes else 1
                if not depth:
                    unheard, end = "", tag.end()
            continue
        said.append(html[end : tag.start()])
        end = tag.end()
        if name in _BETWEEN_WORDS or (closes and name == "dt"):  # a word and what it means
            said.append(" ")
        elif name not in _WITHIN_WORDS:
            yield from _joined(said)
            said.clear()
        if not closes and name not in _VOID and (name in _UNHEARD or _EXCLUDED in attributes):
            unheard, depth = name, 1
    yield from _joined([*said, html[end:]])


def _joined(said: list[str]) -> Iterator[str]:
    if text := " ".join("".join(said).split()):
        yield _LOOSE.sub(r"\1", text)


def paragraphs(html: str) -> str:
    """The same as the host's search reads it."""
    return "".join(f"<p>{text}</p>" for text in sentences(html))


def unmarked(html: str) -> str:
    """The page without the marks that only the search asks for."""
    return _MARK.sub("", html)
