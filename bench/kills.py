"""Kill a build at random moments, again and again: are the outputs whole, is the next build right?

Run: .venv/bin/python bench/kills.py FOLDER [KILLS] [SEED]

A kit around the tests' invented library is made in FOLDER. Each time one career is changed, a
build of site and paper is started and killed with everything it forked; moments are spread over the
whole build, and every third kill falls right before or after a swap. Afterwards `printables/` and
`site/` must each be byte for byte the old or the new, which are known from two kits that nobody
kills. The last line counts.
"""

from __future__ import annotations

import hashlib
import os
import random
import re
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MINI = ROOT / "tests" / "mini" / "content"
CAREER = "content/karier/pembuat-layang.md"
LITTER = (".printables-*", ".site-*", ".cache/situs-*")
WORDS = ("cekatan", "terampil")
RUN = """
import os, signal, sys, threading
from datetime import date
from pathlib import Path
from generator import build, outputs, villages
where, swap = sys.argv[2], outputs._swap
def deadly(new, final):
    if where == "before":
        os.killpg(0, signal.SIGKILL)
    if where == "beside":  # another thread of time: somewhere in or after the exchange
        threading.Timer(0.0001, os.killpg, (0, signal.SIGKILL)).start()
    swap(new, final)
    if where == "after":
        os.killpg(0, signal.SIGKILL)
outputs._swap = deadly
build.make(villages.core(Path(sys.argv[1])), date(2026, 11, 24), 2, lambda _: None)
"""


def kit(folder: Path) -> Path:
    shutil.copytree(MINI, folder / "content")
    for name in ("templates", "generator", "mkdocs.yml"):
        (folder / name).symlink_to(ROOT / name)
    return folder


def say(root: Path, word: str) -> None:
    file = root / CAREER
    text = re.sub(r"Tangannya \w+", f"Tangannya {word}", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")


def start(root: Path, where: str = "") -> subprocess.Popen[bytes]:
    command = [sys.executable, "-c", RUN, str(root), where]
    return subprocess.Popen(command, cwd=ROOT, process_group=0)


def picture(root: Path) -> tuple[str, str]:
    """One hash for everything in printables/, and one for site/."""
    return _picture(root / "printables"), _picture(root / "site")


def _picture(folder: Path) -> str:
    total = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            total.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return total.hexdigest()


def main(folder: Path, kills: int, seed: int) -> int:
    shutil.rmtree(folder, ignore_errors=True)
    dice, right, seconds = random.Random(seed), {}, 0.0
    for word in WORDS:
        whole = kit(folder / f"utuh-{word}")
        say(whole, word)
        assert start(whole).wait() == 0
        right[word] = picture(whole)
    victim = kit(folder / "korban")
    say(victim, WORDS[0])
    assert start(victim).wait() == 0
    wrong = finished = torn = 0
    for number in range(kills):
        old, new = WORDS[number % 2], WORDS[1 - number % 2]
        say(victim, new)
        where = dice.choice(("before", "beside", "after")) if number % 3 == 0 else ""
        run = start(victim, where)
        if not where:
            time.sleep(dice.uniform(0.1, max(seconds, 1.0)))
            os.killpg(run.pid, signal.SIGKILL)
        finished += run.wait() == 0
        left = picture(victim)
        torn += any(one not in two for one, *two in zip(left, right[old], right[new], strict=True))
        begun = time.monotonic()
        ended = start(victim).wait()
        seconds = max(seconds * 0.9, time.monotonic() - begun)
        litter = [found for name in LITTER for found in victim.glob(name)]
        if ended != 0 or picture(victim) != right[new] or litter:
            wrong += 1
            print(f"ended with {ended}, {picture(victim)}, {right[new]}, left {litter}")
        print(f"{number + 1}: torn {torn}, wrong afterwards {wrong}, {seconds:.1f} s", flush=True)
    print(
        f"{kills} kills (seed {seed}), {finished} too late: {torn} torn, {wrong} wrong afterwards"
    )
    return torn + wrong


if __name__ == "__main__":
    arguments = [int(word) for word in sys.argv[2:4]]
    sys.exit(main(Path(sys.argv[1]).resolve(), *(arguments + [200, 7][len(arguments) :])) > 0)
