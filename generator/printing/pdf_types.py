"""What passes between the press, the cache and the binder."""

from __future__ import annotations

from dataclasses import dataclass

from generator.errors import KitError
from generator.printing.paper import Format


class PrintError(KitError):
    """A sheet could not be laid out as designed; the text says which and why."""


@dataclass(frozen=True, slots=True)
class Laid:
    """A finished PDF and its number of pages."""

    data: bytes
    pages: int


@dataclass(frozen=True, slots=True)
class Document:
    """One HTML document to lay out, and the key of the PDF it becomes."""

    name: str
    html: str
    page: Format
    key: str
