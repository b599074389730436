"""Batik and brick: the kawung border, the ceplok flower, the faces of the game."""

from generator.drawing.palette import GROUPS, INK, KUNYIT, WHITE, Shade
from generator.drawing.pen import Pen
from generator.drawing.sheet import document

PETAL = "M0,-6 C-13,-16 -13,-31 0,-42 C13,-31 13,-16 0,-6Z"
CLOTH_LINE = Shade("#9DB7D6", "#111111")


def kawung(pen: Pen, stroke: Shade = INK, width: float = 1.6, seeds: bool = True) -> str:
    """One kawung tile, 40 x 40, that repeats in both directions."""
    art = ""
    for x, y, turn in ((10, 10, 45), (30, 10, -45), (10, 30, -45), (30, 30, 45)):
        art += (
            f'<ellipse cx="{x}" cy="{y}" rx="11.4" ry="6.3" transform="rotate({turn} {x} {y})"'
            f' stroke="{pen.tone(stroke)}" stroke-width="{width:g}"/>'
        )
        if seeds:
            down = 3.4 if turn == 45 else -3.4
            art += pen.dot(x - 3.4, y - down, 1.25, stroke)
            art += pen.dot(x + 3.4, y + down, 1.25, stroke)
    return art


def kawung_tile(pen: Pen) -> str:
    ground = "" if pen.lines else '<rect width="40" height="40" fill="#1B3760" stroke="none"/>'
    return document(pen, ground + kawung(pen, CLOTH_LINE, 1.5), (0, 0, 40, 40))


def kawung_strip(pen: Pen) -> str:
    """A border of twelve tiles, half a tile high on each side of its seeds."""
    row = "".join(f'<g transform="translate({x} 0)">{kawung(pen)}</g>' for x in range(0, 480, 40))
    return document(pen, row, (0, 10, 480, 20))


def ceplok(pen: Pen, filled: str = "RIASEC") -> str:
    """The mark: a flower with six equal petals, one for each interest group."""
    art = ""
    for index, (letter, group) in enumerate(GROUPS.items()):
        on = letter in filled
        petal = pen.path(PETAL, Shade(group.fill) if on else WHITE, 2.6)
        if on:
            petal += pen.dot(0, -26, 2.6) + pen.dot(0, -17)
        art += f'<g transform="rotate({index * 60})">{petal}</g>'
    return document(pen, art + pen.oval(0, 0, 6, 6, KUNYIT, 2.6), (-46, -46, 92, 92))


def bricks_tile(pen: Pen) -> str:
    wall = pen.line("M0,1 H56 M0,19 H56 M14,1 V19 M42,19 V37", 2, CLOTH_LINE)
    return document(pen, wall, (0, 0, 56, 36))


def mood_face(pen: Pen, mood: str) -> str:
    """The three answers of the game: suka, biasa, kurang. Same size, none sad or angry."""
    art = pen.path(
        "M32,4 C48,4 60,16 60,32 C60,48 48,60 32,60 C16,60 4,48 4,32 C4,16 16,4 32,4Z", WHITE, 2.6
    )
    art += pen.dot(22, 27, 3.2) + pen.dot(42, 27, 3.2)
    match mood:
        case "suka":
            art += pen.path("M17,38 Q32,41 47,38 Q44,52 32,52 Q20,52 17,38Z", WHITE, 2.6)
        case "biasa":
            art += pen.line("M20,43 Q32,46 44,43", 2.8)
        case _:
            art += pen.line("M22,46 L42,41", 2.8)
    return document(pen, art, (0, 0, 64, 64))
