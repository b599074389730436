"""The second wave of careers and stories, one dictionary by file stem."""

from collections.abc import Callable

from generator.drawing import (
    wave_b_children,
    wave_b_counter,
    wave_b_order,
    wave_b_outside,
    wave_b_roads,
    wave_b_rooms,
    wave_b_show,
    wave_b_stories,
    wave_b_tales,
    wave_b_tales_two,
    wave_b_tools,
    wave_b_trade,
)
from generator.drawing.pen import Pen

SCENES: dict[str, Callable[[Pen], str]] = {
    **wave_b_rooms.SCENES,
    **wave_b_children.SCENES,
    **wave_b_outside.SCENES,
    **wave_b_trade.SCENES,
    **wave_b_show.SCENES,
    **wave_b_counter.SCENES,
    **wave_b_order.SCENES,
}

STORIES: dict[str, Callable[[Pen], str]] = {
    **wave_b_stories.SCENES,
    **wave_b_roads.SCENES,
    **wave_b_tales.SCENES,
    **wave_b_tales_two.SCENES,
}

TOOLS = wave_b_tools.TOOLS
