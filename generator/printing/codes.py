"""A QR code for the page of a sheet on the site: a drawing of lines, with words for who listens."""

from __future__ import annotations

import segno
from markupsafe import Markup

from generator.language import _

QUIET = 2  # modules drawn white around the code; the paper around it gives the rest
INK = "#111"
# 22 mm wide in sheet.css: an address of up to 90 letters has modules of 0.4 mm or more, which
# phones read from a photocopy (ISO/IEC 18004 leaves the size to the maker).


def svg(address: str) -> Markup:
    """The code as inline SVG; the alternative text is the address itself."""
    code = segno.make(address, error="m", micro=False)
    title = _("Kode QR ke {alamat}", alamat=address)
    return Markup(code.svg_inline(border=QUIET, dark=INK, omitsize=True, title=title))
