"""Line pictures made ready for crayons: white where a grey stood, thinner lines, less ink."""

from __future__ import annotations

import re
from collections.abc import Callable

THINNER = 0.6  # of a line that a picture of half this size needs
_BROAD = 5.0  # a stroke above this is a limb or a handle, not a line
_GREY = r'"#(?P<level>[2-9A-E][0-9A-F])(?P=level)(?P=level)"'
_SURFACE = re.compile(f"fill={_GREY}")
_STROKE = re.compile(rf'stroke={_GREY}(?: stroke-width="(?P<width>[\d.]+)")?')
_COLOUR = re.compile(_GREY)
_WIDTH = re.compile(r'stroke-width="([\d.]+)"')
_TUBE = re.compile(  # an ink course under a thinner one of the same shape: what is seen is its rim
    r'<path d="(?P<d>[^"]*)" stroke-width="(?P<rim>[\d.]+)"/>'
    r'<path d="(?P=d)" stroke="#[0-9A-F]{6}" stroke-width="(?P<inner>[\d.]+)"/>'
)
_ROOT = re.compile(r'<svg\b[^>]*?\bviewBox="([^"]*)"[^>]*>')
_PAGE = re.compile(r'(<div class="warnai">)<img alt="([^"]*)" src="(kit:///[^"]+-garis\.svg)">')


def outlines(svg: str) -> str:
    """The same drawing with white surfaces and lines of three fifths; eyes and ink stay black."""

    def tube(found: re.Match[str]) -> str:
        rim, inner = float(found["rim"]), float(found["inner"])
        rim = inner + (rim - inner) * THINNER
        return (
            f'<path d="{found["d"]}" stroke-width="{rim:g}"/>'
            f'<path d="{found["d"]}" stroke="#FFFFFF" stroke-width="{inner:g}"/>'
        )

    def width(found: re.Match[str]) -> str:
        value = float(found[1])
        return found[0] if value > _BROAD else f'stroke-width="{value * THINNER:g}"'

    def stroke(found: re.Match[str]) -> str:
        ink = "#FFFFFF" if float(found["width"] or 0) > _BROAD else "#111111"
        return _COLOUR.sub(f'"{ink}"', found[0], count=1)

    svg = _STROKE.sub(stroke, _TUBE.sub(tube, svg))
    return _WIDTH.sub(width, _SURFACE.sub('fill="#FFFFFF"', svg))


def on_pages(html: str, read: Callable[[str], str]) -> str:
    """Colouring pages of safe HTML hold the drawing itself; `read` gives the text at an address."""

    def drawn(found: re.Match[str]) -> str:
        head, words, address = found.groups()
        svg = outlines(read(address))
        root = _ROOT.search(svg)
        if root is None:
            return found[0]
        named = (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{root[1]}" role="img"'
            f' aria-label="{words}"><title>{words}</title>'
        )
        return head + named + svg[root.end() :]

    return _PAGE.sub(drawn, html)
