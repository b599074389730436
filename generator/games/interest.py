"""The rule of the interest game: thirty answers in, what the result shows out.

The screen runs the same rule in templates/site/assets/js/minat-aturan.js; a test feeds both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.content.model import Interests
from generator.content.model.reference import GameRules

LETTERS = "RIASEC"
TIRED, LITTLE, MANY, CHOSEN = "lelah", "belum-banyak", "suka-banyak", "sering-memilih"


@dataclass(frozen=True, slots=True)
class Result:
    """`letters` in the fixed order of the groups, never by score; `door` opens a new group."""

    kind: str
    letters: str = ""
    door: str = ""


def scores(answers: Sequence[int | None], letters: Sequence[str]) -> dict[str, int]:
    """Points of each group: 2 for like, 1 for so-so, 0 for less or for no answer."""
    points = dict.fromkeys(LETTERS, 0)
    for answer, letter in zip(answers, letters, strict=True):
        points[letter] += answer or 0
    return points


def result(answers: Sequence[int | None], interests: Interests) -> Result:
    """What these answers, in the order of the pictures, lead to; None is a skipped picture."""
    letters = [item.letter for item in interests.items]
    blank = sum(answer is None for answer in answers)
    return judge(scores(answers, letters), blank, interests.rules)


def judge(points: Mapping[str, int], blank: int, rules: GameRules) -> Result:
    if blank > rules.most_blank:
        return Result(TIRED)
    lowest = min(points.values())
    door = next(letter for letter in LETTERS if points[letter] == lowest)
    liked = sorted((p for p in points.values() if p >= rules.choose), reverse=True)
    if max(points.values()) <= rules.low or not liked:
        return Result(LITTLE, "", door)
    if max(points.values()) - lowest <= rules.flat:
        return Result(MANY, LETTERS, door)
    least = liked[:2][-1]  # whoever ties with the second is shown too
    chosen = "".join(letter for letter in LETTERS if points[letter] >= least)
    return Result(MANY if len(chosen) > 3 else CHOSEN, chosen, door)


def jobs(found: Result, careers: Mapping[str, str], least: int = 6) -> tuple[tuple[str, ...], str]:
    """Six careers to look at, in turn from each group shown, and one from the lowest group.

    `careers` gives the two letters of each, in the order of the catalogue.
    """
    if found.kind == TIRED:
        return (), ""
    door = next((slug for slug, pair in careers.items() if pair[0] == found.door), "")
    left = [slug for slug in careers if slug != door]
    picked: list[str] = []
    letters = found.letters or LETTERS
    for place in (0, 1):  # first by the first letter, then by the second
        lines = [[slug for slug in left if careers[slug][place] == letter] for letter in letters]
        for turn in range(max(map(len, lines), default=0)):
            picked += [line[turn] for line in lines if turn < len(line)]
    picked += left
    return tuple(dict.fromkeys(picked))[:least], door
