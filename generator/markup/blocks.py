"""The worksheet blocks an author writes in Markdown, registered with the converter.

Each block builds plain HTML with classes; screen and paper style it their own way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymdownx.blocks import BlocksExtension

from generator.content.model import Interests
from generator.markup.block import SheetBlock
from generator.markup.board_blocks import Board, Colouring, Poster
from generator.markup.card_blocks import Bingo, Memory, Quartet
from generator.markup.cards import Cards
from generator.markup.circles import TwoCircles
from generator.markup.flow import PageBreak, Timeline
from generator.markup.game_block import GameBlock, Play
from generator.markup.interest_blocks import GamePictures, MapFrame, Wheel
from generator.markup.openings import Openings
from generator.markup.order import Sequence
from generator.markup.pairs import Pairs
from generator.markup.puzzle_blocks import Crossword, Maze, Riddles, WordSearch
from generator.markup.writing import (
    Checklist,
    DrawingBox,
    FaceScale,
    FillTable,
    Ladder,
    Lines,
    Tree,
)

GAMES: tuple[type[GameBlock], ...] = (
    WordSearch,
    Crossword,
    Maze,
    Bingo,
    Riddles,
    Memory,
    Quartet,
    Board,
    Colouring,
    Poster,
)
BLOCKS: tuple[type[SheetBlock], ...] = (
    Lines,
    DrawingBox,
    Checklist,
    Pairs,
    FillTable,
    FaceScale,
    Ladder,
    MapFrame,
    Tree,
    GamePictures,
    Wheel,
    Timeline,
    TwoCircles,
    Cards,
    Sequence,
    PageBreak,
    Openings,
    *GAMES,
)
NAMES: tuple[str, ...] = tuple(str(block.NAME) for block in BLOCKS)
HOLD_ANSWERS: tuple[str, ...] = tuple(str(block.NAME) for block in BLOCKS if block.ANSWERS)
KEYED: tuple[str, ...] = tuple(str(game.NAME) for game in GAMES if game.ANSWERS)


class SheetBlocks(BlocksExtension):  # type: ignore[misc]  # pymdownx ships no types
    """Registers the blocks; `reveal` prints answers instead of riddles.

    Game blocks are made from `play`; their drawings go into the list `drawings`.
    """

    def __init__(
        self,
        *,
        interests: Interests | None,
        reveal: bool,
        play: Play | None = None,
        drawings: list[str] | None = None,
    ) -> None:
        self.config = {
            "interests": [interests, ""],
            "reveal": [reveal, ""],
            "play": [play, ""],
            "drawings": [drawings if drawings is not None else [], ""],
        }
        super().__init__()

    def extendMarkdownBlocks(self, md: Any, block_mgr: Any) -> None:
        register: Callable[..., None] = block_mgr.register
        for block in BLOCKS:
            register(block, self.getConfigs())
