"""Outputs are whole at every moment, and a trouble is a sentence, not a traceback."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from datetime import date
from pathlib import Path

import pytest

from generator import build, outputs, villages
from generator.content.problems import ContentError
from generator.outputs import OutputError

ROOT = Path(__file__).resolve().parent.parent
TODAY = date(2026, 11, 24)
RUN = """
import sys
from datetime import date
from pathlib import Path
from generator import build, villages
build.make(villages.core(Path(sys.argv[1])), date(2026, 11, 24), 2, lambda text: None, site=False)
"""


@pytest.fixture
def kit(mini: Path) -> Path:
    """A whole kit around the mini content: the real templates and program, its own outputs."""
    root = mini.parent
    for name in ("templates", "generator", "mkdocs.yml"):
        (root / name).symlink_to(ROOT / name)
    return root


def _make(root: Path) -> list[str]:
    said: list[str] = []
    build.make(villages.core(root), TODAY, 2, said.append, site=False)
    return said


def _picture(folder: Path) -> str:
    """One hash for a whole tree of files."""
    total = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            total.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return total.hexdigest()


def test_nothing_changed_means_nothing_made(kit: Path) -> None:
    _make(kit)
    before = {f: f.stat().st_mtime_ns for f in (kit / "printables").rglob("*.pdf")}
    assert _make(kit) == ["Lembar cetak tidak berubah."]
    assert before == {f: f.stat().st_mtime_ns for f in (kit / "printables").rglob("*.pdf")}


def test_an_output_somebody_touched_is_made_again(kit: Path) -> None:
    _make(kit)
    whole = _picture(kit / "printables")
    sheet = next((kit / "printables").rglob("karier-*.pdf"))
    sheet.write_bytes(b"rusak")
    _make(kit)
    assert _picture(kit / "printables") == whole


def test_broken_content_leaves_the_last_good_outputs(kit: Path) -> None:
    _make(kit)
    before = _picture(kit / "printables")
    career = kit / "content" / "karier" / "pembuat-layang.md"
    career.write_text(career.read_text(encoding="utf-8").replace("riasec: RA", "riasec: RR"))
    with pytest.raises(ContentError):
        _make(kit)
    assert _picture(kit / "printables") == before
    assert not list(kit.glob(".printables-baru-*"))


def test_killed_at_any_moment_the_outputs_stay_whole(kit: Path) -> None:
    _make(kit)
    old = _picture(kit / "printables")
    career = kit / "content" / "karier" / "pembuat-layang.md"
    career.write_text(career.read_text(encoding="utf-8").replace("cekatan", "terampil"))
    seen = set()
    for moment in (0.3, 0.8, 1.4, 2.2):
        run = subprocess.Popen([sys.executable, "-c", RUN, str(kit)], cwd=ROOT, process_group=0)
        time.sleep(moment)
        os.killpg(run.pid, signal.SIGKILL)
        run.wait()
        seen.add(_picture(kit / "printables"))
    _make(kit)
    new = _picture(kit / "printables")
    assert new != old
    assert seen <= {old, new}
    assert not list(kit.glob(".printables-baru-*"))


def test_a_swap_cut_in_the_middle_is_put_right(tmp_path: Path) -> None:
    """Where the system cannot exchange two folders at once, a kill can fall between two renames."""
    final = tmp_path / "site"
    with outputs.staging(final) as folder:
        (folder / "index.html").write_text("lama")
    final.rename(tmp_path / ".site-lama")
    (tmp_path / ".site-baru-x").mkdir()
    with pytest.raises(RuntimeError), outputs.staging(final) as folder:
        raise RuntimeError("another trouble")
    assert (final / "index.html").read_text() == "lama"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["site"]


def test_a_second_build_at_the_same_time_is_told_to_wait(kit: Path) -> None:
    with build.alone(kit), pytest.raises(OutputError, match="sedang berjalan"):
        _make(kit)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_one_sentence(kit: Path) -> None:
    kit.chmod(0o555)
    try:
        with pytest.raises(OutputError, match="tidak bisa ditulis"):
            _make(kit)
    finally:
        kit.chmod(0o755)


def test_a_missing_font_or_style_is_one_sentence(kit: Path, tmp_path: Path) -> None:
    (kit / "templates").unlink()
    subprocess.run(["cp", "-r", str(ROOT / "templates"), str(kit / "templates")], check=True)
    (kit / "templates" / "print" / "cover.css").unlink()
    for font in (kit / "templates" / "parts" / "fonts").glob("*-700-*"):
        font.unlink()
    with pytest.raises(build.KitError) as refused:
        _make(kit)
    assert "cover.css" in str(refused.value)
    assert "Traceback" not in str(refused.value)


def test_that_nothing_changed_is_said_before_anything_heavy_is_read() -> None:
    """The models alone cost four times as much as the whole answer."""
    look = "import sys, generator.quick; print(*sys.modules)"
    run = subprocess.run(
        [sys.executable, "-c", look], cwd=ROOT, capture_output=True, text=True, check=True
    )
    heavy = {"pydantic", "yaml", "mkdocs", "weasyprint", "typer", "rich"}
    assert not heavy & set(run.stdout.split())
