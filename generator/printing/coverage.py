"""How much of each page is black: measured on grey rasters that poppler's pdftoppm draws.

100 dots per inch are enough: at that size the share of ink on a page of text differs from the
one at 300 dpi by less than a tenth of a percent point. 72 would take half the time and differ by
twice as much; limits for ink are told for 100.
"""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from collections.abc import Iterator

from PIL import Image

DOTS_PER_INCH = 100
PATIENCE = 120  # s; the thickest sheet takes two
_HEAD = re.compile(rb"P5\s+(\d+)\s+(\d+)\s+255\s")


@functools.cache
def renderer() -> str:
    """The version of pdftoppm, or nothing where poppler is not installed."""
    program = shutil.which("pdftoppm")
    if program is None:
        return ""
    told = subprocess.run([program, "-v"], capture_output=True, text=True, check=False)
    found = re.search(r"version (\S+)", told.stderr + told.stdout)
    return found[1] if found else ""


def rasters(pdf: bytes, dots: int = DOTS_PER_INCH, *options: str) -> Iterator[Image.Image]:
    """Each page as a grey picture of so many dots per inch; `options` are pdftoppm's own.

    Raises RuntimeError when poppler refuses the file.
    """
    command = ["pdftoppm", "-q", "-gray", "-r", str(dots), *options, "-"]
    drawn = subprocess.run(command, input=pdf, capture_output=True, check=False, timeout=PATIENCE)
    if drawn.returncode:
        raise RuntimeError(f"pdftoppm: {drawn.stderr.decode(errors='replace').strip()}")
    at = 0
    while head := _HEAD.match(drawn.stdout, at):
        width, height = int(head[1]), int(head[2])
        at = head.end() + width * height
        yield Image.frombytes("L", (width, height), drawn.stdout[head.end() : at])


def ink_of(pdf: bytes) -> tuple[float, ...]:
    """Ink on each page in mm2 of solid black; nothing at all where poppler is not installed.

    Nor where it fails or hangs: paper without a figure is better than no paper.
    """
    if not renderer():
        return ()
    dot = (25.4 / DOTS_PER_INCH) ** 2
    try:
        return tuple(round(_darkness(page) * dot, 1) for page in rasters(pdf))
    except (OSError, RuntimeError, subprocess.SubprocessError):
        return ()


def _darkness(page: Image.Image) -> float:
    """Dots that would be black if all the grey were swept together."""
    return sum((255 - grey) * count for grey, count in enumerate(page.histogram())) / 255
