"""What is wrong with the files of a language, each fault with its file and line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from generator.trouble import KitError

PLACE = "templates/locale"


@dataclass(frozen=True, order=True, slots=True)
class Fault:
    """`path` as people name it, `line` counts from 1, `why` says what to write instead."""

    path: str
    line: int
    why: str


class BrokenLanguage(KitError):
    """A language that cannot be used until its files are mended; the text names them all."""

    def __init__(self, heading: str, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        rows = (f"{fault.path}:{fault.line}: {fault.why}" for fault in self.faults)
        super().__init__("\n".join([heading, *rows]))
