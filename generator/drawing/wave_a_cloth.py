"""Career scenes of those who sew: garment worker, tailor, embroiderer."""

from generator.drawing.career_studio import cloth_rolls, sewing_machine
from generator.drawing.figures import Acting, Arm, Look
from generator.drawing.furniture import chair, stool, table, window
from generator.drawing.heads import Head
from generator.drawing.nature import flower
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    DAUN,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import seated
from generator.drawing.sheet import career_scene
from generator.drawing.vehicles import wheelchair_back, wheelchair_front
from generator.drawing.wave_a_gear import tape

STITCH = Shade("#3F7A45", "#111111")


def shirt(pen: Pen, fill: Shade) -> str:
    """A shirt on a hanger; its hook at (0, 0), 64 high."""
    art = pen.line("M0,0 q6,4 0,9 L-18,20 M0,9 L18,20", 2.6)
    art += pen.path(
        "M-8,14 L-20,18 L-34,38 L-24,46 L-19,40 L-19,66 Q0,70 19,66 L19,40 L24,46 L34,38 L20,18"
        " L8,14 Q0,22 -8,14Z",
        fill,
    )
    return art + pen.line("M0,20 V67", 2) + pen.dot(4, 34, 1.8) + pen.dot(4, 48, 1.8)


def shirt_rail(pen: Pen, x: float, fills: tuple[Shade, ...], step: float = 44) -> str:
    """Shirts side by side under a rail at y = 46."""
    wide = step * len(fills)
    art = pen.line(f"M{num(x)},46 h{num(wide + 14)}", 5)
    return art + "".join(
        placed(shirt(pen, fill), x + 28 + i * step, 46, 0.9) for i, fill in enumerate(fills)
    )


def factory_machine(pen: Pen) -> str:
    """An industrial machine on a table top at y = 0; its needle at x = -38."""
    art = pen.line("M40,-50 V-104 M20,-100 H62", 3.4)
    for x, fill in ((24, BATA), (58, KUNYIT)):
        art += pen.path(f"M{x - 9},-84 L{x - 5},-104 h10 L{x + 9},-84Z", fill, 2.6)
        art += pen.line(f"M{x - 12},-83 h24", 3)
    art += pen.line("M24,-104 Q0,-116 -22,-66", 1.8)
    art += pen.path(
        "M-50,-52 Q-50,-64 -38,-64 L44,-64 Q54,-64 54,-54 L54,-8 L24,-8 L24,-38 L-24,-38"
        " L-26,-26 L-46,-26Z",
        STEEL_PALE,
    )
    art += pen.oval(60, -48, 8, 14, STEEL_DARK) + pen.box(-58, -8, 122, 9, STEEL, 3, 3)
    art += pen.line("M-36,-26 V-9", 3) + pen.line("M-42,-10 h12", 4)
    return art + pen.oval(-36, -48, 5, 5, KUNYIT, 2.4) + pen.line("M-8,-52 h28", 3, NILA)


def factory_table(pen: Pen) -> str:
    """A steel table with a pedal and the motor; top from (-86, -70) to (86, -70)."""
    art = pen.tube([(-66, -64), (-72, -3)], STEEL, 6) + pen.tube([(66, -64), (72, -3)], STEEL, 6)
    art += pen.line("M-68,-22 H68", 5) + pen.box(14, -58, 40, 24, STEEL_DARK, 3, 5)
    art += pen.path("M-62,-14 L-30,-20 L-26,-14 L-58,-7Z", CHARCOAL, 2.6)
    return art + pen.box(-86, -72, 172, 11, WOOD_PALE, 3, 4)


def sewing(x: float, y: float, low: float = 0) -> Acting:
    """Both hands on the cloth before the needle at (x, y), in the figure's own coordinates."""
    return Acting(
        Arm(1, (40, y + 8), (x + 6, y - 1)),
        Arm(1, (30, y + 18 + low), (x - 8, y + 1)),
        gaze=(0.8, 0.6),
    )


def garment_worker(pen: Pen) -> str:
    """A man with a hearing aid sews a shirt at an industrial machine."""
    art = shirt_rail(pen, 146, (NILA_PALE, WHITE, NILA_PALE), 40)
    art += placed(window(pen, 54, 58), 24, 44)
    art += placed(stool(pen, 46, STEEL), 112, 254, 1.2)
    art += placed(factory_table(pen), 272, 254)
    art += placed(factory_machine(pen), 276, 183)
    look = Look(Head(1, "short", hearing_aid=True), KUNYIT, "trousers", NILA, short_sleeves=True)
    art += placed(seated(pen, look, sewing(88, -64), 46), 112, 254, 1.2)
    cloth = "M176,183 Q196,168 226,178 L262,178 L266,184 L250,184 L246,206 Q222,214 190,204Z"
    art += pen.path(cloth, NILA_PALE)
    art += pen.line("M198,186 Q216,180 240,181", 2, Shade("#FFFFFF", "#111111"))
    for i, fill in enumerate((NILA_PALE, WHITE, NILA_PALE)):
        art += pen.box(372 - 26, 240 - 12 * i, 52, 12, fill, 2.6, 4)
    hands = pen.oval(206, 178, 8.6, 8.6, look.skin) + pen.oval(222, 175, 8.6, 8.6, look.skin)
    return career_scene(pen, "R", art + hands)


def scissors(pen: Pen) -> str:
    """Lying on a table top; 44 long."""
    art = pen.line("M-2,-3 L24,-10 M-2,-8 L24,-2", 4.4) + pen.line(
        "M-2,-3 L24,-10 M-2,-8 L24,-2", 1.4, STEEL_PALE
    )
    return art + pen.oval(-8, -2, 6, 4, None, 3) + pen.oval(-8, -9, 6, 4, None, 3)


