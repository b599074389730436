"""Story pictures of the road: a pedicab, a running track, a river that lights a village."""

from collections.abc import Callable

from generator.drawing.career_research import water_wheel
from generator.drawing.figures import Acting, Arm, Look
from generator.drawing.heads import Head
from generator.drawing.landscape import house
from generator.drawing.nature import bush, cloud, tree
from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN_PALE,
    INK,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SOGAN,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.sheet import career_scene, document, patch
from generator.drawing.vehicles import wheel
from generator.drawing.wave_b_kit import from_behind, thought

DUSK = Shade("#B9C7E0")
TRACK = Shade("#D68A6C")
STREAM = Shade("#A9CBE0")


def pedicab(pen: Pen) -> str:
    """A becak that faces left, wheels on y = 0, 210 wide; its seat at (-44, -62)."""
    art = wheel(pen, 72, -32, 32)
    art += pen.line("M72,-32 L30,-36 L58,-84 L72,-32 M58,-84 L16,-92 M30,-36 L-8,-40", 10)
    art += pen.line("M72,-32 L30,-36 L58,-84 L72,-32 M58,-84 L16,-92 M30,-36 L-8,-40", 5, LAUT)
    art += pen.path("M44,-92 Q60,-100 76,-92 Q68,-84 52,-84Z", SOGAN, 2.8)
    art += pen.line("M30,-36 L36,-18 M28,-18 h16", 5) + pen.oval(30, -36, 9, 9, KUNYIT, 2.8)
    art += pen.path(
        "M14,-40 L10,-124 Q-44,-150 -86,-122 L-78,-112 Q-44,-128 -6,-108 L-10,-62 H-84"
        " L-96,-34 H8Z",
        KUNYIT,
    )
    art += pen.path("M-12,-66 H-80 L-84,-56 H-10Z", BATA, 2.8) + pen.path(
        "M-8,-106 L6,-104 L4,-66 L-12,-66Z", BATA, 2.8
    )
    art += pen.line("M-34,-140 L-32,-122 M10,-88 L22,-100", 2.6)
    art += pen.line("M-84,-50 H2 M-88,-42 H4", 2)
    art += wheel(pen, -58, -30, 30)
    return art + pen.line("M-96,-34 L-110,-26", 5)


def graduation(pen: Pen) -> str:
    """A pedicab stands before a hall; father and daughter, from behind, walk up to the door."""
    art = pen.path("M178,92 L290,38 L402,92Z", BATA) + pen.box(190, 92, 200, 140, CREAM, 3, 2)
    art += pen.oval(290, 70, 11, 11, KUNYIT, 2.8)
    for x in (204, 240, 326, 362):
        art += pen.box(x, 98, 14, 132, WHITE, 2.8, 2)
    art += pen.path("M264,230 V140 Q290,116 316,140 V230Z", WOOD) + pen.line("M290,128 V230", 2.4)
    art += pen.box(180, 226, 220, 9, WOOD_PALE, 2.8, 2) + pen.box(
        170, 235, 240, 9, WOOD_PALE, 2.8, 2
    )
    art += placed(cloud(pen), 74, 66)
    father = Look(Head(2, "cap"), NILA_PALE, "trousers", TROUSERS)
    daughter = Look(Head(1, "jilbab", MANGGIS), CHARCOAL, "skirt", CHARCOAL)
    cap = pen.path("M-34,-158 L0,-170 L34,-158 L0,-146Z", CHARCOAL, 2.8)
    cap += pen.line("M0,-158 L26,-152 V-136", 2.4, KUNYIT) + pen.dot(26, -134, 3.4, KUNYIT)
    art += placed(
        from_behind(
            pen, father, Acting(Arm(1, (36, -66), (44, -54)), Arm(-1, (-36, -70), (-32, -48)))
        ),
        262,
        262,
        0.78,
    )
    walk = Acting(Arm(-1, (-36, -66), (-40, -54)), Arm(1, (36, -70), (32, -48)))
    art += placed(from_behind(pen, daughter, walk) + cap, 330, 262, 0.78)
    art += placed(pedicab(pen), 114, 260, 0.94)
    return career_scene(pen, "C", art)


def dog(pen: Pen) -> str:
    """A merry dog that runs to the left, feet near y = 16."""
    art = pen.path("M-14,-6 Q4,-12 18,-6 L22,6 Q4,10 -14,6Z", WOOD, 2.6)
    art += pen.path(
        "M-30,-16 Q-30,-24 -20,-24 Q-10,-24 -10,-12 Q-10,-2 -20,-2 L-34,-4 Q-36,-12 -30,-16Z",
        WOOD,
        2.6,
    )
    art += pen.path("M-16,-24 Q-8,-26 -6,-14 Q-12,-10 -16,-18Z", SOGAN, 2.2) + pen.dot(
        -24, -15, 1.9
    )
    art += pen.dot(-34, -8, 2.4) + pen.line("M-32,-4 q4,3 8,0", 2)
    return art + pen.line(
        "M-10,6 L-20,14 M-4,7 L2,15 M14,6 L8,15 M20,4 L30,11 M20,-6 Q30,-10 28,-20", 4
    )


