"""What a contributor sees when a content file needs a fix."""

from __future__ import annotations

import difflib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from generator.content.rulebook.rule import ERROR, HINT, WARNING, Rule
from generator.language import _, marked

MOST_ALIKE = 20  # problems of one rule in one file; who sees more learns nothing new
_COUNTED = {
    ERROR: marked("{n} masalah"),
    WARNING: marked("{n} peringatan"),
    HINT: marked("{n} saran"),
}
MOST_SHOWN = 8  # words of a list in a hint; more is not read


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing to mend, in words for a teacher.

    `path` is relative to the repository, `line` counts from 1, `hint` ends with a right example,
    `rule` says why and how bad it is.
    """

    path: str
    line: int
    message: str
    hint: str
    rule: Rule

    @property
    def level(self) -> str:
        return self.rule.level

    def __str__(self) -> str:
        mark = "" if self.level == ERROR else f"{_(self.level)}: "
        first = f"{self.path}:{self.line}: {mark}{self.message} [{self.rule.number}]"
        hint = _("Saran: {saran}", saran=self.hint)
        return f"{_one_row(first)}\n    {_one_row(hint)}"


def _one_row(text: str) -> str:
    """A typed line end stays inside its row: a row of a stranger's own could start a command."""
    return " ".join(text.splitlines())


class ContentError(Exception):
    """Raised once per run with every problem found, so that one round of mending is enough."""

    aftermath = marked("Hasil yang lama di site/ dan printables/ tetap ada.")

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(report(self.problems))


class LeftOut(ContentError):
    """Some recipes are wrong; everything but their booklets was made all the same."""

    aftermath = marked("PDF lama buklet itu tetap ada; semua yang lain sudah dibuat.")


def report(problems: Iterable[Problem]) -> str:
    """All problems as text: those of one file together, a count at the end."""
    found = sorted(set(problems))
    levels = Counter(problem.level for problem in found)
    files = len({problem.path for problem in found})
    counts = [
        _(_COUNTED[level], n=levels[level])
        for level in _COUNTED
        if levels[level] or (level == ERROR and not found)
    ]
    if counts[1:]:
        total = _("{awal} dan {akhir}", awal=", ".join(counts[:-1]), akhir=counts[-1])
    else:
        total = counts[0]
    return "\n".join([*_rows(found), _("{jumlah} di {n} berkas.", jumlah=total, n=files)])


def condensed(found: Iterable[Problem]) -> Iterator[tuple[Problem, int]]:
    """The problems worth reading, and after each how many like it in its file are left unsaid.

    The same slip on a thousand lines is understood after `MOST_ALIKE` of them.
    """
    every = list(found)
    alike = Counter((problem.path, problem.rule) for problem in every)
    said: Counter[tuple[str, Rule]] = Counter()
    for problem in every:
        kind = (problem.path, problem.rule)
        said[kind] += 1
        if said[kind] <= MOST_ALIKE:
            yield problem, alike[kind] - MOST_ALIKE if said[kind] == MOST_ALIKE else 0


def _rows(found: Iterable[Problem]) -> Iterator[str]:
    for problem, unsaid in condensed(found):
        yield str(problem)
        if unsaid > 0:
            more = _(
                "Dan {n} lagi seperti ini di berkas yang sama [{aturan}].",
                n=unsaid,
                aturan=problem.rule.number,
            )
            yield f"    {more}"


def likely(word: str, known: Iterable[str]) -> str | None:
    """The one known word that `word` was probably meant to be."""
    near = difflib.get_close_matches(word.lower(), list(known), n=1, cutoff=0.7)
    return near[0] if near else None


def suggest(word: str, known: Iterable[str], otherwise: str = "") -> str:
    """A hint that names the likely word; else `otherwise`, or a short list to choose from."""
    words = list(known)
    if near := likely(word, words):
        return _('mungkin maksudmu "{kata}".', kata=near)
    if otherwise:
        return otherwise
    if not words:
        return _("belum ada satu pun; tambahkan dulu.")
    return _("pilih salah satu: {pilihan}.", pilihan=listed(words))


def listed(words: list[str]) -> str:
    """Words with commas, no more of them than are read."""
    shown = ", ".join(words[:MOST_SHOWN])
    return _("{kata} dan lain-lain", kata=shown) if len(words) > MOST_SHOWN else shown
