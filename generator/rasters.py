"""Pages of a PDF as pictures: the only module that imports PDFium."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from PIL import Image

POINTS_PER_INCH = 72


def draw(
    pdf: bytes, dots: int, *, grey: bool = True, most: int | None = None
) -> Iterator[Image.Image]:
    """The first `most` pages (all without it), so many dots per inch, in grey or in colour.

    Raises ValueError when the bytes are no PDF.
    """
    import pypdfium2  # late: loading its library costs more than a build that changes nothing

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ValueError(str(error)) from error
    with document:
        for page in islice(document, most):
            picture = page.render(scale=dots / POINTS_PER_INCH, grayscale=grey)
            yield picture.to_pil().convert("L" if grey else "RGB")
