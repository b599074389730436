"""`./cita` prepares everything by itself, repairs itself, and says calmly what it cannot do."""

from __future__ import annotations

import errno
import os
import re
import resource
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from generator import quality
from generator.bootstrap import __main__ as bootstrap
from generator.bootstrap import machine
from generator.bootstrap.environment import Environment, only_one
from generator.bootstrap.machine import Need
from generator.bootstrap.steps import Stop, run

ROOT = Path(__file__).resolve().parent.parent
LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of the launcher with a program that only tells how it was called."""
    root = tmp_path / "folder dengan spasi"
    (root / "generator").mkdir(parents=True)
    shutil.copy(ROOT / "cita", root)
    shutil.copytree(ROOT / "generator" / "bootstrap", root / "generator" / "bootstrap")
    (root / "generator" / "__init__.py").touch()
    (root / "generator" / "__main__.py").write_text("import sys; print(sys.argv[1:])")
    (root / "requirements").mkdir()
    (root / "requirements" / "run.txt").write_text("a==1")
    (root / "requirements" / "test.txt").write_text("b==1")
    (root / "pyproject.toml").write_text("")
    return root


@pytest.fixture
def ready(checkout: Path) -> Path:
    """A checkout whose `.venv` is whole."""
    venv = Environment(checkout)
    venv.python.parent.mkdir(parents=True)
    venv.python.symlink_to(os.path.realpath(sys.executable))
    with venv.layer("base"), venv.layer("project", "pyproject.toml"):
        pass
    return checkout


@pytest.fixture
def stranger(monkeypatch: pytest.MonkeyPatch) -> None:
    """Somebody on Debian who may install nothing."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setattr(shutil, "which", {"apt-get": "/usr/bin/apt-get"}.get)


def cita(root: Path, *arguments: str, path: str | None = None) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(root / "cita"), *arguments],
        cwd="/",
        env={"PATH": path or os.defpath},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def is_calm(text: str) -> bool:
    return len(text.strip().splitlines()) <= 3 and "Traceback" not in text


# The launcher


def test_a_ready_checkout_starts_at_once_with_the_same_arguments(ready: Path) -> None:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    answer = cita(ready, "new", "karier", "Tukang Kayu", "--ya")
    assert answer.stdout == "['new', 'karier', 'Tukang Kayu', '--ya']\n"
    assert answer.stderr == ""
    after = resource.getrusage(resource.RUSAGE_CHILDREN)  # work, not waiting on a busy machine
    assert after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime < 1


