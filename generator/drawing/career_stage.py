"""Career scenes on a stage: the musicians, and the interpreter beside a speaker."""

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import cloth_line
from generator.drawing.hands import motion, sign
from generator.drawing.heads import Head
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    HAIR,
    HAIR_BROWN,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    MORI,
    NILA,
    NILA_PALE,
    SKINS,
    TROUSERS,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, placed
from generator.drawing.poses import cross_legged, half
from generator.drawing.sheet import career_scene


def boards(pen: Pen) -> str:
    """A low stage from (26, 220) to (394, 258)."""
    art = pen.box(32, 226, 356, 32, WOOD, 3, 3) + pen.box(24, 216, 372, 14, WOOD_PALE, 3, 4)
    return art + pen.line("M92,236 v16 M158,236 v16 M224,236 v16 M290,236 v16 M344,236 v16", 2)


def guitar(pen: Pen) -> str:
    """Its sound hole at (0, 0), neck to the right."""
    art = pen.tube([(20, 0), (78, 0)], WOOD_DARK, 6, 5) + pen.box(74, -8, 18, 16, WOOD_DARK, 2.6, 3)
    art += pen.line("M79,-8 v-4 M86,-8 v-4 M79,8 v4 M86,8 v4", 3)
    art += pen.path(
        "M26,0 C26,-20 6,-20 0,-17 C-8,-28 -42,-26 -42,0 C-42,26 -8,28 0,17 C6,20 26,20 26,0Z",
        WOOD,
    )
    art += pen.oval(2, 0, 8, 8, CHARCOAL, 2.6) + pen.line("M-22,-8 v16", 4)
    return art + pen.line("M-22,-2 H76 M-22,3 H76", 1.4, MORI)


def microphone(pen: Pen) -> str:
    """On a stand with its foot at (0, 0); its head at (-64, -120)."""
    art = pen.line("M-16,0 H16 M0,0 V-108 M14,-104 L-52,-117", 4.4)
    return art + placed(pen.oval(0, 0, 10, 7, STEEL_HEAD), -62, -119, 1, 11)


STEEL_HEAD = Shade("#8D97A6", "#BBBBBB")


def kendang(pen: Pen) -> str:
    """A drum played on both heads, its middle at (0, 0), 96 long."""
    art = pen.line("M-26,14 L-36,34 M26,14 L36,34 M-34,30 H34", 6)
    art += pen.path("M-46,-19 Q0,-34 46,-15 L46,15 Q0,32 -46,19Z", BATA_DARK)
    art += pen.line(
        "M-44,-18 L-22,24 L0,-27 L22,24 L44,-14 M-44,17 L-22,-24 L0,26 L22,-23 L44,13",
        1.8,
        Shade("#F7E6C6", "#111111"),
    )
    return art + pen.oval(-46, 0, 7, 19, CREAM) + pen.oval(46, 0, 6, 15, CREAM)


def notes(pen: Pen, x: float, y: float) -> str:
    art = pen.line("M0,0 v-18 l12,-4 v18") + pen.dot(-4, 0, 4.5) + pen.dot(8, -4, 4.5)
    return placed(art, x, y)


def musicians(pen: Pen) -> str:
    """A man sings with his guitar; a woman plays the kendang beside him."""
    art = placed(cloth_line(pen, 364, (KUNYIT, MANGGIS, LAUT, BATA)), 28, 27) + boards(pen)
    singer = Look(Head(3, "curly"), NILA_PALE, "trousers", NILA, vest=MANGGIS_DARK)
    play = Acting(
        Arm(-1, (-42, -72), (-6, -60)),
        Arm(1, (44, -74), (64, -76)),
        gaze=(0.5, 0),
        mood="talk",
        held=pen.line("M-20,-94 L22,-52", 3.4) + placed(guitar(pen), 2, -60, 0.92, -14),
    )
    art += placed(microphone(pen), 212, 214)
    art += placed(standing(pen, singer, play), 122, 216, 1.04)
    drummer = Look(Head(1, "jilbab", KUNYIT), LAUT, "sarong", BATA_DARK)
    beat = Acting(
        Arm(-1, (-52, -46), (-56, -30)),
        Arm(1, (52, -52), (52, -40)),
        gaze=(-0.5, 0.1),
        front=placed(kendang(pen), -1, -26, 0.92),
    )
    art += placed(cross_legged(pen, drummer, beat), 288, 214, 1.12)
    hands = pen.oval(-58, -32, 7.5, 7.5, drummer.skin) + pen.oval(50, -40, 7.5, 7.5, drummer.skin)
    art += placed(hands, 288, 214, 1.12)
    return career_scene(pen, "A", art + notes(pen, 232, 78) + notes(pen, 366, 104))


