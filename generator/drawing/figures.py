"""People: what they look like, their arms and torso, and how they stand. Poses build on this."""

from dataclasses import dataclass, field, replace
from math import cos, radians, sin
from typing import Literal, NamedTuple

from generator.drawing.heads import Head, Mood, head
from generator.drawing.palette import BATA, CHARCOAL, SKINS, STEEL, STEEL_PALE, TROUSERS, Shade
from generator.drawing.pen import Pen, Point, num, placed

Lower = Literal["trousers", "shorts", "skirt", "sarong"]


class Arm(NamedTuple):
    """One arm: the side it grows from (-1 left, 1 right for us), its bend and its hand."""

    side: int
    bend: Point
    hand: Point


@dataclass(frozen=True)
class Look:
    """One person: head, clothes, whether it is a child, and whether a shin is a prosthesis."""

    head: Head = field(default_factory=Head)
    top: Shade = BATA
    lower: Lower = "trousers"
    bottom: Shade = TROUSERS
    apron: Shade | None = None
    coat: Shade | None = None
    vest: Shade | None = None
    gloves: Shade | None = None
    sleeve: Shade | None = None
    short_sleeves: bool = False
    stripes: bool = False
    shoes: Shade = CHARCOAL
    child: bool = False
    blade: bool = False

    @property
    def skin(self) -> Shade:
        return SKINS[self.head.skin]

    @property
    def hip(self) -> float:
        """Height of the hip over the ground when standing."""
        return 40 if self.child else 54

    @property
    def trunk(self) -> float:
        """From hip to shoulder line."""
        return 36 if self.child else 42

    @property
    def width(self) -> float:
        """Half the width of the shoulders."""
        return 21 if self.child else 25


@dataclass(frozen=True)
class Acting:
    """What somebody does from the hip up: arms behind and before the body, gaze and mood,
    what is held (drawn under the near hand) or lies in front of everything."""

    back: Arm | None = None
    fore: Arm | None = None
    gaze: tuple[float, float] = (0, 0)
    mood: Mood = "smile"
    lean: float = 0
    held: str = ""
    front: str = ""
    behind: str = ""
    nod: Point = (0, 0)


def hanging(side: int, child: bool = False) -> Arm:
    """An arm at rest."""
    return (
        Arm(side, (side * 31, -56), (side * 29, -36))
        if child
        else Arm(side, (side * 37, -72), (side * 34, -46))
    )


def _turned(point: Point, hip: Point, degrees: float) -> Point:
    angle = radians(degrees)
    x, y = point[0] - hip[0], point[1] - hip[1]
    return (hip[0] + x * cos(angle) - y * sin(angle), hip[1] + x * sin(angle) + y * cos(angle))


