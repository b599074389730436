"""The stage of the interest game: where the thirty pictures happen, 320 x 220.

The places have quiet colours that stand for no interest group, so that a picture never hints
at what its answer counts for.
"""

from generator.drawing.furniture import table
from generator.drawing.palette import WOOD, Shade
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import document, patch

SIZE = (320.0, 220.0)
SKY_TINT = Shade("#DDE8F1")
GRASS = Shade("#C9DDB4")
ROOM = Shade("#F7EFDF")
FLOOR = Shade("#EAD9B8")
NIGHT = Shade("#C5D3E6")


def outdoors(pen: Pen, art: str) -> str:
    """In the yard or the field; feet stand near y = 206."""
    return document(pen, patch(pen, SKY_TINT, GRASS, SIZE, 178) + art, (0, 0, *SIZE))


def indoors(pen: Pen, art: str) -> str:
    """In a room; feet stand near y = 206."""
    return document(pen, patch(pen, ROOM, FLOOR, SIZE, 182) + art, (0, 0, *SIZE))


def evening(pen: Pen, art: str) -> str:
    return document(pen, patch(pen, NIGHT, FLOOR, SIZE, 182) + art, (0, 0, *SIZE))


def worktop(pen: Pen, x: float = 160, width: float = 250) -> str:
    """A table whose top is at y = 158, in front of a child drawn by `half` at y = 166."""
    return placed(table(pen, width, 52, WOOD, True), x, 210)
