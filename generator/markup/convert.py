"""The one Markdown configuration: no raw HTML goes in, only listed tags come out."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import Element

import markdown
import nh3
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.treeprocessors import Treeprocessor

from generator.content.model import Fact, Interests
from generator.language import spoken
from generator.markup.blocks import SheetBlocks
from generator.markup.game_block import SCHEME, Play
from generator.memory import remember

FACT = re.compile(r"\{\{\s*fakta:([a-z0-9-]+)\s*\}\}")
_PICTURE = re.compile(r'(<img(?: [a-z]+="[^"]*")*? src=")(gambar|seni):([a-z0-9-]+)(?=")')
_ORNAMENT = re.compile(r'<img alt=""(?: class="([^"]*)")? src="([^"]*)">')
_REL = "noopener noreferrer"
_PAGE = re.compile(rf'<a href="halaman:([a-z0-9/-]+)" rel="{_REL}">(.*?)</a>', re.DOTALL)
_DRAWING = re.compile(rf'<img alt="[^"]*" src="{SCHEME}:(\d+)">')
_MARKUP = re.compile(r"([\\`*_{}\[\]>#!|])")
# A body may name a picture or a page of ours, or the outside world in a link; nothing else.
_VALUES = {
    ("img", "src"): re.compile(rf"(?:gambar|seni):[a-z0-9-]+|{SCHEME}:\d+"),
    ("a", "href"): re.compile(r"halaman:[a-z0-9/-]+|https?://[^\s\"'<>\\]+"),
    ("div", "style"): re.compile(r"height: ?\d{1,3}mm;?"),
    ("td", "style"): re.compile(r"height: ?\d{1,3}mm;?"),
    ("th", "style"): re.compile(r"width: ?\d{1,2}%;?"),
}
_TAGS = {
    "a", "blockquote", "br", "code", "div", "em", "figure", "figcaption", "h2", "h3", "h4", "hr",
    "img", "li", "ol", "p", "pre", "span", "strong", "table", "tbody", "td", "th", "thead",
    "tr", "ul",
}  # fmt: skip
_ATTRIBUTES = {
    "*": {"class"},
    "a": {"href"},
    "img": {"src", "alt"},
    "ol": {"start"},
    "th": {"scope", "colspan", "style"},
    "td": {"style", "colspan"},
    "div": {"style"},
}


@dataclass(frozen=True, slots=True)
class Places:
    """How one medium reaches pictures and pages from where it stands."""

    picture: Callable[[str], str]  # picture id -> address
    art: Callable[[str], str]  # name of a drawing of the look -> address
    page: Callable[[str], str | None]  # "karier/perawat" -> address, None on paper
    tagged: bool = False  # paper is tagged: a picture without words becomes a background


def fact_ids(body: str) -> list[str]:
    """The facts a body names with {{fakta:id}}, in order, each once."""
    return list(dict.fromkeys(FACT.findall(body)))


def fill_facts(body: str, facts: Mapping[str, Fact]) -> str:
    """The body with the values of its facts, as plain text even where they hold Markdown."""

    def value(match: re.Match[str]) -> str:
        fact = facts.get(match[1])
        return match[0] if fact is None else _MARKUP.sub(r"\\\1", fact.value)

    return FACT.sub(value, body)


def _allowed(tag: str, attribute: str, value: str) -> str | None:
    pattern = _VALUES.get((tag, attribute))
    return value if pattern is None or pattern.fullmatch(value) else None


class _Addresses(Treeprocessor):
    """A contributor's file names become ids: ../gambar/a.svg is gambar:a, ../karier/b.md a page."""

    def run(self, root: Element) -> None:
        for img in root.iter("img"):
            name = re.fullmatch(r"(?:\.\./)?gambar/([a-z0-9-]+)\.\w+", img.get("src", ""))
            if name:
                img.set("src", f"gambar:{name[1]}")
        for link in root.iter("a"):
            page = re.fullmatch(r"(?:\.\./)?([a-z-]+/[a-z0-9-]+)\.md", link.get("href", ""))
            if page:
                link.set("href", f"halaman:{page[1]}")


def _parser(
    interests: Interests | None, reveal: bool, play: Play | None, drawings: list[str]
) -> markdown.Markdown:
    parser = markdown.Markdown(
        extensions=[
            TableExtension(),
            SaneListExtension(),
            SheetBlocks(interests=interests, reveal=reveal, play=play, drawings=drawings),
        ],
        output_format="html",
    )
    parser.preprocessors.deregister("html_block")
    for pattern in ("html", "autolink", "automail"):
        parser.inlinePatterns.deregister(pattern)
    parser.treeprocessors.register(_Addresses(parser), "addresses", 0)
    return parser


def to_html(
    body: str,
    *,
    facts: Mapping[str, Fact],
    interests: Interests | None = None,
    reveal: bool = False,
    play: Play | None = None,
) -> str:
    """Safe HTML; pictures and pages are still ids (`gambar:`, `seni:`, `halaman:`).

    `reveal` shows the answers that blocks know. Game blocks need `play` and raise GameTrouble;
    their drawings are our own, so they are pasted in after the cleaning.
    """
    text = fill_facts(body, facts)
    if interests is None and play is None:
        return _plain(text, reveal, spoken().code)
    return _made(text, interests, reveal, play)


@remember
def _plain(text: str, reveal: bool, _language: str) -> str:
    """The same words stand on screen, on two papers, and unchanged in the next round of serve."""
    return _made(text, None, reveal, None)


def _made(text: str, interests: Interests | None, reveal: bool, play: Play | None) -> str:
    drawings: list[str] = []
    html = _parser(interests, reveal, play, drawings).convert(text)
    options: dict[str, Any] = {
        "tags": _TAGS,
        "attributes": _ATTRIBUTES,
        "url_schemes": {"http", "https", "gambar", "seni", "halaman", SCHEME},
        "filter_style_properties": {"height", "width"},
        "attribute_filter": _allowed,
        "link_rel": _REL,
    }
    clean = nh3.clean(html, **options)
    made = dict(enumerate(drawings))
    return _DRAWING.sub(lambda match: made.get(int(match[1]), ""), clean)


def place(html: str, places: Places) -> str:
    """Turn the ids in safe HTML into addresses for one medium."""

    def picture(match: re.Match[str]) -> str:
        find = places.picture if match[2] == "gambar" else places.art
        return match[1] + find(match[3])

    def page(match: re.Match[str]) -> str:
        address = places.page(match[1])
        return f'<a href="{address}">{match[2]}</a>' if address else match[2]

    html = _PAGE.sub(page, _PICTURE.sub(picture, html))
    return _ORNAMENT.sub(_ornament, html) if places.tagged else html


def _ornament(match: re.Match[str]) -> str:
    css = f"hias {match[1] or ''}".strip()
    return f'<span class="{css}" style="background-image: url({match[2]})"></span>'
