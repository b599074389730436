"""Problems as annotations on the lines of a pull request, in the hosting site's own words.

GitHub reads `::error file=...,line=...,title=...::message` from a step's output. Its toolkit
(actions/toolkit, packages/core/src/command.ts) escapes % and line ends in messages, and in
properties also colon and comma; text from a contributor's file can then start no command.
"""

from __future__ import annotations

from collections.abc import Iterable

from generator.content.problems import Problem, condensed
from generator.content.rulebook import ERROR, WARNING
from generator.language import _

_COMMANDS = {ERROR: "error", WARNING: "warning"}
SHOWN = 10  # of a kind and step; the hosting site drops what comes after


def lines(problems: Iterable[Problem]) -> list[str]:
    """A line for each problem, the gravest first, so that the worst are among those shown.

    Of many that are alike in one file only the first: the summary counts them all.
    """
    order = list(_COMMANDS)
    found = sorted(problems, key=lambda p: (_rank(p, order), p))
    return [annotate(problem) for problem, _ in condensed(found)]


def annotate(problem: Problem) -> str:
    """One workflow command: what is wrong, below it what to do and where the reason stands."""
    command = _COMMANDS.get(problem.level, "notice")
    place = f"file={_property(problem.path)},line={max(problem.line, 1)}"
    verdict = _("Perlu diperbaiki") if command == "error" else _("Sebaiknya dilihat")
    number = problem.rule.number
    title = _property(f"{verdict} [{number}]")
    hint = _("Saran: {saran}", saran=problem.hint)
    more = _("Alasan dan contoh: ./cita explain {nomor}", nomor=number)
    said = _data(f"{problem.message}\n{hint}\n{more}")
    return f"::{command} {place},title={title}::{said}"


def _rank(problem: Problem, order: list[str]) -> int:
    return order.index(problem.level) if problem.level in order else len(order)


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
