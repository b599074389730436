"""Career scenes of those who look closely: pharmacist, astronomer, veterinarian."""

from generator.drawing.career_care import GREEN_CROSS
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.heads import Head
from generator.drawing.nature import grass, star
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    STEEL,
    STEEL_PALE,
    STRAW,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half
from generator.drawing.sheet import career_scene

NIGHT = Shade("#6E93C7", "#FFFFFF")
HILL = Shade("#4F7F63", "#EEEEEE")
COW = Shade("#C98E5C", "#F2F2F2")
COW_DARK = Shade("#8B5A33", "#D6D6D6")
PINK = Shade("#E9B9A6")


def jar(pen: Pen, fill: Shade) -> str:
    """A medicine jar on (0, 0), 20 wide, 30 high."""
    art = pen.box(-10, -24, 20, 24, fill, 2.6, 3) + pen.box(-8, -31, 16, 8, WHITE, 2.4, 2)
    return art + pen.box(-6, -17, 12, 9, WHITE, 2, 1)


def pharmacy_shelf(pen: Pen) -> str:
    """Jars and boxes on two boards, from (70, 40) to (252, 148)."""
    art = pen.box(66, 36, 186, 112, WHITE, 3.4, 4)
    fills = (BATA, KUNYIT, NILA_PALE, DAUN, MANGGIS, LAUT, CREAM)
    for row, y in enumerate((86, 141)):
        for i in range(6):
            x = 86 + i * 29
            fill = fills[(i * 2 + row * 3) % 7]
            if (i + row) % 3 == 2:
                art += pen.box(x - 11, y - 24, 22, 24, fill, 2.6, 2) + pen.line(
                    f"M{x - 6},{y - 16} h12 M{x - 6},{y - 9} h8", 2
                )
            else:
                art += placed(jar(pen, fill), x, y)
        art += pen.box(66, y, 186, 7, WOOD, 2.6, 2)
    return art


def mortar_bowl(pen: Pen) -> str:
    """Mortar and pestle on y = 0."""
    art = pen.tube([(4, -20), (22, -48)], STEEL_PALE, 6, 5)
    art += pen.path("M-24,-28 H24 Q22,-8 10,-5 L14,0 H-14 L-10,-5 Q-22,-8 -24,-28Z", MORI)
    return art + pen.oval(0, -28, 24, 5, WHITE, 2.6)


def pharmacist(pen: Pen) -> str:
    """A man pharmacist explains a medicine to a woman at the counter."""
    art = pharmacy_shelf(pen)
    art += pen.box(270, 40, 50, 50, WHITE, 3, 6) + pen.line(
        "M295,50 V80 M280,65 H310", 9, GREEN_CROSS
    )
    look = Look(Head(2, "short", glasses=True), LAUT, "trousers", NILA, coat=WHITE)
    act = Acting(
        Arm(-1, (-48, -22), (-34, 0)),
        Arm(1, (48, -26), (72, -26)),
        gaze=(0.7, 0.1),
        mood="talk",
        held=placed(jar(pen, BATA), 76, -28, 1.15),
    )
    art += placed(half(pen, look, act), 178, 178, 1.22)
    visitor = Look(Head(0, "long", HAIR_GREY), MANGGIS, "sarong", BATA_DARK)
    ask = Acting(
        Arm(1, (38, -70), (34, -48)),
        Arm(-1, (-40, -72), (-42, -82)),
        gaze=(-0.7, 0.1),
    )
    art += placed(standing(pen, visitor, ask), 362, 254, 1.18)
    art += pen.box(52, 186, 232, 66, LAUT, 3.6, 3) + pen.line("M68,198 h200 v42 h-200Z", 2)
    art += pen.line("M168,206 v26 M155,219 h26", 6, WHITE if not pen.lines else None)
    art += pen.box(42, 176, 258, 13, WOOD_PALE, 3.4, 4)
    art += placed(mortar_bowl(pen), 90, 176, 0.95)
    art += pen.path("M206,176 L210,152 H238 L242,176Z", MORI, 2.8) + pen.line("M216,162 h16", 2.4)
    art += pen.oval(178 - 1.22 * 34, 176, 9, 9, look.skin)
    return career_scene(pen, "I", art)


