"""From the Library to web pages: one Markdown file each, front matter and one block of HTML."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml
from markupsafe import Markup

from generator import printables
from generator.content.library import Library
from generator.content.model import Career, Game, Item, Worksheet
from generator.contributing.kinds import FORMS, KINDS
from generator.counts import Count
from generator.games import clues
from generator.games.shelf import Shelf
from generator.language import speaking
from generator.markup import convert, openings
from generator.markup.game_block import Play
from generator.papers import PAPERS
from generator.printables import Printable
from generator.report import census
from generator.site import catalogue, tally, templating, writing
from generator.site.addresses import PRINTABLES, Here, address

MY_LIST = "daftar/index"
SEARCH = "cari/index"
TALLY = "pendamping/rekap"
NOT_SEARCHED = ("rujukan/sumber", "rujukan/gambar", SEARCH)  # nothing there answers a question
NO_COUNTS: Mapping[str, Count] = {}
ROOT = Path(__file__).resolve().parent.parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A page before it is written: its name ("karier/perawat"), its template, what it shows."""

    name: str
    template: str
    title: str
    description: str
    item: Item | None = None
    tags: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WebPage:
    """A finished page; `source` is the contributor's file it was made from, if it is one."""

    name: str
    text: str
    source: str | None


def outlines(library: Library) -> Iterator[Outline]:
    """Every page of this library, in a fixed order."""
    yield from _rooms(library)
    for kind, shelf in shelves(library).items():
        for slug, item in shelf.items():
            yield Outline(
                name=f"{kind}/{slug}",
                template=f"{kind}.html",
                title=item.title,
                description=_description(item),
                item=item,
                tags=_tags(item),
            )
    for name in FORMS:
        yield Outline(
            name=f"menulis/{name}",
            template="menulis.html",
            title=f"Menulis {KINDS[name].noun}",
            description=f"Formulir untuk menulis {KINDS[name].noun}.",
        )
    for slug, title in printables.references(library).items():
        yield Outline(
            name=f"rujukan/{slug}",
            template=f"rujukan-{slug}.html",
            title=title,
            description=f"{title} di {library.kit.name}.",
        )


def shelves(library: Library) -> dict[str, Any]:
    """The kinds that have a page for each item."""
    return {
        "karier": library.careers,
        "kisah": library.stories,
        "lembar-kerja": library.worksheets,
        "sesi": library.sessions,
        "buklet": library.booklets,
        "panduan": library.guides,
        "permainan": library.games,
    }


def _rooms(library: Library) -> Iterator[Outline]:
    rooms = (
        ("index", library.kit.tagline, library.kit.welcome),
        ("karier/index", "Pekerjaan", "Semua pekerjaan dengan gambar. Cari atau pilih."),
        ("permainan/index", "Aku suka apa?", "Permainan bergambar untuk mengenal diri."),
        ("kisah/index", "Kisah", "Cerita tentang orang bekerja."),
        ("lembar-kerja/index", "Lembar", "Lembar untuk dicetak dan dikerjakan."),
        (MY_LIST, "Daftarku", "Pekerjaan dan lembar yang kamu pilih hari ini."),
        (SEARCH, "Cari", "Cari satu kata di semua halaman."),
        ("sesi/index", "Sesi", "Rencana pertemuan untuk pendamping."),
        ("buklet/index", "Buklet", "Buku kecil untuk dicetak dan dilipat."),
        ("pendamping/index", "Ruang pendamping", "Sesi, lembar, kunci, dan panduan."),
        ("pendamping/isi", "Isi kit ini", "Berapa banyak, untuk siapa, dan yang belum ada."),
        ("menulis/index", "Ikut menulis", "Formulir untuk menambah isi kit ini."),
    )
    for name, title, description in rooms:
        template = name.replace("/", "-") + ".html"
        yield Outline(name=name, template=template, title=title, description=description)
    if found := tally.of(library):
        yield Outline(
            name=TALLY,
            template="pendamping-rekap.html",
            title="Sebelum dan sesudah",
            description=f"Rekap kelompok dari lembar {found.sheet.id}.",
        )


def _description(item: Item) -> str:
    """The sentence that says what the page is about."""
    found: list[str] = [getattr(item, name, "") for name in ("summary", "aim", "subtitle")]
    return next(filter(None, found))