def tailor(pen: Pen) -> str:
    """A man in a wheelchair sews at his machine, the tape measure round his neck."""
    art = shirt_rail(pen, 158, (BATA, MANGGIS, DAUN), 44) + cloth_rolls(pen)
    art += placed(window(pen, 62, 62), 24, 44)
    art += placed(wheelchair_back(pen), 122, 254, 1.14)
    look = Look(Head(3, "short", glasses=True), LAUT, "trousers", LAUT_DARK)
    act = sewing(82, -70)
    full = Acting(act.back, act.fore, act.gaze, held=placed(tape(pen), 0, -94), mood="smile")
    art += placed(table(pen, 196, 74, WOOD), 290, 254)
    art += placed(sewing_machine(pen), 272, 180, 1.14)
    art += placed(seated(pen, look, full, 46), 124, 252, 1.14)
    art += placed(wheelchair_front(pen), 122, 254, 1.14)
    cloth = (
        "M186,181 Q208,164 232,174 L262,175 L266,181 L256,181 Q254,204 232,206 Q206,212 192,198Z"
    )
    art += pen.path(cloth, MANGGIS) + "".join(
        placed(flower(pen, WHITE), x, y, 0.36) for x, y in ((208, 190), (230, 192), (246, 184))
    )
    art += placed(scissors(pen), 346, 180)
    hands = pen.oval(210, 174, 8.6, 8.6, look.skin) + pen.oval(228, 171, 8.6, 8.6, look.skin)
    return career_scene(pen, "R", art + hands)


def sprig(pen: Pen) -> str:
    """An embroidered flower with two leaves, around (0, 0)."""
    art = pen.line("M0,10 Q2,22 -4,30", 2.6, STITCH)
    art += pen.path("M0,20 q-14,-4 -16,4 q8,8 16,-1Z M0,24 q12,-6 16,2 q-6,8 -16,2Z", DAUN, 2.2)
    return art + placed(flower(pen, BATA), 0, 0, 0.8)


def kebaya(pen: Pen) -> str:
    """A white kebaya with an embroidered edge on a form, its foot at (0, 0)."""
    art = pen.line("M0,0 V-50 M-20,2 Q0,-8 20,2", 5) + pen.box(-6, -162, 12, 12, WOOD, 2.6, 3)
    art += pen.path(
        "M-10,-150 Q-30,-146 -38,-132 L-52,-84 L-38,-79 L-27,-112 L-22,-92 Q-28,-66 -32,-46"
        " Q-10,-36 0,-40 Q10,-36 32,-46 Q28,-66 22,-92 L27,-112 L38,-79 L52,-84 L38,-132"
        " Q30,-146 10,-150 L0,-128Z",
        WHITE,
    )
    art += pen.line("M-10,-150 L0,-128 V-40 M10,-150 L0,-128", 2.4)
    art += pen.line("M-30,-56 Q-14,-47 0,-51 M30,-56 Q14,-47 0,-51", 2.2, STITCH)
    spots = ((-11, -122), (12, -122), (-12, -94), (13, -94), (-18, -66), (18, -66))
    return art + "".join(
        placed(flower(pen, (BATA, MANGGIS, KUNYIT)[i % 3]), x, y, 0.4)
        for i, (x, y) in enumerate(spots)
    )


def threads(pen: Pen) -> str:
    """Spools on a board, its left end at (0, 0)."""
    art = pen.box(-8, 0, 116, 7, WOOD, 2.6, 2)
    for i, fill in enumerate((BATA, KUNYIT, DAUN, NILA_PALE, MANGGIS)):
        x = 4 + i * 21
        art += pen.box(x, -22, 14, 20, fill, 2.4, 1) + pen.line(
            f"M{x - 2},-24 h18 M{x - 2},-1 h18 M{x},-15 h14 M{x},-9 h14", 2
        )
    return art


def hoop(pen: Pen) -> str:
    """A finished piece in its ring, on the wall around (0, 0)."""
    art = pen.oval(0, 0, 21, 21, None, 8) + pen.oval(0, 0, 21, 21, WHITE, 0)
    art += pen.oval(0, 0, 21, 21, None, 3.6, WOOD_PALE)
    return art + placed(sprig(pen), 0, -5, 0.6)


def embroiderer(pen: Pen) -> str:
    """A man moves a round frame under the needle of his embroidery machine."""
    art = placed(threads(pen), 150, 78) + placed(hoop(pen), 298, 58)
    art += placed(kebaya(pen), 356, 252, 1.08)
    art += placed(chair(pen, MANGGIS), 96, 254, 1.2)
    look = Look(Head(1, "short", glasses=True), LAUT, "trousers", BATA)
    art += placed(table(pen, 176, 74, WOOD), 226, 254)
    art += placed(sewing_machine(pen), 250, 180, 1.2)
    act = Acting(
        Arm(1, (44, -80), (90, -78)),
        Arm(1, (26, -58), (62, -66)),
        gaze=(0.8, 0.6),
    )
    art += placed(seated(pen, look, act), 96, 254, 1.2)
    frame = pen.oval(0, 0, 44, 19, None, 9) + pen.oval(0, 0, 44, 19, WHITE, 0)
    frame += pen.oval(0, 0, 44, 19, None, 4.4, WOOD_PALE)
    frame += placed(sprig(pen), -12, -4, 0.56, -60) + placed(sprig(pen), 16, 2, 0.5, 70)
    art += placed(frame, 206, 174)
    art += pen.line("M222,150 V168", 3)
    hands = pen.oval(164, 178, 9, 9, look.skin) + pen.oval(204, 156, 9, 9, look.skin)
    return career_scene(pen, "R", art + hands)
