"""Names in a row, as a sentence holds them: "A4 dan F4", "A4 atau F4"."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from generator.language import _


def both(names: Sequence[str]) -> str:
    """All of these."""
    return reduce(lambda one, more: _("{satu} dan {lain}", satu=one, lain=more), names)


def either(names: Sequence[str]) -> str:
    """One of these."""
    return reduce(lambda one, more: _("{satu} atau {lain}", satu=one, lain=more), names)