def _tags(item: Item) -> tuple[str, ...]:
    """Words that find this page besides those that stand on it."""
    return (*item.aliases, *catalogue.verb_forms(item)) if isinstance(item, Career) else ()


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
        """`printed` are the PDFs there are, when they are not those of this library."""
        self.library, self.base = library, base
        paper = printables.all_of(library) if printed is None else printed
        self.paper = paper
        self.shelf = Shelf.of(library)
        self.plan = tuple(outlines(library))
        self.known = frozenset(outline.name for outline in self.plan)
        self.env = templating.environment(root)

        def there(found: Iterable[Printable]) -> tuple[Printable, ...]:
            """Without those that could not be made, as far as the paper was counted."""
            return tuple(p for p in found if not counted or p.path in counted)

        self.env.globals.update(
            library=library,
            kit=library.kit,
            papers=PAPERS,
            label=library.label,
            catalogue=catalogue.build(library),
            deed=clues.deed,
            near_cards=catalogue.NEAR,
            tally=tally.of(library),
            forms=writing.forms(library),
            form_kinds=FORMS,
            report=census.take(library, library.kit.released),  # the only clock a page may show
            printables_of=lambda kind, slug: there(
                p for p in printables.of(library, kind, slug) if p in paper
            ),
            references=printables.references(library),
            all_printables=there(paper),
            counted=counted,
        )

    def html(self, template: str, name: str, item: Item | None, page: Outline | None = None) -> str:
        """One template, its links as seen from the page `name`."""
        careers = openings.named(self.library.careers.values()) if item else {}
        here = Here(address(name), self.known, self.library.pictures, self.base)

        def body(text: str, *, sheet: bool = False) -> Markup:
            interests = self.library.interests if sheet else None
            play = None
            if isinstance(item, Worksheet | Game):
                play = Play(self.shelf, item.slug, item.bands)
            html = convert.to_html(text, facts=self.library.facts, interests=interests, play=play)
            placed = convert.place(html, here.places())  # sanitised in to_html
            return Markup(openings.fill(placed, careers))

        return self.env.get_template(template).render(here=here, page=page, item=item, body=body)

    def kept(self, reader: Press, outline: Outline) -> str:
        """The page in this press's own language, under a note in the language of the reader."""
        here = Here(address(outline.name), self.known, self.library.pictures, self.base)
        note = reader.env.get_template("belum-diterjemahkan.html").render(
            here=here, language=self.library.language
        )
        with speaking(self.library.language):
            html = self.html(outline.template, outline.name, outline.item, outline)
        return f'{note}<div lang="{self.library.language.code}">\n{html}</div>\n'


def write(
    library: Library,
    base: str = PRINTABLES,
    root: Path = ROOT,
    counted: Mapping[str, Count] = NO_COUNTS,
) -> tuple[WebPage, ...]:
    """All pages; `base` is where the PDFs lie, seen from the site's root.

    `counted` says by path what paper and ink a PDF takes; what is not in it is not there and gets
    no link. Before any paper was made it is empty: all links are there, without figures.
    """
    press = Press(library, base, root, counted)
    own = Press(library.original, base, root, counted, press.paper) if library.original else None

    def page(outline: Outline) -> WebPage:
        item = outline.item
        if item is None or own is None or library.translated(item):
            html = press.html(outline.template, outline.name, item, outline)
        else:
            html = own.kept(press, outline)
        source = outline.item.source.path if outline.item else None
        front = front_matter(outline, edit_link(library, source))
        return WebPage(outline.name, front + html, source)

    return tuple(map(page, press.plan))


def sheets(library: Library, base: str = PRINTABLES, root: Path = ROOT) -> dict[str, str]:
    """Scripts with one clean sheet each, which the page of my list loads when it prints them."""
    press = Press(library, base, root)
    kinds: dict[str, Mapping[str, Item]] = {
        "karier": library.careers,
        "lembar-kerja": library.worksheets,
    }
    found = {}
    for kind, shelf in kinds.items():
        for slug, item in shelf.items():
            if not library.translated(item):
                continue
            html = press.html(f"cetak-{kind}.html", MY_LIST, item)
            name = f"{kind}.{slug}"
            call = f"Lembaran.add({json.dumps(name)}, {json.dumps(html, ensure_ascii=False)});\n"
            found[f"daftar/cetak/{name}.js"] = call
    return found


def settings(library: Library) -> dict[str, Any]:
    """What the frame around every page needs to know, whoever builds the site."""
    return {
        "site_name": library.kit.name,
        "bahasa": library.language.code,
        "guides": [
            {"title": guide.title, "address": address(f"panduan/{slug}")}
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


def front_matter(outline: Outline, edit: str = "") -> str:
    meta: dict[str, Any] = {"title": outline.title, "description": outline.description}
    meta["ruang"] = outline.name.split("/")[0]  # which tab of the head it belongs to
    if outline.name == SEARCH:
        meta["template"] = "search.html"  # of our theme
    if outline.name in NOT_SEARCHED:
        meta["search"] = {"exclude": True}
    if edit:
        meta["sunting"] = edit
    if outline.tags:
        meta["tags"] = list(outline.tags)
    text = yaml.safe_dump(meta, allow_unicode=True, sort_keys=False, width=10_000)
    return f"---\n{text}---\n\n"


def render(library: Library, base: str = PRINTABLES) -> dict[str, str]:
    """The Markdown of every page by its file name ("karier/perawat.md")."""
    return {f"{page.name}.md": page.text for page in write(library, base)}
