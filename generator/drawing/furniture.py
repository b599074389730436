"""Rooms and what stands in them: tables, chairs, shelves, boards, windows, beds."""

from generator.drawing.palette import (
    BATA,
    CHARCOAL,
    CREAM,
    DAUN,
    DAUN_DARK,
    KUNYIT,
    LAUT,
    MANGGIS,
    MORI,
    NILA,
    NILA_PALE,
    SKY,
    WHITE,
    WOOD,
    WOOD_DARK,
    WOOD_PALE,
    Shade,
)
from generator.drawing.pen import Pen, num

BOARD = Shade("#2F5D50", "#EDEDED")
CHALK = Shade("#FFFBF3", "#111111")
SPINES = (BATA, KUNYIT, NILA_PALE, DAUN, MANGGIS, MORI, LAUT)


def table(
    pen: Pen, width: float = 120, height: float = 56, fill: Shade = WOOD, front: bool = False
) -> str:
    """Its top edge from (-width/2, -height); legs down to 0, or a closed front."""
    half = width / 2
    if front:
        art = pen.box(-half + 6, -height + 8, width - 12, height - 8, fill, 3, 3)
    else:
        art = pen.tube([(-half + 12, -height + 8), (-half + 12, -3)], fill, 7)
        art += pen.tube([(half - 12, -height + 8), (half - 12, -3)], fill, 7)
    return art + pen.box(-half, -height, width, 11, WOOD_PALE, 3, 4)


def chair(pen: Pen, fill: Shade = WOOD) -> str:
    """For somebody seated at (0, 0) facing right: seat at 44, back at the left."""
    art = pen.tube([(-22, -44), (-26, -96)], fill, 6)
    art += pen.tube([(-20, -40), (-22, -3)], fill, 6) + pen.tube([(18, -40), (20, -3)], fill, 6)
    return art + pen.box(-28, -44, 52, 9, fill, 3, 4)


def stool(pen: Pen, height: float = 40, fill: Shade = WOOD) -> str:
    art = pen.tube([(-14, -height + 6), (-17, -3)], fill, 6)
    art += pen.tube([(14, -height + 6), (17, -3)], fill, 6)
    return art + pen.box(-22, -height, 44, 9, fill, 3, 4)


def books(pen: Pen, width: float, height: float, start: int = 0) -> str:
    """A row of book spines, standing on (0, 0) and going right."""
    art, x, i = "", 0.0, start
    while True:
        thick = (11, 9, 13, 10, 12)[i % 5]
        tall = height * (1, 0.86, 0.94, 0.8)[i % 4]
        if x + thick > width:
            return art
        art += pen.box(x, -tall, thick, tall, SPINES[i % 7], 2.4, 1.5)
        art += pen.line(f"M{num(x + 3)},{num(-tall + 7)} h{thick - 6}", 1.6)
        x += thick
        i += 1


def shelf(pen: Pen, width: float = 110, rows: int = 3, pitch: float = 52, filled: float = 1) -> str:
    """A book case on (0, 0); `filled` is the share of each board that holds books."""
    height = rows * pitch + 10
    art = pen.box(-width / 2, -height, width, height, CREAM, 3.4, 3)
    for row in range(rows):
        level = -height + (row + 1) * pitch + 2
        share = filled if row % 2 == 0 else min(1, filled + 0.1)
        row_of_books = books(pen, (width - 14) * share, pitch - 14, row * 3)
        art += f'<g transform="translate({num(-width / 2 + 7)} {num(level)})">{row_of_books}</g>'
        art += pen.box(-width / 2, level, width, 7, WOOD, 2.6, 2)
    return art


def blackboard(pen: Pen, width: float = 150, height: float = 84) -> str:
    """Its upper left corner at (0, 0)."""
    art = pen.box(0, 0, width, height, BOARD, 4, 4)
    frame = pen.box(4, 4, width - 8, height - 8, None, 2, 2)
    return art + frame + pen.box(width * 0.4, height - 3, 34, 6, WOOD, 2.4, 2)


def window(pen: Pen, width: float = 70, height: float = 70, hill: bool = True) -> str:
    """Its upper left corner at (0, 0); outside is sky and perhaps the mountain."""
    art = pen.box(0, 0, width, height, SKY, 3, 3)
    if hill:
        art += pen.path(
            f"M2,{num(height - 10)} Q{num(width * 0.3)},{num(height * 0.4)} {num(width * 0.5)},"
            f"{num(height * 0.42)} Q{num(width * 0.7)},{num(height * 0.45)} {num(width - 2)},"
            f"{num(height - 16)} V{num(height - 2)} H2Z",
            DAUN,
            2,
        )
    art += pen.box(0, 0, width, height, None, 4, 3)
    return art + pen.line(
        f"M{num(width / 2)},0 V{num(height)} M0,{num(height / 2)} H{num(width)}", 2.6
    )


def lamp(pen: Pen) -> str:
    """A desk lamp on (0, 0); its light falls to the left."""
    art = pen.box(-14, -6, 28, 6, CHARCOAL, 3, 2) + pen.line("M0,-6 L10,-34 L-10,-58", 4.4)
    return art + pen.path("M-30,-48 L-16,-72 L-2,-58 L-18,-42Z", KUNYIT)


def pot_plant(pen: Pen) -> str:
    art = pen.path("M0,-22 C-4,-44 -22,-44 -26,-56 C-8,-58 2,-46 2,-24Z", DAUN)
    art += pen.path("M0,-22 C2,-48 16,-58 28,-58 C26,-42 14,-34 2,-22Z", DAUN_DARK)
    art += pen.path("M-2,-22 C-8,-48 -2,-66 4,-72 C12,-60 8,-40 4,-22Z", DAUN)
    return art + pen.path("M-17,-26 L17,-26 L13,0 L-13,0Z", BATA)


def bed(pen: Pen, width: float = 170) -> str:
    """A bed with its head at the left, the mattress top at -40."""
    art = pen.tube([(-width / 2, -82), (-width / 2, -4)], WOOD, 7)
    art += pen.tube([(width / 2, -56), (width / 2, -4)], WOOD, 7)
    art += pen.box(-width / 2, -40, width, 22, WHITE, 3, 5)
    return art + pen.box(-width / 2, -20, width, 9, WOOD_DARK, 3, 3)


def cloth_line(pen: Pen, width: float, fills: tuple[Shade, ...] = (KUNYIT, NILA, BATA)) -> str:
    """Paper flags on a string from (0, 0) to (width, 0)."""
    count = int(width // 26)
    art = pen.line(f"M0,0 Q{num(width / 2)},18 {num(width)},0", 2.4)
    for i in range(count):
        x = (i + 0.5) * width / count
        share = x / width
        y = 36 * share * (1 - share)
        art += pen.path(f"M{num(x - 9)},{num(y)} h18 l-9,17Z", fills[i % len(fills)], 2.4)
    return art
