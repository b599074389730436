"""Career scenes of those who make art: wood carver, fashion designer, writer."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import books, chair, table
from generator.drawing.heads import Head
from generator.drawing.household import crayon, cup
from generator.drawing.landscape import house
from generator.drawing.nature import cloud, flower, palm
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import seated
from generator.drawing.sheet import career_scene

CUT = Shade("#6E4524", "#111111")
DRAWN = Shade("#8B5A33", "#777777")


def vine(pen: Pen, carved: bool) -> str:
    """A quarter of the carving; in thin lines where it still waits for the chisel."""
    stem = "M0,60 C-4,30 14,10 40,8 C58,8 62,30 46,34 C36,36 32,26 40,22"
    leaves = (
        "M8,34 C-8,28 -8,14 -2,8 C8,12 12,22 8,34Z M22,14 C20,0 32,-8 42,-6 C42,4 34,12 22,14Z"
        " M14,50 C26,40 38,44 42,52 C32,60 20,58 14,50Z"
    )
    if not carved:
        return pen.line(f"{stem} {leaves}", 1.8, DRAWN)
    return pen.line(stem, 4, CUT) + pen.path(leaves, WOOD_PALE, 2.6, CUT)


def panel(pen: Pen) -> str:
    """A panel of teak on a stand, from (186, 56) to (318, 232); one part is not carved yet."""
    art = pen.tube([(200, 200), (190, 250)], WOOD_DARK, 7) + pen.tube(
        [(304, 200), (314, 250)], WOOD_DARK, 7
    )
    art += pen.box(184, 48, 136, 172, WOOD_DARK, 3.4, 4) + pen.box(194, 58, 116, 152, WOOD, 2.6, 2)
    middle = placed(flower(pen, WOOD_PALE), 252, 134, 1.3)
    parts = ((1, 256, 70, True), (-1, 248, 70, False), (1, 256, 142, True), (-1, 248, 142, True))
    for side, x, y, carved in parts:
        art += placed(vine(pen, carved), x, y, 0.98, 0, side < 0)
    return art + middle


def chisels(pen: Pen) -> str:
    """Three chisels on a rail at the left."""
    art = pen.box(20, 58, 72, 8, WOOD_DARK, 2.6, 2)
    for i, fill in enumerate((BATA, KUNYIT, DAUN)):
        x = 34 + i * 22
        art += pen.path(f"M{x - 4},70 h8 v22 l-4,8 l-4,-8Z", STEEL_PALE, 2.4)
        art += pen.box(x - 5, 42, 10, 28, fill, 2.6, 4)
    return art


def chips(pen: Pen) -> str:
    spots = ((206, 256), (236, 262), (258, 256), (164, 262), (300, 262))
    return pen.line(" ".join(f"M{x},{y} q8,-8 12,0" for x, y in spots), 3, CUT)


def wood_carver(pen: Pen) -> str:
    """A man with a prosthetic leg carves a teak panel; a woman brushes the dust away."""
    art = chisels(pen) + panel(pen) + chips(pen)
    look = Look(
        Head(1, "short", HAIR_GREY, glasses=True),
        MANGGIS,
        "shorts",
        TROUSERS,
        vest=CREAM,
        short_sleeves=True,
        blade=True,
    )
    chisel = pen.tube([(60, -104), (76, -102)], KUNYIT, 6, 5)
    chisel += pen.path("M78,-107 L96,-103 L97,-97 L78,-98Z", STEEL_PALE, 2.4)
    mallet = pen.tube([(30, -74), (46, -104)], WOOD_DARK, 5, 5)
    mallet += placed(pen.box(-11, -16, 22, 32, WOOD, 3, 4), 48, -108, 0.9, 28)
    act = Acting(
        Arm(1, (44, -92), (66, -102)),
        Arm(-1, (-40, -58), (32, -76)),
        gaze=(0.8, 0.2),
        held=chisel + mallet,
    )
    art += placed(standing(pen, look, act), 118, 254, 1.18)
    helper = Look(Head(0, "jilbab", LAUT), BATA, "skirt", NILA)
    brush = pen.tube([(-46, -104), (-58, -112)], WOOD_PALE, 5, 5) + pen.path(
        "M-58,-119 l-10,-5 l-7,13 l10,5Z", CREAM, 2.4
    )
    dust = Acting(
        Arm(1, (38, -72), (34, -50)),
        Arm(-1, (-40, -84), (-46, -104)),
        gaze=(-0.7, 0),
        held=brush,
    )
    return career_scene(pen, "A", art + placed(standing(pen, helper, dust), 362, 252, 1.08))


def dress_form(pen: Pen) -> str:
    """A dress on a tailor's form, its foot at (0, 0)."""
    art = pen.line("M0,0 V-40 M-22,2 Q0,-10 22,2", 5)
    art += pen.box(-6, -168, 12, 14, WOOD, 2.6, 3)
    art += pen.path(
        "M-10,-156 Q-32,-152 -32,-136 L-22,-98 L22,-98 L32,-136 Q32,-152 10,-156Z", MORI
    )
    art += pen.path(
        "M-28,-142 Q-8,-128 0,-142 Q10,-128 29,-142 L22,-100 Q40,-60 54,-24 Q30,-12 8,-20"
        " Q-20,-10 -54,-24 Q-40,-60 -22,-100Z",
        NILA_PALE,
    )
    art += pen.line("M-22,-100 Q0,-92 22,-100", 4, BATA_DARK if not pen.lines else None)
    art += pen.line("M-8,-94 Q-18,-60 -24,-20 M10,-94 Q14,-60 10,-22 M18,-90 Q32,-60 38,-22", 2)
    return art + "".join(
        placed(flower(pen, WHITE), x, y, 0.42)
        for x, y in ((-36, -36), (-6, -40), (24, -40), (-2, -116))
    )


