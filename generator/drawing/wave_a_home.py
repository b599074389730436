"""Career scenes of those who keep house and who cook sweets: domestic worker, jenang maker."""

from generator.drawing.career_food import steam
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import pot_plant, table, window
from generator.drawing.heads import Head
from generator.drawing.palette import (
    BATA,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.sheet import career_scene
from generator.drawing.things import bricks, fire
from generator.drawing.wave_a_cloth import shirt

JENANG = Shade("#7A4A2A", "#D8D8D8")


def ironing_board(pen: Pen) -> str:
    """Its top at y = -78, nose at the right, feet on the ground."""
    art = pen.tube([(-52, -70), (44, -3)], STEEL, 5) + pen.tube([(52, -70), (-44, -3)], STEEL, 5)
    art += pen.line("M-58,-2 h28 M30,-2 h28", 6)
    return art + pen.path(
        "M-104,-82 L70,-84 Q112,-82 118,-76 Q112,-70 70,-68 L-104,-68 Q-110,-75 -104,-82Z",
        NILA_PALE,
    )


def iron(pen: Pen) -> str:
    """A clothes iron on y = 0, its point at the right."""
    art = pen.line("M-20,-18 Q-18,-34 0,-34 Q14,-34 14,-20", 7)
    art += pen.path("M-26,-6 L-24,-18 L10,-20 Q26,-16 32,-6Z", BATA)
    return art + pen.path("M-28,-6 H34 L36,0 H-28Z", STEEL_PALE, 2.6)


def folded(pen: Pen, fills: tuple[Shade, ...]) -> str:
    """Folded clothes on (0, 0)."""
    art = ""
    for i, fill in enumerate(fills):
        y = -12 - 12 * i
        art += pen.box(-26, y, 52, 12, fill, 2.6, 5) + pen.line(f"M-22,{y + 6} h34", 1.6)
    return art


def home_worker(pen: Pen) -> str:
    """A man irons a shirt; ironed clothes hang and lie beside him."""
    art = placed(window(pen, 86, 72), 34, 44)
    art += pen.tube([(292, 60), (292, 250)], STEEL, 5) + pen.tube([(398, 60), (398, 250)], STEEL, 5)
    art += pen.line("M284,58 H406", 5) + pen.line("M278,251 h28 M384,251 h22", 5)
    for x, fill in ((320, BATA), (366, DAUN)):
        art += placed(shirt(pen, fill), x, 58, 1.0)
    head = Head(2, "short", moustache=True)
    look = Look(head, KUNYIT, "trousers", NILA, apron=CREAM, short_sleeves=True)
    act = Acting(
        Arm(-1, (-46, -76), (-40, -70)),
        Arm(1, (48, -84), (56, -92)),
        gaze=(0.6, 0.5),
    )
    art += placed(standing(pen, look, act), 166, 252, 1.22)
    art += placed(ironing_board(pen), 190, 254)
    cloth = "M110,172 L122,164 L150,168 L246,168 L252,180 L250,200 Q220,208 190,200 L118,196Z"
    art += pen.path(cloth, WHITE) + pen.line("M150,168 Q158,180 150,198 M178,182 h44", 2)
    art += placed(iron(pen), 232, 171, 1.0)
    basket = pen.path("M-36,-34 H36 L28,0 H-28Z", WOOD_PALE) + pen.line(
        "M-34,-23 H34 M-31,-12 H31 M-16,-34 L-13,0 M4,-34 V0 M22,-34 L18,0", 2
    )
    art += placed(folded(pen, (LAUT, MANGGIS, WHITE)), 345, 224)
    art += placed(basket, 345, 254)
    hands = pen.oval(117, 168, 9, 9, look.skin) + pen.oval(230, 138, 9, 9, look.skin)
    return career_scene(pen, "R", art + hands + placed(pot_plant(pen), 44, 252, 0.9))


def great_pan(pen: Pen) -> str:
    """A wide pan of jenang on a brick stove, from (150, 150) to (322, 254)."""
    art = bricks(pen, (162, 184), (148, 70), 4, 4)
    art += pen.path("M206,254 V226 Q236,198 266,226 V254Z", Shade("#3A2420", "#666666"))
    art += placed(fire(pen), 236, 252, 0.5)
    art += pen.line("M140,158 q-12,4 -4,14 M332,158 q12,4 4,14", 4.4)
    art += pen.path("M138,154 Q150,202 236,202 Q322,202 334,154Z", STEEL_DARK)
    art += pen.oval(236, 154, 98, 19, STEEL) + pen.oval(236, 156, 86, 14, JENANG)
    light = Shade("#C98A5A", "#111111")
    return art + pen.line(
        "M176,156 Q196,146 222,150 M252,163 Q282,166 304,156 M196,163 q14,4 26,2", 2.4, light
    )


def jenang_tray(pen: Pen) -> str:
    """A tray of jenang cut in squares, on a table top at y = 0."""
    art = pen.path("M-44,0 L-34,-20 H34 L44,0Z", JENANG) + pen.line(
        "M-39,-10 H39 M-14,-20 L-18,0 M14,-20 L18,0", 2, Shade("#F7E6C6", "#111111")
    )
    return art + pen.line("M-48,0 H48", 5)


def wrapped(pen: Pen, x: float, y: float, fill: Shade) -> str:
    """A wrapped sweet, twisted at both ends."""
    art = pen.path("M-9,0 l-8,-5 v10Z M9,0 l8,-5 v10Z", fill, 2.2)
    return placed(art + pen.box(-10, -6, 20, 12, fill, 2.4, 4), x, y)


def jenang_maker(pen: Pen) -> str:
    """A man stirs jenang in a great pan with a long wooden paddle."""
    art = placed(window(pen, 90, 66), 168, 40)
    art += pen.box(290, 84, 110, 8, WOOD, 2.6, 2)
    for x, fill in ((310, KUNYIT), (345, MORI), (380, DAUN)):
        art += pen.path(f"M{x - 13},82 V58 H{x + 13} V82Z", fill, 2.6)
        art += pen.box(x - 15, 50, 30, 9, WOOD_PALE, 2.6, 3)
    art += great_pan(pen) + steam(pen, 262, 128)
    look = Look(Head(1, "peci"), MANGGIS, "trousers", TROUSERS, apron=CREAM, short_sleeves=True)
    paddle = pen.tube([(48, -156), (84, -76)], WOOD, 6, 5.5)
    act = Acting(
        Arm(1, (36, -64), (74, -97)),
        Arm(1, (42, -84), (64, -120)),
        gaze=(0.8, 0.4),
        held=paddle,
    )
    art += placed(standing(pen, look, act), 92, 254, 1.22)
    art += pen.path("M190,150 L200,147 L212,158 Q204,167 192,163Z", WOOD, 2.8)
    art += placed(table(pen, 84, 50, WOOD), 366, 254, 0.96) + placed(
        jenang_tray(pen), 366, 206, 0.74
    )
    art += (
        wrapped(pen, 344, 185, KUNYIT) + wrapped(pen, 378, 185, BATA) + wrapped(pen, 360, 174, LAUT)
    )
    return career_scene(pen, "R", art)
