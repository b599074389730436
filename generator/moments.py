"""Dates and clock times as readers see them, on screen and on paper."""

from __future__ import annotations

import math
from datetime import date

from generator.language import spoken


def month(value: date) -> str:
    """ "November 2026"."""
    return f"{spoken().rules.months[value.month - 1]} {value.year}"


def day(value: date) -> str:
    """ "24 November 2026"."""
    return f"{value.day} {month(value)}"


def partial(value: str) -> str:
    """A date that may lack day or month: "2024-07" becomes "Juli 2024"."""
    parts = [int(part) for part in value.split("-")]
    words = [str(parts[0]), *(spoken().rules.months[number - 1] for number in parts[1:2])]
    words += [str(number) for number in parts[2:3]]
    return " ".join(reversed(words))


def number(value: float, places: int = 0) -> str:
    """ "1.234" or "5,6": with the marks of the language."""
    rules = spoken().rules
    marks = {",": rules.thousands, ".": rules.decimal}
    return "".join(marks.get(sign, sign) for sign in f"{value:,.{places}f}")


def hands(clock: str) -> dict[str, float]:
    """Angles of the two hands at "07.30", in degrees clockwise from twelve."""
    hour, minute = (int(part) for part in clock.split("."))
    return {"hour": (hour % 12 + minute / 60) * 30, "minute": minute * 6}


def hand_end(angle: float, length: float) -> str:
    """Where a hand of a clock with its middle at 30,30 ends, as "x y"."""
    radians = math.radians(angle)
    return f"{30 + length * math.sin(radians):.1f} {30 - length * math.cos(radians):.1f}"
