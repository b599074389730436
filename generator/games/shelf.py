"""What games are made from: careers, their groups and pictures, chosen by name or by rule."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from generator.content import naming
from generator.content.library import Library
from generator.content.model import Career, Interests
from generator.content.problems import suggest
from generator.games.letters import Fence, Mix
from generator.games.trouble import GameTrouble
from generator.language import _


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Everything a game may use; `pictures` are the words for each picture by its id."""

    careers: Mapping[str, Career]
    interests: Interests
    pictures: Mapping[str, str]
    fence: Fence
    edition: str
    glossary: Mapping[str, str]  # word, as it is read -> its meaning
    tools: Mapping[str, str] = field(default_factory=dict)  # by which name each is drawn
    letters: Mix = ()  # that fill grids, as the language of the library has them
    withheld: frozenset[str] = frozenset()  # careers this kit does not use: passed over in silence

    @classmethod
    def of(cls, library: Library) -> Shelf:
        """What games may use of a library."""
        return cls(
            careers={s: c for s, c in library.careers.items() if library.translated(c)},
            tools={t: name for c in library.careers.values() for t, name in c.drawn_tools},
            interests=library.interests,
            pictures={name: picture.alt for name, picture in library.pictures.items()},
            fence=Fence.around(library.wording.never_in_grids),
            edition=library.kit.edition,
            letters=library.language.rules.letters,
            glossary={entry.word: entry.meaning for entry in library.vocabulary.glossary},
            withheld=library.kit.withheld_from("karier")
            | {s for s, c in library.careers.items() if not library.translated(c)},
        )

    def meaning(self, word: str) -> str | None:
        """The first sentence of a word's meaning, where the glossary has it."""
        known = {name.casefold(): meaning for name, meaning in self.glossary.items()}
        found = known.get(word.casefold())
        return found.split(". ")[0].rstrip(".") if found else None

    def tool_picture(self, tool: str) -> str | None:
        """The id of the drawing of a tool, where there is one."""
        return naming.tool_picture(self.tools.get(tool, tool), self.pictures)


@dataclass(frozen=True, slots=True)
class Wish:
    """Which careers: these slugs, or those of an interest group and a place group; how many."""

    slugs: tuple[str, ...] = ()
    interest: str = ""
    group: str = ""
    count: int = 0


Fit = Callable[[Career], str | None]  # what keeps a career out of this game, None when nothing


def choose(
    shelf: Shelf, wish: Wish, seed: str, fits: Fit = lambda _career: None, least: int = 1
) -> tuple[Career, ...]:
    """The careers of a wish, in a fixed shuffled order where the rule chooses.

    A career that was named must fit, one that a rule finds is passed over. Raises GameTrouble for
    a name that is not there, one that does not fit, or fewer than `least`.
    """
    if wish.slugs:
        slugs = [slug for slug in dict.fromkeys(wish.slugs) if slug not in shelf.withheld]
        careers = [_named(shelf, slug, fits) for slug in slugs]
    else:
        found = [
            career
            for career in shelf.careers.values()
            if wish.interest in ("", career.interests[0])
            and wish.group in ("", career.group)
            and fits(career) is None
        ]
        careers = _in_turns(found, random.Random(f"pilih|{seed}"))
        careers = careers[: wish.count] if wish.count else careers
    if len(careers) < least:
        raise GameTrouble(
            _(
                "hanya {n} karier yang bisa dipakai, padahal butuh {butuh}",
                n=len(careers),
                butuh=least,
            ),
            _("longgarkan minat atau kelompoknya, atau tulis karier: beserta nama berkasnya."),
            "karier" if wish.slugs else "minat" if wish.interest else "kelompok",
        )
    return tuple(careers)


def _named(shelf: Shelf, slug: str, fits: Fit) -> Career:
    career = shelf.careers.get(slug)
    if career is None:
        message = _('karier "{nama}" tidak ada', nama=slug)
        raise GameTrouble(message, suggest(slug, shelf.careers), "karier")
    if reason := fits(career):
        message = _("{karier}: {sebab}", karier=career.title, sebab=reason)
        raise GameTrouble(message, _("pilih karier lain."), "karier")
    return career


def _in_turns(careers: Sequence[Career], rng: random.Random) -> list[Career]:
    """Shuffled, the interest groups in turn, so that none fills a game alone."""
    mixed = rng.sample(list(careers), len(careers))
    turn: dict[str, int] = {}
    order: list[tuple[int, int, Career]] = []
    for career in mixed:
        letter = career.interests[0]
        turn[letter] = turn.get(letter, 0) + 1
        order.append((turn[letter], len(order), career))
    return [career for _, _, career in sorted(order, key=lambda entry: entry[:2])]
