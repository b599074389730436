"""What a person sees while something is made, and what a machine reads when it is done."""

from __future__ import annotations

import io
import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import build
from generator.cli import app, telling, voice

from .mini_project import project

ROOT = Path(__file__).resolve().parent.parent
CAREER = "content/karier/pembuat-layang.md"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    root = project(tmp_path / "kit")
    for name in ("templates", "generator"):
        (root / name).symlink_to(ROOT / name)
    monkeypatch.setattr(voice, "ROOT", root)
    return root


def test_a_machine_reads_one_object_and_people_read_beside_it(kit: Path) -> None:
    first = CliRunner().invoke(app, ["site", "--json"])
    assert first.exit_code == 0
    told = json.loads(first.stdout)
    assert (told["verb"], told["ok"], told["problems"], told["error"]) == ("site", True, [], "")
    assert told["outputs"] == [
        {"name": "site", "folder": str(kit / "site"), "changed": True, "new": 0, "found": 0}
    ]
    assert f"Situs: {kit / 'site' / 'index.html'}" in first.stderr
    again = json.loads(CliRunner().invoke(app, ["site", "--json"]).stdout)
    assert again["outputs"][0]["changed"] is False


def test_a_machine_reads_every_problem_with_its_place(kit: Path) -> None:
    path = kit / CAREER
    path.write_text(path.read_text(encoding="utf-8").replace("riasec: RA", "riasec: RR"))
    run = CliRunner().invoke(app, ["build", "--json"])
    assert run.exit_code == 1
    told = json.loads(run.stdout)
    assert (told["ok"], told["error"], told["outputs"]) == (False, "content", [])
    problem = next(one for one in told["problems"] if one["path"] == CAREER)
    assert problem["line"] == 8 and problem["message"] and problem["hint"]
    assert f"{CAREER}:8: " in run.stderr


def test_a_machine_hears_what_was_made_although_a_sheet_was_kept_back(kit: Path) -> None:
    path = kit / "content" / "lembar-kerja" / "pasang-benda.md"
    path.write_text(path.read_text(encoding="utf-8").replace("halaman: 1", "halaman: 2"))
    run = CliRunner().invoke(app, ["build", "--json"])
    assert run.exit_code == 1
    told = json.loads(run.stdout)
    assert (told["ok"], told["error"]) == (False, "content")
    assert [one["path"] for one in told["problems"]] == ["content/lembar-kerja/pasang-benda.md"]
    assert [(one["name"], one["changed"]) for one in told["outputs"]] == [
        ("printables", True),
        ("site", True),
    ]
    assert told["outputs"][0]["new"] > 0


def test_away_from_a_terminal_nothing_moves() -> None:
    stream = io.StringIO()
    with telling.telling(stream) as (tell, tick):
        tell("Menata 2 dari 9 lembar ...")
        tick("karier/perawat", 1, 2)
        tick("karier/guru", 2, 2)
    assert stream.getvalue() == "Menata 2 dari 9 lembar ...\n"


def test_on_a_terminal_a_line_says_what_is_made_and_how_many_are_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("TERM", "xterm")
    stream = Terminal()
    with telling.telling(stream) as (tell, tick):
        tell("Menata [4] lembar ...")
        for number in range(1, 5):
            tick(f"karier/nomor-{number}", number, 4)
    shown = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", stream.getvalue())
    assert "Menata [4] lembar ..." in shown
    assert re.search(r"\d dari 4 .*kira-kira sisa.*karier/nomor-\d", shown)
    assert build.SITE not in shown
