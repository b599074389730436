"""People who sit, squat, kneel or are seen behind a table; the upper half is always the same.

Every pose faces right or us; `placed(..., mirror=True)` turns it to the left.
"""

from generator.drawing.figures import Acting, Look, shoe, upper
from generator.drawing.pen import Pen, Point


def _leg(pen: Pen, look: Look, points: list[Point]) -> str:
    """A bent trouser leg; under shorts the shin is bare, a skirt is drawn by the pose."""
    thick = 15 if look.child else 17
    if look.lower == "shorts":
        bare = pen.tube(points, look.skin, thick - 5)
        return bare + pen.tube(points[:2], look.bottom, thick)
    return pen.tube(points, look.bottom, thick)


def half(pen: Pen, look: Look, act: Acting) -> str:
    """From the hip up, hip at (0, 0); a table or counter in front hides the rest."""
    parts = upper(pen, look, (0, 0), act)
    return parts.back + parts.torso + parts.front


def seated(pen: Pen, look: Look, act: Acting, seat: float = 44) -> str:
    """On a chair seen from the side, facing right; feet on the ground near x = 40."""
    reach = 30 if look.child else 38
    knee = -seat - 4
    hip: Point = (0, -seat - 6)
    parts = upper(pen, look, hip, act)
    if look.lower in ("skirt", "sarong"):
        lap = pen.path(
            f"M-22,{-seat - 12} Q-24,{-seat + 8} -12,{-seat + 9} L{reach - 12},{-seat + 9}"
            f" L{reach - 10},-10 Q{reach + 4},-5 {reach + 16},-10 L{reach + 12},{-seat - 4}"
            f" Q{reach + 4},{-seat - 16} {reach - 12},{-seat - 15}Z",
            look.bottom,
        )
        feet = shoe(pen, look, reach + 4, 2, True)
        return parts.back + feet + parts.torso + lap + parts.front
    far = _leg(pen, look, [(4, knee), (reach + 6, knee), (reach + 8, -14), (reach + 8, -8)])
    far += shoe(pen, look, reach + 12, 2, True)
    near = _leg(
        pen, look, [(-4, knee + 2), (reach - 4, knee + 2), (reach - 4, -12), (reach - 4, -6)]
    )
    near += shoe(pen, look, reach, 3, True)
    return parts.back + far + parts.torso + near + parts.front


def squatting(pen: Pen, look: Look, act: Acting) -> str:
    """Squatting on flat feet, facing right, as one does beside a bicycle or a bucket."""
    hip: Point = (-12, -34)
    knee: Point = (24, -52) if look.child else (30, -62)
    parts = upper(pen, look, hip, act)
    if look.lower in ("skirt", "sarong"):
        lap = pen.path(
            "M-34,-40 Q-40,-8 -22,-6 L32,-6 Q40,-10 38,-34 Q34,-60 16,-56 Q-6,-54 -14,-36Z",
            look.bottom,
        )
        feet = shoe(pen, look, 10, 2, True) + shoe(pen, look, 26, 2, True)
        return parts.back + feet + parts.torso + lap + parts.front
    far = pen.tube([(-4, -36), (knee[0] + 12, knee[1] + 4), (22, -8)], look.bottom, 16)
    far += shoe(pen, look, 28, 2, True)
    near = pen.tube([(-14, -32), (knee[0], knee[1] + 6), (4, -6)], look.bottom, 16)
    near += shoe(pen, look, 10, 4, True)
    return parts.back + far + parts.torso + near + parts.front


def kneeling(pen: Pen, look: Look, act: Acting) -> str:
    """On both knees, facing right; shins lie behind."""
    hip: Point = (-8, -36)
    parts = upper(pen, look, hip, act)
    if look.lower in ("skirt", "sarong"):
        lap = pen.path("M-30,-42 Q-50,-14 -46,0 Q-8,6 26,0 Q28,-22 14,-42Z", look.bottom)
        return parts.back + lap + parts.torso + parts.front
    shin = _sole(pen, look) + pen.tube([(18, -8), (-30, -8)], look.bottom, 15)
    thigh = pen.tube([(-8, -36), (18, -10)], look.bottom, 18)
    return parts.back + shin + thigh + parts.torso + parts.front


def _sole(pen: Pen, look: Look) -> str:
    """The sole of somebody who kneels, behind the shin."""
    return pen.path("M-34,-18 Q-48,-20 -50,-6 Q-50,2 -42,2 L-32,0Z", look.shoes)


def cross_legged(pen: Pen, look: Look, act: Acting) -> str:
    """Sitting on the floor, legs crossed, seen from the front."""
    wide = 38 if look.child else 46
    hip: Point = (0, -16)
    parts = upper(pen, look, hip, act)
    if look.lower in ("skirt", "sarong"):
        lap = pen.path(
            f"M-20,-20 Q{-wide - 6},-22 {-wide - 8},-4 Q{-wide},4 0,3 Q{wide},4 {wide + 8},-4"
            f" Q{wide + 6},-22 20,-20Z",
            look.bottom,
        )
        fold = pen.line("M-24,-6 Q0,-16 24,-6", 1.8)
        return parts.back + parts.torso + lap + fold + parts.front
    legs = pen.path(
        f"M-20,-20 Q{-wide - 8},-24 {-wide - 6},-8 Q{-wide - 4},3 -14,3 L14,3"
        f" Q{wide + 4},3 {wide + 6},-8 Q{wide + 8},-24 20,-20Z",
        look.bottom,
    )
    legs += pen.oval(-22, 0, 9, 6, look.shoes) + pen.oval(22, 0, 9, 6, look.shoes)
    legs += pen.path(
        f"M{wide},-14 Q10,-14 -14,-3 Q-18,3 -8,4 L10,4 Q{wide},4 {wide},-14Z", look.bottom, 0
    )
    legs += pen.line(f"M{wide - 4},-15 Q10,-14 -13,-4 M-{wide - 6},-8 Q-24,-12 -10,-7", 2.4)
    legs += pen.line(f"M-13,3 L14,3 Q{wide + 4},3 {wide + 6},-8")
    return parts.back + parts.torso + legs + parts.front


def stepping(pen: Pen, look: Look, act: Acting) -> str:
    """A long step to the right: one knee bent before the body, the other leg stretched behind."""
    hip: Point = (0, -look.hip + 4)
    parts = upper(pen, look, hip, act)
    y = hip[1]
    far = _leg(pen, look, [(6, y), (32, y + 12), (33, -14), (33, -8)])
    far += shoe(pen, look, 36, 2, True)
    near = _leg(pen, look, [(-6, y), (-22, y + 22), (-41, -12), (-43, -8)])
    near += shoe(pen, look, -40, 2, True)
    return parts.back + far + near + parts.torso + parts.front
