"""Reads every printed PDF back and says what is not as it must be.

    python bench/grid.py              the printables/ of this kit
    python bench/grid.py FOLDER       others, for instance of a village

What is looked at stands in tests/pdf_grid.py: paper, pages, letters, language, outline, words for
pictures, grey ink, white edges, and the order of pages when the sheets are folded.
"""

from __future__ import annotations

import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from generator import counts  # noqa: E402
from generator.counts import Count  # noqa: E402
from tests import pdf_grid, pdf_words  # noqa: E402
from tests.pdf_grid import Printed  # noqa: E402

SHOWN = 5  # faults of one file


def look(order: tuple[Path, Count | None]) -> tuple[Path, list[str]]:
    """The faults of one file."""
    file, count = order
    return file, list(pdf_grid.faults(Printed(file), count))


def pairs(folder: Path) -> Iterator[str]:
    """Faults of booklets whose fronts and backs lie in files of their own."""
    for fronts in sorted(folder.glob("*/*-lipat-depan-*.pdf")):
        names = [fronts.name.replace("-depan-", word) for word in ("-", "-belakang-")]
        both, backs = (Printed(fronts.with_name(name)) for name in names)
        if both.file.exists():
            yield from pdf_grid.side_faults(both, Printed(fronts), backs)


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "printables"
    counted = counts.read(folder / counts.NAME)
    files = [f for f in sorted(folder.glob("*/*.pdf")) if f.parent.name != "pesanan"]
    orders = [(file, counted.get(file.relative_to(folder).as_posix())) for file in files]
    start = time.perf_counter()
    kinds: Counter[str] = Counter()
    doubtful = 0
    with ProcessPoolExecutor() as pool:
        for file, found in pool.map(look, orders, chunksize=8):
            kinds["-".join([file.parent.name, *Printed(file).words])] += 1
            doubtful += bool(found)
            for line in found[:SHOWN]:
                print(f"{file.relative_to(folder)}: {line}")
            if len(found) > SHOWN:
                print(f"{file.relative_to(folder)}: and {len(found) - SHOWN} more")
    apart = list(pairs(folder)) if pdf_words.reader else []
    print(*apart, sep="\n", end="\n" if apart else "")
    print(*(f"{kind:<40}{many:>5}" for kind, many in sorted(kinds.items())), sep="\n")
    if not pdf_words.reader:
        print("poppler is missing: edges and the order of folded pages were not looked at")
    print(f"{len(files)} files, {doubtful + len(apart)} with faults", end="")
    print(f" ({time.perf_counter() - start:.0f} s)")
    missing = set(counted) - {file.relative_to(folder).as_posix() for file in files}
    for name in sorted(missing):
        print(f"{name}: is in the table but not there")
    return bool(doubtful or apart or missing or not files)


if __name__ == "__main__":
    sys.exit(main())