def listener(pen: Pen, top: Shade, head: Head) -> str:
    """Somebody in the audience from behind, chin at (0, 0)."""
    shoulders = "M-40,34 Q-40,9 -12,6 L12,6 Q40,9 40,34"
    art = pen.path(f"{shoulders}Z", top, 0) + pen.line(shoulders)
    skin = SKINS[head.skin]
    if head.hair == "jilbab":
        return art + pen.path(
            "M-24,-22 C-26,-50 26,-50 24,-22 C25,-4 32,10 22,16 Q0,24 -22,16 C-32,10 -25,-4"
            " -24,-22Z",
            head.hair_shade,
        )
    art += pen.box(-7, -8, 14, 18, skin, 2.5, 2)
    art += pen.oval(-20, -18, 4, 5, skin, 2.5) + pen.oval(20, -18, 4, 5, skin, 2.5)
    art += pen.path("M-21,-18 C-23,-50 23,-50 21,-18 Q19,2 0,2 Q-19,2 -21,-18Z", head.hair_shade)
    if head.hearing_aid:
        art += pen.path("M20,-27 q9,0 8,10 q0,7 -6,6 q-3,-2 0,-8Z", STEEL_HEAD, 2.2)
    if head.hair == "ponytail":
        art += pen.path("M-5,-24 Q-14,2 -3,18 Q8,10 6,-24Z", head.hair_shade, 2.6)
    return art


def lectern(pen: Pen) -> str:
    """A desk for a speaker, its foot at (0, 0), 84 high."""
    art = pen.line("M26,-88 Q30,-104 20,-108", 3.6) + pen.oval(17, -109, 7, 6, STEEL_HEAD, 2.6)
    art += pen.path("M-32,-78 L32,-78 L26,0 L-26,0Z", WOOD) + pen.box(
        -40, -88, 80, 13, WOOD_PALE, 3, 3
    )
    return art + pen.oval(0, -42, 12, 12, KUNYIT, 2.6)


def sign_interpreter(pen: Pen) -> str:
    """A man signs what a woman says at a lectern; people watch his hands."""
    art = pen.path("M48,204 H372 L398,240 H22Z", WOOD_PALE) + pen.box(22, 240, 376, 24, WOOD, 3, 3)
    speaker = Look(Head(0, "long"), BATA, "skirt", LAUT_DARK)
    speaking = Acting(
        Arm(-1, (-42, -30), (-24, -16)),
        Arm(1, (44, -26), (28, -16)),
        gaze=(-0.2, 0.1),
        mood="talk",
    )
    art += placed(half(pen, speaker, speaking), 112, 160, 1.16) + placed(lectern(pen), 112, 222, 1)
    look = Look(Head(2, "short", HAIR), NILA, "trousers", TROUSERS)
    skin = SKINS[2]
    act = Acting(
        Arm(-1, (-52, -72), (-34, -104)),
        Arm(1, (52, -70), (26, -82)),
        gaze=(0, 0.1),
        mood="talk",
        front=sign(pen, skin, -36, -106, -14, mirror=True)
        + sign(pen, skin, 24, -82, -30, ("thumb", "first"), mirror=False)
        + motion(pen, -46, -134, -24),
    )
    art += placed(standing(pen, look, act), 274, 232, 1.16)
    people = (
        (62, KUNYIT, Head(1, "short", HAIR_BROWN)),
        (184, MANGGIS, Head(0, "jilbab", DAUN)),
        (358, LAUT, Head(3, "short", hearing_aid=True)),
    )
    for x, top, head in people:
        art += placed(listener(pen, top, head), x, 250, 0.74)
    return career_scene(pen, "S", art)