def fake_path(tmp_path: Path, python3: str | None) -> str:
    """A PATH with the little that the launcher uses, and perhaps a python3."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("cat", "dirname", "readlink", "sh"):
        (folder / tool).symlink_to(shutil.which(tool, path=os.defpath) or "")
    if python3 is not None:
        (folder / "python3").write_text(f"#!/bin/sh\n{python3}\n")
        (folder / "python3").chmod(0o755)
    return str(folder)


def test_an_old_python_is_named(checkout: Path, tmp_path: Path) -> None:
    old = 'case "$1" in --version) echo Python 3.9.2;; *) exit 1;; esac'
    answer = cita(checkout, "check", path=fake_path(tmp_path, old))
    assert answer.returncode == 1
    assert "3.11" in answer.stderr
    assert "Python 3.9.2" in answer.stderr
    assert is_calm(answer.stderr)


def test_no_python_at_all(checkout: Path, tmp_path: Path) -> None:
    answer = cita(checkout, "check", path=fake_path(tmp_path, None))
    assert answer.returncode == 1
    assert "belum ada" in answer.stderr
    assert is_calm(answer.stderr)


def test_our_own_python_is_used_before_another(ready: Path, tmp_path: Path) -> None:
    answer = cita(ready, "check", path=fake_path(tmp_path, "exit 1"))
    assert (answer.stdout, answer.returncode) == ("['check']\n", 0)


# Markers: a half-made or outdated .venv is seen


def test_a_layer_that_was_killed_is_not_whole(ready: Path) -> None:
    venv = Environment(ready)
    with pytest.raises(KeyboardInterrupt), venv.layer("base"):
        raise KeyboardInterrupt
    assert not venv.is_whole("base")
    assert venv.is_whole("project", "pyproject.toml")


@pytest.mark.parametrize("changed", ["requirements/run.txt", "pyproject.toml"])
def test_a_changed_lock_or_project_is_installed_again(ready: Path, changed: str) -> None:
    (ready / changed).write_text("another")
    assert not bootstrap.is_ready("check", Environment(ready))


def test_the_test_tools_are_a_matter_of_the_test_verb_only(ready: Path) -> None:
    (ready / "requirements" / "test.txt").write_text("another")
    assert bootstrap.is_ready("check", Environment(ready))
    assert not bootstrap.is_ready("test", Environment(ready))


def test_a_moved_checkout_and_a_vanished_python_are_seen(ready: Path) -> None:
    moved = ready.rename(ready.with_name("pindah"))
    assert not Environment(moved).is_whole("base")
    back = Environment(moved.rename(ready))
    assert back.is_whole("base")
    back.python.unlink()
    back.python.symlink_to("/usr/bin/python3.1-has-gone")
    assert not back.is_whole("base")


@pytest.mark.parametrize("kind", ["file", "dead link", "leftovers"])
def test_whatever_stands_where_the_venv_should_be_makes_room(checkout: Path, kind: str) -> None:
    venv = Environment(checkout)
    if kind == "file":
        venv.folder.touch()
    elif kind == "dead link":
        venv.folder.symlink_to("/nowhere")
    else:
        (venv.folder / "lib" / "half").mkdir(parents=True)
    assert not venv.is_whole("base")
    venv.clear()
    assert list(venv.folder.iterdir()) == []


# What is missing is said in three lines


@pytest.mark.usefixtures("stranger")
def test_without_pango_printing_says_what_to_type_and_what_still_works(
    ready: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(machine, "PANGO", ("libno-such-library.so.0",))
    venv_root = Environment(ready).root
    with pytest.raises(Stop) as stop:
        bootstrap.prepare("build", venv_root)
    missing, line, works = str(stop.value).splitlines()
    assert "Pango" in missing
    assert "apt-get install -y libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0" in line
    assert "./cita site" in works
    assert "./cita check" in works
    for verb in ("site", "check", "new", ""):
        bootstrap.prepare(verb, venv_root)
    assert capsys.readouterr().err == ""


@pytest.mark.usefixtures("stranger")
def test_without_the_venv_module_its_package_is_named(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machine, "has_venv_module", lambda: False)
    with pytest.raises(Stop) as stop:
        bootstrap.prepare("check", checkout)
    assert f"python3.{sys.version_info.minor}-venv" in str(stop.value)
    assert is_calm(str(stop.value))
    assert not (checkout / ".venv").exists()


def test_help_needs_nothing_but_the_program() -> None:
    assert bootstrap.verb_of(["build", "--help"]) == ""
    assert bootstrap.verb_of(["--quiet", "build"]) == "build"
    assert bootstrap.verb_of([]) == ""


@pytest.mark.parametrize("number", [errno.EACCES, errno.EROFS, errno.ENOSPC])
def test_a_folder_that_cannot_be_written_is_said_in_three_lines(
    number: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(verb: str) -> None:
        raise OSError(number, os.strerror(number), "/somewhere/.venv")

    monkeypatch.setattr(bootstrap, "prepare", refuse)
    assert bootstrap.main(["check"]) == 1
    said = capsys.readouterr().err
    assert is_calm(said)
    assert os.strerror(number) not in said


# A step that fails


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        ("Temporary failure in name resolution\nERROR: No matching distribution", "internet"),
        ("E: Could not resolve 'host'", "internet"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "ditolak"),
        ("OSError: [Errno 28] No space left on device", "penuh"),
        ("E: Could not get lock /var/lib/dpkg/lock-frontend.", "Tunggu"),
        ("Reading...\nE: Unable to locate package chromium", "Unable to locate package chromium"),
        ("", "berhenti"),
    ],
)
def test_a_failed_step_tells_its_cause(printed: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(Stop) as stop:
        run([sys.executable, "-c", f"import sys; sys.exit({printed!r} or 1)"], tmp_path)
    assert said in str(stop.value)
    assert is_calm(str(stop.value))


def test_pip_settings_that_would_break_the_venv_are_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    check = "import os; assert 'PIP_TARGET' not in os.environ; os.environ['PIP_INDEX_URL']"
    run([sys.executable, "-c", check], tmp_path)


# Two at once

HOLD = """
import sys; from pathlib import Path; from generator.bootstrap.environment import only_one
with only_one(Path(sys.argv[1])):
    print("mine", flush=True); sys.stdin.read()
