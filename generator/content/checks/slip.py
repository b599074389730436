"""A slip of the pen: what a rule looks for in a text, and in which words it is told.

One table for the checker and for the forms on the site, which look for the same while typing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from generator.content.problems import Problem
from generator.content.rulebook.rule import Rule
from generator.language import _


@dataclass(frozen=True, slots=True)
class Slip:
    """`message` and `hint` are marked texts; `pattern` finds it, where a pattern can."""

    rule: Rule
    message: str
    hint: str
    pattern: re.Pattern[str] | None = None

    def found(self, text: str) -> bool:
        return self.pattern is not None and self.pattern.search(text) is not None

    def problem(self, path: str, line: int, **values: object) -> Problem:
        """As a problem of a file; `values` fill in message and hint."""
        return Problem(path, line, _(self.message, **values), _(self.hint, **values), self.rule)
