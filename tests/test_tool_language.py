"""The tool speaks to whoever sits at the keyboard in their language, and a kit may be in any."""

from __future__ import annotations

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from generator import founding, quick, villages
from generator.cli import app, checking
from generator.content import loading
from generator.content.problems import report
from generator.content.rulebook import language as rules
from generator.contributing import declared, guide
from generator.language import gathering, kits, shelf, speaking

from .english_kit import english_kit
from .mini_project import ROOT
from .test_bad import BAD, TODAY, edit

ENGLISH = shelf.find("en")
NURSE = "content/karier/perawat.md"
# Words without which Indonesian says little, and that are no names of fields.
INDONESIAN = frozenset({
    "yang", "untuk", "ini", "itu", "dengan", "tidak", "bisa", "belum", "sudah", "pada", "atau",
    "oleh", "harus", "sama", "juga", "supaya", "tulis", "pakai", "ada", "tetapi", "padahal", "lalu",
    "misalnya", "tambahkan", "hapus", "pilih",
})  # fmt: skip
# What a report quotes is content: between quotation marks, in lists, after "For example:".
QUOTED = re.compile(r'"[^"]*"|\[[^\]]*\]|For example:.*|the original:.*|judul: .*')
WORDS = re.compile(r"[a-z]+")


def indonesian_in(text: str) -> set[str]:
    return {word for word in WORDS.findall(QUOTED.sub("", text)) if word in INDONESIAN}


def run(kit: Path, *verb: str) -> subprocess.CompletedProcess[str]:
    """A verb of the kit in `kit`, in a process of its own, as somebody there would run it."""
    return subprocess.run(
        [sys.executable, "-m", "generator", *verb],
        cwd=kit,
        capture_output=True,
        text=True,
        check=False,
    )


