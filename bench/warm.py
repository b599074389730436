"""How long a changed career takes to its new sheet and booklets in the warm process of `serve`.

Run: .venv/bin/python bench/warm.py KIT [ROUNDS]

KIT is a kit as bench/corpus.py writes it, or a checkout; one career's text is changed ROUNDS times
and put back at the end. Only the paper is timed: from the saved file, seen by the watcher a quarter
of a second later at most (not counted), to the swapped folder.
"""

from __future__ import annotations

import multiprocessing
import statistics
import sys
import time
from datetime import date
from pathlib import Path

from generator import build, villages
from generator.printing.workshop import Workshop

HANDS = 2


def measure(root: Path, rounds: int) -> list[float]:
    """Seconds of each round; everything is made once before."""
    home = villages.core(root)
    workshop = Workshop(root, home.roots, root / build.PRINTABLES, HANDS)
    career = sorted((root / "content" / "karier").glob("*.md"))[0]
    text = career.read_text(encoding="utf-8")
    taken = []
    try:
        _make(home, workshop)
        for number in range(rounds + 1):
            career.write_text(f"{text.rstrip()} Ini kalimat uji ke-{number}.\n", encoding="utf-8")
            start, work = time.perf_counter(), time.process_time()
            _make(home, workshop)
            taken.append(time.perf_counter() - start)
            work = time.process_time() - work
            count = len(workshop.changed())
            print(f"{taken[-1]:.2f} s ({work:.2f} s work here), {count} PDFs", flush=True)
    finally:
        workshop.close()
        career.write_text(text, encoding="utf-8")
    return taken[1:]  # the first round forks the workers


def _make(home: villages.Home, workshop: Workshop) -> None:
    build.make(home, date.today(), HANDS, lambda _: None, site=False, workshop=workshop)


def tell(root: Path, rounds: int) -> None:
    seconds = measure(root, rounds)
    print(f"median {statistics.median(seconds):.2f} s, best {min(seconds):.2f} s")


if __name__ == "__main__":
    kit, count = Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 7
    desk = multiprocessing.get_context("fork").Process(target=tell, args=(kit, count))
    desk.start()  # beside another process, as the paper desk is
    desk.join()
    sys.exit(desk.exitcode)
