"""Games on paper: the same on every machine, solvable, clean, and honest when they cannot be made.

A thousand seeds of each puzzle on small grids, because one in a thousand would be found by a child.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from itertools import pairwise

import pytest

from generator.games import bingo, board, cards, clues, crossword, maze, svg, tiles, word_search
from generator.games.letters import Fence, spell
from generator.games.trouble import GameTrouble

SEEDS = range(1000)
WORDS = ("PALU", "KASIR", "HAKIM", "KOKI", "PILOT")
BANNED = ("asu", "tai", "babi", "tolol", "edan")
FENCE = Fence.around(BANNED)
CLUES = [(word, f"petunjuk {number}") for number, word in enumerate(WORDS)]
RUNS = """
from generator.games import bingo, board, crossword, letters, maze, word_search
fence = letters.Fence.around(["asu", "tai"])
print(word_search.make(["PALU", "KASIR", "HAKIM"], "a", fence, word_search.EVERY_WAY))
print(crossword.make([("PALU", "x"), ("KASIR", "y"), ("PILOT", "z")], "a"))
print(sorted(maze.make(8, 8, "a").doors), bingo.make(16, 5, 9, "a"))
print(board.make(7, 6, ["b", "c"], ["d", "e"], "a"))
"""


def every_line(rows: tuple[str, ...]) -> Iterator[list[tuple[int, int]]]:
    """All straight lines through a square, each in both directions, found without the generator."""
    side = len(rows)
    for row in range(side):
        for column in range(side):
            for down, right in ((0, 1), (1, 0), (1, 1), (-1, 1)):
                if 0 <= row - down < side and 0 <= column - right < side:
                    continue  # not the beginning of a line
                line, r, c = [], row, column
                while 0 <= r < side and 0 <= c < side:
                    line.append((r, c))
                    r, c = r + down, c + right
                yield line
                yield line[::-1]


def read(rows: tuple[str, ...], cells: list[tuple[int, int]]) -> str:
    return "".join(rows[row][column] for row, column in cells)


def found(rows: tuple[str, ...], word: str) -> set[frozenset[tuple[int, int]]]:
    """The places where a word can be read."""
    return {
        frozenset(line[match.start() : match.start() + len(word)])
        for line in every_line(rows)
        for match in re.finditer(f"(?={word})", read(rows, line))
    }


def test_a_child_finds_each_word_exactly_once_and_no_rude_word() -> None:
    ways = (word_search.RIGHT_DOWN, word_search.DIAGONAL, word_search.EVERY_WAY)
    for seed in SEEDS:
        puzzle = word_search.make(WORDS, str(seed), FENCE, ways[seed % 3], side=7)
        lines = [read(puzzle.rows, line) for line in every_line(puzzle.rows)]
        assert not any(word.upper() in line for word in BANNED for line in lines), seed
        for find in puzzle.finds:
            assert read(puzzle.rows, list(find.cells)) == find.word
            (down, right) = (b - a for a, b in zip(*find.cells[:2], strict=True))
            assert (down, right) in ways[seed % 3], "not a direction of this age"
        if seed % 10 == 0:  # the same promise read without the generator's own answer
            assert all(len(found(puzzle.rows, word)) == 1 for word in WORDS), seed


def test_every_seed_of_a_word_search_holds_each_word_once() -> None:
    for seed in SEEDS:
        puzzle = word_search.make(WORDS[:3], f"lagi {seed}", FENCE, side=6)
        text = [read(puzzle.rows, line) for line in every_line(puzzle.rows)]
        assert all(sum(line.count(word) for line in text) == 1 for word in WORDS[:3]), seed


def test_letters_of_the_fill_do_not_stand_out() -> None:
    fence = Fence.around([])
    fill = "".join(
        "".join(word_search.make(["KOKI"], str(seed), fence, side=8).rows) for seed in range(60)
    )
    assert fill.count("A") > fill.count("W") * 5
    assert not set(fill) & set("QXVZF")


def test_every_crossword_can_be_filled_from_its_clues() -> None:
    for seed in SEEDS:
        puzzle = crossword.make(CLUES, str(seed))
        assert sorted(entry.word for entry in puzzle.entries) == sorted(w for w, _ in CLUES)
        assert {entry.clue for entry in puzzle.entries} == {clue for _, clue in CLUES}
        for entry in puzzle.entries:
            assert "".join(puzzle.letters[cell] for cell in entry.cells) == entry.word
            assert puzzle.numbers[entry.cells[0]] == entry.number
        runs = {tuple(run) for run in _runs(puzzle)}
        assert runs == {entry.cells for entry in puzzle.entries}, "a word nobody asked for"
        assert _one_piece(set(puzzle.letters)), "a word crosses no other"


def _runs(puzzle: crossword.Crossword) -> Iterator[list[tuple[int, int]]]:
    """Everything in the grid that reads as a word, across and down."""
    for down, right in ((0, 1), (1, 0)):
        for row, column in puzzle.letters:
            if (row - down, column - right) in puzzle.letters:
                continue
            run = [(row, column)]
            while (following := (run[-1][0] + down, run[-1][1] + right)) in puzzle.letters:
                run.append(following)
            if len(run) > 1:
                yield run


def _one_piece(cells: set[tuple[int, int]]) -> bool:
    waiting, seen = [next(iter(cells))], set()
    while waiting:
        row, column = cell = waiting.pop()
        if cell in seen or cell not in cells:
            continue
        seen.add(cell)
        waiting += [(row + 1, column), (row - 1, column), (row, column + 1), (row, column - 1)]
    return seen == cells


def test_every_maze_has_exactly_one_way_and_no_walled_in_square() -> None:
    for seed in SEEDS:
        puzzle = maze.make(6, 7, str(seed))
        assert puzzle.path[0] == (0, 0) and puzzle.path[-1] == (5, 6)
        assert all(puzzle.open(here, there) for here, there in pairwise(puzzle.path))
        assert len(puzzle.doors) == 6 * 7 - 1  # a tree: with all reached, one way between any two
        reached, waiting = set(), [(0, 0)]
        while waiting:
            cell = waiting.pop()
            reached.add(cell)
            waiting += [
                (set(door) - {cell}).pop()
                for door in puzzle.doors
                if cell in door and not set(door) <= reached
            ]
        assert len(reached) == 6 * 7


def test_the_same_input_gives_the_same_game_whatever_the_hash_seed() -> None:
    said = {
        subprocess.run(
            [sys.executable, "-c", RUNS],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(sys.path)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed in ("0", "1", "4711")
    }
    assert len(said) == 1


def test_bingo_cards_are_all_different_and_everything_is_called() -> None:
    for seed in range(100):
        game = bingo.make(12, 20, 9, str(seed))
        assert len({frozenset(card) for card in game.cards}) == 20
        assert all(len(set(card)) == 9 for card in game.cards)
        assert sorted(game.calls) == list(range(12))


def test_the_back_of_a_card_lies_behind_its_front() -> None:
    first, second = cards.lay(list(range(13)), columns=3, rows=4)
    width = 2
    for front, back in zip(first.front, first.back, strict=True):
        assert [back[width - column] for column in range(3)] == list(front)
    assert second.front[0] == (12, None, None) and second.back[0] == (None, None, 12)


def test_every_board_leads_to_the_end_and_stays_readable() -> None:
    ups, downs = ["a", "b", "c", "d"], ["e", "f", "g"]
    for seed in range(300):
        made = board.make(7, 6, ups, downs, str(seed))
        starts = {jump.start for jump in made.jumps}
        ends = {jump.end for jump in made.jumps}
        assert sorted(jump.text for jump in made.jumps if jump.up) == ups
        assert sorted(jump.text for jump in made.jumps if not jump.up) == downs
        assert not {1, made.last} & (starts | ends) and len(starts | ends) == 14
        assert not set(made.free) & (starts | ends)
        for jump in made.jumps:
            assert not made.under(jump) & (starts - {jump.start}), "a text is covered"


def test_the_board_runs_to_and_fro_from_the_lower_left() -> None:
    made = board.Board(2, 3, ())
    assert [made.place(n) for n in range(1, 7)] == [(1, 0), (1, 1), (1, 2), (0, 2), (0, 1), (0, 0)]


def test_a_poster_meets_itself_at_every_inner_edge() -> None:
    sheets = {(tile.row, tile.column): tile for tile in tiles.split(3, 2)}
    assert [tile.number for tile in sheets.values()] == [1, 2, 3, 4, 5, 6]
    for (row, column), tile in sheets.items():
        right, below = sheets.get((row, column + 1)), sheets.get((row + 1, column))
        assert ("kanan" in tile.glue) == (right is not None and "kiri" in right.cut)
        assert ("bawah" in tile.glue) == (below is not None and "atas" in below.cut)
    assert sheets[2, 1].place == "bawah kanan"


def test_drawings_have_words_and_lines_that_survive_a_photocopy() -> None:
    puzzle = word_search.make(WORDS, "a", FENCE)
    drawn = [
        svg.word_search(puzzle, "Kotak", 10, True),
        svg.crossword(crossword.make(CLUES, "a"), "Silang", 10, 4.3, False),
        svg.maze(maze.make(6, 6, "a"), "Labirin", 10, True),
        svg.jumps(board.make(7, 6, ["a"], ["b"], "a"), "Papan", 30, 26),
    ]
    for drawing in drawn:
        assert re.search(r"<title>\w+</title>", drawing)
        widths = [float(width) for width in re.findall(r'stroke-width="([\d.]+)"', drawing)]
        assert min(widths) >= 0.75 * 25.4 / 72  # mm
        assert set(re.findall(r"#[0-9A-Fa-f]{6}", drawing)) <= {"#111111", "#FFFFFF"}


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: spell("café"), '"café": tanda "É" tidak bisa masuk kotak huruf'),
        (lambda: spell("-"), '"-": kata ini kosong'),
        (lambda: word_search.make(["KASUR"], "a", FENCE), 'di dalam "KASUR" terbaca kata yang'),
        (lambda: word_search.make(["GURU", "GURUSD"], "a", FENCE), '"GURU" terbaca dua kali'),
        (lambda: word_search.make(["PALU", "PILOT"], "a", FENCE, side=4), '"PILOT" lebih'),
        (lambda: word_search.make(["A" * 16], "a", FENCE), "butuh kotak 16 x 16"),
        (lambda: crossword.make([("PALU", "a"), ("QQQ", "b")], "a"), 'kata "QQQ" tidak bisa'),
        (lambda: crossword.make([("PALU", "a")], "a"), "butuh dua kata atau lebih"),
        (lambda: bingo.make(9, 12, 9, "a"), "9 karier terlalu sedikit untuk 12 kartu"),
        (lambda: board.make(4, 4, ["a"] * 9, ["b"] * 9, "a"), "18 tangga dan ular tidak muat"),
    ],
)
def test_what_cannot_be_made_says_why(make: object, said: str) -> None:
    assert callable(make)
    with pytest.raises(GameTrouble) as refused:
        make()
    assert said in refused.value.message and refused.value.hint


def test_a_riddle_never_names_its_answer(library: object) -> None:
    for career in library.careers.values():  # type: ignore[attr-defined]
        told = clues.riddle(career)
        assert told is not None
        names = [word for word in career.title.lower().split() if len(word) > 3]
        said = " ".join(told.sentences).lower()
        assert not any(name in said for name in names)
