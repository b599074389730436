"""Career scenes of those who sell, weigh and carry: vendor, waste bank keeper, courier."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.household import bin_box, bottle, carton, clipboard
from generator.drawing.landscape import house
from generator.drawing.nature import bush, cloud, palm
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    INK,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    SOGAN,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.sheet import career_scene
from generator.drawing.vehicles import motorbike

CARROT = Shade("#E8833A", "#EEEEEE")
EGGPLANT = Shade("#6B4A8C", "#CCCCCC")


def greens(pen: Pen, x: float, y: float) -> str:
    """A bunch of leaves."""
    art = pen.path(
        f"M{num(x)},{num(y)} q-16,-4 -15,-18 q6,-8 10,-2 q2,-12 9,-8 q8,-3 8,8 q10,-2 8,10"
        " q-4,10 -20,10Z",
        DAUN,
        2.4,
    )
    return art + pen.line(f"M{num(x - 2)},{num(y - 2)} q0,-8 2,-16", 2)


def vegetables(pen: Pen) -> str:
    """A heap for the cart's tray; its bottom from (-58, 0) to (62, 0)."""
    art = greens(pen, -42, 0) + greens(pen, -16, -2) + greens(pen, 48, 0)
    art += pen.path("M0,-2 q-6,-16 4,-26 q12,4 10,26Z", EGGPLANT, 2.4)
    art += pen.path("M18,-2 l3,-24 q6,-6 10,0 l-3,24Z", CARROT, 2.4)
    art += pen.line("M26,-28 l-4,-8 M26,-28 l4,-8", 2.6)
    return art + "".join(pen.oval(x, -5, 9, 8, BATA, 2.4) for x in (-28, -6, 38, 58))


def push_cart(pen: Pen) -> str:
    """A vegetable cart with a roof, wheels on the ground at ±38; handle at the right."""
    art = pen.path("M-72,-158 L66,-158 L76,-132 Q0,-122 -82,-132Z", KUNYIT)
    art += pen.line("M-38,-157 L-42,-128 M-4,-157 L-4,-126 M30,-157 L34,-128", 2.4)
    art += pen.line("M-62,-130 V-74 M58,-130 V-74", 5)
    art += pen.line("M-24,-126 v12 M12,-126 v10", 2.4)
    art += pen.path("M-36,-114 h24 l4,18 h-32Z", STEEL_PALE, 2.6)
    art += placed(bag(pen), 12, -116, 0.7)
    art += placed(vegetables(pen), 0, -72)
    art += pen.box(-72, -76, 140, 44, WOOD_PALE, 3, 4) + pen.line("M-72,-62 H68", 2)
    art += pen.line("M-50,-48 h16 M-20,-48 h16 M10,-48 h16 M40,-48 h16", 2)
    art += pen.line("M68,-64 L96,-74", 6)
    for x in (-38, 38):
        art += pen.oval(x, -19, 19, 19, MORI, 6) + pen.dot(x, -19, 4.5, INK)
        art += pen.line(f"M{x - 12},-19 h24 M{x},-31 v24", 2)
    return art


def bag(pen: Pen) -> str:
    return pen.path(
        "M-12,6 L-10,32 L10,32 L12,6 Q0,0 -12,6Z M-6,4 Q-6,-6 0,-6 Q6,-6 6,4", MORI, 2.6
    )


def vendor(pen: Pen) -> str:
    """A woman with a vegetable cart in the village; a customer chooses."""
    art = placed(cloud(pen), 60, 62, 0.9) + placed(palm(pen), 362, 238, 0.92)
    customer = Look(Head(3, "long"), NILA_PALE, "sarong", BATA_DARK)
    choosing = Acting(
        Arm(-1, (-32, -66), (-30, -44)), Arm(1, (40, -72), (58, -66)), gaze=(0.8, 0.3)
    )
    art += placed(standing(pen, customer, choosing), 62, 248, 1.14)
    art += placed(push_cart(pen), 186, 256, 1.12)
    look = Look(Head(1, "jilbab", LAUT), MANGGIS, "skirt", SOGAN, apron=CREAM)
    act = Acting(Arm(1, (40, -64), (34, -46)), Arm(-1, (-36, -76), (-24, -74)), (-0.7, 0.1))
    art += placed(standing(pen, look, act), 322, 254, 1.16)
    basket = pen.path("M-18,-16 L18,-16 L13,6 L-13,6Z", WOOD) + pen.line(
        "M-14,-16 Q0,-40 14,-16", 3
    )
    return career_scene(pen, "E", art + placed(basket, 30, 196, 0.9))


