"""From the Library to web pages: one Markdown file each, front matter and one block of HTML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from markupsafe import Markup

from generator import printables
from generator.content.library import Library
from generator.content.model import Game, Item, Worksheet
from generator.contributing.kinds import FORMS
from generator.counts import Count
from generator.games import clues
from generator.games.shelf import Shelf
from generator.language import speaking
from generator.markup import convert, openings
from generator.markup.game_block import Play
from generator.papers import PAPERS
from generator.printables import Printable
from generator.report import census
from generator.site import agreement, ballast, catalogue, frame, tally, templating, writing
from generator.site.addresses import PRINTABLES, Here, address
from generator.site.foreign import Foreign
from generator.site.plan import MY_LIST, SEARCH, Outline, outlines, shelves

NOT_SEARCHED = ("rujukan/sumber", "rujukan/gambar", SEARCH)  # nothing there answers a question
NO_COUNTS: Mapping[str, Count] = {}
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True)
class WebPage:
    """A finished page; `source` is the contributor's file it was made from, if it is one.

    `meta` is what the host is told of it, `html` one block of plain HTML.
    """

    name: str
    meta: Mapping[str, Any]
    html: str
    source: str | None

    @property
    def text(self) -> str:
        """As a Markdown file that any host reads."""
        front = yaml.safe_dump(dict(self.meta), allow_unicode=True, sort_keys=False, width=10_000)
        return f"---\n{front}---\n\n{self.html}"


class Press:
    """Fills templates with what the Library holds; one for all pages of a build."""

    def __init__(
        self,
        library: Library,
        base: str,
        root: Path,
        counted: Mapping[str, Count] = NO_COUNTS,
        printed: tuple[Printable, ...] | None = None,
    ) -> None:
        """`printed` are the PDFs there are, when they are not all those of this library."""
        self.library, self.base = library, base
        paths = None if printed is None else {p.path for p in printed}
        paper = [p for p in printables.all_of(library) if paths is None or p.path in paths]
        self.paper = tuple(paper)
        of_page, there_are = printables.by_page(library), frozenset(paper)
        self.shelf = Shelf.of(library)
        self.near = cache(lambda: openings.named(library.careers.values()))
        self.plan = tuple(outlines(library))
        self.known = frozenset(outline.name for outline in self.plan)
        self.env = templating.environment(root)

        def there(found: Iterable[Printable]) -> tuple[Printable, ...]:
            """Without those that could not be made, as far as the paper was counted."""
            return tuple(p for p in found if not counted or p.path in counted)

        foreign = Foreign(library)
        self.env.globals.update(
            library=library,
            kit=library.kit,
            papers=PAPERS,
            label=library.label,
            tongue=foreign.tongue,
            page_tongue={o.name: foreign.tongue(o.item) for o in self.plan if o.item},
            quote_tongue=foreign.quote,
            glossary_tongue=foreign.glossary,
            in_base=foreign.in_base,
            catalogue=catalogue.build(library),
            deed=clues.deed,
            near_cards=catalogue.NEAR,
            tally=tally.of(library),
            forms=writing.forms(library),
            form_facts=agreement.SCRIPT,
            form_kinds=FORMS,
            # for one page alone; the only clock a page may show
            report=cache(lambda: census.take(library, library.kit.released)),
            printables_of=lambda kind, slug: there(
                p for p in of_page.get((kind, slug), ()) if p in there_are
            ),
            references=printables.references(library),
            all_printables=there(paper),
            counted=counted,
        )

    def html(self, template: str, name: str, item: Item | None, page: Outline | None = None) -> str:
        """One template, its links as seen from the page `name`."""
        here = Here(address(name), self.known, self.library.pictures, self.base)

        def body(text: str, *, sheet: bool = False) -> Markup:
            interests = self.library.interests if sheet else None
            play = None
            if isinstance(item, Worksheet | Game):
                play = Play(self.shelf, item.slug, item.bands)
            html = convert.to_html(text, facts=self.library.facts, interests=interests, play=play)
            placed = convert.place(html, here.places())  # sanitised in to_html
            return Markup(openings.fill(placed, self.near()))

        return self.env.get_template(template).render(here=here, page=page, item=item, body=body)

    def sheet(self, kind: str, item: Item) -> str:
        """The clean sheet of an item in this press's own language, which it names."""
        with speaking(self.library.language):
            html = self.html(f"cetak-{kind}.html", MY_LIST, item)
        return html.replace("<article ", f'<article lang="{self.library.language.code}" ', 1)

    def kept(self, reader: Press, outline: Outline) -> str:
        """The page in this press's own language, under a note in the language of the reader."""
        here = Here(address(outline.name), self.known, self.library.pictures, self.base)
        note = reader.env.get_template("belum-diterjemahkan.html").render(
            here=here, language=self.library.language
        )
        with speaking(self.library.language):
            html = self.html(outline.template, outline.name, outline.item, outline)
        return f'{note}<div lang="{self.library.language.code}">\n{html}</div>\n'


