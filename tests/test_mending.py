"""`./cita check --fix`: mends what is plain, shows it first, never changes what is said."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from generator.cli import app, checking
from generator.content import loading, mending, yaml_text
from generator.content.model import Career, Guide
from generator.content.rulebook import RULES
from generator.content.tidy_text import tidy_body, tidy_row

HERE = Path(__file__).parent
MINI = HERE / "mini" / "content"
TODAY = date(2026, 11, 24)
CAREER = "karier/pembuat-layang.md"

SLIPS = {
    "Ia bekerja  di bengkel .": "Ia bekerja di bengkel.",
    "Palu , paku ; dan besi !": "Palu, paku; dan besi!",
    "Usia 8\u201310 tahun": "Usia 8-10 tahun",
    "Lalu\u2026 ia tertawa": "Lalu... ia tertawa",
    "Lalu . . . ia tertawa": "Lalu... ia tertawa",
}
RIGHT = [
    "Modal 20.000 : 40 = 500",
    "| Hari  | Angin  |",
    "Lihat https://contoh.org/a  b",
    "Tulis `a  b .` di sini",
    "(1) ............................",
    "batas_kosong: 6   # lebih dari enam",
    "Ia datang ... lalu pergi",
    "/// garis | Aku  suka",
    "- butir",
    "    kode  berjarak",
]


@pytest.mark.parametrize(("before", "after"), SLIPS.items())
def test_slips_of_the_fingers_are_mended(before: str, after: str) -> None:
    assert tidy_row(before) == after


@pytest.mark.parametrize("row", RIGHT)
def test_what_is_right_stays(row: str) -> None:
    assert tidy_body(row + "\n") == row + "\n"


def test_a_line_break_of_markdown_stays_and_loose_ends_go() -> None:
    body = "Satu  \ndua \n\n\n\ntiga   \n\n\n"

    assert tidy_body(body) == "Satu  \ndua\n\ntiga\n"


@pytest.mark.parametrize(
    "case",
    [
        "yaml-colon-inside-a-value",
        "yaml-tab-before-a-field",
        "yaml-tab-behind-the-colon",
        "yaml-comma-inside-braces",
        "yaml-comma-of-a-number-inside-brackets",
        "yaml-hash-hides-the-rest",
        "yaml-at-sign-first",
    ],
)
def test_a_slip_that_a_rule_calls_mended_is_gone_after_fix(case: str, mini: Path) -> None:
    change = yaml.safe_load((HERE / "bad" / f"{case}.yml").read_text(encoding="utf-8"))
    file = mini / change["berkas"]
    text = file.read_text(encoding="utf-8").replace(change["ganti"], change["dengan"])
    file.write_text(text, encoding="utf-8")
    before = loading.examine([mini], TODAY)[1]

    for found in mending.changes([mini]):
        mending.save(found)

    assert before
    assert loading.examine([mini], TODAY)[1] == []


def test_each_rule_that_promises_mending_has_a_case() -> None:
    """The numbers that these tests mend, so that no rule promises what nobody tried."""
    promised = {rule.number for rule in RULES if rule.mended}

    assert promised == {"JC111", "JC112", "JC113", "JC120", "JC121", "JC125"}


def test_windows_and_old_line_ends_and_a_byte_order_mark_become_plain(mini: Path) -> None:
    file = mini / CAREER
    text = file.read_bytes()
    file.write_bytes(b"\xef\xbb\xbf" + text.replace(b"\n", b"\r\n"))

    (change,) = mending.changes([mini])
    mending.save(change)

    assert file.read_bytes() == text
    assert "<BOM>" in change.difference and "<CR>" in change.difference


def test_fields_go_into_the_declared_order_with_their_comments(mini: Path) -> None:
    file = mini / CAREER
    text = file.read_text(encoding="utf-8")
    front = "judul: Pembuat layang-layang\n"
    mixed = text.replace(front, "").replace(
        "status: terbit\n", f"# namanya\n{front}status: terbit\n"
    )

    mended = mending.mend(mixed, Career)

    assert mended == text.replace(front, f"# namanya\n{front}")


def test_a_page_with_an_unknown_field_keeps_its_order() -> None:
    text = "---\nzodiak: Leo\nskema: 1\njudul: Angin\n---\n\nHalo.\n"

    assert mending.mend(text, Guide) == text


def test_no_file_outside_the_content_is_mended(mini: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    shutil.move(mini / "karier", elsewhere)
    (mini / "karier").symlink_to(elsewhere)
    with (elsewhere / "pembuat-layang.md").open("a", encoding="utf-8") as file:
        file.write("Dua  spasi .\n")

    assert mending.changes([mini]) == []


def test_nothing_in_the_mini_library_needs_mending(mini: Path) -> None:
    assert mending.changes([mini]) == []


def same(value: object) -> object:
    """A value as a reader takes it: spacing and dashes do not count."""
    if isinstance(value, dict):
        return {same(key): same(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [same(inner) for inner in value]
    return "".join(tidy_row(" ".join(value.split())).split()) if isinstance(value, str) else value


def rows_changed(draw: Callable[..., object]) -> str:
    """A career with some rows typed badly."""
    rows = (MINI / CAREER).read_text(encoding="utf-8").split("\n")
    for _ in range(3):
        at = draw(st.integers(0, len(rows) - 1))
        junk = draw(
            st.sampled_from([" ", "  ", "\t", " ,", " .", "\u2013", "\u2026", ": ", " #", '"'])
        )
        assert isinstance(at, int) and isinstance(junk, str)
        place = draw(st.integers(0, len(rows[at])))
        assert isinstance(place, int)
        rows[at] = rows[at][:place] + junk + rows[at][place:]
    return "\n".join(rows)


def _fields(text: str) -> tuple[yaml_text.Marked | None, list[object]]:
    """The front matter as the reader takes it, with its slips."""
    parts = text.split("---\n")
    marked, slips = yaml_text.read(parts[1]) if len(parts) > 2 else (None, [])
    return marked, list(slips)


@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(text=st.composite(lambda draw: rows_changed(draw))())
def test_mending_twice_is_mending_once_and_values_stay(text: str) -> None:
    once = mending.mend(text, Career)

    assert mending.mend(once, Career) == once
    before, after = (_fields(part) for part in (text, once))
    if before[0] is not None and not before[1]:
        assert after[0] is not None
        assert same(after[0].value) == same(before[0].value)


@pytest.fixture
def kit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with one untidy page, where the command line works."""
    shutil.copytree(MINI, tmp_path / "content")
    monkeypatch.setattr(checking, "ROOT", tmp_path)
    file = tmp_path / "content" / CAREER
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("Tangannya cekatan.", "Tangannya  cekatan ."), encoding="utf-8")
    return tmp_path