def gathered(*rooms: str) -> list[str]:
    found = gathering.gather(ROOT, declared.texts())
    return [message.text for room in rooms for message in found[room]]


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A small kit in Indonesian with one page in English."""
    founding.found(ROOT, tmp_path / "kit", "Kit Mekar", "Desa Mekar", date.today())
    shutil.copy(ROOT / "content/karier/perawat.en.md", tmp_path / "kit/content/karier")
    return tmp_path / "kit"


@pytest.fixture
def english(tmp_path: Path) -> Path:
    return english_kit(tmp_path / "kit")


class TestWords:
    def test_everything_the_tool_says_is_there_in_english(self) -> None:
        texts = gathered("alat", gathering.DECLARED)
        assert len(texts) > 1000
        assert [text for text in texts if text not in ENGLISH.words] == []

    def test_no_text_hides_from_the_catalogues(self) -> None:
        """Inside an f-string `_` is not gathered; at module level it stays Indonesian."""
        assert list(_hidden()) == []

    @pytest.mark.parametrize(
        "case", [c for c in BAD if not c.stem.startswith("game")][::5], ids=lambda case: case.stem
    )
    def test_a_report_is_english_throughout(self, case: Path, mini: Path) -> None:
        edit(mini, case)
        with speaking(ENGLISH):
            problems = loading.examine([mini], TODAY)[1]
        assert problems
        for problem in problems:
            if problem.rule not in (rules.REJECTED, rules.KINDER):  # kata.yml gives the reason
                assert not indonesian_in(problem.message), problem.message
            assert not indonesian_in(problem.hint), problem.hint

    def test_one_and_many_are_told_apart(self, mini: Path) -> None:
        (mini / "karier" / "perawat.MD").touch()
        with speaking(ENGLISH):
            told = report(loading.examine([mini], TODAY)[1])
        assert told.endswith("1 problem in 1 file.")


def _hidden() -> Iterator[str]:
    for file in sorted((ROOT / "generator").rglob("*.py")):
        tree = ast.parse(file.read_text(encoding="utf-8"))
        inside = {
            id(call)
            for part in ast.walk(tree)
            if isinstance(part, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
            for call in ast.walk(part)
        }
        embedded = {
            id(call)
            for part in ast.walk(tree)
            if isinstance(part, ast.JoinedStr)
            for call in ast.walk(part)
        }
        for call in ast.walk(tree):
            if not (isinstance(call, ast.Call) and isinstance(call.func, ast.Name)):
                continue
            literal = bool(call.args) and isinstance(call.args[0], ast.Constant)
            if call.func.id == "_" and literal and (id(call) in embedded or id(call) not in inside):
                yield f"{file.relative_to(ROOT)}:{call.lineno}"


class TestSpeaking:
    def test_the_environment_chooses_the_language_of_a_report(
        self, mini: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(checking, "ROOT", mini.parent)
        monkeypatch.setenv("CITA_BAHASA", "en")
        page = mini / "karier" / "pembuat-layang.md"
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"(?m)^riasec: .*$", "riasec: RR", text), encoding="utf-8")

        said = CliRunner().invoke(app, ["check"])

        assert said.exit_code == 1
        assert "the two letters of interest must differ [JC211]" in said.output
        assert "Hint: Two different letters of interest." in said.output
        assert said.output.rstrip().endswith("1 problem in 1 file.")

    def test_a_rule_is_explained_in_english(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CITA_BAHASA", "en")
        said = CliRunner().invoke(app, ["explain", "JC204"]).output
        assert said.startswith("JC204  The number of words is within the limits of the field.")
        assert "Why:     Fields are printed in narrow places and read by children." in said
        assert "Level:   error (must be mended)" in said

    def test_help_is_said_in_english(self, kit: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("CITA_BAHASA", "en")
        said = run(kit, "new", "--help").stdout
        assert "Start a new file that explains itself" in said
        assert not indonesian_in(said)

    def test_an_unknown_language_is_refused_with_the_choices(
        self, kit: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("CITA_BAHASA", "inggris")
        said = run(kit, "check")
        assert said.returncode == 1
        assert 'bahasa "inggris" belum ada: pilih id atau en' in said.stderr

    def test_the_quick_answer_is_left_to_those_who_can_look_words_up(
        self, kit: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        assert run(kit, "site").returncode == 0
        assert quick.nothing_to_do(["site"], kit)
        monkeypatch.setenv("CITA_BAHASA", "en")
        assert not quick.nothing_to_do(["site"], kit)
        again = run(kit, "site").stdout
        assert again.startswith("The site has not changed.")
        assert "<html lang=id>" in (kit / "site/index.html").read_text(encoding="utf-8")

    def test_outputs_in_english_are_told_in_english(self, kit: Path) -> None:
        said = run(kit, "site", "--bahasa", "en")
        assert said.returncode == 0, said.stderr
        assert said.stdout.startswith("Putting the site together ...")
        (kit / NURSE).write_text("", encoding="utf-8")
        broken = run(kit, "site", "--bahasa", "en")
        assert "the file must begin with fields" in broken.stderr
        assert broken.stderr.rstrip().endswith("is still there.")


class TestBrokenLanguage:
    """The files of a language are content too: told with file and line, and Indonesian stays."""

    @pytest.mark.parametrize(
        ("name", "old", "new", "told"),
        [
            ("alat.po", '"The content is', '"The {isi} is', "tidak boleh memuat nama"),
            (
                "alat.po",
                '"New file: {berkas}"',
                '"New file: {file}"',
                "harus memuat tepat {berkas}",
            ),
            ("alat.po", '"New file: {berkas}"', '"New file: {berkas"', "tidak berpasangan"),
            ("alat.po", 'msgstr "New file', "msgstr New file", "di antara dua tanda"),
            ("alat.po", 'msgstr "New file', 'mgsstr "New file', "di antara dua tanda"),
            ("aturan.yml", "nama: English", "nama: [English", "tidak bisa dibaca"),
            ("aturan.yml", "nama: English", "nama: 5", '"nama" belum diisi'),
        ],
    )
    def test_it_is_told_at_its_line_and_the_core_is_made(
        self, kit: Path, name: str, old: str, new: str, told: str
    ) -> None:
        file = kit / "templates/locale/en" / name
        text = file.read_text(encoding="utf-8")
        line = text[: text.index(old)].count("\n") + 1
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

        said = run(kit, "check")

        assert said.returncode == 1
        found = re.search(rf"templates/locale/en/{re.escape(name)}:(\d+): (.*)", said.stderr)
        assert found is not None, said.stderr
        assert abs(int(found[1]) - line) <= 1 and told in found[2]
        assert "content/karier/perawat.en.md:1: bahasa" in said.stderr

        made = run(kit, "site")
        assert f"templates/locale/en/{name}" in made.stderr
        assert "Perawat" in (kit / "site/karier/perawat.html").read_text(encoding="utf-8")
        assert run(kit, "site", "--bahasa", "en").returncode == 1

    def test_a_language_without_rules_is_told_at_the_translation(self, kit: Path) -> None:
        page = kit / "content/karier/perawat.en.md"
        page.rename(page.with_name("perawat.xx.md"))
        said = run(kit, "check").stderr
        assert 'content/karier/perawat.xx.md:1: bahasa "xx" belum punya aturan [JC130]' in said
        assert run(kit, "site").returncode == 1
        assert (kit / "site/karier/perawat.html").is_file()


class TestKitInEnglish:
    def test_it_is_right_by_the_rules_of_english_and_speaks_english(self, english: Path) -> None:
        said = run(english, "check")
        assert (said.returncode, said.stdout.strip()) == (0, "The content is ready to use.")
        page = english / NURSE
        text = page.read_text(encoding="utf-8")
        words = "She walks on and on through all the many rooms of the ward until morning comes."
        page.write_text(f"{text}\n{words}\n", encoding="utf-8")
        assert run(english, "check").returncode == 0, "15 words are fine for 13-15 in English"
        page.write_text(text.replace("riasec: SC", "riasec: SS"), encoding="utf-8")
        broken = run(english, "check")
        assert broken.returncode == 1
        assert "the two letters of interest must differ [JC211]" in broken.stderr
        assert not indonesian_in(broken.stderr)

    def test_its_outputs_are_english_and_its_translations_are_others(self, english: Path) -> None:
        home = villages.core(english)
        assert (home.tongue.code, home.folder) == ("en", english)
        made = run(english, "site")
        assert made.returncode == 0, made.stderr
        page = (english / "site/karier/perawat.html").read_text(encoding="utf-8")
        assert "<html lang=en>" in page and "Nurse" in page

        shutil.copy(ROOT / NURSE, english / "content/karier/perawat.id.md")
        translation = english / "content/karier/perawat.id.md"
        text = translation.read_text(encoding="utf-8")
        text = re.sub(r"(?m)^(terkait|tokoh): .*\n", "", text)
        translation.write_text(text, encoding="utf-8")
        assert run(english, "check").returncode == 0
        library = loading.load(home.roots, date.today(), "id")
        assert library.careers["perawat"].title == "Perawat"
        assert library.careers["perawat"].original.title == "Nurse"
        assert library.careers["montir-motor"].language == "en"
        assert villages.find(english, "", "id").folder == english / "bahasa" / "id"

    def test_files_made_from_the_model_are_in_its_language(self, english: Path) -> None:
        library = loading.load([english / "content"], date.today())
        made = guide.made(english, library)
        table = made[english / "CONTRIBUTING.md"]
        assert "| Field | What it is for | Limits | Required |" in table
        assert "Name of the job, for women and men alike" in table

    def test_an_unknown_language_is_a_problem_of_its_line(self, kit: Path) -> None:
        file = kit / "content/kit.yml"
        file.write_text(file.read_text(encoding="utf-8") + "bahasa: xx\n", encoding="utf-8")
        line = file.read_text(encoding="utf-8").count("\n")
        said = run(kit, "check")
        assert said.returncode == 1
        assert f'content/kit.yml:{line}: bahasa "xx" belum punya aturan [JC130]' in said.stderr

    def test_a_village_writes_in_the_language_of_its_kit(self, kit: Path) -> None:
        home = villages.create(kit, "Kampung Mekar", date.today())
        file = home.own / "content/kit.yml"
        file.write_text(file.read_text(encoding="utf-8") + "bahasa: en\n", encoding="utf-8")
        said = run(kit, "check", "--desa", "kampung-mekar")
        assert said.returncode == 1
        assert 'bahasa "en" bukan bahasa kit ini [JC130]' in said.stderr

    @pytest.mark.parametrize(
        ("typed", "code"),
        [
            ("bahasa: en", "en"),
            ('bahasa: "en"  # English', "en"),
            ("bahasa : 'en'", "en"),
            ("# bahasa: en", "id"),
            ("semboyan: bahasa: en", "id"),
            ("", "id"),
        ],
    )
    def test_it_is_read_without_yaml(self, tmp_path: Path, typed: str, code: str) -> None:
        (tmp_path / "kit.yml").write_text(f"skema: 1\n{typed}\n", encoding="utf-8")
        assert kits.written_in(tmp_path) == code
        assert kits.written_in(tmp_path / "nowhere") == "id"
