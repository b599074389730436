"""What a career says of itself without its name: clues for crosswords, calls and riddles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import dropwhile

from generator.content.model import Career
from generator.language import _, shelf

_WORD = re.compile(r"[a-z]+")
_TOLD = 4  # letters: shorter words (dan, di, ke) give nothing away
_LINES, _TOOLS = 2, 2  # of a riddle


def deed(career: Career) -> str:
    """The summary without the name that already stands above it: what this person does.

    A summary may open with part of the name ("Pemilik toko ..." of "Pemilik warung dan toko"), in
    some languages with an article before it ("A nurse ...").
    """
    name = set(career.title.lower().split())
    words = career.summary.split()
    rest = words[1:] if words[0].lower() in shelf.find(career.language).rules.articles else words
    left = list(dropwhile(lambda word: word.lower() in name, rest))
    told = " ".join(words if left == rest else left)
    return told[:1].upper() + told[1:]


def gives_away(text: str, career: Career) -> bool:
    """Whether a sentence holds a word of the career's own name, also inside a longer word."""
    name = [word for word in _WORD.findall(career.title.lower()) if len(word) >= _TOLD]
    said = [word for word in _WORD.findall(text.lower()) if len(word) >= _TOLD]
    return any(own in word or word in own for own in name for word in said)


@dataclass(frozen=True, slots=True)
class Riddle:
    """What somebody does and works with; `answer` is the career's title."""

    tasks: tuple[str, ...]
    tools: tuple[str, ...]
    answer: str

    @property
    def sentences(self) -> tuple[str, ...]:
        """As a child hears it: "Aku mengasah pisau sampai tajam. Alatku palu dan gerinda." """
        lines = [_("Aku {tugas}.", tugas=f"{task[:1].lower()}{task[1:]}") for task in self.tasks]
        if len(self.tools) == 1:
            lines.append(_("Alatku {alat}.", alat=self.tools[0]))
        elif self.tools:
            lines.append(_("Alatku {satu} dan {dua}.", satu=self.tools[0], dua=self.tools[1]))
        return tuple(lines)


def riddle(career: Career) -> Riddle | None:
    """The riddle of a career; None when its tasks and tools name it too often."""
    tasks = [task for task in career.tasks if not gives_away(task, career)]
    tools = [tool for tool in career.tools if not gives_away(tool, career)]
    if len(tasks) < _LINES:
        return None
    return Riddle(tuple(tasks[:_LINES]), tuple(tools[:_TOOLS]), career.title)


def one_by_one(careers: Sequence[Career]) -> list[Career]:
    """The careers that have a riddle, no two with the same tasks told."""
    found: dict[tuple[str, ...], Career] = {}
    for career in careers:
        if made := riddle(career):
            found.setdefault(made.tasks, career)
    return list(found.values())
