"""What passes between the press, the cache and the binder."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.errors import KitError
from generator.printing.paper import Format


class PrintError(KitError):
    """A sheet could not be laid out as designed; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A finished PDF and its number of pages.

    `ink` is what each page takes in mm2 of solid black (empty where poppler is missing), `faults`
    what a second look at the pages found.
    """

    data: bytes
    pages: int
    ink: tuple[float, ...] = ()
    faults: tuple[str, ...] = ()


def ink_of_all(parts: Iterable[Laid]) -> tuple[float, ...]:
    """The ink of parts bound together, page after page; nothing when one was not measured."""
    every = list(parts)
    if not all(part.ink for part in every):
        return ()
    return tuple(page for part in every for page in part.ink)


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document to lay out, and the key of the PDF it becomes."""

    name: str
    html: str
    page: Format
    key: str