def starting_line(pen: Pen) -> str:
    """A runner, from behind, at the start of his lane; in his thought a dog runs after him."""
    art = placed(tree(pen), 54, 170, 0.7) + placed(bush(pen), 376, 168, 0.7)
    art += placed(bush(pen), 120, 168, 0.5)
    art += pen.path("M150,160 H270 L402,266 H18Z", TRACK, 0 if not pen.lines else 2.6)
    lanes = " ".join(f"M{num(150 + i * 24)},160 L{num(18 + i * 76.8)},266" for i in range(6))
    art += pen.line(lanes, 3, WHITE if not pen.lines else None)
    art += pen.line("M51,240 H369", 5, WHITE if not pen.lines else None)
    art += pen.line("M146,160 V112 H274 V160", 4) + pen.box(146, 100, 128, 18, KUNYIT, 2.8, 2)
    art += "".join(
        pen.box(150 + i * 20, 100, 10, 9, CHARCOAL, 0, 0)
        + pen.box(160 + i * 20, 109, 10, 9, CHARCOAL, 0, 0)
        for i in range(6)
    )
    look = Look(Head(1, "short"), BATA, "shorts", WHITE, short_sleeves=True, shoes=KUNYIT)
    act = Acting(Arm(-1, (-40, -64), (-22, -58)), Arm(1, (40, -72), (38, -48)))
    art += placed(from_behind(pen, look, act), 210, 262, 1.0)
    art += placed(thought(pen, placed(dog(pen), 4, 2, 1.1)), 322, 62, 1.12)
    return career_scene(pen, "R", art)


def lamp_house(pen: Pen) -> str:
    """A village house with a lamp that burns at its gable, at (0, 0)."""
    art = (
        house(pen, BATA, CREAM)
        + pen.line("M25,-42 v8", 2.4)
        + pen.oval(25, -28, 6.5, 6.5, KUNYIT, 2.4)
    )
    return art + pen.line("M14,-24 l-4,4 M36,-24 l4,4 M13,-32 l-5,-2 M37,-32 l5,-2", 2)


def river_lights(pen: Pen) -> str:
    """A river turns a wheel and the village lamps burn; a woman, from behind, looks at it."""
    art = patch(pen, DUSK, Shade("#A9C58E"), (420, 280), 234)
    art += pen.oval(352, 62, 17, 17, CREAM, 2.8)
    land = DAUN_PALE if not pen.lines else None
    art += pen.path(
        "M9,150 Q70,60 130,86 Q196,52 252,116 Q330,84 408,150 L410,262 Q210,277 9,264Z", land, 2.6
    )
    art += pen.path(
        "M410,202 Q344,196 306,210 Q270,226 214,236 Q160,246 150,270 Q300,276 410,264Z", STREAM, 2.6
    )
    art += pen.line(
        "M160,112 Q214,120 232,158 M198,166 Q220,178 230,166 M292,158 Q320,142 346,140", 2
    )
    for x, y, size in ((140, 140, 0.66), (172, 204, 0.98), (362, 172, 0.76)):
        art += placed(lamp_house(pen), x, y, size)
    row = "q8,-6 16,0 t16,0 "
    ripple = NILA if not pen.lines else INK
    art += pen.line(f"M350,222 {row} M216,256 {row} M320,250 {row}".strip(), 2.2, ripple)
    art += pen.path("M222,158 L262,132 L302,158Z", BATA) + pen.box(230, 158, 64, 54, MORI, 3, 2)
    art += pen.box(244, 174, 18, 18, KUNYIT, 2.6, 2) + placed(water_wheel(pen), 312, 204, 0.6)
    art += placed(tree(pen), 40, 204, 0.48)
    look = Look(Head(0, "jilbab", MANGGIS), LAUT, "trousers", LAUT_DARK)
    act = Acting(Arm(-1, (-38, -70), (-34, -46)), Arm(1, (38, -70), (34, -46)))
    art += placed(from_behind(pen, look, act), 84, 260, 0.98)
    return document(pen, art, (0, 0, 420, 280))


SCENES: dict[str, Callable[[Pen], str]] = {
    "raeni": graduation,
    "saptoyogo-purnomo": starting_line,
    "tri-mumpuni": river_lights,
}
