"""What a build begins before its turn saves time and changes nothing."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from generator import counts, outputs

ROOT = Path(__file__).resolve().parent.parent
RUN = """
import json, os, sys
from datetime import date
from pathlib import Path
from generator import ahead, build, sharing, villages
from generator.errors import KitError
from generator.printing import craft
from generator.site import courier

sharing._cores = lambda: 2  # also on a machine with one
me, taken, said, take = os.getpid(), [], [], ahead.SiteAhead.take

def note(self, *places):
    taken.append(take(self, *places))
    return taken[-1]

ahead.SiteAhead.take = note
{more}
try:
    build.make(villages.core(Path(sys.argv[1])), date(2026, 11, 24), 2, lambda text: None)
except KitError as error:
    said.append(str(error))
print(json.dumps([taken, said]))
"""


@pytest.fixture
def kit(mini: Path) -> Path:
    root = mini.parent
    for name in ("templates", "generator", "mkdocs.yml"):
        (root / name).symlink_to(ROOT / name)
    return root


def make(root: Path, more: str = "") -> tuple[list[bool], list[str]]:
    """Whether the site made beside was taken, and what a failed build says.

    In a process of its own: this one may have threads by now.
    """
    run = [sys.executable, "-c", RUN.replace("{more}", more), str(root)]
    told = subprocess.run(run, capture_output=True, text=True, check=True, cwd=ROOT).stdout
    taken, said = json.loads(told)
    return taken, said


def change(root: Path, word: str) -> None:
    career = root / "content" / "karier" / "pembuat-layang.md"
    text = career.read_text(encoding="utf-8")
    career.write_text(text.replace("cekatan", word), encoding="utf-8")
    assert word in career.read_text(encoding="utf-8")


def pages(root: Path) -> dict[str, bytes]:
    site = root / "site"
    return {
        file.relative_to(site).as_posix(): file.read_bytes()
        for file in sorted(site.rglob("*"))
        if file.is_file() and file.name != outputs.KEEP
    }


def in_its_turn(root: Path) -> dict[str, bytes]:
    """The site of a build that begins nothing before its turn."""
    (root / ".cache" / "site.json").unlink()
    assert make(root, "sharing.possible = lambda: False")[0] == [False]
    return pages(root)


def test_the_site_made_beside_is_the_one_that_is_made_in_its_turn(kit: Path) -> None:
    assert make(kit) == ([False], [])  # there was no paper yet
    before = pages(kit)
    change(kit, "terampil")
    assert make(kit) == ([True], [])
    made = pages(kit)
    assert made != before
    assert not list((kit / ".cache").glob("situs-*"))
    change(kit, "terampil")  # not a byte
    (kit / "printables" / "karier" / "karier-pembuat-layang-A4-abu.pdf").unlink()  # stale again
    assert in_its_turn(kit) == made


def test_a_page_never_says_the_figures_of_last_time(kit: Path) -> None:
    make(kit)
    table = kit / "printables" / counts.NAME
    text = table.read_text(encoding="utf-8")
    path = "karier/karier-pembuat-layang-A4-abu.pdf"
    table.write_text(text.replace(f"{path},2,", f"{path},7,"), encoding="utf-8")
    change(kit, "terampil")
    assert make(kit) == ([False], [])
    assert b"7 halaman" not in pages(kit)["karier/pembuat-layang.html"]
    assert b"2 halaman" in pages(kit)["karier/pembuat-layang.html"]


def test_a_site_that_is_killed_beside_is_made_in_its_turn(kit: Path) -> None:
    make(kit)
    change(kit, "terampil")
    die = "real = courier.build\n" + (
        "courier.build = lambda *a: real(*a) if os.getpid() == me else os._exit(9)"
    )
    assert make(kit, die) == ([False], [])
    assert b"terampil" in pages(kit)["karier/pembuat-layang.html"]


def test_a_press_that_is_killed_beside_names_what_it_had_in_hand(kit: Path) -> None:
    make(kit)
    change(kit, "terampil")
    die = "craft.Craft.__call__ = lambda self, task: os.kill(os.getppid(), 9) or os._exit(9)"
    _taken, said = make(kit, die)
    assert len(said) == 1
    assert "karier/pembuat-layang: pekerjanya dihentikan sistem" in said[0]
    assert make(kit)[1] == []


def test_an_engine_that_cannot_be_loaded_is_told_as_before(kit: Path) -> None:
    fail = "def broken(*_): raise KitError('tidak ada Pango')\ncraft.Craft.__init__ = broken"
    assert make(kit, fail)[1] == ["tidak ada Pango"]