def night(pen: Pen) -> str:
    """The sky of a clear night over hills, with an observatory dome."""
    art = pen.path(
        "M22,36 Q210,18 398,32 Q404,130 400,236 Q210,224 20,236 Q14,130 22,36Z", NIGHT, 3
    )
    spots = (
        (52, 66, 0.7), (118, 50, 0.9), (258, 54, 0.8), (318, 104, 0.6), (370, 62, 1),
        (46, 126, 0.6), (292, 152, 0.5), (196, 66, 0.5), (382, 128, 0.6),
    )  # fmt: skip
    art += "".join(placed(star(pen, size), x, y) for x, y, size in spots)
    art += pen.oval(316, 58, 15, 15, BATA, 2.6) + placed(
        pen.oval(0, 0, 25, 6, None, 3), 316, 58, 1, -18
    )
    art += pen.path("M20,236 Q90,180 190,206 Q300,168 400,206 L400,236 Q210,224 20,236Z", HILL, 2.6)
    art += pen.path("M306,204 V168 H372 V204Z", MORI) + pen.path(
        "M302,168 Q304,128 339,128 Q374,128 376,168Z", STEEL_PALE
    )
    return (
        art
        + pen.path("M328,168 V140 Q338,132 348,140 V168Z", CHARCOAL, 2.6)
        + pen.box(332, 184, 14, 20, WOOD, 2.4, 1)
    )


def telescope(pen: Pen) -> str:
    """On a tripod with its foot at (0, 0); it points up to the right."""
    art = pen.tube([(0, -92), (-34, -3)], WOOD, 6) + pen.tube([(0, -92), (34, -3)], WOOD, 6)
    art += pen.tube([(0, -92), (4, 2)], WOOD, 6) + pen.line("M-18,-44 H20", 3)
    tube = pen.box(-68, -8, 22, 16, CHARCOAL, 3, 3) + pen.box(-50, -12, 26, 24, STEEL, 3, 3)
    tube += pen.box(-26, -15, 76, 30, WHITE, 3, 3) + pen.box(48, -19, 34, 38, NILA_PALE, 3, 4)
    tube += pen.box(-16, -28, 40, 9, CHARCOAL, 2.6, 3) + pen.line("M-8,-19 v5 M16,-19 v5", 3)
    return art + placed(tube, 0, -106, 1, -34) + pen.oval(0, -98, 10, 10, KUNYIT)


def astronomer(pen: Pen) -> str:
    """A woman looks for stars with a big telescope at night."""
    art = night(pen) + placed(telescope(pen), 214, 254, 1.1)
    look = Look(Head(1, "long"), KUNYIT, "skirt", LAUT_DARK, vest=MANGGIS)
    note = pen.box(-13, -17, 26, 34, WHITE, 2.6, 2) + placed(star(pen, 0.6), 0, -6)
    note += pen.line("M-7,6 h14 M-7,11 h9", 2)
    act = Acting(
        Arm(-1, (-40, -66), (-14, -62)),
        Arm(1, (46, -76), (58, -70)),
        gaze=(0.7, -0.4),
        held=placed(note, -8, -64, 1, -8),
    )
    art += placed(standing(pen, look, act), 96, 254, 1.2)
    return career_scene(pen, "I", art + grass(pen, 330, 262) + grass(pen, 30, 258))


