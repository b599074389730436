"""Games as drawings, in mm: black lines of at least 0.75 pt on white, letters of our own font."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from generator.games.board import Board, Jump
from generator.games.crossword import Crossword
from generator.games.maze import Maze
from generator.games.word_search import WordSearch

INK = "#111111"
THIN, LINE, THICK = 0.35, 0.5, 0.9  # mm; 0.35 mm is 1 pt
_LIFT = 0.36  # of the letter's size, from the middle of a square to the foot of its letter


def drawing(width: float, height: float, alt: str, parts: Iterable[str], css: str = "") -> str:
    """A drawing of so many mm that grows and shrinks as a whole; `alt` is read out instead."""
    words = escape(alt)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="gubahan {css}" role="img" '
        f'aria-label="{words}" width="{width:g}mm" height="{height:g}mm" '
        f'viewBox="0 0 {width:g} {height:g}"><title>{words}</title>'
        f'<g fill="none" stroke="{INK}" stroke-width="{LINE}" stroke-linecap="round" '
        f'stroke-linejoin="round">{"".join(parts)}</g></svg>'
    )


def _letters(
    places: Iterable[tuple[float, float, str]], size: float, anchor: str = "middle"
) -> str:
    """Texts of one size; what they share is said once, for there may be hundreds."""
    each = "".join(f'<text x="{x:.2f}" y="{y:.2f}">{escape(text)}</text>' for x, y, text in places)
    return (
        f'<g font-family="Huruf Anak" font-size="{size:g}" text-anchor="{anchor}" '
        f'fill="{INK}" stroke="none">{each}</g>'
    )


def _letter(x: float, y: float, text: str, size: float, anchor: str = "middle") -> str:
    return _letters([(x, y, text)], size, anchor)


def word_search(puzzle: WordSearch, alt: str, square: float, reveal: bool) -> str:
    """The square of letters; `reveal` draws a ring around each word."""
    side = len(puzzle.rows)
    size, edge = square * 0.6, THICK
    parts = [
        f'<rect x="{edge / 2:g}" y="{edge / 2:g}" width="{side * square + edge:g}" '
        f'height="{side * square + edge:g}" rx="2" stroke-width="{edge}"/>'
    ]
    places = [
        (edge + (column + 0.5) * square, edge + (row + 0.5) * square + size * _LIFT, letter)
        for row, letters in enumerate(puzzle.rows)
        for column, letter in enumerate(letters)
    ]
    parts.append(_letters(places, size))
    for find in puzzle.finds if reveal else ():
        ends = [
            f"{edge + (c + 0.5) * square:.2f},{edge + (r + 0.5) * square:.2f}"
            for r, c in (find.cells[0], find.cells[-1])
        ]
        path = f'd="M{ends[0]} L{ends[1]}"'
        ring = square * 0.86  # a wide line under a narrower white one leaves its outline
        parts.insert(1, f'<path {path} stroke="#FFFFFF" stroke-width="{ring - 2 * LINE:.2f}"/>')
        parts.insert(1, f'<path {path} stroke-width="{ring:.2f}"/>')
    whole = side * square + 2 * edge
    return drawing(whole, whole, alt, parts, "huruf")


def crossword(puzzle: Crossword, alt: str, square: float, number: float, reveal: bool) -> str:
    """The squares with their numbers of `number` mm; `reveal` writes the letters in."""
    parts, edge = [], LINE
    for (row, column), letter in sorted(puzzle.letters.items()):
        x, y = edge + column * square, edge + row * square
        parts.append(f'<rect x="{x:.2f}" y="{y:.2f}" width="{square:g}" height="{square:g}"/>')
        if first := puzzle.numbers.get((row, column)):
            parts.append(_letter(x + 0.6, y + number * 0.86, str(first), number, "start"))
        if reveal:
            parts.append(_letter(x + square * 0.62, y + square * 0.88, letter, square * 0.56))
    width, height = puzzle.columns * square + 2 * edge, puzzle.rows * square + 2 * edge
    return drawing(width, height, alt, parts, "silang")


def maze(puzzle: Maze, alt: str, square: float, reveal: bool) -> str:
    """The walls, open at the upper left and the lower right; `reveal` draws the way."""
    edge, rows, columns = THICK, puzzle.rows, puzzle.columns

    def at(row: float, column: float) -> str:
        return f"{edge + column * square:.2f},{edge + row * square:.2f}"

    walls = [
        f"M{at(0, 0)} L{at(0, columns)} L{at(rows - 1, columns)}",
        f"M{at(1, 0)} L{at(rows, 0)} L{at(rows, columns)}",
    ]
    for row in range(rows):
        for column in range(columns):
            if column + 1 < columns and not puzzle.open((row, column), (row, column + 1)):
                walls.append(f"M{at(row, column + 1)} L{at(row + 1, column + 1)}")
            if row + 1 < rows and not puzzle.open((row, column), (row + 1, column)):
                walls.append(f"M{at(row + 1, column)} L{at(row + 1, column + 1)}")
    parts = [f'<path d="{" ".join(walls)}" stroke-width="{THICK}"/>']
    if reveal:
        way = " L".join(at(row + 0.5, column + 0.5) for row, column in puzzle.path)
        parts.append(f'<path d="M{way}" stroke-width="{THICK}" stroke-dasharray="1.6 2"/>')
    width, height = columns * square + 2 * edge, rows * square + 2 * edge
    return drawing(width, height, alt, parts, "labirin")


def plan(rows: int, columns: int, alt: str) -> str:
    """Where the sheets of a poster belong: a small picture with their numbers."""
    width, height, edge = 34.0, 46.0, THICK
    parts = []
    for number in range(rows * columns):
        row, column = divmod(number, columns)
        x, y = edge + column * width, edge + row * height
        parts.append(f'<rect x="{x:g}" y="{y:g}" width="{width:g}" height="{height:g}"/>')
        parts.append(_letter(x + width / 2, y + height / 2 + 5, str(number + 1), 14))
    return drawing(columns * width + 2 * edge, rows * height + 2 * edge, alt, parts, "denah")


def jumps(board: Board, alt: str, width: float, height: float) -> str:
    """Snakes and ladders to lie over a board whose squares are `width` by `height` mm."""

    def middle(square: int) -> tuple[float, float]:
        row, column = board.place(square)
        return (column + 0.5) * width, (row + 0.5) * height

    parts: list[str] = []
    for jump in board.jumps:
        parts += _ladder(jump, middle) if jump.up else _snake(jump, middle)
    return drawing(board.columns * width, board.rows * height, alt, parts, "lompatan")


def _frame(jump: Jump, middle: object) -> tuple[float, float, float, float, float]:
    assert callable(middle)
    (x1, y1), (x2, y2) = middle(jump.start), middle(jump.end)
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    return x1, y1, (x2 - x1) / length, (y2 - y1) / length, length


def _ladder(jump: Jump, middle: object) -> list[str]:
    x, y, along, down, length = _frame(jump, middle)
    half, rung, first = 2.6, 5.0, 6.5
    length -= 6.5

    def at(way: float, side: float) -> str:
        return f"{x + along * way - down * side:.2f},{y + down * way + along * side:.2f}"

    lines = [f"M{at(first, s)} L{at(length, s)}" for s in (-half, half)]
    steps = int((length - first) // rung)
    lines += [
        f"M{at(first + (n + 0.5) * rung, -half)} L{at(first + (n + 0.5) * rung, half)}"
        for n in range(steps)
    ]
    path = " ".join(lines)
    return [
        f'<path d="{path}" stroke="#FFFFFF" stroke-width="2.4"/>',
        f'<path d="{path}" stroke-width="{THICK}"/>',
    ]


def _snake(jump: Jump, middle: object) -> list[str]:
    """A friendly wave with a head at its start; it ends where the tail points."""
    x, y, along, down, length = _frame(jump, middle)
    first, last, swing = 7.0, length - 6.5, 3.4
    waves = max(2, round((last - first) / 11))
    step = (last - first) / waves

    def at(way: float, side: float) -> str:
        return f"{x + along * way - down * side:.2f},{y + down * way + along * side:.2f}"

    path = f"M{at(first, 0)}"
    for n in range(waves):
        side = swing if n % 2 else -swing
        path += f" Q{at(first + (n + 0.5) * step, 2 * side)} {at(first + (n + 1) * step, 0)}"
    hx, hy = (float(value) for value in at(first, 0).split(","))
    eyes = "".join(
        f'<circle cx="{ex}" cy="{ey}" r="0.5" fill="{INK}" stroke="none"/>'
        for ex, ey in (at(first - 0.4, s).split(",") for s in (-1.0, 1.0))
    )
    return [
        f'<path d="{path}" stroke="#FFFFFF" stroke-width="4.6"/>',
        f'<path d="{path}" stroke-width="3.2"/>',
        f'<path d="{path}" stroke="#FFFFFF" stroke-width="1.6"/>',
        f'<circle cx="{hx:.2f}" cy="{hy:.2f}" r="2.5" fill="#FFFFFF" stroke-width="{THICK}"/>',
        eyes,
    ]
