"""Career scenes at desks and counters: online seller, accountant, administrator."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import SPINES, pot_plant, table
from generator.drawing.heads import Head
from generator.drawing.household import CARD, carton, crayon, paper
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene


def phone_stand(pen: Pen) -> str:
    """A phone in a ring of light on a stand, its foot at (0, 0)."""
    art = pen.line("M0,-40 V-6 M0,-10 L-18,0 M0,-10 L18,0", 4.4)
    art += pen.oval(0, -70, 32, 32, None, 11) + pen.oval(0, -70, 32, 32, None, 5.4, KUNYIT)
    art += pen.box(-13, -94, 26, 50, CHARCOAL, 2.6, 4) + pen.box(-9, -88, 18, 36, SKY, 2, 2)
    return art + pen.path("M-6,-62 Q-5,-74 0,-76 Q5,-74 6,-62Z", BATA, 2)


def open_box(pen: Pen) -> str:
    """A carton with its flaps open and a basket in it; its foot at (0, 0)."""
    art = pen.path("M-22,-50 Q-24,-72 0,-74 Q24,-72 22,-50Z", KUNYIT)
    art += pen.line("M-18,-60 H18 M-8,-72 V-50 M8,-72 V-50", 2)
    art += pen.path("M-46,-50 L-62,-66 L-30,-66 L-26,-50Z M46,-50 L62,-66 L30,-66 L26,-50Z", CARD)
    art += pen.box(-46, -52, 92, 52, CARD, 3, 2)
    return art + pen.line("M-36,-10 h12 M-36,-18 h8", 2.4)


def goods_shelf(pen: Pen) -> str:
    """Woven baskets and jars on two boards, from (24, 52) to (122, 130)."""
    art = pen.box(20, 84, 108, 8, WOOD, 2.6, 2)
    art += pen.path("M30,84 L26,62 H58 L54,84Z", KUNYIT, 2.6) + pen.line(
        "M28,70 H56 M36,62 V84 M48,62 V84", 2
    )
    art += pen.path("M70,84 Q62,70 70,58 H88 Q96,70 88,84Z", BATA, 2.6) + pen.line("M66,70 H92", 2)
    return art + pen.box(104, 58, 16, 26, NILA_PALE, 2.6, 3) + pen.line("M104,66 h16", 2)


def online_seller(pen: Pen) -> str:
    """A woman packs a basket into a parcel; her phone stands beside her."""
    art = goods_shelf(pen)
    for x, y, w, h in ((352, 252, 78, 54), (352, 198, 62, 44), (350, 154, 46, 32)):
        art += placed(carton(pen, w, h), x, y)
    look = Look(Head(2, "jilbab", MANGGIS), DAUN, "skirt", NILA, apron=CREAM)
    act = Acting(
        Arm(-1, (-46, -22), (-30, -16)),
        Arm(1, (50, -34), (42, -16)),
        gaze=(0, 0.6),
    )
    art += placed(half(pen, look, act), 208, 180, 1.22)
    art += placed(table(pen, 232, 62, WOOD, True), 190, 254)
    art += placed(open_box(pen), 204, 192, 0.86) + placed(phone_stand(pen), 108, 192, 0.86)
    tape = pen.oval(282, 178, 14, 14, BATA) + pen.oval(282, 178, 6, 6, WHITE, 2.4)
    hand = pen.oval(208 - 1.22 * 30, 180 - 1.22 * 16, 9, 9, look.skin)
    return career_scene(pen, "E", art + hand + tape)


def binders(pen: Pen, count: int, start: int = 0) -> str:
    """A row of binders on (0, 0), 20 wide each."""
    return "".join(
        pen.box(i * 20, -48, 18, 48, SPINES[(start + i) % 7], 2.6, 2)
        + pen.box(i * 20 + 5, -40, 8, 14, WHITE, 2, 1)
        + pen.oval(i * 20 + 9, -10, 3, 3, WHITE, 2)
        for i in range(count)
    )


def binder_shelf(pen: Pen, x: float, count: int, boards: tuple[int, ...]) -> str:
    art = ""
    for i, y in enumerate(boards):
        art += placed(binders(pen, count, i * 3), x + 6, y)
        art += pen.box(x, y, count * 20 + 10, 7, WOOD, 2.6, 2)
    return art


def calculator(pen: Pen) -> str:
    """A desk calculator with a strip of paper, on a table top at y = 0."""
    art = pen.path("M-14,-34 Q-16,-62 4,-64 Q16,-62 14,-50 L12,-34Z", WHITE, 2.4)
    art += pen.line("M-8,-42 h14 M-8,-50 h12", 1.8)
    art += pen.path("M-24,-34 H24 L30,0 H-30Z", STEEL_DARK) + pen.path(
        "M-18,-29 H18 L19,-22 H-19Z", SKY, 2
    )
    return art + "".join(
        pen.dot(x * (1 + 0.1 * row), -15 + row * 8, 2.6, WHITE if x < 12 else KUNYIT)
        for row in (0, 1)
        for x in (-14, -5, 4, 13)
    )


def ledger(pen: Pen) -> str:
    """An open ledger with columns, lying at (0, 0), 108 wide."""
    art = pen.path(
        "M-54,0 L-46,-22 Q-22,-28 0,-20 Q22,-28 46,-22 L54,0 Q24,-8 0,0 Q-24,-8 -54,0Z", WHITE
    )
    art += pen.line(
        "M0,-20 V0 M-46,-14 Q-24,-20 -6,-13 M-49,-7 Q-26,-13 -6,-6 M6,-13 Q24,-20 46,-14"
        " M6,-6 Q26,-13 49,-7",
        1.8,
    )
    return art + pen.line("M-30,-24 L-36,-3 M-14,-23 L-16,-3 M30,-24 L36,-3 M14,-23 L16,-3", 1.8)


def accountant(pen: Pen) -> str:
    """A man compares his ledger with the calculator."""
    art = binder_shelf(pen, 26, 5, (80, 138)) + placed(pot_plant(pen), 386, 252, 0.9)
    art += pen.box(284, 40, 96, 74, WHITE, 3, 3)
    for i, (h, fill) in enumerate(((18, LAUT), (30, KUNYIT), (26, BATA), (44, DAUN))):
        art += pen.box(298 + i * 19, 102 - h, 13, h, fill, 2.4, 1)
    art += pen.line("M292,50 V102 H372", 2.6)
    look = Look(Head(1, "fringe", HAIR, glasses=True), NILA_PALE, "trousers", NILA)
    tie = pen.path("M-4,-48 h8 l3,28 l-7,9 l-7,-9Z", BATA_DARK, 2.4)
    act = Acting(
        Arm(-1, (-48, -20), (-34, 2)),
        Arm(1, (52, -24), (56, -4)),
        gaze=(0.2, 0.7),
        held=tie,
    )
    art += placed(half(pen, look, act), 208, 176, 1.24)
    art += placed(table(pen, 296, 66, WOOD, True), 206, 254)
    art += placed(ledger(pen), 190, 190, 1.12) + placed(calculator(pen), 284, 190, 0.98)
    art += pen.oval(208 + 1.24 * 52, 166, 9, 9, look.skin)
    art += crayon(pen, 160, 182) + pen.oval(168, 172, 9, 9, look.skin)
    for i, fill in enumerate((MANGGIS, DAUN, KUNYIT)):
        art += pen.box(74 + i * 2, 178 - i * 11, 58, 10, fill, 2.6, 2)
    return career_scene(pen, "C", art)


def folder(pen: Pen, fill: Shade) -> str:
    """A folder with a tab, its middle at (0, 0)."""
    art = pen.path("M-22,16 V-16 H-6 L-2,-11 H22 V16Z", fill, 2.6)
    return art + pen.line("M-22,-4 H22", 2)


def letter_trays(pen: Pen) -> str:
    """Three trays with folders, on a counter top at y = 0; 78 wide."""
    art = pen.line("M-38,-76 V0 M38,-76 V0", 5)
    for i, fill in enumerate((BATA, KUNYIT, LAUT)):
        y = -4 - i * 26
        art += pen.box(-30, y - 14, 58, 12, fill, 2.4, 2) + pen.box(
            -40, y - 3, 80, 6, STEEL, 2.6, 2
        )
    return art


def filing_cabinet(pen: Pen) -> str:
    """Four drawers, its foot at (0, 0), one a little open."""
    art = pen.box(-34, -188, 68, 188, STEEL_PALE, 3, 3)
    for i in range(4):
        y = -182 + i * 46
        art += pen.box(-28, y, 56, 40, STEEL, 2.6, 3) + pen.box(-9, y + 20, 18, 6, MORI, 2.2, 2)
        art += pen.box(-12, y + 6, 24, 9, WHITE, 2, 1)
    return art


def administrator(pen: Pen) -> str:
    """A man sorts folders at a counter and helps a visitor."""
    art = placed(filing_cabinet(pen), 54, 240) + pen.oval(284, 62, 22, 22, WHITE, 4)
    art += pen.line("M284,62 V48 M284,62 l9,6", 3)
    look = Look(Head(0, "short", HAIR), MANGGIS, "trousers", NILA)
    card = pen.box(6, -34, 13, 17, WHITE, 2.2, 2) + pen.line("M-9,-54 L10,-34 M9,-54 L14,-34", 2)
    act = Acting(
        Arm(-1, (-46, -22), (-28, -8)),
        Arm(1, (46, -26), (30, -12)),
        gaze=(0.6, 0.1),
        held=card + placed(folder(pen, KUNYIT), 2, -8, 1.1),
    )
    art += placed(half(pen, look, act), 204, 172, 1.24)
    visitor = Look(Head(3, "jilbab", DAUN), BATA, "skirt", LAUT_DARK)
    giving = Acting(
        Arm(1, (38, -70), (34, -48)),
        Arm(-1, (-44, -74), (-52, -86)),
        gaze=(-0.7, 0.1),
        held=placed(paper(pen, 26, 32), -60, -96, 1, -8),
    )
    art += placed(standing(pen, visitor, giving), 358, 254, 1.16)
    art += pen.box(98, 184, 212, 68, WOOD, 3, 3) + pen.box(88, 174, 232, 13, WOOD_PALE, 3, 4)
    art += pen.line("M116,200 H292 V236 H116Z", 2.2)
    art += placed(letter_trays(pen), 126, 174, 0.74)
    stamp = pen.box(-13, -8, 26, 8, WOOD_DARK, 2.6, 2) + pen.tube([(0, -10), (0, -18)], WOOD, 6, 5)
    art += placed(stamp, 276, 174)
    return career_scene(pen, "C", art)
