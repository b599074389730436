"""The gate: strangers' changes are looked at with nothing to steal, and answered at the line."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import changes, previews
from generator.content import loading
from generator.content.library import Library
from generator.content.problems import Problem
from generator.content.rulebook import Rule, fields, files, freshness
from generator.report import annotations, census, summary

from .conftest import TODAY

ROOT = Path(__file__).resolve().parent.parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("[!c]*.yml"))


GRAVE, LATER, MAYBE = fields.WORDS, freshness.PAGE_AGING, files.TIDY  # one rule of each level


def problem(message: str, rule: Rule = GRAVE, path: str = "content/karier/a.md") -> Problem:
    return Problem(path, 7, message, "tulis yang lain.", rule)


def test_a_problem_becomes_an_annotation_at_its_line() -> None:
    assert annotations.annotate(problem("terlalu panjang")) == (
        "::error file=content/karier/a.md,line=7,title=Perlu diperbaiki [JC204]"
        "::terlalu panjang%0ASaran: tulis yang lain."
        "%0AAlasan dan contoh: ./cita explain JC204"
    )
    assert annotations.annotate(problem("x", LATER)).startswith("::warning ")
    assert annotations.annotate(problem("x", MAYBE)).startswith("::notice ")


def test_text_of_a_stranger_starts_no_command_of_its_own() -> None:
    evil = "100%\n::warning file=x::lolos\r\n::add-mask::a"
    line = annotations.annotate(problem(evil, path="content/a,line=1::error::b\n.md"))
    assert "\n" not in line and "\r" not in line
    assert line.count("::") == 2 + evil.count("::")
    assert line.startswith("::error file=content/a%2Cline=1%3A%3Aerror%3A%3Ab%0A.md,line=7,")
    assert "100%25%0A" in line and "lolos%0D%0A" in line


def test_errors_come_first_because_only_the_first_are_shown() -> None:
    lines = annotations.lines([problem("b", LATER), problem("a", MAYBE), problem("z")])
    assert [line.split()[0] for line in lines] == ["::error", "::warning", "::notice"]


def test_the_summary_says_what_to_do_and_stays_plain_text(library: Library) -> None:
    evil = "[klik](https://example.org) <img src=x> `a` | b"
    said = summary.write([problem(evil)], ["content/karier/a.md"], None)
    assert "Belum bisa diterima: 1 hal perlu diperbaiki" in said
    assert "Saran: tulis yang lain" in said
    assert "\\[JC204\\]" in said and "`./cita explain JC204`" in said
    assert "](" not in said and "\\<img" in said and "\\`a\\`" in said
    good = summary.write([], ["content/karier/a.md"], census.take(library, TODAY))
    assert "**Bisa diterima.**" in good and "| Karier menurut minat | Karier |" in good
    many = summary.write([problem(str(number)) for number in range(60)], [], None)
    assert "Dan 20 lagi" in many


@pytest.fixture
def repository(mini: Path) -> Path:
    root = mini.parent
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "awal")
    return root


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=Uji", "-c", "user.email=uji@example.org", "-c", "commit.gpgsign=false"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


def test_changed_files_lead_to_the_pages_and_sheets_made_from_them(repository: Path) -> None:
    content = repository / "content"
    assert changes.since(repository, "HEAD") == []
    for name in ("karier/penjaga-mercusuar.md", "lembar-kerja/aku-dan-angin.md", "kit.yml"):
        file = content / name
        file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    (content / "kisah" / "rara-dan-layangan.md").unlink()
    found = changes.since(repository, "HEAD")
    assert found == [
        "content/karier/penjaga-mercusuar.md",
        "content/kit.yml",
        "content/lembar-kerja/aku-dan-angin.md",
    ]
    library = loading.load([ROOT / "tests" / "mini" / "content"], TODAY)
    assert changes.pages(library, found) == [
        "karier/penjaga-mercusuar",
        "lembar-kerja/aku-dan-angin",
    ]
    assert changes.sheets(library, "lembar-kerja/aku-dan-angin") == [
        "lembar-kerja/lembar-kerja-aku-dan-angin-A4-abu.pdf",
        "kunci/kunci-aku-dan-angin-A4-abu.pdf",
    ]
    game = changes.sheets(library, "permainan/kata-desa")
    assert [Path(sheet).parts[0] for sheet in game] == ["permainan", "permainan-kunci"]


@pytest.mark.parametrize("revision", ["--output=x", "tidak-ada", "a b", "", "$(id)"])
def test_a_revision_git_does_not_know_is_told_and_never_an_option(
    repository: Path, revision: str
) -> None:
    with pytest.raises(changes.ChangesError, match="contoh: --since main"):
        changes.since(repository, revision)
    assert not (repository / "x").exists()


def test_pictures_of_a_changed_page_are_made_and_cut_to_it(
    library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    page = tmp_path / "site" / "karier" / "penjaga-mercusuar.html"
    page.parent.mkdir(parents=True)
    page.write_text("<body style='margin:0'><div style='height:300px;background:#000'></div>")
    pdf = tmp_path / "printables" / "karier" / "karier-penjaga-mercusuar-A4-abu.pdf"
    pdf.parent.mkdir(parents=True)
    import pikepdf

    with pikepdf.new() as made:
        made.add_blank_page(page_size=(200, 300))
        made.add_blank_page(page_size=(200, 300))
        made.save(pdf)
    said: list[str] = []
    pages = ["karier/penjaga-mercusuar"]
    files = previews.take(tmp_path, library, pages, tmp_path / "gambar", said.append)
    assert [file.name for file in files] == [
        "karier-penjaga-mercusuar-layar.png",
        "karier-penjaga-mercusuar-hp.png",
        "karier-penjaga-mercusuar-A4-abu-1.png",
        "karier-penjaga-mercusuar-A4-abu-2.png",
    ]
    with Image.open(files[0]) as picture:
        assert picture.width == 1024 and 300 <= picture.height < 400
    monkeypatch.setattr(previews, "find_chromium", lambda: None)
    with pytest.raises(previews.PreviewError, match="Chromium"):
        previews.take(tmp_path, library, pages, tmp_path / "gambar", said.append)


def steps(workflow: Any) -> Iterator[dict[str, Any]]:
    for job in workflow["jobs"].values():
        yield from job["steps"]


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.stem)
def test_a_workflow_trusts_nobody_more_than_it_must(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    workflow = yaml.load(text, yaml.BaseLoader)
    events = workflow["on"]
    assert "pull_request_target" not in events and "workflow_run" not in events
    assert "secrets." not in text
    assert workflow["permissions"] == {}
    for name, job in workflow["jobs"].items():
        rights = job["permissions"]
        writes = {right for right, level in rights.items() if level == "write"}
        assert set(rights) - writes <= {"contents"}, name
        assert not writes or ("pull_request" not in events and writes == {"pages", "id-token"})
        assert int(job["timeout-minutes"]) <= 60
    for step in steps(workflow):
        assert "${{" not in step.get("run", ""), "text of a stranger would become a command"
        if "uses" in step:
            assert re.fullmatch(r"actions/[\w-]+@[0-9a-f]{40}", step["uses"]), step["uses"]
            assert f"{step['uses']} # v" in text
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] == "false"


def test_workflows_and_hooks_only_call_verbs_that_exist() -> None:
    from typer.main import get_command

    from generator.cli import app

    verbs = set(get_command(app).commands)  # type: ignore[attr-defined]
    called = set()
    for file in [*WORKFLOWS, ROOT / ".pre-commit-config.yaml", ROOT / "CONTRIBUTING.md"]:
        called |= set(re.findall(r"\./cita ([a-z-]+)", file.read_text(encoding="utf-8")))
    assert {"review", "build", "preview", "check", "new", "schema"} <= called
    assert called <= verbs


@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.stem)
def test_an_issue_form_is_complete_and_asks_for_nobody_s_data(file: Path) -> None:
    form = yaml.safe_load(file.read_text(encoding="utf-8"))
    assert form["name"] and form["description"] and form["body"]
    ids = [part["id"] for part in form["body"] if part["type"] != "markdown"]
    assert len(ids) == len(set(ids)) > 0
    for part in form["body"]:
        assert part["type"] in {"markdown", "input", "textarea", "dropdown", "checkboxes"}
        assert part["attributes"].get("label") or part["type"] == "markdown"
    assert not re.search(r"(?i)surel|e-?mail|telepon(?!,)|NIK\b", " ".join(ids))


def test_a_hook_looks_at_content_before_each_commit() -> None:
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))
    check = hooks["repos"][0]["hooks"][0]
    assert check["entry"] == "./cita check"
    assert re.search(check["files"], "content/karier/perawat.md")
    assert not re.search(check["files"], "generator/build.py")
