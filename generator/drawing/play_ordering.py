"""Game pictures: noting, sorting, planning turns, checking (items 6, 12, 18, 24, 30)."""

from generator.drawing.cast import ARIF, AYU, SARI, SCHOOL_BOY, TONO
from generator.drawing.figures import Acting, Arm, standing
from generator.drawing.furniture import SPINES, window
from generator.drawing.household import bin_box, book_flat, bottle, broom, clipboard, crayon
from generator.drawing.palette import (
    BATA,
    CREAM,
    DAUN,
    KUNYIT,
    LAUT,
    NILA,
    NILA_PALE,
    SKY,
    WHITE,
    WOOD,
)
from generator.drawing.pen import Pen, num, placed
from generator.drawing.play import indoors, worktop
from generator.drawing.poses import half
from generator.drawing.things import bucket


def coins(pen: Pen, count: int) -> str:
    """A pile of coins on (0, 0)."""
    return "".join(pen.oval(0, -4 - 7 * i, 13, 5, KUNYIT, 2.4) for i in range(count))


def cash_book(pen: Pen) -> str:
    """A boy writes in the class cash book; coins stand in piles."""
    act = Acting(
        Arm(-1, (-38, -6), (-30, 4)),
        Arm(1, (38, -8), (14, 2)),
        gaze=(0.1, 0.8),
    )
    art = placed(window(pen, 62, 56), 36, 34)
    art += placed(half(pen, SCHOOL_BOY, act), 150, 156, 1.3) + worktop(pen, 160, 270)
    art += placed(book_flat(pen), 152, 180, 1.5)
    for x, count in ((222, 4), (252, 3), (280, 1)):
        art += placed(coins(pen, count), x - 4, 166, 1)
    tin_box = pen.box(-24, -26, 48, 26, LAUT, 3, 3) + pen.line("M-8,-26 h16", 5)
    art += placed(tin_box, 64, 162)
    return indoors(
        pen,
        art
        + placed(crayon(pen, 0, 0, BATA), 160, 178, 1.4)
        + pen.oval(172, 160, 9, 9, SCHOOL_BOY.skin),
    )


def order_books(pen: Pen) -> str:
    """A boy puts the last book into a row that goes from low to high."""
    art = pen.box(146, 30, 160, 174, CREAM, 3.4, 3)
    for row, level in enumerate((92, 150)):
        x = 154.0
        for i in range(9 if row == 0 else 11):
            height = (24 + i * 2.6) if row == 0 else (22 + i * 2.2)
            if row == 0 and i == 1:
                x += 17
                continue
            art += pen.box(x, level - height, 13, height, SPINES[(i + row * 3) % 7], 2.4, 1.5)
            art += pen.line(f"M{num(x + 4)},{num(level - height + 6)} h5", 1.8)
            x += 13
        art += pen.box(146, level, 160, 8, WOOD, 2.6, 2)
    art += pen.box(146, 196, 160, 8, WOOD, 2.6, 2)
    art += pen.box(154, 184, 52, 11, BATA, 2.4, 2) + pen.box(158, 173, 46, 11, KUNYIT, 2.4, 2)
    book = pen.box(34, -120, 14, 30, BATA, 2.6, 2) + pen.line("M38,-113 h6", 1.8)
    act = Acting(
        Arm(-1, (-34, -54), (-26, -36)), Arm(1, (36, -66), (40, -90)), (0.7, -0.4), held=book
    )
    return indoors(pen, art + placed(standing(pen, ARIF, act), 116, 208, 1.26))


