"""One item on one page format, as HTML for paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import jinja2

from generator.content.library import Library
from generator.content.model import BANDS, Career, Game, Guide, Page, Session, Story, Worksheet
from generator.content.naming import tool_picture
from generator.contributing import declaration
from generator.contributing.kinds import KINDS
from generator.language import _, marked, speaking
from generator.markup import openings
from generator.markup.openings import Openings
from generator.printables import FORMS, INSTRUCTIONS, REFERENCES, key_title
from generator.printing import bands, feet, templating
from generator.printing.paper import Format

_CONTENT = {
    "fakta": marked("Tiap angka punya sumber dan tanggal."),
    "sumber": marked("Yang dibaca untuk kit ini; banyak dari salinan, kadang awalnya saja."),
    "gambar": marked("Siapa yang membuat gambar, dan bagaimana boleh dipakai."),
    "tempat": marked("Ke mana bertanya, belajar, dan minta tolong."),
    "istilah": marked("Kata yang mungkin belum kamu kenal."),
}


@dataclass(frozen=True, slots=True, order=True)
class Sheet:
    """What is laid out: an item of one kind on pages of one format."""

    kind: str
    slug: str
    format: str

    @property
    def anchor(self) -> str:
        """The id of its <article>, unique in every booklet."""
        return f"{self.kind}-{self.slug}"

    @property
    def name(self) -> str:
        return f"{self.kind}/{self.slug}"


class SheetRoom:
    """Templates and library together: the only thing that makes sheets' HTML."""

    def __init__(self, root: Path, library: Library) -> None:
        self.library = library
        self._root = root
        self._own = SheetRoom(root, library.original) if library.original else None
        self._environments: dict[str, jinja2.Environment] = {}
        self._makers: dict[str, Callable[[str, Format], str]] = {
            "karier": self._career,
            "kisah": self._story,
            "lembar-kerja": self._worksheet,
            "kunci": self._key,
            "sesi": self._session,
            "panduan": self._guide,
            "permainan": self._game,
            "permainan-kunci": self._game_key,
            "rujukan": self._reference,
            "petunjuk": self._instructions,
            "formulir": self._form,
        }

    def html(self, sheet: Sheet, page: Format) -> str:
        """The whole document of a sheet; it names pictures as kit:/// addresses.

        What nobody translated yet is a sheet in the kit's own language, whole.
        """
        with self._teller(sheet.kind, sheet.slug) as room:
            return room._makers[sheet.kind](sheet.slug, page)

    @contextmanager
    def _teller(self, kind: str, slug: str) -> Iterator[SheetRoom]:
        """The room in whose language a sheet is written, speaking that language meanwhile."""
        item = self._shelves().get(kind, {}).get(slug)
        told = self._own is None or item is None or self.library.translated(item)
        room = self if told or self._own is None else self._own
        with speaking(room.library.language):
            yield room

    def _shelves(self) -> Mapping[str, Mapping[str, Page]]:
        """The pages that have sheets, by the kind of sheet."""
        library = self.library
        return {
            "karier": library.careers,
            "kisah": library.stories,
            "lembar-kerja": library.worksheets,
            "kunci": library.worksheets,
            "sesi": library.sessions,
            "panduan": library.guides,
            "permainan": library.games,
            "permainan-kunci": library.games,
        }

    def render(self, template: str, page: Format, **values: object) -> str:
        """A template of templates/print for pages of this format."""
        if page.ink not in self._environments:
            made = templating.environment(self._root, self.library, page.ink)
            made.globals.update(
                parts=bands.parts, shares=bands.shares, tool_picture=self._tool_picture
            )
            self._environments[page.ink] = made
        environment = self._environments[page.ink]
        return environment.get_template(f"print/{template}").render(
            folded=page.folded, ink=page.ink, **({"qr": None} | values)
        )

    def title(self, kind: str, slug: str) -> str:
        """What a sheet is called, in its own language."""
        with self._teller(kind, slug) as room:
            return room._title(kind, slug)

    def _title(self, kind: str, slug: str) -> str:
        if kind in ("rujukan", "petunjuk", "formulir"):
            titles = FORMS if kind == "formulir" else REFERENCES | INSTRUCTIONS
            return _(titles[slug])
        title = self._shelves()[kind][slug].title
        if kind == "permainan-kunci":
            return key_title(self.library.games[slug])
        return _("Kunci: {judul}", judul=title) if kind == "kunci" else title

    def foot(
        self, kind: str, slug: str, words: str = "", after: str = "", materials: Sequence[str] = ()
    ) -> str:
        """What stands at the foot of every page of an item."""
        return feet.text(self.library.kit, kind, slug, words, after, materials)

    def _page(
        self,
        template: str,
        kind: str,
        page: Format,
        item: Page,
        name: str,
        foot: str,
        summary: str,
        **more: object,
    ) -> str:
        slugs = getattr(item, "sources", ())
        sources = [self.library.sources[s] for s in slugs if s in self.library.sources]
        return self.render(
            template,
            page,
            title=self.title(kind, item.slug),
            summary=summary,
            anchor=f"{kind}-{item.slug}",
            foot=foot,
            item=item,
            sources=sources,
            qr=None if page.folded else feet.code(self.library.kit, kind, item.slug),
            **{name: item},
            **more,
        )

    def _career(self, slug: str, page: Format) -> str:
        career: Career = self.library.careers[slug]
        foot = self.foot("karier", slug, feet.level("C"), feet.checked(career))
        return self._page("career.html", "karier", page, career, "career", foot, career.summary)

    def _story(self, slug: str, page: Format) -> str:
        story: Story = self.library.stories[slug]
        kind = self.library.label("jenis", story.kind)
        words = f"{kind}. {feet.level(story.level)}"
        foot = self.foot("kisah", slug, words, feet.checked(story))
        return self._page("story.html", "kisah", page, story, "story", foot, story.summary)

    def _sheet_foot(self, sheet: Worksheet, after: str, materials: Sequence[str] = ()) -> str:
        ages = [band for band in sheet.bands if band in BANDS]
        bands = feet.ages(ages) if ages else f"{self.library.label('usia', sheet.bands[0])}."
        words = f"{sheet.id} {feet.sentence(sheet.title)} {bands}"
        return self.foot("lembar-kerja", sheet.slug, words, after, materials)

    def opens(self, sheet: Sheet) -> bool:
        """Whether a sheet says where careers stand, so that each booklet needs its own."""
        if sheet.kind != "lembar-kerja":
            return False
        return Openings.MARK in self.library.worksheets[sheet.slug].body

    def opened(self, sheet: Sheet, page: Format, pages: Iterable[tuple[str, int]]) -> str:
        """A sheet that `opens`, with the pages of careers (slug, page) in one booklet."""
        with self._teller(sheet.kind, sheet.slug) as room:
            careers = room.library.careers
            opening = openings.paged((careers[slug], number) for slug, number in pages)
            return room._worksheet(sheet.slug, page, opening)

    def _worksheet(self, slug: str, page: Format, opening: Mapping[str, str] | None = None) -> str:
        sheet: Worksheet = self.library.worksheets[slug]
        foot = self._sheet_foot(sheet, feet.minutes(sheet.minutes), sheet.materials)
        kind = "lembar-kerja"
        return self._page(
            "worksheet.html", kind, page, sheet, "sheet", foot, sheet.aim, opening=opening
        )

    def _key(self, slug: str, page: Format) -> str:
        sheet: Worksheet = self.library.worksheets[slug]
        foot = self._sheet_foot(sheet, _("Kunci. {n} menit.", n=sheet.minutes))
        return self._page("key.html", "kunci", page, sheet, "sheet", foot, sheet.aim)

    def _session(self, slug: str, page: Format) -> str:
        session: Session = self.library.sessions[slug]
        words = _("Untuk pendamping. {nomor}. {n} menit.", nomor=session.id, n=session.minutes)
        foot = self.foot("sesi", slug, words, feet.checked(session))
        return self._page("session.html", "sesi", page, session, "session", foot, session.summary)

    def _guide(self, slug: str, page: Format) -> str:
        guide: Guide = self.library.guides[slug]
        words = f"{self.library.label('untuk', guide.audience)}. {feet.checked(guide)}"
        foot = self.foot("panduan", slug, words, feet.level(guide.level))
        return self._page("guide.html", "panduan", page, guide, "guide", foot, guide.summary)

    def _game(self, slug: str, page: Format) -> str:
        game: Game = self.library.games[slug]
        foot = self._game_foot(game, feet.minutes(game.minutes))
        return self._page("game.html", "permainan", page, game, "game", foot, game.summary)

    def _game_key(self, slug: str, page: Format) -> str:
        game: Game = self.library.games[slug]
        foot = self._game_foot(game, _("Kunci. {n} menit.", n=game.minutes))
        kind = "permainan-kunci"
        return self._page("game-key.html", kind, page, game, "game", foot, game.summary)

    def _game_foot(self, game: Game, after: str) -> str:
        words = f"{feet.ages(game.bands)} {feet.checked(game)}"
        return self.foot("permainan", game.slug, words, after)

    def _reference(self, slug: str, page: Format) -> str:
        return self.render(
            "reference.html",
            page,
            title=_(REFERENCES[slug]),
            summary=_(_CONTENT[slug]),
            anchor=f"rujukan-{slug}",
            foot=self.foot("rujukan", slug),
            slug=slug,
        )

    def _instructions(self, slug: str, page: Format) -> str:
        return self.render(
            {"cara-mencetak": "instructions.html", "uji-balik": "trial.html"}[slug],
            page,
            title=_(INSTRUCTIONS[slug]),
            summary=_("Satu lembar untuk pendamping yang mencetak."),
            anchor=f"petunjuk-{slug}",
            foot=self.foot("petunjuk", slug),
        )

    def _form(self, slug: str, page: Format) -> str:
        kind = KINDS[slug]
        words = declaration.choices_of(self.library)
        return self.render(
            "form.html",
            page,
            title=_(FORMS[slug]),
            summary=_("Isi dengan huruf cetak, lalu serahkan kepada pengelola kit."),
            anchor=f"formulir-{slug}",
            foot=self.foot("formulir", slug),
            slug=slug,
            fields=declaration.fields_of(kind.model, words),
            parts=kind.parts,
        )

    def _tool_picture(self, tool: str) -> str | None:
        """The id of the drawing of a tool, where there is one."""
        return tool_picture(tool, self.library.pictures)


def pictures_in(html: str) -> Iterator[str]:
    """The kit:/// addresses a document names, sorted, each once."""
    yield from sorted(set(re.findall(r"kit:///[^\"')\s]+", html)))
