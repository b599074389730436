"""Game pictures: drawing, music, stories, dance, paper (items 3, 9, 15, 21, 27)."""

from generator.drawing.cast import ARIF, BAYU, DEWI, LALA, RAFI, RINA, TONO
from generator.drawing.figures import Acting, Arm, standing
from generator.drawing.furniture import cloth_line
from generator.drawing.household import bottle, crayon
from generator.drawing.nature import flower, grass, leaf, star, tree
from generator.drawing.palette import (
    BATA,
    DAUN,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    WHITE,
    WOOD,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.play import indoors, outdoors, worktop
from generator.drawing.poses import cross_legged, half


def leaf_pattern(pen: Pen) -> str:
    """A boy draws a row of leaves and flowers after real ones on the table."""
    act = Acting(
        Arm(-1, (-40, 0), (-34, 10)),
        Arm(1, (40, 0), (30, 8)),
        gaze=(0.2, 0.7),
    )
    art = placed(half(pen, TONO, act), 160, 142, 1.26) + worktop(pen, 160, 284)

    page = pen.path("M0,0 H156 L164,62 H-8Z", WHITE)
    for index in range(4):
        x = 20 + index * 39
        page += (
            placed(leaf(pen), x, 48, 0.92) if index % 2 == 0 else placed(flower(pen), x, 29, 1.05)
        )
    page += pen.line("M6,55 q9,-7 18,0 t18,0 t18,0 t18,0 t18,0 t18,0 t18,0", 2.2, NILA)
    art += placed(page, 82, 148) + placed(hands_on(pen), 160, 142, 1.26)
    art += placed(leaf(pen), 52, 168, 0.9, -30) + placed(flower(pen, MANGGIS), 276, 152, 0.9)
    return indoors(pen, art)


def hands_on(pen: Pen) -> str:
    skin = TONO.skin
    art = crayon(pen, 24, 18) + pen.oval(33, 7, 7, 7, skin)
    return art + pen.oval(-36, 11, 7, 7, skin)


def drum(pen: Pen, fill: Shade) -> str:
    """A bucket upside down, its foot at (0, 0)."""
    art = pen.path("M-20,-40 L20,-40 L27,0 L-27,0Z", fill) + pen.oval(0, -40, 20, 6, MORI, 2.6)
    return art + pen.line("M-24,-12 Q0,-4 24,-12", 2.2)


def bucket_band(pen: Pen) -> str:
    """Three children make music on buckets and bottles."""
    art = ""
    players = ((64, ARIF, NILA_PALE), (160, LALA, KUNYIT), (256, RAFI, BATA))
    for index, (x, look, fill) in enumerate(players):
        stick = pen.tube([(-24, -36), (-8, -10)], WOOD_PALE, 3, 4)
        stick += pen.tube([(30, -56), (14, -76)], WOOD_PALE, 3, 4)
        act = Acting(
            Arm(-1, (-38, -22), (-26, -36)),
            Arm(1, (44, -28), (32, -52)),
            gaze=((0.6, 0.2), (0, 0.3), (-0.6, 0.2))[index],
            mood="talk" if index == 1 else "smile",
            held=stick,
        )
        art += placed(half(pen, look, act), x, 182 - (10 if index == 1 else 0), 1.12)
        art += placed(drum(pen, fill), x - 6, 208, 1.08)
    for x, cap in ((106, DAUN), (206, NILA)):
        art += placed(bottle(pen, SKY, cap), x + 2, 208, 0.86)
    notes = "M0,0 v-18 l12,-4 v18"
    for x, y in ((106, 62), (222, 46)):
        art += placed(pen.line(notes) + pen.dot(-4, 0, 4.5) + pen.dot(8, -4, 4.5), x, y)
    return outdoors(pen, art)


def story(pen: Pen) -> str:
    """A boy writes in his notebook under a tree."""
    art = placed(tree(pen), 188, 192, 1.07) + grass(pen, 50, 188) + grass(pen, 286, 196)
    book = pen.path("M-26,-20 L0,-24 L26,-20 L26,-2 L0,-6 L-26,-2Z", MORI)
    book += pen.line("M0,-24 V-6 M-20,-15 l14,-2 M-20,-9 l14,-2 M6,-17 l8,1", 2)
    act = Acting(
        Arm(-1, (-38, -34), (-22, -18)),
        Arm(1, (38, -36), (20, -20)),
        gaze=(0.1, 0.7),
        held=book + crayon(pen, 11, -8),
    )
    return outdoors(pen, art + placed(cross_legged(pen, BAYU, act), 116, 204, 1.3))


def curtain(pen: Pen) -> str:
    art = pen.path(
        "M14,28 H306 V50 Q280,66 257,50 Q232,66 208,50 Q184,66 160,50 Q136,66 112,50"
        " Q88,66 63,50 Q40,66 14,50Z",
        BATA,
    )
    art += pen.path("M14,40 H44 Q48,110 26,184 H12 Q8,110 14,40Z", BATA)
    art += pen.path("M306,40 H276 Q272,110 294,184 H308 Q312,110 306,40Z", BATA)
    return art + pen.line("M28,60 Q30,120 20,178 M292,60 Q290,120 300,178", 2)


def stage(pen: Pen) -> str:
    """A boy and a girl dance on a stage; she swings a scarf."""
    floor = pen.path("M12,186 H308 L306,204 H14Z", WOOD)
    scarf = pen.path(
        "M-50,-90 Q-64,-60 -50,-40 Q-60,-20 -48,-6 Q-36,-24 -38,-44 Q-46,-64 -38,-88Z", KUNYIT, 2.6
    )
    scarf += pen.path(
        "M48,-86 Q62,-58 50,-38 Q60,-18 50,-4 Q36,-22 38,-42 Q46,-62 38,-84Z", KUNYIT, 2.6
    )
    girl = Acting(
        Arm(-1, (-44, -62), (-46, -92)),
        Arm(1, (40, -66), (44, -88)),
        (0.4, 0),
        "talk",
        front=scarf,
    )
    boy = Acting(Arm(1, (46, -62), (44, -94)), Arm(-1, (-40, -52), (-26, -40)), (-0.4, 0), "talk")
    art = floor + placed(standing(pen, DEWI, girl), 120, 198, 1.12, -4)
    art += placed(standing(pen, RAFI, boy), 214, 198, 1.12, 4)
    return indoors(pen, art + curtain(pen))


def garland(pen: Pen) -> str:
    """A girl folds used paper into stars and flags."""
    paper = pen.path("M-30,-2 L0,-34 L30,-2 L0,8Z", KUNYIT) + pen.line("M0,-34 V8", 2)
    act = Acting(Arm(-1, (-44, -8), (-28, 0)), Arm(1, (44, -8), (28, 0)), (0, 0.7), held=paper)
    art = placed(cloth_line(pen, 296, (KUNYIT, NILA_PALE, BATA, DAUN)), 12, 22)
    art += placed(half(pen, RINA, act), 160, 160, 1.24) + worktop(pen)
    art += placed(star(pen, 1.2, NILA_PALE), 70, 148) + placed(star(pen, 0.9), 94, 150)
    art += placed(fan(pen), 246, 156)
    for index, shade in enumerate((MORI, LAUT, MORI)):
        art += pen.box(266 - index * 2, 150 - index * 5, 36, 6, shade, 2.2, 1)
    return indoors(pen, art)


def fan(pen: Pen) -> str:
    """A folded paper fan."""
    d = "M0,0 " + " ".join(
        f"L{num(x)},{num(y)}"
        for x, y in ((-24, -16), (-18, -26), (-8, -30), (4, -30), (14, -26), (20, -16))
    )
    art = pen.path(d + "Z", KUNYIT, 2.6)
    return art + pen.line("M0,0 L-18,-26 M0,0 L-8,-30 M0,0 L4,-30 M0,0 L14,-26", 2)
