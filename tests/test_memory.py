"""`./cita serve` can stay open for days: what was typed and typed over is not kept."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from generator import build, memory, sharing, villages
from generator.printing.workshop import Workshop
from generator.site import courier

from .mini_project import ROOT, project

CAREER = "content/karier/pembuat-layang.md"
SETTLED, EDITS = 4, 12  # rounds until a process knows all it needs, and rounds after that


@pytest.fixture(autouse=True)
def all_work_is_done_here(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in `serve`: its site has threads, its paper desk stands beside."""
    monkeypatch.setattr(sharing, "possible", lambda: False)


def edit(root: Path, number: int, old: str = "", new: str = "") -> None:
    """Save the career as nobody saw it before: whoever keeps it keeps it in full."""
    text = (root / CAREER).read_text(encoding="utf-8").partition("\nIni kalimat uji")[0].rstrip()
    assert old in text
    text = text.replace(old, new)
    (root / CAREER).write_text(
        f"{text}\nIni kalimat uji ke-{number} di {root.parent.name}.\n", encoding="utf-8"
    )


def grown(root: Path, renew: Callable[[int], object]) -> tuple[int, int]:
    """By how many objects and by how many answers the process grows while EDITS are made."""
    counted = []
    for number in range(100, 100 + SETTLED + EDITS):
        if number == 100 + SETTLED:
            gc.collect()
            counted.append((len(gc.get_objects()), memory.kept()))
        edit(root, number)
        renew(number)
    gc.collect()
    (objects, answers), late = counted[0], (len(gc.get_objects()), memory.kept())
    return late[0] - objects, late[1] - answers


def test_the_site_is_renewed_again_and_again_without_growing(tmp_path: Path) -> None:
    root = project(tmp_path / "kit")
    objects, answers = grown(root, lambda number: courier.rebuild(root, tmp_path / str(number)))
    assert objects < EDITS  # a page that is kept is two dozen of them
    assert answers < EDITS


def test_paper_is_made_again_and_again_without_growing(tmp_path: Path) -> None:
    root = project(tmp_path / "kit")
    for name in ("templates", "generator"):
        (root / name).symlink_to(ROOT / name)
    home = villages.core(root)
    workshop = Workshop(root, home.roots, root / build.PRINTABLES, 2)

    def renew(_number: int) -> None:
        build.make(home, date.today(), 2, lambda _: None, site=False, workshop=workshop)
        assert workshop.changed()

    try:
        objects, answers = grown(root, renew)
    finally:
        workshop.close()
    assert objects < EDITS
    assert answers < EDITS


def test_an_answer_is_kept_as_long_as_each_round_asks_for_it() -> None:
    worked: list[str] = []

    @memory.remember
    def loud(word: str) -> str:
        worked.append(word)
        return word.upper()

    assert [loud("a"), loud("b"), loud("a")] == ["A", "B", "A"]
    memory.begin_round()
    assert loud("a") == "A"
    assert worked == ["a", "b"]
    memory.begin_round()
    memory.begin_round()  # a round that ended at a mistake before it asked anything
    assert loud("a") == "A"
    assert worked == ["a", "b"]
    assert loud("b") == "B"
    assert worked == ["a", "b", "b"]
