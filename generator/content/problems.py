"""What a contributor sees when a content file needs a fix."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass

ERROR = "galat"
WARNING = "peringatan"


@dataclass(frozen=True, order=True, slots=True)
class Problem:
    """One thing to mend, in words for a teacher.

    `path` is relative to the repository, `line` counts from 1, `hint` ends with a right example.
    """

    path: str
    line: int
    message: str
    hint: str
    level: str = ERROR

    def __str__(self) -> str:
        mark = "" if self.level == ERROR else f"{self.level}: "
        return f"{self.path}:{self.line}: {mark}{self.message}\n    Saran: {self.hint}"


class ContentError(Exception):
    """Raised once per run with every problem found, so that one round of mending is enough."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(set(problems)))
        super().__init__(report(self.problems))


def report(problems: Iterable[Problem]) -> str:
    """All problems as text: those of one file together, a count at the end."""
    found = sorted(problems)
    errors = sum(problem.level == ERROR for problem in found)
    warnings = len(found) - errors
    files = len({problem.path for problem in found})
    count = f"{errors} masalah" + (f" dan {warnings} peringatan" if warnings else "")
    return "\n".join([*map(str, found), f"{count} di {files} berkas."])


def suggest(word: str, known: Iterable[str]) -> str:
    """A hint that names the likely word, or the whole list when nothing is near."""
    words = list(known)
    near = difflib.get_close_matches(word.lower(), words, n=1, cutoff=0.6)
    if near:
        return f'mungkin maksudmu "{near[0]}".'
    if not words:
        return "belum ada satu pun; tambahkan dulu."
    shown = ", ".join(words[:12]) + (", ..." if len(words) > 12 else "")
    return f"pilih salah satu: {shown}."