def run(*words: str) -> tuple[int, str]:
    said = CliRunner().invoke(app, ["check", *words])
    return said.exit_code, said.output


def test_without_yes_nothing_is_written_but_all_is_shown(kit: Path) -> None:
    before = (kit / "content" / CAREER).read_bytes()

    code, said = run("--fix")

    assert code == 0
    assert "+Ini cerita tentang pembuat layang-layang. Tangannya cekatan." in said
    assert "-Ini cerita tentang pembuat layang-layang. Tangannya  cekatan ." in said
    assert "Belum ada yang diubah" in said
    assert (kit / "content" / CAREER).read_bytes() == before


def test_with_yes_it_is_written_and_checked(kit: Path) -> None:
    code, said = run("--fix", "--yes")

    assert code == 0
    assert "1 berkas dirapikan." in said and "Isi siap dipakai." in said
    assert (kit / "content" / CAREER).read_bytes() == (MINI / CAREER).read_bytes()
    assert "Tidak ada yang perlu dirapikan." in run("--fix", "--yes")[1]


def test_only_the_files_asked_for_are_mended(kit: Path) -> None:
    other = kit / "content" / "kit.yml"

    assert "Tidak ada yang perlu dirapikan." in run(str(other), "--fix", "--yes")[1]


def test_a_write_that_fails_leaves_the_old_file_alone(
    mini: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = mini / CAREER
    before = file.read_bytes() + b"\n\n"
    file.write_bytes(before)
    (change,) = mending.changes([mini])

    def full(self: Path, target: Path) -> Path:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        mending.save(change)

    assert file.read_bytes() == before
    assert [f.name for f in file.parent.iterdir() if f.name.startswith(".")] == []
