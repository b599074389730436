"""What a process that builds again and again remembers from one round to the next.

`serve` reads and checks everything anew when one file changed, and asks the same of every other
page and line. An answer is kept as long as every round asks for it. A number of answers would be
the wrong limit: a large kit outgrows it and gains nothing, and a small one keeps every text that
anybody ever typed.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from functools import wraps
from typing import Any, TypeVar, TypeVarTuple

A = TypeVarTuple("A")
R = TypeVar("R")


class _Answers:
    """The answers of one function by what was asked: in this round, and only before it."""

    def __init__(self) -> None:
        self.now: dict[Hashable, Any] = {}
        self.before: dict[Hashable, Any] = {}


_all: list[_Answers] = []


def remember(ask: Callable[[*A], R]) -> Callable[[*A], R]:
    """Decorate a pure function of hashable values, given by position: it answers once a round.

    What it answered in the round before it need not work out again. Threads must not share it.
    """
    answers = _Answers()
    _all.append(answers)

    @wraps(ask)
    def answer(*asked: *A) -> R:
        try:
            return answers.now[asked]  # type: ignore[no-any-return]
        except KeyError:
            pass
        found = answers.before.pop(asked) if asked in answers.before else ask(*asked)
        answers.now[asked] = found
        return found

    return answer


def begin_round() -> None:
    """Forget what the last round did not ask.

    A function that it did not reach keeps its answers: a round may end at the first mistake.
    """
    for answers in _all:
        if answers.now:
            answers.before, answers.now = answers.now, {}


def kept() -> int:
    """How many answers are remembered."""
    return sum(len(answers.now) + len(answers.before) for answers in _all)
