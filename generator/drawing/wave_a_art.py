"""Career scenes of makers and players: puppet master, architect."""

from generator.drawing.figures import Acting, Arm, Look
from generator.drawing.furniture import table
from generator.drawing.heads import Head
from generator.drawing.household import CARD, cup
from generator.drawing.nature import flower, tree
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
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import cross_legged, half
from generator.drawing.sheet import career_scene

GOLD = Shade("#D9A23A", "#F2F2F2")
PLAN = Shade("#234A80", "#555555")
TRUNK = Shade("#9DB06B", "#EEEEEE")


def gunungan(pen: Pen) -> str:
    """The mountain of the shadow play, its stick at (0, 0), 116 high."""
    art = pen.line("M0,4 V-30", 4)
    art += pen.path(
        "M-34,-26 Q-44,-52 -26,-72 Q-10,-92 0,-118 Q10,-92 26,-72 Q44,-52 34,-26 Q0,-18 -34,-26Z",
        GOLD,
    )
    art += pen.path("M-14,-24 V-42 L0,-52 L14,-42 V-24Z", BATA_DARK, 2.4)
    art += pen.line("M0,-52 V-104 M0,-66 q-14,-2 -18,8 M0,-66 q14,-2 18,8 M0,-82 q-9,-2 -12,6", 2.2)
    return art + pen.line("M0,-82 q9,-2 12,6 M-30,-36 q6,-8 12,-4 M30,-36 q-6,-8 -12,-4", 2.2)


def puppet(pen: Pen, fill: Shade) -> str:
    """A wayang figure in profile facing right; its stick at (0, 0), 108 high."""
    art = pen.line("M0,22 V-20", 4)
    art += pen.path("M-18,-6 L-10,-46 H10 L22,-6 Q2,-14 -18,-6Z", fill)
    art += pen.line("M-12,-26 Q2,-32 15,-26 M-14,-17 Q2,-23 18,-17", 2)
    art += pen.path("M-13,-44 Q-18,-62 -6,-68 H8 Q16,-60 11,-44Z", GOLD)
    art += pen.line("M10,-62 L26,-46 L38,-60 M-10,-62 L-24,-46 L-20,-30", 6.6)
    art += pen.line("M10,-62 L26,-46 L38,-60 M-10,-62 L-24,-46 L-20,-30", 2.2, GOLD)
    art += pen.line("M38,-60 L40,-12", 2.4) + pen.line("M0,-68 V-74", 6)
    art += pen.path(
        "M-9,-78 Q-13,-94 1,-95 Q9,-95 11,-90 L24,-84 L12,-83 Q13,-78 8,-75 Q-7,-71 -9,-78Z", CREAM
    )
    art += pen.path(
        "M-11,-82 C-28,-84 -30,-106 -14,-112 C-18,-100 -8,-97 8,-95 Q-5,-92 -11,-82Z", CHARCOAL, 2.6
    )
    return art + pen.line("M3,-87 h6", 2.2)


def screen(pen: Pen) -> str:
    """The white screen of the shadow play in its frame, with the banana trunk below."""
    art = pen.box(24, 32, 372, 158, BATA_DARK, 3.6, 4) + pen.box(44, 46, 332, 138, WHITE, 2.6, 3)
    art += pen.tube([(24, 28), (24, 244)], WOOD_DARK, 9) + pen.tube(
        [(396, 28), (396, 244)], WOOD_DARK, 9
    )
    art += placed(gunungan(pen), 84, 190, 0.98)
    art += placed(puppet(pen, DAUN), 342, 186, 0.92, 0, True)
    art += pen.box(12, 186, 396, 22, TRUNK, 3.4, 9)
    art += pen.line("M36,193 h40 M120,200 h60 M230,193 h50 M320,200 h44", 1.8)
    return art + pen.oval(20, 197, 7, 10, CREAM, 2.6) + pen.oval(400, 197, 7, 10, CREAM, 2.6)


def oil_lamp(pen: Pen) -> str:
    """The lamp over the puppet master, hung at (0, 0)."""
    art = pen.line("M0,-18 L-27,20 M0,-18 L27,20", 2.6)
    art += pen.path("M-8,18 C-16,8 -6,2 0,-12 C8,2 16,8 8,18Z", KUNYIT, 2.6)
    return art + pen.path("M-28,20 Q0,12 28,20 Q24,36 0,37 Q-24,36 -28,20Z", GOLD)