def hanging_scale(pen: Pen) -> str:
    """A round spring scale; its hook is at (0, 42)."""
    art = pen.line("M0,-44 V-28", 4) + pen.oval(0, 0, 28, 28, WHITE, 4)
    art += pen.line("M0,-21 v5 M0,21 v-5 M-21,0 h5 M21,0 h-5 M15,-15 l-3,3 M-15,-15 l3,3", 2.4)
    art += pen.line("M0,0 L11,-13", 4, BATA_DARK if not pen.lines else INK) + pen.dot(0, 0, 4)
    return art + pen.line("M0,28 V36 q9,3 5,9 q-6,5 -10,-1")


def sack_of_bottles(pen: Pen) -> str:
    """A net with clean bottles, hung at (0, 0)."""
    art = placed(bottle(pen, SKY, NILA), -13, 66, 0.86, -8)
    art += placed(bottle(pen, SKY, DAUN_DARK), 14, 66, 0.86, 8)
    art += placed(bottle(pen, SKY, BATA), 0, 72, 0.92)
    art += pen.line("M0,0 L-28,30 Q-40,72 0,78 Q40,72 28,30Z")
    return art + pen.line(
        "M-30,44 L10,77 M-22,24 L30,62 M30,44 L-10,77 M22,24 L-30,62 M-14,16 H14", 1.6
    )


def waste_bank(pen: Pen) -> str:
    """A man weighs sorted bottles; a neighbour brings more."""
    art = pen.tube([(150, 30), (150, 250)], WOOD, 8) + pen.tube([(262, 30), (262, 250)], WOOD, 8)
    art += pen.tube([(136, 34), (276, 34)], WOOD, 8)
    art += placed(hanging_scale(pen), 206, 84) + placed(sack_of_bottles(pen), 206, 126, 0.84)
    art += stacked_paper(pen, 362, 250)
    for x, cap in ((188, NILA), (206, BATA), (224, DAUN)):
        art += placed(bottle(pen, SKY, cap), x, 246, 0.9)
    art += placed(bin_box(pen, LAUT, 70, 34), 206, 256)
    look = Look(Head(2, "peci"), DAUN, "trousers", TROUSERS, short_sleeves=True)
    act = Acting(
        Arm(-1, (-38, -70), (-14, -62)),
        Arm(1, (36, -64), (10, -62)),
        gaze=(0.8, -0.4),
        held=placed(clipboard(pen), -2, -62, 0.74, -6),
    )
    art += placed(standing(pen, look, act), 86, 252, 1.2)
    neighbour = Look(Head(0, "jilbab", BATA), KUNYIT, "skirt", LAUT_DARK)
    bring = Acting(
        Arm(1, (36, -66), (30, -46)),
        Arm(-1, (-40, -72), (-44, -52)),
        gaze=(-0.6, 0),
        held=placed(sack_of_bottles(pen), -46, -50, 0.56),
    )
    return career_scene(pen, "E", art + placed(standing(pen, neighbour, bring), 326, 252, 1.16))


def stacked_paper(pen: Pen, x: float, y: float) -> str:
    """Tied old paper and cardboard."""
    art = "".join(
        pen.box(x - 8 + (2 if i % 2 else 0), y - 12 - 10 * i, 62, 10, shade, 2.6, 2)
        for i, shade in enumerate((WOOD_PALE, MORI, WOOD_PALE, MORI))
    )
    return art + pen.line(f"M{num(x + 22)},{num(y - 44)} V{num(y - 2)}", 3.4, BATA_DARK)


def courier(pen: Pen) -> str:
    """A woman courier with her motorbike holds a parcel and checks the list."""
    art = placed(cloud(pen), 350, 64) + placed(house(pen, BATA, CREAM), 76, 232, 1.1)
    art += placed(bush(pen), 366, 238, 0.7)
    art += placed(motorbike(pen, LAUT), 262, 254, 1.16)
    art += placed(carton(pen, 70, 58, WOOD_PALE), 196, 148, 1)
    look = Look(Head(1, "jilbab-helmet", MANGGIS), BATA, "trousers", NILA, shoes=CHARCOAL)
    act = Acting(
        Arm(-1, (-40, -66), (-14, -50)),
        Arm(1, (40, -66), (16, -50)),
        gaze=(0, 0.1),
        held=placed(carton(pen, 46, 34), 1, -44),
    )
    art += placed(standing(pen, look, act), 132, 254, 1.2)
    return career_scene(pen, "C", art)
