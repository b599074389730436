"""Pictures of the invented stories: a ditch, a letter in thread, cards of cloth, a chalk line."""

from collections.abc import Callable

from generator.drawing.career_craft import batik_cloth
from generator.drawing.career_studio import sewing_machine
from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import chair, table, window
from generator.drawing.hands import sign
from generator.drawing.heads import Head
from generator.drawing.household import clipboard, crayon
from generator.drawing.landscape import house
from generator.drawing.nature import flower, leaf
from generator.drawing.palette import (
    BATA,
    BRICK,
    CREAM,
    DAUN,
    DAUN_DARK,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MORI,
    NILA,
    SKINS,
    STEEL,
    STEEL_DARK,
    TROUSERS,
    WATER,
    WHITE,
    WOOD,
    WOOD_DARK,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import half, seated
from generator.drawing.sheet import career_scene
from generator.drawing.things import bricks

CHALK = Shade("#FFFFFF", "#111111")
RAIN = Shade("#234A80", "#111111")
WALL = Shade("#A9C0DA", "#FFFFFF")


def ditch(pen: Pen) -> str:
    """A boy writes a table beside the ditch while rain clouds leave; leaves block the pipe."""
    art = placed(house(pen, BATA, CREAM), 78, 206, 1.26)
    art += pen.path(
        "M262,92 q-24,-2 -22,-22 q4,-18 26,-14 q10,-22 38,-14 q16,4 18,18 q24,-2 24,16"
        " q0,16 -22,16Z",
        STEEL,
    )
    art += pen.line("M262,104 l-6,16 M286,104 l-6,16 M310,104 l-6,16 M334,104 l-6,16", 3, RAIN)
    art += bricks(pen, (186, 204), (220, 26), 2, 8) + pen.path(
        "M186,230 H407 L408,262 Q300,273 192,270Z", WATER, 2.6
    )
    art += pen.oval(384, 240, 22, 22, STEEL_DARK, 3.4) + pen.oval(384, 240, 14, 14, None, 2.4)
    for x, y, turn, fill in (
        (352, 248, 70, DAUN),
        (366, 262, 110, KUNYIT),
        (344, 236, 20, KUNYIT),
        (376, 252, 60, DAUN),
    ):
        art += placed(leaf(pen, fill), x, y, 0.62, turn)
    art += pen.line("M220,246 q8,-6 16,0 t16,0 M262,258 q8,-6 16,0 t16,0", 2.2)
    girl = Look(Head(1, "jilbab", MANGGIS), WHITE, "skirt", NILA, child=True)
    show = Acting(Arm(-1, (-32, -56), (-30, -38)), Arm(1, (38, -68), (54, -76)), gaze=(0.8, 0.2))
    board = placed(clipboard(pen), 2, -46, 0.9, 6)
    boy = Look(Head(2, "short"), WHITE, "trousers", NILA, short_sleeves=True, child=True)
    write = Acting(
        Arm(-1, (-34, -54), (-18, -40)),
        Arm(1, (34, -52), (12, -46)),
        gaze=(0.6, 0.5),
        held=board + crayon(pen, 6, -38),
    )
    art += placed(standing(pen, girl, show), 168, 256, 1.12)
    art += placed(standing(pen, boy, write), 96, 258, 1.2)
    return career_scene(pen, "I", art)


def thread_letter(pen: Pen) -> str:
    """A man embroiders jasmine on a pale blouse with an old machine; a letter lies beside it."""
    art = placed(window(pen, 76, 70), 36, 38)
    blouse = pen.path(
        "M0,-34 L-26,-28 L-50,34 L-32,42 L-20,14 V62 H20 V14 L32,42 L50,34 L26,-28Z", MORI
    )
    blouse += pen.line("M0,-34 V62", 2.2) + pen.line("M-14,-44 Q0,-56 14,-44", 2.6)
    for x, y in ((-38, 24), (-30, 2), (38, 24), (30, 2)):
        blouse += placed(flower(pen, WHITE), x, y, 0.42)
    art += (
        pen.line("M222,40 H322", 4) + pen.line("M272,40 V48", 2.6) + placed(blouse, 272, 88, 0.94)
    )
    for i, fill in enumerate((BATA, KUNYIT, DAUN, MANGGIS)):
        art += pen.box(346 + (i % 2) * 26, 60 + (i // 2) * 40, 16, 24, fill, 2.6, 2)
        art += pen.line(f"M{342 + (i % 2) * 26},{60 + (i // 2) * 40} h24", 3.4)
        art += pen.line(f"M{342 + (i % 2) * 26},{84 + (i // 2) * 40} h24", 3.4)
    art += placed(chair(pen, WOOD_DARK), 122, 254, 1.2)
    look = Look(Head(3, "curly"), LAUT, "trousers", NILA, short_sleeves=True)
    act = Acting(Arm(1, (36, -66), (84, -72)), Arm(1, (30, -58), (76, -66)), gaze=(0.8, 0.4))
    art += placed(table(pen, 226, 70, WOOD), 288, 254)
    art += placed(sewing_machine(pen), 244, 184, 1.3, 0, True)
    cloth = pen.path("M186,184 Q200,172 226,178 L240,184Z", MORI, 2.6)
    letter = pen.path("M318,184 L328,164 H386 L384,184Z", WHITE) + pen.line(
        "M334,170 H378 M330,177 H368", 2
    )
    art += cloth + letter + crayon(pen, 356, 172)
    art += placed(seated(pen, look, act), 122, 254, 1.2)
    return career_scene(pen, "A", art)


def colour_cards(pen: Pen) -> str:
    """A Deaf woman batik maker shows cards of cloth; a buyer points at the blue one."""
    art = placed(batik_cloth(pen), -52, 4, 0.9)
    art += pen.line("M86,34 V50", 3) + pen.path("M74,66 Q74,50 86,50 Q98,50 98,66Z", KUNYIT, 2.8)
    art += pen.line("M66,76 l-8,6 M86,76 v9 M106,76 l8,6", 2.4)
    look = Look(Head(1, "jilbab", KUNYIT), LAUT, "skirt", LAUT_DARK)
    show = Acting(
        Arm(-1, (-46, -36), (-44, -60)),
        Arm(1, (48, -26), (44, -8)),
        gaze=(0.7, 0.1),
        front=sign(pen, SKINS[1], -44, -62, -10),
    )
    buyer = Look(Head(3, "short"), BATA, "trousers", NILA)
    point = Acting(
        Arm(1, (44, -24), (34, -10)),
        Arm(-1, (-48, -30), (-52, -8)),
        gaze=(-0.6, 0.4),
    )
    art += placed(half(pen, look, show), 122, 180, 1.24)
    art += placed(half(pen, buyer, point), 330, 180, 1.22)
    art += placed(table(pen, 372, 66, WOOD, True), 212, 256)
    for i, fill in enumerate((BATA, WOOD_DARK, NILA, DAUN)):
        x = 176 + i * 34
        art += pen.box(x, 158, 28, 32, WHITE, 2.6, 3) + pen.box(x + 5, 163, 18, 18, fill, 2.2, 1)
    art += pen.oval(330 - 52 * 1.22, 168, 9, 9, buyer.skin)
    art += pen.oval(122 + 44 * 1.24, 170, 9, 9, look.skin)
    return career_scene(pen, "A", art)


def chalk_lines(pen: Pen) -> str:
    """A father draws a chalk line on the kitchen wall above many older ones; his girl watches."""
    art = pen.box(22, 30, 300, 206, WALL, 3, 3) + placed(window(pen, 66, 58), 44, 46)
    y = 218.0
    for i in range(13):
        art += pen.line(f"M{186 + (i % 3) * 8},{y:g} h{96 - (i % 4) * 12}", 3, CHALK)
        y -= (8, 10, 6, 9, 7, 10, 6, 9, 8, 7, 10, 6, 9)[i]
    art += pen.line("M186,110 H268", 4, CHALK)
    art += pen.box(24, 206, 92, 30, BRICK, 3, 3) + pen.path(
        "M36,206 Q34,176 60,176 Q86,176 84,206Z", STEEL
    )
    art += pen.line("M48,176 Q60,160 72,176", 3.4)
    father = Look(
        Head(2, "short", moustache=True), KUNYIT, "trousers", TROUSERS, short_sleeves=True
    )
    draw = Acting(
        Arm(1, (36, -70), (34, -46)),
        Arm(-1, (-46, -96), (-56, -118)),
        gaze=(-0.7, -0.1),
        held=pen.line("M-56,-118 L-68,-122", 7) + pen.line("M-56,-118 L-68,-122", 2.8, WHITE),
    )
    art += placed(standing(pen, father, draw), 348, 256, 1.18)
    girl = Look(Head(1, "ponytail"), BATA, "skirt", DAUN_DARK, short_sleeves=True, child=True)
    watch = Acting(Arm(-1, (-34, -58), (-30, -36)), Arm(1, (36, -74), (46, -92)), gaze=(0.6, -0.4))
    art += placed(standing(pen, girl, watch), 150, 258, 1.12)
    return career_scene(pen, "R", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "agung-teka-teki-selokan": ditch,
    "damar-surat-benang": thread_letter,
    "laras-rumah-batik": colour_cards,
    "nurul-garis-kapur": chalk_lines,
}
