"""A kit for another community from nothing: small, whole, and its own from the first day."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator import founding
from generator.content import loading
from generator.errors import KitError

from .mini_project import ROOT

TODAY = date.today()


def test_a_new_kit_passes_the_checker_and_carries_its_own_name(tmp_path: Path) -> None:
    folder = tmp_path / "kit baru"
    founding.found(ROOT, folder, "Kit Mekar: #1", "Desa Mekar, Demak", TODAY)
    library, problems = loading.examine([folder / "content"], TODAY)
    assert problems == [] and library is not None
    shelves = (library.careers, library.stories, library.worksheets, library.sessions)
    assert [len(shelf) for shelf in shelves] == [2, 1, 1, 1] and len(library.booklets) == 1
    assert (library.kit.name, library.kit.community) == ("Kit Mekar: #1", "Desa Mekar, Demak")
    assert all(source in library.sources for c in library.careers.values() for source in c.sources)
    assert (folder / "cita").stat().st_mode & 0o111, "the launcher must start"
    assert "Kit Mekar" in (folder / "README.md").read_text(encoding="utf-8")
    written = {f for f in folder.rglob("*") if f.is_file() and "content" in f.parts}
    assert not any("Hadipolo" in f.read_text("utf-8") for f in written if f.name == "kit.yml")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("x" * 41, "nama kit 2 sampai 40 huruf"),
        ('Kit "Mekar"', "tanpa tanda kutip"),
        ("Kit\nMekar", "tanpa tanda kutip"),
    ],
)
def test_a_name_that_cannot_be_a_title_is_refused(tmp_path: Path, name: str, told: str) -> None:
    with pytest.raises(KitError, match=told):
        founding.found(ROOT, tmp_path / "kit", name, "Desa Mekar", TODAY)
    assert not (tmp_path / "kit").exists()


def test_a_full_folder_and_this_kit_itself_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "surat.txt").write_text("jangan dihapus")
    with pytest.raises(KitError, match="sudah berisi"):
        founding.found(ROOT, tmp_path, "Kit Mekar", "Desa Mekar", TODAY)
    with pytest.raises(KitError, match="di dalam kit ini"):
        founding.found(ROOT, ROOT / "content" / "baru", "Kit Mekar", "Desa Mekar", TODAY)
    assert [f.name for f in tmp_path.iterdir()] == ["surat.txt"]
