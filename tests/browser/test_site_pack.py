"""The zip for a USB stick: the same bytes each time, and it opens from a folder with spaces."""

from __future__ import annotations

import os
import shutil
import zipfile
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from generator import pack

from .conftest import visit


@pytest.fixture
def kit(site: Path, tmp_path: Path) -> Path:
    """A kit whose outputs were made; only the names of the printables matter here."""
    root = tmp_path / "kit"
    shutil.copytree(site, root / "site")
    (root / "site" / ".gitkeep").touch()
    for path in pack.promised(site):
        sheet = root / path
        sheet.parent.mkdir(parents=True, exist_ok=True)
        sheet.write_bytes(b"%PDF-1.7\n")
    return root


def test_the_pack_opens_from_a_folder_with_spaces(
    kit: Path, tmp_path: Path, browser: Browser
) -> None:
    pack.pack(kit, tmp_path / "paket.zip")
    stick = tmp_path / "kunci usb bu sri"
    with zipfile.ZipFile(tmp_path / "paket.zip") as archive:
        archive.extractall(stick)
    context = browser.new_context(offline=True)
    opened = visit(context, stick)
    page = opened.open(pack.START)
    page.wait_for_url("**/site/index.html")
    page.click(".pintu a >> nth=0")
    page.click("#kisi > li a >> nth=0")
    page.locator(".karier h1").wait_for()
    assert opened.outside() == [] and opened.complaints == []
    page.goto((stick / "site/karier/pembuat-layang.html").as_uri())
    href = page.locator(".cetak a").first.evaluate("link => link.href")
    assert href == (stick / "printables/karier/karier-pembuat-layang-A4-abu.pdf").as_uri()
    context.close()


def test_the_same_outputs_give_the_same_bytes(kit: Path, tmp_path: Path) -> None:
    size = pack.pack(kit, tmp_path / "satu.zip")
    for file in kit.rglob("*.html"):
        os.utime(file, (0, 0))
    pack.pack(kit, tmp_path / "dua.zip")
    first = (tmp_path / "satu.zip").read_bytes()
    assert first == (tmp_path / "dua.zip").read_bytes() and size == len(first)
    with zipfile.ZipFile(tmp_path / "satu.zip") as archive:
        names = archive.namelist()
    assert names[0] == pack.START and names[1:] == sorted(names[1:])
    assert not [name for name in names if "/." in name]


def test_troubles_are_told_and_the_old_pack_stays(kit: Path, tmp_path: Path) -> None:
    target = tmp_path / "paket.zip"
    pack.pack(kit, target)
    before = target.read_bytes()
    (tmp_path / "berkas").touch()
    with pytest.raises(pack.PackError, match="bukan folder"):
        pack.pack(kit, tmp_path / "berkas" / "paket.zip")
    shutil.rmtree(kit / "printables")
    with pytest.raises(pack.PackError, match=r"\./cita build"):
        pack.pack(kit, target)
    assert target.read_bytes() == before
    assert not list(tmp_path.glob(".paket*"))


def test_a_sheet_that_a_page_promises_must_be_there(kit: Path, tmp_path: Path) -> None:
    (kit / "printables" / "karier" / "karier-pembuat-layang-F4-abu.pdf").unlink()
    with pytest.raises(pack.PackError) as told:
        pack.pack(kit, tmp_path / "paket.zip")
    assert "1 lembar cetak" in str(told.value)
    assert "printables/karier/karier-pembuat-layang-F4-abu.pdf" in str(told.value)
    assert "./cita build" in str(told.value)
    assert not (tmp_path / "paket.zip").exists()


def test_a_stick_that_cannot_be_written_is_told(kit: Path, tmp_path: Path) -> None:
    """Root may write nearly everywhere; /proc takes a file from nobody."""
    with pytest.raises(pack.PackError, match="tidak bisa ditulis"):
        pack.pack(kit, Path("/proc/self/paket.zip"))
