"""Career scenes before an audience and a lens: photographer, dancers."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import stool
from generator.drawing.hands import sign
from generator.drawing.heads import Head
from generator.drawing.nature import flower
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    DAUN,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    MANGGIS,
    MANGGIS_DARK,
    NILA,
    NILA_PALE,
    SKINS,
    STEEL,
    STEEL_DARK,
    TROUSERS,
    WATER,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import seated, stepping
from generator.drawing.sheet import career_scene


def camera(pen: Pen) -> str:
    """A camera on y = 0, its lens at the right."""
    art = pen.path("M-18,-30 L-12,-40 H8 L12,-30Z", STEEL_DARK)
    art += pen.box(-28, -32, 52, 32, CHARCOAL, 3, 5) + pen.box(-22, -37, 10, 6, BATA, 2.4, 2)
    art += pen.path("M22,-28 H42 L48,-31 V-1 L42,-4 H22Z", STEEL) + pen.line("M32,-28 V-4", 2.4)
    return art + pen.oval(49, -16, 5, 15, WATER, 2.8)


def tripod(pen: Pen, high: float) -> str:
    """Three legs; the head at (0, -high)."""
    art = pen.tube([(0, 10 - high), (-34, -3)], STEEL, 5) + pen.tube(
        [(0, 10 - high), (34, -3)], STEEL, 5
    )
    art += pen.tube([(0, 10 - high), (4, 2)], STEEL, 5)
    return art + pen.box(-12, -high, 24, 13, STEEL_DARK, 3, 3)


def backdrop(pen: Pen) -> str:
    """A cloth hung between two stands, for portraits."""
    art = pen.tube([(252, 46), (252, 246)], STEEL, 5) + pen.tube([(404, 46), (404, 246)], STEEL, 5)
    art += pen.line("M244,44 H408", 6)
    art += pen.path(
        "M262,46 H394 L396,214 Q402,240 404,256 Q330,264 254,256 Q258,236 260,214Z", LAUT
    )
    return art + pen.line("M286,48 Q282,120 284,196 M330,48 V120 M372,48 Q376,120 374,196", 2)


def soft_light(pen: Pen) -> str:
    """A lamp with a square shade on a stand, its foot at (0, 0)."""
    art = pen.line("M0,-150 V-6 M-18,0 L0,-14 L18,0", 4.4)
    return art + placed(
        pen.path("M-10,-12 L26,-30 V30 L-10,12Z", KUNYIT) + pen.box(24, -32, 8, 64, WHITE, 2.8, 2),
        0,
        -156,
        1,
        18,
    )


def photographer(pen: Pen) -> str:
    """A man takes a portrait of a grandmother and her grandson."""
    art = backdrop(pen) + placed(soft_light(pen), 40, 248, 1.02)
    art += placed(stool(pen, 44), 316, 250)
    grandmother = Look(Head(0, "bun", HAIR_GREY, glasses=True), MANGGIS, "sarong", BATA_DARK)
    rest = Acting(Arm(-1, (-34, -68), (4, -60)), Arm(1, (34, -70), (22, -60)), gaze=(0.7, 0))
    boy = Look(Head(1, "short"), KUNYIT, "shorts", NILA, short_sleeves=True, child=True)
    near = Acting(Arm(-1, (-34, -62), (-30, -54)), Arm(1, (34, -62), (32, -42)), gaze=(-0.6, 0))
    art += placed(standing(pen, boy, near), 372, 252, 1.02)
    art += placed(seated(pen, grandmother, rest, 44), 322, 252, 1.08, 0, True)
    look = Look(Head(2, "curly"), NILA_PALE, "trousers", TROUSERS, vest=WOOD, short_sleeves=True)
    act = Acting(
        Arm(1, (46, -84), (62, -88)),
        Arm(1, (34, -64), (56, -72)),
        gaze=(0.8, 0),
    )
    art += placed(tripod(pen, 94), 192, 254)
    art += placed(camera(pen), 192, 160)
    art += placed(standing(pen, look, act), 104, 254, 1.2)
    return career_scene(pen, "A", art)


def stage(pen: Pen) -> str:
    """Curtains at both sides, a gong at the back and wooden boards."""
    art = pen.path("M12,222 Q210,214 408,222 L410,262 Q210,278 9,262Z", WOOD_PALE, 2.6)
    art += pen.line("M60,224 L44,260 M150,220 L142,266 M270,220 L278,266 M360,224 L376,260", 2)
    for side, x in ((1, 10), (-1, 410)):
        d = "M0,22 H70 Q66,110 28,150 Q20,190 30,236 H0Z"
        art += placed(
            pen.path(d, BATA_DARK) + pen.line("M22,24 Q26,110 12,232 M46,24 Q44,100 22,150", 2.2),
            x,
            6,
            1,
            0,
            side < 0,
        )
    swag = "".join(
        pen.path(f"M{num(20 + i * 76)},26 h76 q-10,34 -38,34 q-28,0 -38,-34Z", BATA, 3)
        for i in range(5)
    )
    return art + swag


def gong(pen: Pen) -> str:
    """A gong in its frame, its feet at y = 0."""
    art = pen.tube([(-34, -92), (-34, -3)], WOOD_DARK, 7) + pen.tube(
        [(34, -92), (34, -3)], WOOD_DARK, 7
    )
    art += pen.tube([(-44, -94), (44, -94)], WOOD_DARK, 7) + pen.line(
        "M-14,-90 V-70 M14,-90 V-70", 2.4
    )
    return art + pen.oval(0, -52, 28, 28, KUNYIT) + pen.oval(0, -52, 9, 9, KUNYIT, 2.6)


def scarf(pen: Pen, d: str, fill: Shade) -> str:
    """A long dance scarf along a path."""
    return pen.line(d, 13) + pen.line(d, 7.6, fill)


def dancers(pen: Pen) -> str:
    """A man and a woman dance with scarves on a stage."""
    art = stage(pen) + placed(gong(pen), 210, 222, 1.06)
    crown = pen.path("M-19,-9 Q0,-19 19,-9 L17,-17 Q0,-29 -17,-17Z", KUNYIT, 2.6)
    crown += "".join(pen.dot(x, y, 2, BATA_DARK) for x, y in ((-10, -16), (0, -19), (10, -16)))
    crown += placed(flower(pen, WHITE), -18, -20, 0.5) + placed(flower(pen, WHITE), 18, -20, 0.5)
    sash = pen.path("M-23,-62 Q0,-55 23,-62 L23,-50 Q0,-43 -23,-50Z", KUNYIT, 2.6)
    woman = Look(Head(0, "bun"), MANGGIS_DARK, "sarong", WOOD_DARK, short_sleeves=True)
    grace = Acting(
        Arm(-1, (-50, -92), (-62, -122)),
        Arm(1, (42, -70), (56, -82)),
        gaze=(0.6, 0.1),
        lean=-4,
        behind=scarf(pen, "M-62,-118 Q-84,-92 -74,-40", LAUT),
        held=sash + placed(crown, -4, -127),
        front=sign(pen, SKINS[0], -62, -124, -24, ("first", "middle", "ring", "little"))
        + scarf(pen, "M55,-76 Q58,-56 48,-30", LAUT)
        + sign(pen, SKINS[0], 57, -84, 40, ("thumb", "first", "middle")),
    )
    art += placed(standing(pen, woman, grace), 116, 254, 1.16)
    cloth = pen.path("M-26,-54 Q0,-46 26,-54 L34,-26 Q14,-30 4,-20 Q-16,-32 -36,-24Z", BATA)
    cloth += pen.line("M-20,-40 q8,6 14,0 M8,-40 q8,6 14,0", 2)
    wide = pen.path("M-23,-60 Q0,-53 23,-60 L23,-48 Q0,-41 -23,-48Z", KUNYIT, 2.6)
    band = pen.path("M-20,-3 C-22,-32 22,-32 20,-3 Q0,-16 -20,-3Z", DAUN)
    band += pen.path("M-16,-14 L-34,-26 L-22,-2Z", DAUN, 2.8) + pen.line(
        "M-12,-20 Q2,-26 14,-16", 2.2
    )
    man = Look(
        Head(2, "short", moustache=True), NILA, "trousers", CHARCOAL if not pen.lines else NILA
    )
    strong = Acting(
        Arm(-1, (-46, -76), (-46, -56)),
        Arm(1, (52, -92), (62, -124)),
        gaze=(-0.6, 0),
        behind=scarf(pen, "M62,-120 Q88,-92 78,-44", KUNYIT),
        held=cloth + wide + placed(band, 0, -123),
        front=sign(pen, SKINS[2], 62, -126, 20, ("first", "middle", "ring", "little"), True)
        + sign(pen, SKINS[2], -47, -54, -110, ("thumb", "first", "middle", "ring"), True),
    )
    art += placed(stepping(pen, man, strong), 300, 254, 1.16)
    return career_scene(pen, "A", art)
