"""What passes between the press, the cache and the binder."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import KitError
from generator.printing.paper import Format


class PrintError(KitError):
    """A sheet could not be laid out as designed; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A finished PDF and its number of pages.

    `filled` says how many mm of each page its text and frames take up, from the top of the text
    area; `height` is the height of that area. Both are empty in what was joined or imposed.
    """

    data: bytes
    pages: int
    filled: tuple[float, ...] = ()
    height: float = 0.0

    def overflow(self, allowed: int) -> float:
        """How many mm at least must go from the last allowed page and those after it."""
        return sum(self.filled[allowed - 1 :]) - self.height


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document to lay out, and the key of the PDF it becomes."""

    name: str
    html: str
    page: Format
    key: str
