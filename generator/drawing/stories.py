"""One picture for each story: a ship, a desk, a waste bank and a girl who watches a smith."""

from generator.drawing.career_craft import pencil_cup
from generator.drawing.career_trade import hanging_scale, sack_of_bottles, stacked_paper
from generator.drawing.career_workshop import furnace
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair, table
from generator.drawing.heads import Head
from generator.drawing.household import bin_box, bottle, crayon, paper
from generator.drawing.landscape import BROWN, LINEN
from generator.drawing.nature import cloud, palm
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CREAM,
    DAUN,
    DAUN_DARK,
    GLOW,
    HAIR,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKINS,
    SKY,
    STEEL_DARK,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import half, seated
from generator.drawing.sheet import career_scene, document, patch
from generator.drawing.things import anvil, hammer, sparks

SEA = Shade("#A9CBE0")
SAND = Shade("#EBD6A6")
HEART = "M0,10 C-11,2 -14,-4 -12,-9 C-10,-14 -4,-14 0,-8 C4,-14 10,-14 12,-9 C14,-4 11,2 0,10Z"


def ship(pen: Pen) -> str:
    """A wooden ship with a clinic on board; the water line at y = 0, bow at the right."""
    art = pen.box(-96, -112, 96, 50, WHITE, 3, 4) + pen.box(-104, -122, 112, 12, LAUT, 3, 4)
    for x in (-84, -58):
        art += pen.box(x, -100, 18, 18, SKY, 2.6, 3)
    art += pen.box(-28, -104, 20, 42, WOOD_PALE, 2.6, 2)
    art += pen.path(
        "M-134,-76 Q-128,-62 -112,-62 L84,-62 Q116,-66 140,-92 Q130,-34 98,6 L-108,6"
        " Q-130,-30 -134,-76Z",
        WOOD,
    )
    art += pen.line("M-128,-46 L118,-46 M-120,-26 L112,-26", 2.2)
    art += pen.path(
        "M-132,-68 Q-126,-54 -110,-54 L86,-54 Q112,-58 134,-76 L140,-92"
        " Q116,-66 84,-62 L-112,-62 Q-128,-62 -134,-76Z",
        BATA,
        2.6,
    )
    return art


def mast(pen: Pen) -> str:
    art = pen.line("M-20,-64 V-176 M-20,-172 L112,-72 M-20,-172 L-118,-70")
    art += pen.path("M-18,-176 h-38 l9,12 l-9,12 h38Z", MORI, 2.6)
    return art + placed(pen.path(HEART, BATA, 2.2), -32, -163, 0.66)


def waves(pen: Pen, y: float) -> str:
    """The galaran filling of batik as water."""
    row = "q10,-9 20,0 t20,0 " * 8
    return pen.line(f"M40,{num(y)} {row} M20,{num(y + 16)} {row}".strip(), 2.2, NILA_LINE)


NILA_LINE = Shade("#234A80", "#666666")


def floating_hospital(pen: Pen) -> str:
    """A hospital ship comes to an island; the doctor waves from the deck."""
    art = patch(pen, Shade("#DFE9F6"), SEA, (420, 280), 196)
    art += placed(cloud(pen), 66, 62) + placed(cloud(pen), 338, 62, 0.9)
    art += pen.path("M300,206 Q330,178 372,180 Q404,184 411,206Z", SAND)
    art += placed(palm(pen), 382, 184, 0.66)
    doctor = Look(Head(3, "short", glasses=True), LAUT, "trousers", TROUSERS, coat=WHITE)
    wave = Acting(Arm(-1, (-34, -66), (-30, -46)), Arm(1, (48, -96), (58, -128)), (0.6, -0.1))
    nurse = Look(Head(1, "jilbab", MANGGIS), MORI, "skirt", LAUT_DARK)
    art += placed(mast(pen), 154, 222)
    art += placed(standing(pen, nurse, Acting(gaze=(0.6, 0))), 190, 178, 0.64)
    art += placed(standing(pen, doctor, wave), 236, 178, 0.74)
    art += placed(ship(pen), 154, 222, 1)
    mother = Look(Head(0, "long"), KUNYIT, "sarong", BATA_DARK)
    child = Look(Head(1, "curly"), DAUN, "shorts", NILA, child=True)
    art += placed(
        standing(pen, mother, Acting(fore=Arm(-1, (-44, -96), (-52, -128)))), 366, 206, 0.62
    )
    art += placed(
        standing(pen, child, Acting(fore=Arm(-1, (-40, -84), (-46, -108)))), 332, 208, 0.58
    )
    return document(pen, art + waves(pen, 238), (0, 0, 420, 280))


def bird(pen: Pen, up: bool) -> str:
    wing = "q4,-18 18,-20 q-2,14 -8,20" if up else "q2,14 16,18 q0,-12 -6,-18"
    art = pen.path(
        "M-14,0 q8,-10 20,-6 q6,-8 12,-2 l6,3 l-7,2 q-4,12 -20,10 l-13,1 l4,-5Z", NILA_PALE, 2.4
    )
    return art + pen.path(f"M-6,0 {wing}Z", WHITE, 2.4) + pen.dot(12, -4, 1.6)


