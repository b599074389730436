"""What a rule of the checker is: a number that never changes, one line, a reason, two examples."""

from __future__ import annotations

from dataclasses import dataclass

ERROR = "galat"
WARNING = "peringatan"
HINT = "saran"
NAMES = {ERROR: "harus diperbaiki", WARNING: "sebaiknya diperbaiki", HINT: "boleh dipertimbangkan"}


@dataclass(frozen=True, order=True, slots=True)
class Rule:
    """`number` is JC and three digits, the first of which is the area; a number is never reused.

    `text`, `reason`, `bad` and `good` are each one line for a teacher, in Indonesian.
    """

    number: str
    text: str
    reason: str
    bad: str
    good: str
    level: str = ERROR
    mended: bool = False  # `./cita check --fix` can do it