class PressRoom:
    """The press of a library and, in a further language, that of the pages nobody translated."""

    def __init__(
        self,
        library: Library,
        base: str = PRINTABLES,
        root: Path = ROOT,
        counted: Mapping[str, Count] = NO_COUNTS,
    ) -> None:
        """`base` is where the PDFs lie, seen from the site's root.

        `counted` says by path what paper and ink a PDF takes; what is not in it is not there and
        gets no link. Before any paper was made it is empty: all links are there, without figures.
        """
        self._library = library
        self._press = Press(library, base, root, counted)
        self._own: Press | None = None  # where everything is in its own language
        if original := library.original:
            with speaking(original.language):
                self._own = Press(original, base, root, counted, self._press.paper)

    @property
    def plan(self) -> tuple[Outline, ...]:
        return self._press.plan

    def meta(self, outline: Outline) -> dict[str, Any]:
        """What the host is told of a page; known before the page is made."""
        edit = edit_link(self._library, _source(outline))
        item = outline.item
        return front_matter(outline, edit, item.language if item and self._kept(item) else "")

    def page(self, outline: Outline) -> WebPage:
        if self._own and outline.item and self._kept(outline.item):
            html = self._own.kept(self._press, outline)
        else:
            html = self._press.html(outline.template, outline.name, outline.item, outline)
        return WebPage(outline.name, self.meta(outline), html, _source(outline))

    def _kept(self, item: Item) -> bool:
        """Whether nobody translated it."""
        return self._own is not None and not self._library.translated(item)

    @property
    def shelves(self) -> dict[str, list[tuple[str, str]]]:
        """The clean sheets, by the script of the site that holds them: kind and slug of each.

        One for each first letter: a stick takes long for many small files.
        """
        found: dict[str, list[tuple[str, str]]] = {}
        for kind in ("karier", "lembar-kerja"):
            for slug in shelves(self._library)[kind]:
                found.setdefault(f"daftar/cetak/{kind}.{slug[0]}.js", []).append((kind, slug))
        return found

    def shelf(self, sheets: Iterable[tuple[str, str]]) -> str:
        """A script with these sheets, which the page of my list loads when it prints one."""
        return "".join(self._sheet(kind, slug) for kind, slug in sheets)

    def _sheet(self, kind: str, slug: str) -> str:
        item = shelves(self._library)[kind][slug]
        if self._own and self._kept(item):
            html = self._own.sheet(kind, item)
        else:
            html = self._press.html(f"cetak-{kind}.html", MY_LIST, item)
        name, sheet = ballast.text(f"{kind}.{slug}"), ballast.text(ballast.page(html))
        return f"Lembaran.add({name}, {sheet});\n"

    def scripts(self) -> dict[str, str]:
        """Scripts made of what the library holds, by their name in the site."""
        sheets = {name: self.shelf(held) for name, held in self.shelves.items()}
        return sheets | agreement.script(self._library)


def _source(outline: Outline) -> str | None:
    return outline.item.source.path if outline.item else None


def write(
    library: Library,
    base: str = PRINTABLES,
    root: Path = ROOT,
    counted: Mapping[str, Count] = NO_COUNTS,
) -> tuple[WebPage, ...]:
    """All pages, as PressRoom makes them."""
    room = PressRoom(library, base, root, counted)
    return tuple(map(room.page, room.plan))


def settings(library: Library) -> dict[str, Any]:
    """What the frame around every page needs to know, whoever builds the site."""
    return {
        "site_name": library.kit.name,
        "bahasa": library.language.code,
        "kata": frame.words(),
        "guides": [
            {
                "title": guide.title,
                "address": address(f"panduan/{slug}"),
                "bahasa": guide.language,
            }
            for slug, guide in library.guides.items()
            if guide.audience == "orang-tua"  # all the others stand in the mentor's room
        ],
    }


def edit_link(library: Library, source: str | None) -> str:
    """Where a contributor mends the file `source`; empty for a village's own files."""
    folder, _, name = (source or "").partition("/")
    address = library.kit.edit_url
    if not address or folder != library.roots[0].name:
        return ""
    return f"{address.rstrip('/')}/{name}"


def front_matter(outline: Outline, edit: str = "", language: str = "") -> dict[str, Any]:
    """What the host reads; `language` is the one of title and description where not the site's."""
    meta: dict[str, Any] = {"title": outline.title, "description": outline.description}
    meta["ruang"] = outline.name.split("/")[0]  # which tab of the head it belongs to
    if outline.name == SEARCH:
        meta["template"] = "search.html"  # of our theme
    if outline.name in NOT_SEARCHED:
        meta["search"] = {"exclude": True}
    if language:
        meta["bahasa"] = language
    if edit:
        meta["sunting"] = edit
    if outline.tags:
        meta["tags"] = list(outline.tags)
    return meta


def render(library: Library, base: str = PRINTABLES) -> dict[str, str]:
    """The Markdown of every page by its file name ("karier/perawat.md")."""
    return {f"{page.name}.md": page.text for page in write(library, base)}
