"""Career scenes where people watch or listen: broadcaster, film director, event organiser."""

from collections.abc import Callable

from generator.drawing.figures import Acting, Arm, Look, standing
from generator.drawing.furniture import cloth_line, table
from generator.drawing.heads import Head
from generator.drawing.household import clipboard, cup, paper
from generator.drawing.nature import bush, cloud
from generator.drawing.palette import (
    BATA,
    BATA_DARK,
    CHARCOAL,
    CREAM,
    DAUN,
    FLAME,
    KUNYIT,
    LAUT,
    LAUT_DARK,
    MANGGIS,
    MANGGIS_DARK,
    NILA,
    NILA_PALE,
    SKINS,
    SKY,
    STEEL,
    STEEL_DARK,
    STEEL_PALE,
    TROUSERS,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.poses import half, squatting
from generator.drawing.sheet import career_scene


def headphones(pen: Pen) -> str:
    """Worn on a head at (0, 0); with a scarf it lies over it."""
    art = pen.line("M-25,2 C-27,-38 27,-38 25,2", 7.5) + pen.line(
        "M-25,2 C-27,-38 27,-38 25,2", 2.6, KUNYIT
    )
    return (
        art + pen.box(-31, -7, 12, 22, CHARCOAL, 2.6, 5) + pen.box(19, -7, 12, 22, CHARCOAL, 2.6, 5)
    )


def studio_microphone(pen: Pen) -> str:
    """A big microphone on a bent arm whose foot is at (0, 0); its head at (-56, -52)."""
    art = pen.line("M-10,0 H10 M0,0 L6,-72 L-44,-66", 6)
    art += pen.oval(6, -72, 4, 4, KUNYIT, 2.4)
    return art + placed(
        pen.box(-9, -16, 18, 32, STEEL, 3, 9) + pen.line("M-9,-4 H9 M-9,3 H9", 2), -54, -58, 1, -24
    )


def mixer(pen: Pen) -> str:
    """A sound desk with sliders, on (0, 0), 92 wide."""
    art = pen.path("M-40,-20 H40 L48,0 H-48Z", STEEL_DARK)
    for i, fill in enumerate((KUNYIT, BATA, NILA_PALE, DAUN, KUNYIT)):
        x = -28 + i * 14
        art += pen.line(f"M{x},-16 V-4", 2.2, WHITE) + pen.box(
            x - 4, -14 + (i % 3) * 3, 8, 5, fill, 1.8, 1
        )
    return art


def broadcaster(pen: Pen) -> str:
    """A woman with headphones speaks into a studio microphone."""
    art = pen.box(32, 40, 100, 72, SKY, 4, 4) + pen.line("M82,40 V112", 3)
    art += placed(cloud(pen), 58, 66, 0.5)
    art += pen.box(286, 40, 60, 30, WOOD_DARK, 3, 5) + pen.oval(316, 55, 10, 10, FLAME, 2.6)
    art += pen.line("M296,42 q-4,-10 -12,-12 M336,42 q4,-10 12,-12 M316,38 v-10", 2.4)
    for i in range(3):
        for k in range(3):
            art += pen.path(
                f"M{372 - i * 26},{92 + k * 26} l11,-11 l11,11 l-11,11Z",
                (MANGGIS, CREAM)[(i + k) % 2],
                2,
            )
    look = Look(Head(0, "jilbab", LAUT), BATA, "skirt", NILA)
    act = Acting(
        Arm(-1, (-46, -24), (-34, -6)),
        Arm(1, (50, -26), (56, -6)),
        gaze=(0.6, 0.1),
        mood="talk",
    )
    art += placed(half(pen, look, act), 186, 178, 1.3)
    art += placed(headphones(pen), 186, 178 - 73 * 1.3, 1.3)
    art += placed(table(pen, 316, 66, WOOD, True), 208, 256)
    art += placed(studio_microphone(pen), 304, 190, 1.12) + placed(mixer(pen), 258, 192, 0.9)
    art += pen.path("M112,190 L124,170 H172 L176,190Z", WHITE) + pen.line(
        "M128,176 H166 M124,183 H162", 2
    )
    art += pen.oval(142, 171, 9.4, 9.4, look.skin) + placed(cup(pen, KUNYIT), 84, 190, 0.9)
    return career_scene(pen, "E", art)


def film_camera(pen: Pen) -> str:
    """A film camera on three legs, its foot at (0, 0); the eye piece at (-40, -98)."""
    art = pen.line("M0,-72 L-30,0 M0,-72 L30,0 M0,-72 V-4", 6)
    art += pen.box(-30, -118, 58, 44, CHARCOAL, 3, 4) + pen.path(
        "M28,-106 L50,-114 V-78 L28,-86Z", STEEL_DARK
    )
    art += pen.oval(-16, -128, 13, 13, STEEL, 2.8) + pen.oval(12, -128, 13, 13, STEEL, 2.8)
    art += pen.dot(-16, -128, 3) + pen.dot(12, -128, 3)
    return art + pen.box(-44, -104, 14, 12, STEEL_DARK, 2.6, 2) + pen.oval(4, -96, 6, 6, BATA, 2.2)


def megaphone(pen: Pen) -> str:
    """Held at (0, 0), its mouth piece at the left, opening to the right."""
    art = pen.path("M-18,-16 L22,-30 V8 L-18,-4Z", BATA) + pen.oval(22, -11, 6, 19, CREAM)
    return art + pen.box(-24, -16, 8, 12, CHARCOAL, 2.4, 2) + pen.line("M-4,-4 L-2,6", 5)


def director(pen: Pen) -> str:
    """A woman with a megaphone leads a camera man; an actor stands before them."""
    art = placed(cloud(pen), 220, 48, 0.9) + placed(bush(pen), 286, 236, 0.7)
    light = pen.line("M340,62 L328,120 M340,62 L352,120", 4)
    light += pen.path("M322,44 L352,36 L362,62 L330,70Z", STEEL_DARK)
    light += pen.path("M322,44 L330,70 L320,76 L308,46Z", KUNYIT, 2.6)
    art += placed(light + pen.line("M344,68 V236 M328,240 L344,214 L360,240", 5), 44, 0)
    actor = Look(Head(3, "long"), MANGGIS, "sarong", BATA_DARK)
    play = Acting(
        Arm(1, (40, -68), (30, -58)),
        Arm(-1, (-46, -88), (-50, -108)),
        gaze=(-0.6, -0.2),
    )
    art += placed(standing(pen, actor, play), 344, 252, 1.08)
    operator = Look(Head(1, "cap"), DAUN, "trousers", TROUSERS, short_sleeves=True)
    film = Acting(
        Arm(-1, (-30, -56), (14, -52)),
        Arm(1, (30, -66), (42, -62)),
        gaze=(0.8, 0),
    )
    art += placed(film_camera(pen), 250, 254, 0.86)
    art += placed(squatting(pen, operator, film), 186, 256, 1.08)
    look = Look(Head(2, "jilbab", KUNYIT), NILA_PALE, "trousers", NILA, vest=LAUT_DARK, shoes=WHITE)
    act = Acting(
        Arm(-1, (-42, -70), (-16, -52)),
        Arm(1, (44, -84), (34, -100)),
        gaze=(0.7, 0),
        held=placed(paper(pen, 26, 34), -10, -58, 1, -8),
        front=placed(megaphone(pen), 40, -106, 1.04, -6) + pen.oval(36, -99, 7.5, 7.5, SKINS[2]),
    )
    art += placed(standing(pen, look, act), 74, 258, 1.22)
    return career_scene(pen, "E", art)


def speaker_box(pen: Pen) -> str:
    """A loudspeaker, its foot at (0, 0), 46 wide, 84 high."""
    art = pen.box(-23, -84, 46, 84, CHARCOAL, 3, 3) + pen.oval(0, -28, 16, 16, STEEL, 2.8)
    return art + pen.oval(0, -28, 6, 6, WHITE, 2.2) + pen.oval(0, -64, 9, 9, STEEL, 2.6)


def ladder(pen: Pen) -> str:
    """A standing ladder, its foot at (0, 0), 120 high."""
    art = pen.tube([(-22, 0), (-8, -120)], WOOD, 4, 5) + pen.tube([(22, 0), (8, -120)], WOOD, 4, 5)
    rungs = " ".join(f"M{num(-20 + i * 3.1)},{-18 - i * 24} H{num(20 - i * 3.1)}" for i in range(4))
    return art + pen.line(rungs, 4.4)


def organiser(pen: Pen) -> str:
    """A woman checks her list while a stage is set up."""
    art = pen.tube([(176, 230), (176, 44)], STEEL_PALE, 7) + pen.tube(
        [(392, 230), (392, 44)], STEEL_PALE, 7
    )
    art += pen.box(190, 58, 188, 108, MANGGIS_DARK, 3, 3)
    art += "".join(
        pen.line(f"M{x},62 V162", 2, MANGGIS if not pen.lines else None)
        for x in (214, 240, 266, 292, 318, 344)
    )
    art += pen.tube([(164, 44), (404, 44)], STEEL_PALE, 7)
    art += placed(cloth_line(pen, 150, (KUNYIT, LAUT, BATA)), 180, 52)
    art += pen.box(162, 196, 242, 14, WOOD_PALE, 3, 3) + pen.box(168, 210, 230, 36, WOOD, 3, 2)
    art += pen.line("M206,218 v20 M252,218 v20 M298,218 v20 M344,218 v20", 2)
    art += placed(speaker_box(pen), 210, 196, 0.86) + placed(ladder(pen), 328, 198, 0.82)
    helper = Look(Head(3, "cap", hearing_aid=True), DAUN, "trousers", TROUSERS, short_sleeves=True)
    hang = Acting(
        Arm(-1, (-48, -122), (-34, -150)),
        Arm(1, (48, -122), (34, -150)),
        gaze=(-0.2, -0.6),
        front=pen.line("M-44,-153 L44,-153 M44,-153 q8,10 4,24", 3),
    )
    art += placed(standing(pen, helper, hang), 328, 176, 0.78)
    look = Look(Head(0, "ponytail"), BATA, "trousers", NILA, shoes=WHITE)
    headset = pen.line("M-17,2 C-20,-30 20,-30 17,2", 3.4) + pen.line("M18,6 q0,12 -10,13", 2.8)
    headset += pen.box(13, -5, 9, 14, CHARCOAL, 2.4, 4)
    act = Acting(
        Arm(-1, (-40, -70), (-4, -58)),
        Arm(1, (42, -70), (24, -58)),
        gaze=(0.6, 0.1),
        held=placed(clipboard(pen), 14, -58, 0.96, 6),
        front=placed(headset, 0, -127),
    )
    art += placed(standing(pen, look, act), 96, 256, 1.24)
    return career_scene(pen, "E", art)


SCENES: dict[str, Callable[[Pen], str]] = {
    "penyiar": broadcaster,
    "sutradara": director,
    "penyelenggara-acara": organiser,
}
