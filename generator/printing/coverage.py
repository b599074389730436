"""How much of each page is black: measured on grey rasters.

100 dots per inch are enough: at that size the share of ink on a page of text differs from the
one at 300 dpi by less than a tenth of a percent point. 72 would differ by twice as much; limits
for ink are told for 100.
"""

from __future__ import annotations

from PIL import Image

from generator import rasters

DOTS_PER_INCH = 100


def ink_of(pdf: bytes) -> tuple[float, ...]:
    """Ink on each page in mm2 of solid black."""
    dot = (25.4 / DOTS_PER_INCH) ** 2
    return tuple(round(_darkness(page) * dot, 1) for page in rasters.draw(pdf, DOTS_PER_INCH))


def _darkness(page: Image.Image) -> float:
    """Dots that would be black if all the grey were swept together."""
    return sum((255 - grey) * count for grey, count in enumerate(page.histogram())) / 255
