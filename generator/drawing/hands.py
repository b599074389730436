"""Hands that speak: the fingers of somebody who signs, drawn over the round hand of an arm."""

from collections.abc import Sequence
from math import cos, radians, sin

from generator.drawing.palette import Shade
from generator.drawing.pen import Pen, num, placed

SPREAD = {"thumb": -64, "first": -24, "middle": -7, "ring": 10, "little": 28}
REACH = {"thumb": 14, "first": 19, "middle": 21, "ring": 19, "little": 16}
ALL = tuple(SPREAD)


def sign(
    pen: Pen,
    skin: Shade,
    x: float,
    y: float,
    turn: float = 0,
    fingers: Sequence[str] = ALL,
    mirror: bool = False,
) -> str:
    """A hand with its palm at (x, y), fingers up; `turn` in degrees, thumb left unless mirrored."""
    d = ""
    for finger in fingers:
        angle = radians(SPREAD[finger])
        tip = (REACH[finger] * sin(angle), -REACH[finger] * cos(angle))
        d += f"M0,0 L{num(tip[0])},{num(tip[1])} "
    d = d.strip()
    art = pen.oval(0, 0, 8, 8, skin) + pen.line(d, 8.4) + pen.line(d, 3.8, skin)
    return placed(art + pen.oval(0, 0, 6.4, 6.4, skin, 0), x, y, 1, turn, mirror)


def motion(pen: Pen, x: float, y: float, turn: float = 0) -> str:
    """Two small arcs beside a hand that moves."""
    return placed(pen.line("M-6,-5 Q0,-10 6,-5 M-9,-11 Q0,-18 9,-11", 2.2), x, y, 1, turn)