def drawing_desk(pen: Pen) -> str:
    """An animator at her desk by the window; frames of a flying bird."""
    art = pen.box(196, 36, 150, 104, SKY, 4, 3)
    art += pen.path("M198,122 Q238,70 268,84 Q300,62 344,118 V138 H198Z", Shade("#A9C0DA"), 2.2)
    art += placed(bird(pen, True), 300, 66, 0.9) + pen.line("M271,36 V140", 3)
    art += pen.box(190, 138, 162, 9, WOOD_PALE, 3, 3)
    for index in range(3):
        y = 38 + index * 38
        art += pen.box(362, y, 42, 34, WHITE, 2.4, 2)
        art += placed(bird(pen, index % 2 == 0), 381, y + 20, 0.7)
    art += placed(chair(pen, DAUN), 126, 254, 1.2)
    look = Look(Head(0, "long", HAIR), BATA, "trousers", TROUSERS)
    act = Acting(
        Arm(1, (38, -70), (60, -68)),
        Arm(1, (34, -60), (82, -76)),
        gaze=(0.8, 0.5),
        held=crayon(pen, 74, -66),
    )
    art += placed(seated(pen, look, act), 126, 254, 1.2)
    art += placed(table(pen, 220, 74, WOOD), 294, 254)
    art += pen.path("M196,180 L216,158 L298,158 L288,180Z", WHITE)
    art += placed(bird(pen, False), 250, 172, 0.8)
    for index in range(4):
        art += pen.box(336 - index, 172 - index * 5, 52, 6, WHITE, 2, 1)
    art += placed(pencil_cup(pen), 318, 180, 0.8)
    return career_scene(pen, "A", art)


def village_waste_bank(pen: Pen) -> str:
    """Neighbours bring sorted waste; a man weighs it and writes it down."""
    art = pen.path("M16,88 L38,40 H250 L272,88Z", BATA)
    art += pen.line("M72,42 L60,86 M112,42 L106,86 M152,42 V86 M192,42 L198,86 M228,42 L238,86", 2)
    art += pen.box(30, 88, 228, 150, CREAM, 3, 2) + pen.line("M30,110 H258", 2.4)
    art += placed(hanging_scale(pen), 206, 134, 0.8) + placed(sack_of_bottles(pen), 206, 170, 0.66)
    art += stacked_paper(pen, 52, 236)
    keeper = Look(Head(0, "short", glasses=True), LAUT, "trousers", NILA)
    write = Acting(
        Arm(-1, (-34, -26), (-16, -8)),
        Arm(1, (36, -26), (16, -12)),
        gaze=(0.6, -0.1),
        held=crayon(pen, 8, -2),
    )
    art += placed(half(pen, keeper, write), 130, 190, 1.16)
    art += placed(table(pen, 116, 62, WOOD_DARK, True), 130, 254)
    art += placed(paper(pen, 40, 12), 128, 188)
    woman = Look(Head(1, "jilbab", NILA_PALE), MANGGIS, "skirt", LAUT_DARK)
    bring = Acting(
        Arm(1, (34, -66), (30, -46)),
        Arm(-1, (-40, -66), (-36, -46)),
        gaze=(-0.7, 0),
        held=placed(sack_of_bottles(pen), -38, -44, 0.54),
    )
    art += placed(standing(pen, woman, bring), 304, 254, 1.14)
    boy = Look(Head(2, "curly"), KUNYIT, "shorts", BATA_DARK, short_sleeves=True, child=True)
    box = placed(bin_box(pen, DAUN, 36, 24), 0, -30)
    bottles = placed(bottle(pen, SKY, NILA), -8, -36, 0.6) + placed(
        bottle(pen, SKY, BATA), 8, -36, 0.6
    )
    carry = Acting(
        Arm(-1, (-34, -54), (-19, -44)), Arm(1, (34, -54), (19, -44)), (-0.6, 0), held=bottles + box
    )
    art += placed(standing(pen, boy, carry), 372, 256, 1.08)
    return career_scene(pen, "E", art)


def wulan(pen: Pen) -> str:
    """A girl draws a smith from a safe distance, behind a line on the floor."""
    art = placed(furnace(pen), -4, 24, 0.88)
    art += placed(anvil(pen), 142, 212, 0.74)
    art += pen.path("M80,167 L146,167 L153,171 L146,175 L80,175Z", STEEL_DARK)
    art += pen.path("M128,166 L164,166 Q172,171 164,177 L128,177Z", GLOW)
    smith = Look(Head(1, "bandana", NILA, glasses=True), LINEN, "trousers", BROWN, apron=WOOD_DARK)
    act = Acting(
        Arm(1, (38, -62), (20, -48)),
        Arm(-1, (-56, -96), (-38, -130)),
        (-0.6, 0.3),
        held=placed(hammer(pen), -38, -145, 0.92, -28),
    )
    art += placed(standing(pen, smith, act), 216, 250, 1.06) + sparks(pen, 150, 160)
    ink = pen.tone(KUNYIT)
    art += pen.line("M306,226 L266,271", 9)
    art += f'<path d="M306,226 L266,271" stroke="{ink}" stroke-width="4.5" stroke-dasharray="9 8"/>'
    girl = Look(Head(0, "ponytail"), KUNYIT, "skirt", DAUN_DARK, child=True)
    board = pen.path("M-50,-70 L-14,-78 L-4,-40 L-40,-32Z", WHITE)
    board += pen.line("M-43,-58 l10,-2 l3,12 M-28,-64 l9,-2 M-25,-54 l12,-3", 2)
    sketch = Acting(
        Arm(-1, (-32, -52), (-30, -44)),
        Arm(1, (30, -38), (-4, -36)),
        gaze=(-0.8, -0.1),
        held=board,
        front=crayon(pen, -30, -44, BATA) + pen.oval(-22, -55, 7, 7, SKINS[0]),
    )
    art += placed(standing(pen, girl, sketch), 350, 256, 1.18)
    return career_scene(pen, "R", art)
