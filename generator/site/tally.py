"""What the before-and-after page asks: the sentences of the sheet that `kit.yml` measures with."""

from __future__ import annotations

from dataclasses import dataclass

from generator.content.library import Library
from generator.content.model import Worksheet
from generator.markup import scale

SMALLEST_GROUP = 5  # fewer answers could point to a child (content guide, 5.4)


@dataclass(frozen=True, slots=True)
class Tally:
    """One sheet with faces, filled in twice: its sentences, in the order of the paper."""

    sheet: Worksheet
    smallest: int = SMALLEST_GROUP

    @property
    def sentences(self) -> tuple[str, ...]:
        return scale.sentences(self.sheet.body)


def of(library: Library) -> Tally | None:
    """The tally of this kit; None where it names no sheet, or leaves that sheet out."""
    number = library.kit.measured_by
    sheets = [sheet for sheet in library.worksheets.values() if sheet.id == number]
    return Tally(sheets[0]) if sheets else None