"""


def hold(root: Path) -> subprocess.Popen[str]:
    """Another set-up, which works until its standard input closes."""
    return subprocess.Popen(
        [sys.executable, "-c", HOLD, str(root)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_a_second_setup_waits_for_the_first(tmp_path: Path) -> None:
    with hold(tmp_path) as first:
        assert first.stdout and first.stdin
        assert first.stdout.readline() == "mine\n"
        with hold(tmp_path) as second:
            assert second.stdout and second.stderr
            assert "Menunggu" in second.stderr.readline()
            first.stdin.close()
            assert second.stdout.readline() == "mine\n"
            second.kill()


def test_the_lock_of_a_killed_setup_is_free_at_once(tmp_path: Path) -> None:
    with hold(tmp_path) as killed:
        assert killed.stdout and killed.stdout.readline() == "mine\n"
        killed.kill()
        killed.wait()
    with only_one(tmp_path):
        assert list(tmp_path.iterdir()) == []


# The browser for the tests


def test_a_pointer_to_a_snap_is_no_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, body in {
        "chromium": "echo please snap; exit 1",
        "google-chrome": "echo Chromium 1",
    }.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    monkeypatch.delenv("CHROMIUM", raising=False)
    assert machine.find_chromium() == str(tmp_path / "google-chrome")
    (tmp_path / "google-chrome").unlink()
    assert machine.find_chromium() is None


@pytest.mark.usefixtures("stranger")
def test_ubuntu_is_not_sent_to_apt_for_chromium(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(machine, "is_ubuntu", lambda: True)
    monkeypatch.setattr(machine, "find_chromium", lambda: None)
    chromium = [n for n in machine.missing_needs("test", new_venv=False) if n.name == "Chromium"]
    assert [need.packages for need in chromium] == [()]
    assert "playwright install --with-deps chromium" in machine.missing_lines(chromium)[1]


# Quality


def test_all_steps_run_and_the_first_failure_is_the_answer(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    ran: list[list[str]] = []

    def pretend(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        ran.append(command[2:])
        return subprocess.CompletedProcess(command, {"mypy": 3, "pytest": 1}.get(command[2], 0))

    monkeypatch.setattr(quality, "find_chromium", lambda: None)
    monkeypatch.setattr(subprocess, "run", pretend)
    assert quality.run_tests(["-k", "paper"]) == 3
    assert [command[0] for command in ran] == ["ruff", "ruff", "mypy", "pytest"]
    assert ran[-1] == ["pytest", "-k", "paper"]
    assert "mypy" in capfd.readouterr().err


# The locks and the pipeline


def test_the_locks_are_complete_and_agree() -> None:
    check = [sys.executable, "-m", "pip", "check"]
    answer = subprocess.run(check, capture_output=True, text=True, check=False)
    assert answer.returncode == 0, answer.stdout


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_no_place_and_has_hashes(lock: Path) -> None:
    text = lock.read_text()
    assert not re.search(r"://|file:|^-", text, re.MULTILINE)
    for entry in re.split(r"^(?=[a-z])", text, flags=re.MULTILINE):
        if not entry.startswith("#") and entry.strip():
            assert "--hash=sha256:" in entry, entry.splitlines()[0]


def test_every_dependency_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    groups = project["dependency-groups"]
    for lock, wishes in {
        "run.txt": project["project"]["dependencies"] + groups["build"],
        "test.txt": groups["test"],
    }.items():
        locked = set(
            re.findall(r"^([a-z0-9-]+)==", (ROOT / "requirements" / lock).read_text(), re.M)
        )
        assert {re.split(r"[\[<>=]", wish)[0] for wish in wishes} <= locked


def test_the_hosted_pipeline_runs_the_same_line_with_least_rights() -> None:
    workflow = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
    assert "run: bash .ci/run" in workflow
    assert "./cita test" in (ROOT / ".ci" / "run").read_text()
    assert re.search(r"^permissions: \{\}$", workflow, re.MULTILINE)
    assert all(
        re.match(r"[\w/-]+@[0-9a-f]{40}\b", use) for use in re.findall(r"uses: (.*)", workflow)
    )


def test_a_need_that_is_there_is_not_installed(tmp_path: Path) -> None:
    machine.install_needs([], tmp_path)
    present = Need("apa saja", (), lambda: True)
    machine.install_needs([present], tmp_path)
