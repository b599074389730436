"""Career scenes from the workshop: the smith and the mechanic."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.landscape import BROWN, LINEN
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    GLOW,
    HAIR,
    KUNYIT,
    LAUT_DARK,
    MORI,
    NILA,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    WOOD,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import squatting
from generator.drawing.sheet import career_scene
from generator.drawing.things import anvil, bricks, bucket, fire, hammer, sparks
from generator.drawing.vehicles import motorbike


def furnace(pen: Pen) -> str:
    art = pen.path("M36,84 L44,30 L92,30 L100,84Z", Shade("#B85D41"))
    art += pen.line(
        "M42,48 H94 M39,66 H97 M68,30 V48 M54,48 V66 M82,48 V66 M68,66 V84",
        2,
        Shade("#7E321C", "#111111"),
    )
    art += bricks(pen, (20, 84), (104, 162), 7, 3)
    art += pen.path("M40,200 V156 Q72,122 104,156 V200Z", Shade("#3A2420"))
    art += placed(fire(pen), 70, 198, 0.78)
    return art + pen.box(12, 200, 120, 14, Shade("#D9A273"))


def tool_rail(pen: Pen) -> str:
    """Cleaver, tongs and hammer hung up in a row."""
    art = pen.line("M306,62 H400", 5) + pen.line("M326,62 v10 M354,62 v10 M382,62 v10", 2.4)
    art += pen.path("M319,74 h14 l3,38 q-10,12 -20,0Z", STEEL_PALE, 2.5)
    art += pen.line("M350,74 q-8,28 2,42 M360,74 q8,28 -2,42 M350,94 h9")
    art += pen.path("M375,74 h14 v28 h-14Z", STEEL, 2.5)
    return art + pen.box(379, 102, 6, 16, WOOD, 2.5, 2)


def smith(pen: Pen) -> str:
    """A smith in glasses and apron at the anvil, the iron still red."""
    art = tool_rail(pen) + furnace(pen) + placed(anvil(pen), 196, 206, 0.86)
    art += pen.path("M112,152 L206,152 L214,157 L206,162 L112,162Z", STEEL_DARK)
    art += pen.path("M176,150.5 L222,150.5 Q232,157 222,163.5 L176,163.5Z", GLOW)
    look = Look(Head(1, "bandana", NILA, glasses=True), LINEN, "trousers", BROWN, apron=WOOD_DARK)
    act = Acting(
        Arm(1, (38, -62), (20, -48)),
        Arm(-1, (-60, -100), (-40, -138)),
        gaze=(-0.6, 0.3),
        held=placed(hammer(pen), -40, -153, 0.92, -28),
    )
    art += placed(standing(pen, look, act), 286, 252, 1.2)
    art += sparks(pen, 186, 146) + placed(bucket(pen), 362, 250)
    return career_scene(pen, "R", art)


def tyres(pen: Pen) -> str:
    """Two tyres hung on the wall."""
    art = pen.line("M40,52 H118", 5)
    for x in (60, 98):
        art += pen.oval(x, 82, 21, 27, MORI, 9) + pen.oval(x, 82, 12, 18, None, 2)
    return art


def tool_board(pen: Pen) -> str:
    """Spanners, a screwdriver and pliers on a board."""
    art = pen.box(300, 40, 92, 66, MORI, 3, 4)
    art += pen.line("M318,58 V92 M336,58 V92", 5, STEEL_DARK)
    art += pen.path("M312,50 l3,8 h6 l3,-8 l3,10 q-8,9 -18,0Z", STEEL, 2.2)
    art += pen.path("M330,50 l3,8 h6 l3,-8 l3,10 q-8,9 -18,0Z", STEEL, 2.2)
    art += pen.box(353, 50, 9, 20, BATA, 2.4, 3) + pen.line("M357.5,70 V94", 3.4)
    art += pen.line("M374,52 q-6,16 4,22 M384,52 q6,16 -4,22 M378,74 l-4,20 M380,74 l4,20", 3.4)
    return placed(art, -112, 2)


def tool_case(pen: Pen) -> str:
    art = pen.path("M14,-44 V-56 H46 V-44")
    art += pen.box(0, -44, 62, 44, BATA, 3, 4) + pen.line("M0,-28 H62")
    return art + pen.box(25, -33, 12, 10, MORI, 2.4, 2)


def spanner(pen: Pen) -> str:
    """Held at (0, 0); its jaw is at the left."""
    art = pen.tube([(10, 0), (-24, 0)], STEEL_PALE, 5, 5)
    return art + pen.path("M-22,-6 L-38,-10 L-34,-3 L-34,3 L-38,10 L-22,6Z", STEEL_PALE, 2.6)


def mechanic(pen: Pen) -> str:
    """A woman mechanic turns a bolt on a motorbike."""
    art = placed(tyres(pen), 6, 4, 0.78) + tool_board(pen)
    art += placed(motorbike(pen, NILA), 154, 252, 1.12, 0, True)
    art += placed(tool_case(pen), 348, 258, 0.8)
    look = Look(
        Head(2, "ponytail", HAIR), KUNYIT, "trousers", LAUT_DARK, short_sleeves=True, shoes=CHARCOAL
    )
    act = Acting(
        Arm(1, (34, -78), (66, -52)),
        Arm(1, (22, -50), (56, -40)),
        gaze=(0.7, 0.5),
        lean=8,
        held=placed(spanner(pen), 64, -46, 1, 172),
    )
    art += placed(squatting(pen, look, act), 322, 256, 1.24, 0, True)
    return career_scene(pen, "R", art)
