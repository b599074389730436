"""The wheel of the interest game on paper: six fingers of ten rings to colour."""

import math
from dataclasses import replace

from generator.drawing.palette import GROUPS, INK
from generator.drawing.pen import Pen, num, placed
from generator.drawing.shapes import shape
from generator.drawing.sheet import document

RINGS = 10
INNER, OUTER = 14.0, 104.0
RING = 1.1


def _at(radius: float, degrees: float) -> str:
    angle = math.radians(degrees)
    return f"{num(radius * math.sin(angle))},{num(-radius * math.cos(angle))}"


def wheel(pen: Pen) -> str:
    """Rings 5 and 10 are heavier, so that a child can count; each finger ends in its shape."""
    pen = replace(pen, thinnest=RING)  # 72 mm wide on paper: more than 0.75 pt
    art = ""
    for index, letter in enumerate(GROUPS):
        middle = index * 60
        left, right = middle - 27, middle + 27
        for ring in range(1, RINGS + 1):
            radius = INNER + (OUTER - INNER) * ring / RINGS
            arc = f"M{_at(radius, left)} A{num(radius)},{num(radius)} 0 0 1 {_at(radius, right)}"
            art += pen.line(arc, 2 if ring % 5 == 0 else RING)
        for side in (left, right):
            art += pen.line(f"M{_at(INNER, side)} L{_at(OUTER, side)}", 2)
        angle = math.radians(middle)
        x, y = 121 * math.sin(angle), -121 * math.cos(angle)
        art += placed(shape(pen, letter, coarse=pen.lines), x - 14, y - 14, 0.7)
    art += pen.oval(0, 0, INNER, INNER, None, 2.4, INK)
    return document(pen, art, (-140, -140, 280, 280))
