"""The worksheet blocks an author writes in Markdown, registered with the converter.

Each block builds plain HTML with classes; screen and paper style it their own way.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pymdownx.blocks import BlocksExtension

from generator.content.model import Interests
from generator.markup.block import SheetBlock
from generator.markup.cards import Cards
from generator.markup.circles import TwoCircles
from generator.markup.flow import PageBreak, Timeline
from generator.markup.interest_blocks import GamePictures, MapFrame, Wheel
from generator.markup.openings import Openings
from generator.markup.order import Sequence
from generator.markup.pairs import Pairs
from generator.markup.writing import (
    Checklist,
    DrawingBox,
    FaceScale,
    FillTable,
    Ladder,
    Lines,
    Tree,
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
)
NAMES: tuple[str, ...] = tuple(str(block.NAME) for block in BLOCKS)
HOLD_ANSWERS: tuple[str, ...] = tuple(str(block.NAME) for block in BLOCKS if block.ANSWERS)


class SheetBlocks(BlocksExtension):  # type: ignore[misc]  # pymdownx ships no types
    """Registers the blocks; `reveal` prints answers instead of riddles."""

    def __init__(self, *, interests: Interests | None, reveal: bool) -> None:
        self.config = {"interests": [interests, ""], "reveal": [reveal, ""]}
        super().__init__()

    def extendMarkdownBlocks(self, md: Any, block_mgr: Any) -> None:
        register: Callable[..., None] = block_mgr.register
        for block in BLOCKS:
            register(block, self.getConfigs())
