"""Jinja for paper: strict, escaped, with the few words every sheet needs."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import jinja2
from markupsafe import Markup

from generator import moments
from generator.content.library import Library
from generator.content.model import Game, Interests, Worksheet
from generator.games.shelf import Shelf
from generator.language import _, either
from generator.language.speech import markup
from generator.markup import convert, games, openings
from generator.markup.convert import Places
from generator.markup.game_block import Play
from generator.printing import colouring
from generator.printing.paper import GREY
from generator.templates import Templates, compiled


def css_string(text: str) -> Markup:
    """A text as a CSS string; quotes, backslashes and tags cannot end it; a line break stays."""
    plain = (
        text.replace("\\", "\\\\").replace('"', '\\"').replace("<", "\\3c ").replace("\n", "\\a ")
    )
    return Markup(f'"{plain}"')


def page_of() -> Markup:
    """Which page of how many this is, in the words of the language: CSS that counts itself."""
    counters = {"\1": "counter(page)", "\2": "counter(pages)"}
    said = _("lembar {nomor} dari {semua}", nomor="\1", semua="\2")
    parts = [part for part in re.split("([\1\2])", said) if part]
    return Markup(" ").join(Markup(counters.get(part) or css_string(part)) for part in parts)


class PaperPlaces:
    """Addresses on paper: line pictures and small shapes for grey ink, no links."""

    def __init__(self, library: Library, ink: str) -> None:
        self._library = library
        self._grey = ink == GREY

    def picture(self, name: str) -> str:
        picture = self._library.pictures[name]
        file = (picture.lines or picture.file) if self._grey else picture.file
        return f"kit:///content/{file}"

    def art(self, name: str) -> str:
        small = "-abu-kecil" if name.startswith("minat-") else "-abu"
        return f"kit:///templates/parts/art/{name}{small if self._grey else ''}.svg"

    def text(self, address: str) -> str:
        """What stands in a picture of the content, by its address on paper."""
        name = address.removeprefix("kit:///content/")
        return self._library.file(name).read_text(encoding="utf-8")

    def on_paper(self) -> Places:
        return Places(picture=self.picture, art=self.art, page=lambda _slug: None, tagged=True)


def environment(root: Path, library: Library, ink: str) -> jinja2.Environment:
    """The templates of `root`/templates, with the library's own labels and pictures."""
    paper = PaperPlaces(library, ink)
    places = paper.on_paper()

    told = [career for career in library.careers.values() if library.translated(career)]
    careers = openings.named(library.careers.values()) | openings.named(told)
    shelf = Shelf.of(library)

    def play(item: Worksheet | Game) -> Play:
        return Play(shelf, item.slug, item.bands)

    def body(
        text: str,
        interests: Interests | None = None,
        reveal: bool = False,
        play: Play | None = None,
        opening: Mapping[str, str] | None = None,
    ) -> Markup:
        html = convert.to_html(
            text, facts=library.facts, interests=interests, reveal=reveal, play=play
        )
        html = colouring.on_pages(convert.place(html, places), paper.text)
        return Markup(openings.fill(html, opening or careers))

    env = Templates(root / "templates", bytecode_cache=compiled(root, "kertas"))
    env.filters.update(
        month=moments.month,
        day=moments.day,
        hands=moments.hands,
        hand_end=moments.hand_end,
        css_string=css_string,
        title_of=lambda slug: library.careers[slug].title,
    )
    env.globals.update({"_": _, "_h": markup})
    env.globals.update(
        library=library,
        kit=library.kit,
        label=library.label,
        picture=paper.picture,
        art=paper.art,
        either=either,
        page_of=page_of,
        body=body,
        play=play,
        keyed=games.keyed,
        answers=games.answers,
        both_sides=games.both_sides,
        fact_ids=convert.fact_ids,
    )
    return env