def turn_sheet(pen: Pen) -> str:
    """A table of turns: small pictures of work and coloured dots for the children."""
    art = pen.box(0, 0, 136, 100, WHITE, 3, 3)
    art += pen.line("M34,4 V96 M4,34 H132 M4,66 H132 M68,4 V96 M102,4 V96", 2)
    art += placed(broom(pen), 19, 31, 0.22, 14)
    art += placed(bucket(pen), 19, 60, 0.36) + pen.path("M8,76 h20 v14 h-20Z", LAUT, 2.2)
    dots = (
        (51, 50, BATA),
        (85, 50, KUNYIT),
        (119, 50, NILA_PALE),
        (51, 81, KUNYIT),
        (85, 81, NILA_PALE),
    )
    art += "".join(pen.oval(x, y, 8, 8, shade, 2.4) for x, y, shade in dots)
    faces = ((51, 19, BATA), (85, 19, KUNYIT), (119, 19, NILA_PALE))
    for x, y, shade in faces:
        art += (
            pen.oval(x, y, 10, 10, shade, 2.4)
            + pen.dot(x - 3, y - 1, 1.5)
            + pen.dot(x + 3, y - 1, 1.5)
        )
        art += pen.line(f"M{x - 4},{y + 4} q4,3 8,0", 1.8)
    return art


def duty_rota(pen: Pen) -> str:
    """A girl puts the last dot on a fair table of turns."""
    art = placed(turn_sheet(pen), 146, 34, 1.1)
    act = Acting(
        Arm(-1, (-34, -56), (-20, -48)),
        Arm(1, (40, -66), (68, -80)),
        gaze=(0.8, -0.2),
        held=pen.oval(76, -84, 8, 8, BATA, 2.4),
    )
    return indoors(pen, art + placed(standing(pen, AYU, act), 108, 208, 1.24))


def sort_caps(pen: Pen) -> str:
    """A boy sorts bottle caps by colour into three boxes."""
    act = Acting(
        Arm(-1, (-40, -14), (-36, -2)),
        Arm(1, (46, -10), (58, -28)),
        gaze=(0.4, 0.6),
        held=pen.oval(62, -40, 12, 8, NILA_PALE, 2.6),
    )
    art = placed(half(pen, TONO, act), 160, 138, 1.26) + worktop(pen, 160, 292)
    heap = ((-24, -46), (0, -50), (24, -46), (-12, -57), (14, -60))
    for x, shade in ((66, BATA), (160, KUNYIT), (254, NILA_PALE)):
        art += "".join(pen.oval(x + dx, 204 + dy, 12, 7, shade, 2.4) for dx, dy in heap)
        art += placed(bin_box(pen, CREAM, 84, 46), x, 204)
        art += pen.oval(x, 182, 15, 10, shade, 2.6)
    return indoors(pen, art)


def check_list(pen: Pen) -> str:
    """A girl ticks a list; ball, rope, bottles and a box stand ready on a shelf."""
    art = pen.box(164, 118, 142, 9, WOOD, 3, 2) + pen.box(164, 190, 142, 9, WOOD, 3, 2)
    art += pen.tube([(172, 60), (172, 202)], WOOD, 6) + pen.tube([(298, 60), (298, 202)], WOOD, 6)
    ball = pen.oval(0, 0, 18, 18, WHITE) + pen.line("M-17,-3 Q0,5 17,-3 M-3,-17 Q5,0 -3,17", 2)
    art += placed(ball, 204, 99)
    art += placed(bottle(pen, SKY, NILA), 242, 117, 0.96) + placed(
        bottle(pen, SKY, BATA), 272, 117, 0.96
    )
    art += pen.oval(204, 172, 18, 16, None, 8) + pen.oval(204, 172, 18, 16, None, 3.4, KUNYIT)
    art += pen.path("M238,190 V160 H288 V190Z", DAUN) + pen.line(
        "M256,160 V154 H270 V160 M238,172 H288", 3
    )
    act = Acting(
        Arm(-1, (-38, -52), (-14, -42)),
        Arm(1, (40, -56), (16, -58)),
        gaze=(0.5, 0.5),
        held=placed(clipboard(pen), 0, -48, 0.9) + crayon(pen, 8, -44),
    )
    return indoors(pen, art + placed(standing(pen, SARI, act), 86, 208, 1.28))