def cloth_rolls(pen: Pen) -> str:
    """Rolls of cloth on two boards, from (322, 40) to (402, 130)."""
    art = pen.box(320, 84, 84, 7, WOOD, 2.6, 2) + pen.box(320, 132, 84, 7, WOOD, 2.6, 2)
    rolls = (
        (340, 70, BATA),
        (366, 70, KUNYIT),
        (392, 70, DAUN),
        (340, 118, LAUT),
        (366, 118, MANGGIS),
    )
    return art + "".join(
        pen.oval(x, y, 12, 12, fill) + pen.oval(x, y, 4, 4, MORI, 2) for x, y, fill in rolls
    )


def dress_sketches(pen: Pen) -> str:
    """Two drawn dresses on the wall."""
    art = ""
    for x, d, fill in (
        (38, "M-6,-22 L6,-22 L5,-6 L14,20 L-14,20 L-5,-6Z", BATA),
        (86, "M-12,-20 L12,-20 L14,-6 L7,-4 L8,22 L-8,22 L-7,-4 L-14,-6Z", LAUT),
    ):
        art += pen.box(x - 22, 40, 44, 60, WHITE, 2.6, 2) + placed(pen.path(d, fill, 2.4), x, 72)
    return art


def sewing_machine(pen: Pen) -> str:
    """On a table top at y = 0, 74 wide."""
    art = pen.box(-38, -8, 76, 8, WOOD, 2.6, 2)
    art += pen.path(
        "M-30,-40 Q-30,-50 -20,-50 L26,-50 Q34,-50 34,-40 L34,-8 L18,-8 L18,-32 L-16,-32"
        " L-16,-24 L-30,-24Z",
        CHARCOAL,
    )
    art += pen.line("M-23,-24 V-10", 2.6) + pen.oval(38, -34, 7, 9, STEEL, 2.6)
    return art + pen.box(2, -60, 9, 10, BATA, 2.2, 2)


