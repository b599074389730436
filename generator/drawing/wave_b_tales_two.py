"""Pictures of invented stories, second part: one bolt, a night at the bedside, a market book."""

from collections.abc import Callable

from generator.drawing.career_workshop import spanner, tool_board
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import bed, table
from generator.drawing.heads import Head, head
from generator.drawing.household import CARD, crayon
from generator.drawing.nature import star
from generator.drawing.palette import (
    BATA,
    CREAM,
    DAUN,
    HAIR_GREY,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SOGAN,
    STEEL,
    STEEL_PALE,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import half, squatting
from generator.drawing.sheet import career_scene
from generator.drawing.vehicles import motorbike
from generator.drawing.wave_b_trade import awning, heap, market_scale

NIGHT = Shade("#1B3760", "#CFCFCF")
FLAME_RED = Shade("#E2613A")


def bolt(pen: Pen) -> str:
    """A bolt lying on (0, 0), 30 long."""
    art = pen.path("M-16,-9 L-10,-12 L-3,-9 V5 L-10,8 L-16,5Z", STEEL_PALE, 2.6)
    return art + pen.box(-3, -6, 18, 9, STEEL, 2.6, 1) + pen.line("M3,-6 v9 M8,-6 v9", 1.8)


def holed_card(pen: Pen) -> str:
    """A sheet of cardboard with the outline of an engine and bolts in its holes."""
    art = pen.path("M-44,-66 H44 L48,0 H-48Z", CARD)
    art += pen.path("M-26,-52 H12 L26,-38 V-20 L8,-10 H-26 L-32,-32Z", None, 2.4)
    for x, y in ((-24, -48), (10, -48), (22, -28), (4, -14), (-22, -14)):
        art += pen.oval(x, y, 5, 5, STEEL_PALE, 2.4)
    return art + pen.oval(-28, -32, 4.4, 4.4, WHITE, 2.4)


def one_bolt(pen: Pen) -> str:
    """A young woman beside a motorbike holds one bolt that was left over."""
    art = tool_board(pen) + placed(motorbike(pen, BATA), 152, 250, 1.1)
    look = Look(Head(1, "jilbab", LAUT), NILA_PALE, "trousers", NILA)
    act = Acting(
        Arm(1, (30, -66), (50, -86)),
        Arm(-1, (-34, -56), (14, -46)),
        gaze=(0.7, -0.1),
        mood="calm",
    )
    art += placed(squatting(pen, look, act), 326, 256, 1.2, 0, True)
    art += placed(bolt(pen), 266, 146, 1.1, -20)
    art += pen.line("M252,126 l-6,-8 M268,122 v-10 M284,128 l7,-7", 2.4)
    art += placed(holed_card(pen), 376, 252, 0.62) + placed(spanner(pen), 250, 264, 0.9)
    return career_scene(pen, "R", art)


def night_watch(pen: Pen) -> str:
    """At night a young nurse draws up an old man's blanket and feels his pulse."""
    art = pen.box(40, 36, 92, 84, NIGHT, 4, 3)
    art += pen.path("M104,52 a18,18 0 1 0 12,30 a15,15 0 0 1 -12,-30Z", KUNYIT, 2.4)
    art += placed(star(pen, 0.5), 64, 62) + placed(star(pen, 0.4), 76, 98)
    art += pen.line("M86,36 V120 M40,78 H132", 2.8)
    art += placed(bed(pen, 230), 258, 252, 1.0)
    art += pen.path("M320,216 Q322,184 350,184 Q372,188 370,214Z", WHITE)
    old = Head(0, "short", HAIR_GREY, moustache=True)
    art += placed(head(pen, old, (-0.5, 0.1)), 336, 186, 1.05, 8)
    art += pen.path("M146,214 Q150,186 200,184 Q270,176 318,196 Q326,208 320,232 H148Z", MANGGIS)
    art += pen.line("M196,186 V231 M244,182 V231 M292,188 V231 M148,206 Q230,196 322,212", 2)
    art += pen.tube([(318, 208), (296, 198), (270, 200)], LAUT, 11) + pen.oval(
        264, 200, 7.5, 7.5, Shade("#C68A5A")
    )
    look = Look(Head(2, "short"), WHITE, "trousers", WHITE, short_sleeves=True)
    watch = pen.box(-17, -34, 9, 11, KUNYIT, 2.2, 2)
    act = Acting(
        Arm(1, (40, -78), (56, -62)),
        Arm(1, (30, -62), (58, -54)),
        gaze=(0.8, 0.2),
        held=watch,
    )
    art += placed(standing(pen, look, act), 182, 262, 1.2)
    return career_scene(pen, "S", art)


def market_book(pen: Pen) -> str:
    """A young woman checks two columns against slips of paper; her mother sells vegetables."""
    mother = Look(Head(2, "jilbab", KUNYIT), MANGGIS, "skirt", SOGAN, apron=CREAM)
    sell = Acting(Arm(-1, (-44, -28), (-30, -14)), Arm(1, (46, -30), (34, -16)), gaze=(0.6, 0.3))
    art = pen.line("M22,44 V250 M192,44 V250", 5)
    art += placed(half(pen, mother, sell), 106, 168, 1.02) + awning(pen, 14, 22, 186)
    art += pen.box(20, 176, 174, 74, WOOD, 3, 3) + pen.box(14, 170, 186, 11, WOOD_PALE, 3, 4)
    art += placed(heap(pen, FLAME_RED), 52, 172, 0.8) + placed(heap(pen, DAUN), 106, 172, 0.7)
    art += placed(market_scale(pen), 160, 170, 0.6)
    look = Look(Head(1, "ponytail"), LAUT, "trousers", NILA)
    act = Acting(
        Arm(-1, (-46, -22), (-36, 0)),
        Arm(1, (48, -24), (30, -2)),
        gaze=(0, 0.8),
    )
    art += placed(half(pen, look, act), 300, 176, 1.24)
    art += placed(table(pen, 204, 66, WOOD, True), 302, 256)
    art += pen.path(
        "M246,190 L258,160 Q280,156 300,162 Q320,156 342,160 L354,190 Q324,182 300,190"
        " Q276,182 246,190Z",
        WHITE,
    )
    art += pen.line("M300,162 V190", 2.6) + "".join(
        pen.line(f"M{num(264 - i * 3)},{168 + i * 7} h24 M{num(312 + i)},{168 + i * 7} h24", 2.2)
        for i in range(3)
    )
    art += crayon(pen, 330, 174) + pen.oval(338, 163, 9, 9, look.skin)
    art += pen.oval(256, 176, 9, 9, look.skin)
    for x, y, turn in ((372, 186, 8), (384, 178, -10), (222, 186, -6)):
        art += placed(
            pen.path("M-10,-18 H10 V4 l-3,-3 l-4,3 l-3,-3 l-4,3 l-3,-3 l-3,3Z", MORI, 2.4)
            + pen.line("M-5,-12 h10 M-5,-6 h7", 1.8),
            x,
            y,
            1,
            turn,
        )
    return career_scene(pen, "C", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "rani-satu-baut": one_bolt,
    "rifki-jaga-malam": night_watch,
    "yuni-buku-pasar": market_book,
}