def cow(pen: Pen) -> str:
    """A brown cow facing left, 200 long; its feet on y = 0, its muzzle at (-118, -92)."""
    art = pen.line("M98,-96 Q116,-90 112,-52", 7) + pen.line("M98,-96 Q116,-90 112,-52", 2.6, COW)
    art += pen.path("M106,-54 q14,6 8,24 q-10,-4 -8,-24Z", COW_DARK, 2.6)
    for x, far in ((-40, True), (76, True), (-56, False), (58, False)):
        fill = COW_DARK if far else COW
        art += pen.path(f"M{x},-50 L{x + 3},-4 H{x + 20} L{x + 24},-50Z", fill)
        art += pen.path(f"M{x + 2},-10 H{x + 21} V0 H{x + 1}Z", CHARCOAL, 2.6)
    art += pen.path("M30,-46 q14,16 28,0Z", PINK, 2.6)
    art += pen.path(
        "M-66,-110 Q-40,-126 -22,-112 Q40,-108 88,-110 Q108,-104 104,-70 Q104,-44 84,-40"
        " L-40,-38 Q-72,-40 -78,-72Z",
        COW,
    )
    art += pen.path("M20,-109 Q36,-80 62,-90 Q84,-94 76,-110Z", CREAM, 2.4)
    art += pen.path("M-16,-39 Q-6,-58 18,-54 Q30,-50 26,-40Z", CREAM, 2.4)
    art += pen.path("M-52,-116 Q-40,-86 -60,-64 L-84,-84 L-78,-112Z", COW, 0)
    art += pen.line("M-44,-92 Q-50,-72 -70,-66", 2.4)
    head = pen.path("M-74,-142 Q-86,-152 -84,-162 M-100,-142 Q-104,-154 -98,-162", None, 6)
    head += pen.path("M-66,-134 Q-50,-146 -42,-134 Q-50,-122 -64,-124Z", COW)
    head += pen.path("M-104,-136 Q-118,-142 -122,-130 Q-116,-122 -106,-126Z", COW)
    head += pen.path(
        "M-106,-140 Q-86,-150 -66,-140 Q-60,-116 -68,-100 Q-72,-84 -90,-83 Q-108,-83 -112,-98"
        " Q-114,-120 -106,-140Z",
        COW,
    )
    head += pen.path("M-113,-100 Q-92,-112 -68,-101 Q-70,-83 -90,-82 Q-110,-83 -113,-100Z", CREAM)
    head += pen.dot(-99, -96, 2.2) + pen.dot(-82, -96, 2.2) + pen.line("M-97,-89 q6,3 12,0", 2)
    head += pen.dot(-100, -122, 2.8) + pen.dot(-76, -122, 2.8)
    return art + head


def stall(pen: Pen) -> str:
    """A roofed stall with rails and a heap of straw."""
    art = pen.path("M150,74 L190,36 H382 L406,74Z", BATA) + pen.line(
        "M198,42 L182,70 M252,42 L244,70 M306,42 V70 M358,42 L364,70", 2.2
    )
    art += pen.tube([(176, 76), (176, 236)], WOOD_DARK, 8)
    art += pen.tube([(388, 76), (388, 240)], WOOD_DARK, 8)
    art += pen.tube([(180, 132), (384, 132)], WOOD, 6) + pen.tube([(180, 178), (384, 178)], WOOD, 6)
    return art


def veterinarian(pen: Pen) -> str:
    """A woman veterinarian listens to the heart of a cow."""
    art = stall(pen)
    art += placed(cow(pen), 292, 254, 1.02)
    art += pen.path("M350,264 Q362,238 384,240 Q402,246 406,264Z", STRAW, 2.8)
    art += pen.line("M368,256 l6,-9 M382,258 l3,-11 M392,256 l-4,-8", 2)
    bag = pen.path("M-12,-30 Q0,-44 12,-30") + pen.box(-26, -30, 52, 30, BATA, 3, 4)
    art += placed(
        bag + pen.line("M0,-24 v14 M-7,-17 h14", 4, WHITE if not pen.lines else None), 40, 256
    )
    look = Look(
        Head(1, "jilbab", DAUN), NILA_PALE, "trousers", TROUSERS, coat=WHITE, shoes=DAUN_DARK
    )
    scope = pen.line("M-10,-88 Q-8,-66 6,-62 Q18,-66 13,-88", 3.6)
    scope += pen.line("M4,-63 Q30,-30 62,-52 Q72,-58 84,-66", 3.6)
    act = Acting(
        Arm(-1, (-38, -70), (-30, -46)),
        Arm(1, (46, -64), (84, -68)),
        gaze=(0.8, 0.2),
        held=scope,
        front=pen.oval(92, -70, 6, 6, STEEL_PALE, 2.6),
    )
    art += placed(standing(pen, look, act), 118, 254, 1.2)
    return career_scene(pen, "I", art)
