"""What passes between the printing room, its workers, the cache and the binder: plain data."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.errors import KitError
from generator.printing.paper import Format


class PrintError(KitError):
    """A sheet could not be laid out as designed; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is known of a finished PDF without reading it.

    `ink` is what each page takes in mm2 of solid black, `faults`
    what a second look at the pages found. `filled` says how many mm of each page its text and
    frames take up, from the top of the text area; `height` is the height of that area. Both are
    empty in what was bound.
    """

    pages: int
    ink: tuple[float, ...] = ()
    faults: tuple[str, ...] = ()
    filled: tuple[float, ...] = ()
    height: float = 0.0

    def overflow(self, allowed: int) -> float:
        """How many mm at least must go from the last allowed page and those after it."""
        return sum(self.filled[allowed - 1 :]) - self.height


def bound(parts: Iterable[Measure]) -> Measure:
    """What is known of parts bound together; the faults stay with the parts."""
    every = list(parts)
    ink = tuple(page for part in every for page in part.ink)
    return Measure(sum(part.pages for part in every), ink)


@dataclass(frozen=True, slots=True)
class Made:
    """How many PDFs were made anew and how many came from the cache, parts of books too."""

    new: int
    found: int


@dataclass(frozen=True, slots=True)
class Laid:
    """A finished PDF and what is known of it."""

    data: bytes
    measure: Measure


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document to lay out, and the key of the PDF it becomes."""

    name: str
    html: str
    page: Format
    key: str


@dataclass(frozen=True, slots=True)
class Part:
    """One item to bind, by the key of its PDF.

    `plain` are its pages without a page number, counted from 0, or from the end with -1.
    """

    key: str
    title: str
    section: str = ""
    plain: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Finish:
    """One more PDF from the bound pages: imposed when `page` is folded, else placed on it."""

    key: str
    page: Format
    side: str = ""


@dataclass(frozen=True, slots=True)
class Assembly:
    """What is to be bound, as keys and names, so that any worker can do it.

    The parts become the PDF `key`; without parts it lies in the cache already and only the
    `finishes` are made of it. `edge` and `imposed` as in binding.join.
    """

    name: str
    title: str
    key: str
    parts: tuple[Part, ...] = ()
    edge: float | None = None
    finishes: tuple[Finish, ...] = ()
    imposed: bool = False


Task = Document | Assembly


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a task: pages by key of every PDF now in the cache, or what went wrong."""

    pages: tuple[tuple[str, int], ...] = ()
    trouble: str = ""
    spoilt: bool = False  # a cache entry it needed was damaged, and is gone now