def _between(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def arm(pen: Pen, look: Look, shoulder: Point, bend: Point, hand: Point) -> str:
    """A sleeve (or a bare arm with a short sleeve) that ends in a round hand."""
    width = 12 if look.child else 13
    sleeve = look.sleeve or look.coat or look.top
    palm = 7 if look.child else 7.5
    fist = pen.oval(hand[0], hand[1], palm, palm, look.gloves or look.skin)
    if not look.short_sleeves:
        return pen.tube([shoulder, bend, hand], sleeve, width) + fist
    share = 0.42
    first, second = _between(shoulder, bend, share), _between(bend, hand, share)
    cut = _between(first, second, share)
    return (
        pen.tube([shoulder, bend, hand], look.skin, width - 2)
        + fist
        + pen.tube([shoulder, first, cut], sleeve, width)
    )


def torso(pen: Pen, look: Look, hip: Point) -> str:
    """Neck and shirt; the hip is the middle of the lower edge."""
    w, t = look.width, look.trunk
    art = pen.box(-6, -t - 18, 12, 14, look.skin, 2.5, 2)
    art += pen.path(
        f"M{-w},{-t + 4} Q{-w},{-t - 11} {-w + 14},{-t - 12} Q0,{-t - 6} {w - 14},{-t - 12}"
        f" Q{w},{-t - 11} {w},{-t + 4} L{w - 2},6 Q0,11 {-w + 2},6Z",
        look.top,
    )
    if look.stripes:
        rows = "".join(f"M{-w + 2},{y} Q0,{y + 5} {w - 2},{y} " for y in range(int(-t) + 6, 2, 11))
        art += pen.line(rows.strip(), 2.2)
    if look.coat:
        art += _coat(pen, look, look.coat)
    if look.vest:
        art += _vest(pen, look, look.vest)
    if look.apron:
        art += pen.path(
            f"M-13,{-t - 4} L13,{-t - 4} L17,{-t + 16} L22,32 Q0,40 -22,32 L-17,{-t + 16}Z",
            look.apron,
        )
        art += pen.line("M-9,-4 h18 v12 q-9,4 -18,0Z", 2)
    return placed(art, hip[0], hip[1])


def _coat(pen: Pen, look: Look, shade: Shade) -> str:
    """An open long coat, as in a clinic or a laboratory."""
    w, t = look.width, look.trunk
    art = ""
    for side in (-1, 1):
        art += pen.path(
            f"M{side * 9},{-t - 13} L{side * (w - 12)},{-t - 12} Q{side * w},{-t - 11}"
            f" {side * w},{-t + 4} L{side * (w + 3)},34 Q{side * 14},38 {side * 4},36"
            f" L{side * 3},{-t + 16}Z",
            shade,
        )
    return art + pen.line(f"M{w - 16},10 h9 M{-w + 7},10 h9", 2.2)


def _vest(pen: Pen, look: Look, shade: Shade) -> str:
    """A short vest without sleeves, open in front, with two pockets."""
    w, t = look.width, look.trunk
    art = ""
    for side in (-1, 1):
        art += pen.path(
            f"M{side * 9},{-t - 13} L{side * (w - 9)},{-t - 12} Q{side * (w - 2)},{-t - 4}"
            f" {side * (w - 2)},{-t + 8} L{side * (w - 2)},6 Q{side * 12},10 {side * 5},10"
            f" L{side * 5},{-t + 6}Z",
            shade,
        )
    return art + pen.line(f"M{-w + 7},-7 h9 M{w - 16},-7 h9", 2.2)


class Upper(NamedTuple):
    """The parts from the hip up, to be layered with legs between them."""

    back: str
    torso: str
    front: str


def upper(pen: Pen, look: Look, hip: Point, act: Acting) -> Upper:
    """Everything from the hip up. Hands are given in the figure's own coordinates."""
    t, w = look.trunk, look.width

    def limb(which: Arm | None) -> str:
        if which is None:
            return ""
        at = (hip[0] + which.side * (w - 5), hip[1] - t)
        return arm(pen, look, _turned(at, hip, act.lean), which.bend, which.hand)

    trunk = torso(pen, look, hip)
    if act.lean:
        trunk = f'<g transform="rotate({num(act.lean)} {num(hip[0])} {num(hip[1])})">{trunk}</g>'
    x, y = _turned((hip[0], hip[1] - t - 31), hip, act.lean)
    face = placed(head(pen, look.head, act.gaze, act.mood), x + act.nod[0], y + act.nod[1])
    return Upper(act.behind + limb(act.back), trunk, face + act.held + limb(act.fore) + act.front)


def shoe(pen: Pen, look: Look, x: float, y: float = 2, mirror: bool = False) -> str:
    d = "M-12,0 Q-12,-10 0,-10 Q9,-10 9,0Z"
    return placed(pen.path(d, look.shoes), x, y, 0.9 if look.child else 1, 0, mirror)


def legs(pen: Pen, look: Look) -> str:
    """Two legs on the ground, under a hip at (0, -hip)."""
    h = look.hip
    if look.lower in ("trousers", "shorts"):
        x = 11 if look.child else 12
        thick = 14 if look.child else 16
        shade = look.skin if look.lower == "shorts" else look.bottom
        art = ""
        for side in (-1, 1):
            start: Point = (side * (x - 2), -h + 2)
            end: Point = (side * x, -6)
            if look.blade and side == 1:
                art += pen.tube([start, end], STEEL_PALE, 4)
                art += pen.tube([start, (x - 0.5, -h * 0.34)], STEEL, 10)
            else:
                art += pen.tube([start, end], shade, thick - (4 if look.lower == "shorts" else 0))
            if look.lower == "shorts":
                art += pen.tube([start, (side * (x - 1), -h * 0.55)], look.bottom, thick)
        return art + shoe(pen, look, -x) + shoe(pen, look, x, 2, True)
    art = shoe(pen, look, -8) + shoe(pen, look, 8, 2, True)
    flare = 29 if look.lower == "skirt" else 24
    w = look.width - 4
    art += pen.path(f"M{-w},{-h - 4} L{-flare},-8 Q0,-1 {flare},-8 L{w},{-h - 4}Z", look.bottom)
    if look.lower == "sarong":
        art += pen.line(
            f"M{-w - 1},{-h + 14} Q0,{-h + 19} {w + 1},{-h + 14} M{-flare + 2},-20"
            f" Q0,-14 {flare - 2},-20",
            1.8,
        )
    return art


def standing(pen: Pen, look: Look, act: Acting | None = None) -> str:
    """Somebody upright, feet around (0, 0); about 152 high, a child about 128."""
    chosen = act or Acting()
    used = {limb.side for limb in (chosen.back, chosen.fore) if limb}
    free = [hanging(side, look.child) for side in (-1, 1) if side not in used]
    back = chosen.back or free.pop(0)
    full = replace(chosen, back=back, fore=chosen.fore or free.pop(0))
    parts = upper(pen, look, (0, -look.hip), full)
    return parts.back + legs(pen, look) + parts.torso + parts.front