def puppet_master(pen: Pen) -> str:
    """A woman dalang lets a wayang figure speak before the white screen."""
    art = screen(pen) + pen.line("M164,34 V50", 3) + placed(oil_lamp(pen), 164, 52, 0.9)
    look = Look(Head(0, "bun", HAIR), MANGGIS_DARK if not pen.lines else MANGGIS, "sarong", NILA)
    sash = pen.path("M-24,-20 Q0,-12 24,-20 L24,-8 Q0,0 -24,-8Z", KUNYIT, 2.4)
    sash += pen.line("M0,-70 V-22", 2, Shade("#F7E6C6", "#111111"))
    pin = placed(flower(pen, KUNYIT), 13, -109, 0.5)
    act = Acting(
        Arm(-1, (-44, -44), (-46, -62)),
        Arm(1, (46, -56), (56, -84)),
        gaze=(0.6, -0.3),
        mood="talk",
        held=sash + pin + placed(puppet(pen, NILA_PALE), 56, -78, 0.9),
    )
    art += placed(cross_legged(pen, look, act), 196, 256, 1.3)
    box = pen.box(-44, -40, 88, 40, WOOD, 3.4, 3) + pen.box(-50, -50, 100, 14, WOOD_PALE, 3, 3)
    box += pen.line("M-30,-20 h60", 2)
    art += placed(box, 350, 260, 0.82)
    return career_scene(pen, "A", art)


def house_plan(pen: Pen) -> str:
    """Two drawings on the wall: a front and a plan."""
    art = pen.box(34, 42, 92, 70, WHITE, 3, 3) + pen.box(294, 40, 96, 76, WHITE, 3, 3)
    art += pen.line("M50,98 V74 L80,54 L110,74 V98Z M72,98 V82 H88 V98", 2.2, PLAN)
    art += pen.line("M42,98 H118", 2.2, PLAN)
    return art + pen.line(
        "M306,52 H378 V104 H306Z M340,52 V72 M340,84 V104 M340,72 H352 M364,72 H378 M306,84 H318",
        2.2,
        PLAN,
    )


def cardboard_house(pen: Pen) -> str:
    """A model without its roof on a green board, on a table top at y = 0."""
    art = pen.path("M-92,0 L-74,-18 H78 L96,0Z", DAUN) + pen.box(-92, -1, 188, 7, WOOD_PALE, 2.8, 2)
    art += pen.path("M-46,-8 V-50 L38,-50 V-8Z", CARD)
    art += pen.path("M38,-50 L58,-58 V-16 L38,-8Z", WOOD_PALE)
    art += pen.path("M-46,-50 L-26,-58 H58 L38,-50Z", CREAM, 2.6)
    art += pen.box(-36, -40, 20, 16, MORI, 2.6, 1) + pen.line("M-26,-40 v16 M-36,-32 h20", 2)
    art += pen.box(-4, -36, 18, 28, MORI, 2.6, 1) + pen.dot(9, -22, 1.8)
    art += pen.path("M44,-42 L52,-45 V-30 L44,-27Z", MORI, 2.4)
    return art + placed(tree(pen), 76, -8, 0.28) + placed(tree(pen), -68, -8, 0.24)


def roof(pen: Pen) -> str:
    """The roof of the model, seen a little from above; lower edge at y = 0."""
    art = pen.path("M-58,0 L-30,-34 H40 L18,0Z", BATA) + pen.path(
        "M18,0 L40,-34 L66,-8Z", BATA_DARK
    )
    return art + pen.line("M-50,-10 H24 M-42,-20 H30", 2)


def architect(pen: Pen) -> str:
    """A woman sets the roof on a cardboard model of a house."""
    art = house_plan(pen)
    look = Look(Head(3, "bob", glasses=True), LAUT, "trousers", LAUT_DARK, vest=CREAM)
    pencil = pen.line("M19,-84 L30,-70", 7) + pen.line("M19,-84 L30,-70", 3, KUNYIT)
    act = Acting(
        Arm(-1, (-54, -26), (-40, -22)),
        Arm(1, (56, -26), (43, -27)),
        gaze=(0.1, 0.7),
        held=pencil,
    )
    art += placed(half(pen, look, act), 206, 158, 1.26)
    art += placed(table(pen, 340, 66, WOOD), 210, 254)
    art += placed(cardboard_house(pen), 206, 188, 0.92)
    art += placed(roof(pen), 204, 134, 0.88)
    art += pen.oval(156, 130, 9.4, 9.4, look.skin) + pen.oval(260, 124, 9.4, 9.4, look.skin)
    for y in (181, 168):
        art += pen.box(48, y - 6, 56, 13, WHITE, 2.8, 4) + pen.oval(104, y, 4, 6, CREAM, 2.4)
    art += placed(cup(pen, MANGGIS), 348, 188, 0.9)
    return career_scene(pen, "A", art)
