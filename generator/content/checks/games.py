"""Games that cannot be made: found by making them, told at the line of the option or the block.

A worksheet belongs to sessions and packs, so its game must be mended first. A game file stands
for itself: it is left out until it is mended, and everything else is made.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.content.checks import blocks
from generator.content.checks.block_parts import Block
from generator.content.model import (
    Career,
    Game,
    Interests,
    Kit,
    Picture,
    Vocabulary,
    Wording,
    Worksheet,
)
from generator.content.problems import Problem
from generator.content.reading import Reading, Written, typed
from generator.content.rulebook import sheets
from generator.games.letters import Fence
from generator.games.shelf import Shelf
from generator.games.trouble import GameTrouble
from generator.language import _
from generator.markup import convert
from generator.markup.blocks import GAMES
from generator.markup.game_block import Play

_NAMES = {str(game.NAME) for game in GAMES}


def check(reading: Reading) -> Iterator[Problem]:
    for found in unmade(reading).values():
        yield from found


def unmade(reading: Reading) -> Mapping[str, list[Problem]]:
    """What keeps games from being made, by the path of the file they stand in."""
    shelf = _shelf(reading)
    found: dict[str, list[Problem]] = {}
    for item in reading.every():
        if item.language != reading.language:
            continue  # in a view: what nobody translated is made in its own language
        if isinstance(item, Worksheet):
            troubles = _troubles(reading.written[f"lembar-kerja/{item.slug}"], item, shelf)
            problems = [Problem(*where, sheets.GAME_ON_SHEET) for where in troubles]
        elif isinstance(item, Game):
            troubles = _troubles(reading.written[f"permainan/{item.slug}"], item, shelf)
            problems = [
                Problem(
                    path,
                    line,
                    _("{masalah}; permainan ini dilewati dulu", masalah=message),
                    hint,
                    sheets.GAME_PAGE,
                )
                for path, line, message, hint in troubles
            ]
        else:
            continue
        if problems:
            found[item.source.path] = problems
    return found


def _troubles(
    written: Written, item: Worksheet | Game, shelf: Shelf | None
) -> Iterator[tuple[str, int, str, str]]:
    """(path, line, message, hint) of each game of a page that cannot be made."""
    mine = [block for block in blocks.whole(written) if block.name in _NAMES]
    if isinstance(item, Game) and not mine and "///" not in item.body:
        hint = _("contoh: satu baris /// cari-kata, lalu satu baris ///")
        yield written.path, written.source.body_line, _("belum ada balok permainan"), hint
    if shelf is None:
        return
    for block in mine:
        try:
            play = Play(shelf, item.slug, item.bands)
            convert.to_html(_source(block), facts={}, interests=shelf.interests, play=play)
        except GameTrouble as trouble:
            line = block.options.get(trouble.option, (block.line, ""))[0]
            yield written.path, line, trouble.message, trouble.hint


def _source(block: Block) -> str:
    """The block alone, as its author wrote it."""
    head = f"/// {block.name}" + (f" | {block.argument}" if block.argument else "")
    options = [f"    {name}:{text}" for name, (_, text) in block.options.items()]
    return "\n".join([head, *options, "", *(row for _, row in block.rows), "///"])


def _shelf(reading: Reading) -> Shelf | None:
    """None while something that games are made from must be mended first."""
    kit, interests = reading.singles.get("kit.yml"), reading.singles.get("minat.yml")
    wording, words = reading.singles.get("kata.yml"), reading.singles.get("istilah.yml")
    if (
        not isinstance(kit, Kit)
        or not isinstance(interests, Interests)
        or not isinstance(wording, Wording)
        or not isinstance(words, Vocabulary)
        or reading.broken.get("karier")
        or "gambar.yml" in reading.unread
    ):
        return None
    withheld = kit.withheld_from("karier")
    every = sorted(typed(reading.every(), Career), key=lambda career: career.slug)
    careers = [career for career in every if career.language == reading.language]
    withheld |= {career.slug for career in every} - {career.slug for career in careers}
    pictures = reading.records.get("gambar.yml", {})
    return Shelf(
        careers={c.slug: c for c in careers if c.published and c.slug not in withheld},
        tools={tool: name for career in careers for tool, name in career.drawn_tools},
        interests=interests,
        pictures={name: p.alt for name, p in pictures.items() if isinstance(p, Picture)},
        fence=Fence.around(wording.never_in_grids),
        edition=kit.edition,
        letters=reading.rules.letters,
        glossary={entry.word: entry.meaning for entry in words.glossary},
        withheld=withheld,
    )
