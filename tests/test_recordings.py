"""A voice beside a career, where somebody added it with credit and consent; else nothing."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from generator.content import loading, problems
from generator.site import assets, pages

from .mini_project import SILENCE, VOICE, add_voice

TODAY = date(2026, 11, 24)


def told(content: Path) -> str:
    return problems.report(loading.examine([content], TODAY)[1])


def test_the_career_plays_it_and_the_file_travels_along(mini: Path) -> None:
    add_voice(mini)
    library = loading.load([mini], TODAY)
    made = {page.name: page.text for page in pages.write(library)}
    text = made["karier/pembuat-layang"]
    assert '<audio controls preload="none" src="../suara/pembuat-layang.mp3">' in text
    assert "Suara: Bu Sari, pembuat layang-layang." in text
    assert "Saya membuat layang-layang dari bambu dan kertas." in text
    assert "autoplay" not in text
    assert [name for name, text in made.items() if "<audio" in text] == ["karier/pembuat-layang"]
    files = assets.files(library)
    assert files["suara/pembuat-layang.mp3"].read_bytes() == SILENCE


def test_without_recordings_nothing_is_said_of_them(mini: Path) -> None:
    library = loading.load([mini], TODAY)
    assert not [page for page in pages.write(library) if "<audio" in page.text]


@pytest.mark.parametrize(
    ("entry", "sound", "message"),
    [
        ("", SILENCE, "suara ini belum dicatat di suara.yml"),
        (VOICE.replace("  izin_arsip: KSA-07\n", ""), SILENCE, '"izin_arsip": belum diisi'),
        (
            VOICE.replace("  pembicara: Bu Sari, pembuat layang-layang\n", ""),
            SILENCE,
            '"pembicara": belum diisi',
        ),
        (VOICE.replace("  lisensi: CC-BY-SA-4.0\n", ""), SILENCE, '"lisensi": belum diisi'),
        (VOICE.replace("2026-10-01", "2027-10-01"), SILENCE, "tanggal izin di masa depan"),
        (VOICE, SILENCE * 70, "1140 KB, terlalu besar"),
        (VOICE, b"RIFF" + bytes(4000), "bukan suara MP3 yang bisa diputar"),
        (VOICE.replace("id: pembuat-layang", "id: pembuat-layar"), SILENCE, "tidak ada"),
        (VOICE.replace("layang.mp3", "layang.ogg"), SILENCE, "tidak ada"),
        (VOICE.replace("suara/pembuat", "../pembuat"), SILENCE, "tidak sesuai bentuknya"),
    ],
)
def test_what_is_missing_or_too_big_is_refused(
    mini: Path, entry: str, sound: bytes, message: str
) -> None:
    add_voice(mini, entry, sound)
    assert message in told(mini)
    assert loading.examine([mini], TODAY)[0] is None


def test_a_link_to_a_file_elsewhere_is_refused(mini: Path, tmp_path: Path) -> None:
    add_voice(mini)
    sound = mini / "suara" / "pembuat-layang.mp3"
    sound.rename(tmp_path / "rahasia.mp3")
    sound.symlink_to(tmp_path / "rahasia.mp3")
    assert "tautan ke tempat lain" in told(mini)