def fashion_designer(pen: Pen) -> str:
    """A man pins cloth on a dress form."""
    art = dress_sketches(pen) + cloth_rolls(pen)
    art += placed(table(pen, 104, 60, WOOD), 352, 252) + placed(sewing_machine(pen), 350, 192, 0.94)
    art += placed(dress_form(pen), 244, 254, 1.08)
    look = Look(Head(3, "fringe", glasses=True), KUNYIT, "trousers", LAUT_DARK)
    around = "M-14,-58 Q-22,-92 -9,-99 Q0,-92 9,-99 Q22,-92 16,-72"
    tape = pen.line(around, 8.4) + pen.line(around, 4.6, LAUT)
    tape += pen.line("M-19,-66 h5 M-19,-74 h5 M-19,-82 h5 M14,-80 h5 M15,-88 h4", 1.6)
    pin = pen.line("M74,-98 L88,-94", 2.4) + pen.dot(73, -98, 3.4, BATA_DARK)
    act = Acting(
        Arm(1, (34, -66), (66, -58)),
        Arm(1, (42, -86), (68, -98)),
        gaze=(0.8, 0.2),
        held=tape + pin,
    )
    return career_scene(pen, "A", art + placed(standing(pen, look, act), 138, 254, 1.2))


def village_window(pen: Pen) -> str:
    """A wide window over (28, 40) to (188, 148): a house, a palm, a hill."""
    art = pen.box(28, 38, 164, 108, SKY, 4, 3)
    art += pen.path("M30,124 Q70,70 104,82 Q150,92 190,116 V144 H30Z", DAUN, 2.2)
    art += placed(cloud(pen), 70, 66, 0.6) + placed(house(pen, BATA, CREAM), 68, 143, 0.7)
    art += placed(palm(pen), 134, 144, 0.44)
    art += pen.box(28, 38, 164, 108, None, 4, 3) + pen.line("M110,38 V146", 3)
    return art + pen.box(20, 144, 180, 9, WOOD_PALE, 3, 3)


def sleeping_cat(pen: Pen) -> str:
    """A curled cat on (0, 0)."""
    art = pen.path("M-28,0 C-36,-24 -10,-34 8,-26 C24,-22 30,-8 26,0Z", KUNYIT)
    art += pen.path("M6,-2 L6,-18 L3,-27 L11,-23 L19,-23 L27,-27 L26,-12 Q24,0 14,0Z", KUNYIT, 2.6)
    art += pen.line("M11,-13 q2,2 4,0 M18,-13 q2,2 4,0 M16,-8 v2", 2)
    return art + pen.line("M-26,-2 Q-6,6 6,-2", 5) + pen.line("M-12,-24 v6 M-4,-26 v6", 2)


def writer(pen: Pen) -> str:
    """A man writes a story at the window; his cat sleeps on the sill."""
    art = village_window(pen) + placed(sleeping_cat(pen), 160, 144, 0.8)
    art += placed(chair(pen, DAUN), 306, 254, 1.2, 0, True)
    look = Look(Head(1, "curly"), BATA, "trousers", MANGGIS)
    act = Acting(
        Arm(1, (38, -70), (58, -66)),
        Arm(1, (32, -58), (76, -76)),
        gaze=(0.7, 0.6),
        held=crayon(pen, 69, -66),
    )
    art += placed(table(pen, 218, 74, WOOD), 130, 254)
    row = placed(books(pen, 60, 46, 2), 30, 180)
    book = pen.path("M166,178 L174,164 Q192,160 206,166 Q222,160 238,164 L246,178Z", WHITE, 2.6)
    book += pen.line("M206,166 V177 M180,170 h18 M178,174 h18 M213,170 h14", 1.8)
    art += row + placed(cup(pen, LAUT), 122, 180, 0.86) + book
    art += placed(seated(pen, look, act), 306, 254, 1.2, 0, True)
    basket = pen.path("M372,222 L404,222 L399,252 L377,252Z", WOOD_PALE) + pen.line(
        "M374,232 h28 M375,242 h25", 2
    )
    balls = pen.oval(381, 218, 8, 7, WHITE, 2.4) + pen.oval(395, 218, 8, 7, WHITE, 2.4)
    return career_scene(pen, "A", art + balls + basket)
