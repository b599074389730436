"""The interest game: six groups, five pictures of each, numbered in order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from generator.content.model import Interests
from generator.content.problems import Problem
from generator.content.reading import Reading
from generator.content.rulebook import sheets
from generator.language import _

LETTERS = "RIASEC"
EACH = 5


def check(reading: Reading) -> Iterator[Problem]:
    interests = reading.singles.get("minat.yml")
    if not isinstance(interests, Interests):
        return
    path, line = interests.source.path, interests.source.line
    letters = [group.letter for group in interests.groups]
    if missing := [letter for letter in LETTERS if letter not in letters]:
        yield Problem(
            path,
            line("kelompok"),
            _("kelompok {huruf} belum ada", huruf=", ".join(missing)),
            _("enam kelompok memakai enam huruf berbeda: R, I, A, S, E, C."),
            sheets.GAME,
        )
    for what, names in (
        ("slug", [group.slug for group in interests.groups]),
        ("nama", [group.name for group in interests.groups]),
    ):
        for index, name in enumerate(names):
            if name in names[:index]:
                message = _('{apa} "{nama}" dipakai dua kelompok', apa=what, nama=name)
                hint = _("beri nama lain, misalnya menata.")
                yield Problem(path, line("kelompok", index, what), message, hint, sheets.GAME)
    counts = Counter(item.letter for item in interests.items)
    for letter in LETTERS:
        if counts[letter] != EACH:
            yield Problem(
                path,
                line("butir"),
                _(
                    "huruf {huruf} punya {n} butir, padahal tiap huruf {tiap} butir",
                    huruf=letter,
                    n=counts[letter],
                    tiap=EACH,
                ),
                _("ganti huruf butir sampai tiap huruf punya lima."),
                sheets.GAME,
            )
    for index, item in enumerate(interests.items):
        if item.number != index + 1:
            yield Problem(
                path,
                line("butir", index, "nomor"),
                _(
                    "nomor {nomor} berada di tempat ke-{tempat}",
                    nomor=item.number,
                    tempat=index + 1,
                ),
                _("urutkan butir dari 1 sampai 30; di sini nomor: {tempat}", tempat=index + 1),
                sheets.GAME,
            )
