"""Joining a booklet from finished sheets against laying it out in one call of WeasyPrint.

Run: python bench/joining.py KIT join|whole

KIT must have been built once. Prints one JSON object: seconds, pages, bytes, peak MiB of the
process. `join` starts from the sheets in printables/, as a build does; `whole` sets all articles
into one document and lays it out.
"""

from __future__ import annotations

import json
import re
import resource
import sys
import time
from datetime import date
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator.content import loading  # noqa: E402
from generator.content.library import Library  # noqa: E402
from generator.printing import binding, paper, pdf  # noqa: E402
from generator.printing.craft import FONTS  # noqa: E402
from generator.printing.sheets import Sheet, SheetRoom  # noqa: E402

EDITION = "A4-abu"
_ARTICLE = re.compile(r"(?s)<article.*</article>")


def join(root: Path, library: Library) -> bytes:
    letters = root / "templates" / "parts" / "fonts"
    fonts = {face: (letters / name).read_bytes() for face, name in FONTS.items()}
    folder = root / "printables" / "karier"
    leaves = [
        binding.Leaf((folder / f"karier-{slug}-{EDITION}.pdf").read_bytes(), career.title, "Semua")
        for slug, career in library.careers.items()
    ]
    return binding.join(leaves, fonts, "Semua", None)


def whole(root: Path, library: Library) -> bytes:
    page = paper.format_of(EDITION)
    room = SheetRoom(root, library)
    made = [room.html(Sheet("karier", slug, page.name), page) for slug in library.careers]
    articles = [_ARTICLE.search(html) for html in made]
    together = "".join(found[0] for found in articles if found)
    html = _ARTICLE.sub(lambda _: together, made[0])
    html = html.replace("</head>", "<style>article { break-after: page }</style></head>")
    folders = {"content": library.roots, "templates": [root / "templates"]}
    return pdf.Press(pdf.KitFetcher(folders)).lay_out(html, page, "whole").data


def main(root: Path, what: str) -> None:
    library = loading.load([root / "content"], date.today())
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    start = time.perf_counter()
    data = {"join": join, "whole": whole}[what](root, library)
    taken = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    found = {"seconds": taken, "bytes": len(data), "MiB": peak / 1024, "before": before / 1024}
    print(json.dumps(found))


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), sys.argv[2])
