"""What the scenes of the second wave share: people seen from behind, a thought in a cloud."""

from dataclasses import replace

from generator.drawing.figures import Acting, Arm, Look, hanging, legs, upper
from generator.drawing.palette import WHITE
from generator.drawing.pen import Pen, placed


def back_of_head(pen: Pen, look: Look) -> str:
    """Hair or a scarf without a face, around the middle of a head at (0, 0)."""
    head = look.head
    if head.hair.startswith("jilbab"):
        scarf = pen.path(
            "M-25,2 C-28,-36 28,-36 25,2 C24,16 34,34 20,40 Q0,48 -20,40 C-34,34 -24,16 -25,2Z",
            head.hair_shade,
        )
        return scarf + pen.line("M-9,38 Q-13,20 -8,4 M9,38 Q12,24 9,12", 1.8)
    if head.hair in ("long", "bob"):
        low = 34 if head.hair == "long" else 22
        return pen.path(
            f"M-21,2 C-25,-32 25,-32 21,2 L24,{low - 4} Q0,{low + 6} -24,{low - 4}Z",
            head.hair_shade,
        )
    art = pen.path("M-20,0 C-23,-30 23,-30 20,0 Q18,18 0,20 Q-18,18 -20,0Z", head.hair_shade)
    if head.hair in ("ponytail", "cap-tail"):
        art += pen.path("M-6,-6 Q-12,16 -3,32 Q9,24 7,-4Z", head.hair_shade, 2.6)
    return art


def from_behind(pen: Pen, look: Look, act: Acting, own_legs: str = "") -> str:
    """Somebody upright who turns the back to us, feet around (0, 0); arms as in `standing`."""
    used = {limb.side for limb in (act.back, act.fore) if limb}
    free = [hanging(side, look.child) for side in (-1, 1) if side not in used]
    back: Arm = act.back or free.pop(0)
    full = replace(act, back=back, fore=act.fore or free.pop(0))
    parts = upper(pen, look, (0, -look.hip), full)
    cover = placed(back_of_head(pen, look), 0, -look.hip - look.trunk - 31)
    return parts.back + (own_legs or legs(pen, look)) + parts.torso + parts.front + cover


def thought(pen: Pen, art: str) -> str:
    """A cloud of thought around (0, 0), 120 wide, with two small ones at its lower left."""
    cloud = pen.path(
        "M-44,26 C-70,26 -70,-8 -44,-10 C-44,-38 -8,-42 0,-26 C14,-42 46,-34 42,-10"
        " C68,-8 66,26 42,26 C30,40 -30,40 -44,26Z",
        WHITE,
    )
    small = pen.oval(-44, 50, 9, 7, WHITE, 2.8) + pen.oval(-56, 66, 5, 4, WHITE, 2.6)
    return cloud + small + art
