"""Hundreds of edits in one `serve`: does its memory grow, does it still show the last one?

Run: .venv/bin/python bench/soak.py KIT [EDITS]

KIT is a kit as bench/corpus.py writes it. `serve` runs on it; each edit changes one career, every
tenth breaks it first and mends it then. Memory is what Linux calls Pss, after a warm-up of 50 edits
and at the end: of the server and the paper desk, which live as long as `serve`, and of the workers
apart, each of which is replaced when it has grown by `workers.MOST_GROWTH`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from bench.timing import sizes

PORT = 8765
WARM = 50
LOOKS = 6000  # and not seconds: a machine that slept meanwhile is not late
RUN = """
import signal, sys
from pathlib import Path
from generator import serving, villages
signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background inherits none
say = lambda text: print(text, flush=True)
serving.serve(villages.core(Path(sys.argv[1])), int(sys.argv[2]), 2, say)
"""


def shown(slug: str, words: str) -> bool:
    try:
        with urllib.request.urlopen(
            f"http://127.0.0.1:{PORT}/karier/{slug}.html", timeout=60
        ) as page:
            return words in page.read().decode()
    except OSError:
        return False


def until(what: str, true: object) -> None:
    for _look in range(LOOKS):
        if true():  # type: ignore[operator]
            return
        time.sleep(0.05)
    raise SystemExit(f"never: {what}")


def memory(server: int) -> tuple[float, float]:
    """MiB of the server and its paper desk, and of the workers."""
    stay = work = 0.0
    for pid, (pss, _rss) in sizes(server).items():
        parent = int(Path(f"/proc/{pid}/stat").read_text().rsplit(") ", 1)[1].split()[1])
        if server in (pid, parent):
            stay += pss
        else:
            work += pss
    return stay, work


def main(root: Path, edits: int) -> None:
    career = sorted((root / "content" / "karier").glob("*.md"))[0]
    text = career.read_text(encoding="utf-8").rstrip()
    sheet = root / "printables" / "karier" / f"karier-{career.stem}-A4-abu.pdf"
    command = [sys.executable, "-c", RUN, str(root), str(PORT)]
    run = subprocess.Popen(command, cwd=root, process_group=0, stdout=subprocess.DEVNULL)
    warm = (0.0, 0.0)
    try:
        until("served", lambda: shown(career.stem, "</html>") and sheet.is_file())
        for number in range(1, edits + 1):
            before = sheet.read_bytes()
            if number % 10 == 0:
                broken = text.replace("riasec: ", "riasec: XX", 1)
                career.write_text(broken + "\n", encoding="utf-8")
                time.sleep(1)
            words = f"Ini kalimat uji ke-{number}."
            career.write_text(f"{text} {words}\n", encoding="utf-8")
            until(f"edit {number} on screen", lambda words=words: shown(career.stem, words))
            until(f"edit {number} on paper", lambda old=before: sheet.read_bytes() != old)
            if number == WARM:
                warm = memory(run.pid)
            if number % 25 == 0:
                stay, work = memory(run.pid)
                print(f"{number} edits: {stay:.0f} MiB, workers {work:.0f} MiB", flush=True)
        (early, late), (workers, at_last) = zip(warm, memory(run.pid), strict=True)
        print(f"after {WARM} and {edits} edits: {early:.0f} and {late:.0f} MiB")
        print(f"workers: {workers:.0f} and {at_last:.0f} MiB")
    finally:
        os.kill(run.pid, signal.SIGINT)
        print(f"ended with {run.wait(timeout=60)}")
        career.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]).resolve(), int(sys.argv[2]) if len(sys.argv) > 2 else 500)
