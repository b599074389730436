"""Thirty things that go wrong on real machines: each by its name.

Every time the last good outputs stay whole, what is said tells a person what to do, and the next
build is right. More of them: test_build.py (kills, half swaps), test_paper.py (damaged cache),
test_content_files.py (files as computers send them), test_dependencies.py (other versions).
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from generator import build, outputs, villages
from generator.content.problems import ContentError
from generator.errors import KitError
from generator.printing import binding, craft, finishing, jobs, pdf, workers
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.pdf_types import Outcome, Task
from generator.printing.printroom import PrintRoom
from generator.printing.workers import Pool

ROOT = Path(__file__).resolve().parent.parent
MINI = Path(__file__).with_name("mini") / "content"
TODAY = date(2026, 11, 24)
CAREER = "content/karier/pembuat-layang.md"
SHEET = "printables/karier/karier-pembuat-layang-A4-abu.pdf"
STYLE = "templates/print/sheet.css"
PICTURE = "content/gambar/kotak-garis.svg"
PATIENCE = 120.0  # s; a busy machine is no fault


class Kit:
    """A kit whose paper has been made once and is whole."""

    def __init__(self, root: Path, press: pdf.Press) -> None:
        self.root, self.press = root, press
        self.good = self.paper()

    def paper(self) -> str:
        """One hash for all files of printables/."""
        total = hashlib.sha256()
        folder = self.root / "printables"
        for file in sorted(folder.rglob("*")):
            if file.is_file() and file.name != outputs.KEEP:
                total.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
        return total.hexdigest()

    def make(self) -> list[str]:
        said: list[str] = []
        build.make(villages.core(self.root), TODAY, 2, said.append, site=False)
        return said

    def change(self, word: str = "terampil") -> None:
        """A small change in one career: one sheet and the booklets that hold it are stale."""
        file = self.root / CAREER
        text = file.read_text(encoding="utf-8")
        file.write_text(re.sub(r"Tangannya \w+", f"Tangannya {word}", text), encoding="utf-8")

    def refuses(self, *says: str) -> str:
        """A build fails in words for people, and nothing is lost or left lying about."""
        with pytest.raises((KitError, ContentError)) as refused:
            self.make()
        text = str(refused.value)
        for words in says:
            assert re.search(words, text), text
        assert "Traceback" not in text and "Errno" not in text
        assert self.paper() == self.good
        assert not list(self.root.glob(".printables-*"))
        return text

    def is_right_after(self) -> None:
        """The next build shows the change, and a build from an empty cache says the same."""
        self.make()
        assert self.paper() != self.good
        now = (self.root / SHEET).read_bytes()
        assert now == _fresh_sheet(self.root, self.press), "a wrong sheet"


def _fresh_sheet(root: Path, press: pdf.Press) -> bytes:
    """The career's sheet laid out here and now, without any cache."""
    from generator.content import loading
    from generator.printing import paper
    from generator.printing.sheets import Sheet, SheetRoom

    library = loading.load([root / "content"], TODAY)
    page = paper.format_of("A4-abu")
    html = SheetRoom(root, library).html(Sheet("karier", "pembuat-layang", page.name), page)
    laid = press.lay_out(html, page, "karier/pembuat-layang")
    return finishing.finish(laid.data, grey=True)


@pytest.fixture(scope="module")
def press() -> pdf.Press:
    """With the pictures and the style that no test has touched."""
    return pdf.Press(pdf.KitFetcher({"content": [MINI], "templates": [ROOT / "templates"]}))


@pytest.fixture(scope="module")
def made_once(tmp_path_factory: pytest.TempPathFactory, press: pdf.Press) -> Path:
    root = tmp_path_factory.mktemp("kit") / "kit"
    shutil.copytree(MINI, root / "content")
    shutil.copytree(ROOT / "templates", root / "templates")
    for name in ("generator", "mkdocs.yml"):
        (root / name).symlink_to(ROOT / name)
    recipe = root / "content" / "buklet" / "semua-kerja.yml"
    text = recipe.read_text(encoding="utf-8")  # two editions break as well as six, and sooner
    recipe.write_text(re.sub(r"edisi: .*", "edisi: [A4-abu, A4-lipat-abu]", text), encoding="utf-8")
    Kit(root, press).make()
    return root


@pytest.fixture
def kit(made_once: Path, tmp_path: Path, press: pdf.Press) -> Kit:
    return Kit(Path(shutil.copytree(made_once, tmp_path / "kit", symlinks=True)), press)


def _own(file: Path, text: Callable[[str], str]) -> None:
    """Change a file that may be a link to the real one."""
    old = file.read_text(encoding="utf-8")
    file.unlink()
    file.write_text(text(old), encoding="utf-8")


def _entries(kit: Kit) -> list[Path]:
    return sorted((kit.root / ".cache" / "pdf").rglob("*.pdf"))


def _fail(code: int) -> Callable[..., Any]:
    def failing(*_: object, **__: object) -> Any:
        raise OSError(code, os.strerror(code))

    return failing


# --- the disk ---------------------------------------------------------------------------------


@contextmanager
def _small_disk(folder: Path, size: str) -> Iterator[None]:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    if os.geteuid() or not shutil.which("mount"):
        pytest.skip("only root may mount a small disk")
    if subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this machine lets nobody mount")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def test_a_disk_that_is_really_full(kit: Kit, tmp_path: Path) -> None:
    with _small_disk(tmp_path / "kecil", "40m"):
        copy = Path(shutil.copytree(kit.root, tmp_path / "kecil/kit", symlinks=True))
        small = Kit(copy, kit.press)
        filler = tmp_path / "kecil" / "penuh"
        with suppress(OSError), filler.open("wb") as file:
            while True:
                file.write(bytes(1 << 16))
                file.flush()
        small.change()
        small.refuses("ruang penyimpanan penuh", "hapus")
        filler.unlink()
        small.is_right_after()


FULL = "ruang penyimpanan penuh; hapus"


@pytest.mark.parametrize(
    ("where", "code", "says"),
    [
        ("beside", errno.ENOSPC, FULL),
        ("cache", errno.ENOSPC, FULL),
        ("folder", errno.ENOSPC, FULL),
        ("beside", errno.EROFS, "hanya bisa dibaca; pilih folder lain"),
        ("cache", errno.EACCES, "tidak boleh ditulis; periksa izinnya"),
        ("folder", errno.EIO, "rusak atau tercabut; pakai penyimpanan lain"),
    ],
)
def test_a_disk_that_refuses(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, where: str, code: int, says: str
) -> None:
    kit.change()
    with monkeypatch.context() as patch:
        if where == "beside":
            patch.setattr(outputs.tempfile, "mkdtemp", _fail(code))
        elif where == "cache":
            patch.setattr(Cache, "put", _fail(code))
        else:
            patch.setattr(jobs.Delivery, "put", _fail(code))
        kit.refuses(says)
    if (where, code) == ("cache", errno.ENOSPC):  # the others end in the same way
        kit.is_right_after()


def test_a_disk_that_fills_up_with_the_last_byte(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    """The outputs stand already when the note about them cannot be written: that is no failure."""
    kit.change()
    write = Path.write_text

    def refuse(self: Path, *args: Any, **options: Any) -> int:
        if self.parent.name == ".cache":
            raise OSError(errno.ENOSPC, "full")
        return write(self, *args, **options)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "write_text", refuse)
        kit.make()
    assert kit.paper() != kit.good
    assert not [f for f in (kit.root / ".cache").glob("*.*") if f.suffix[1:].isdigit()]
    kit.is_right_after()


# --- the cache --------------------------------------------------------------------------------


def _flip(entry: Path) -> None:
    data = bytearray(entry.read_bytes())
    data[len(data) // 2] ^= 0xFF
    entry.write_bytes(data)


SPOIL: dict[str, Callable[[Path], object]] = {
    "one bit turned over": _flip,
    "cut short": lambda entry: entry.write_bytes(entry.read_bytes()[:-50]),
    "empty": lambda entry: entry.write_bytes(b""),
    "gone": lambda entry: entry.unlink(),
    "a folder": lambda entry: (entry.unlink(), entry.mkdir()),
    "another sheet": lambda entry: shutil.copy(max(entry.parent.parent.rglob("*.pdf")), entry),
    "a note of another version": lambda entry: entry.with_suffix(".json").write_text('{"v": 9}'),
    "a note that is none": lambda entry: entry.with_suffix(".json").write_bytes(b"\xff\x00{"),
    "a note that promises": lambda entry: entry.with_suffix(".json").write_text(
        json.dumps({"pages": 1, "ink": [], "faults": [], "bytes": 3, "sha256": "0" * 64})
    ),
}


def test_every_kind_of_damage_in_the_cache(kit: Kit) -> None:
    """All at once, one entry each: nobody damages just one file."""
    for entry, spoil in zip(_entries(kit), SPOIL.values(), strict=False):
        spoil(entry)
    kit.change()
    kit.is_right_after()
    kit.change("cekatan")
    kit.make()
    assert kit.paper() == kit.good


def test_a_cache_that_never_keeps_what_it_is_given(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget(self: Cache, key: str) -> bytes:
        raise SpoiltEntry(key)

    kit.change()
    with monkeypatch.context() as patch:
        patch.setattr(Cache, "read", forget)
        kit.refuses("simpanan terus rusak. Hapus folder .*pdf")
    kit.is_right_after()


def test_a_note_about_the_outputs_that_cannot_be_read(kit: Kit) -> None:
    (kit.root / ".cache" / "printables.json").write_bytes(b'{"format": 1')
    kit.change()
    kit.is_right_after()


# --- files that change under our hands ----------------------------------------------------------


def _during(patch: pytest.MonkeyPatch, act: Callable[[], object]) -> None:
    """Do something once between the keys and the workers, as an editor or a sync might."""
    ask, todo = PrintRoom._workers, [act]

    def with_act(self: PrintRoom, tasks: Any) -> Any:
        while todo:
            todo.pop()()
        return ask(self, tasks)

    patch.setattr(PrintRoom, "_workers", with_act)


@pytest.mark.parametrize("file", [STYLE, PICTURE])
def test_style_or_picture_changed_during_the_build_reach_no_wrong_sheet(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, file: str
) -> None:
    """Seen for a moment only and put back: nothing made meanwhile may be found again later."""
    old = (kit.root / file).read_text(encoding="utf-8")
    spoilt = {STYLE: old + "\nbody { letter-spacing: 1mm }\n", PICTURE: _circle(old)}
    kit.change()
    with monkeypatch.context() as patch:
        _during(patch, lambda: _own(kit.root / file, lambda _: spoilt[file]))
        kit.refuses("berubah selagi dibuat. Jalankan sekali lagi")
    _own(kit.root / file, lambda _: old)
    kit.is_right_after()


def _circle(svg: str) -> str:
    return svg.replace("</svg>", '<circle cx="9" cy="9" r="9"/></svg>')


def test_a_picture_that_vanishes_during_the_build(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = kit.root / PICTURE
    data = picture.read_bytes()
    kit.change()
    with monkeypatch.context() as patch:
        _during(patch, picture.unlink)
        kit.refuses("Jalankan sekali lagi|tidak ada")
    kit.refuses('kotak-garis.svg" tidak ada')
    picture.write_bytes(data)
    kit.is_right_after()


def test_a_text_changed_during_the_build_is_told_and_made_the_next_time(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.change()
    with monkeypatch.context() as patch:
        _during(patch, lambda: kit.change("tekun"))
        assert any("berubah selagi dibuat" in line for line in kit.make())
    kit.is_right_after()


def test_a_picture_that_becomes_a_bomb(kit: Kit) -> None:
    row = '<use href="#{}"/>' * 20
    chain = "".join(f'<g id="b{n}">{row.format(*[f"b{n - 1}"] * 20)}</g>' for n in range(1, 9))
    rows = re.sub(r"#\{\}", "#b0", chain)
    picture = kit.root / PICTURE
    good = picture.read_bytes()
    picture.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg"><g id="b0"><path d="M0 0"/></g>{rows}</svg>'
    )
    kit.refuses(r"gambar\.yml:\d+: .*kotak-garis", "Saran: ")
    picture.write_bytes(good)
    kit.change()
    kit.is_right_after()


def test_a_photograph_that_unpacks_to_a_thousand_times_its_size(kit: Kit) -> None:
    big = kit.root / "content/gambar/besar.png"
    Image.new("1", (20_000, 20_000)).save(big)
    with (kit.root / "content/gambar.yml").open("a", encoding="utf-8") as file:
        file.write(
            "\n- id: besar\n  berkas: gambar/besar.png\n  alt: Gambar yang sangat besar sekali.\n"
            "  pencipta: Tim Uji\n  lisensi: CC-BY-SA-4.0\n  asal: dibuat sendiri\n"
            "  orang_tampak: tidak\n"
        )
    kit.refuses(r"besar\.png", "Saran: ")


# --- the clock --------------------------------------------------------------------------------


def test_a_change_that_looks_old_and_as_long_as_before_is_seen(kit: Kit) -> None:
    """A file copied from a stick keeps its time; a clock may have been put back."""
    file = kit.root / CAREER
    stat, text = file.stat(), file.read_text(encoding="utf-8")
    file.write_text(text.replace("cekatan", "tangkas"), encoding="utf-8")
    os.utime(file, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert file.stat().st_size == stat.st_size
    kit.is_right_after()


def test_a_clock_that_jumps_back_or_ahead_makes_nothing_wrong(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    years = 3 * 365 * 86_400 * 10**9
    now = time.time_ns
    for shift, word in ((-years, "terampil"), (years, "tekun")):
        with monkeypatch.context() as patch:
            patch.setattr("generator.inventory.time.time_ns", lambda by=shift: now() + by)
            kit.change(word)
            kit.is_right_after()
            assert kit.make() == [build.SAME[build.PRINTABLES]]


def test_outputs_from_the_future_are_not_mistaken_for_new_ones(kit: Kit) -> None:
    ahead = time.time() + 10 * 365 * 86_400
    os.utime(kit.root / SHEET, (ahead, ahead))
    kit.change()
    kit.is_right_after()


# --- what lies where the outputs should -------------------------------------------------------


def test_a_file_where_the_folder_should_be_is_nobodys_to_delete(kit: Kit) -> None:
    folder = kit.root / "printables"
    shutil.rmtree(folder)
    folder.write_text("catatan seorang pendamping")
    kit.good = kit.paper()
    kit.refuses('"printables" .* bukan folder. Pindahkan')
    assert folder.read_text() == "catatan seorang pendamping"
    folder.unlink()
    kit.make()
    assert (kit.root / SHEET).is_file()


def test_a_link_to_another_place_stays_a_link(kit: Kit, tmp_path: Path) -> None:
    real, link = tmp_path / "di disk lain", kit.root / "printables"
    link.rename(real)
    link.symlink_to(real)
    kit.change()
    kit.is_right_after()
    assert link.is_symlink() and (real / "karier").is_dir()
    assert sorted(p.name for p in tmp_path.iterdir()) == ["di disk lain", "kit"]


def test_what_dead_builds_and_people_left_behind_is_cleared_or_kept(kit: Kit) -> None:
    """Staging folders, half cache entries and locks go; a mentor's orders stay."""
    (kit.root / ".printables-baru-a" / "karier").mkdir(parents=True)
    (kit.root / ".printables-baru-b").write_text("a file of that name")
    (kit.root / ".printables-baru-c").symlink_to(MINI)
    (kit.root / ".cache" / "kunci").write_text("4711 masih bekerja")
    litter = _entries(kit)[0].with_name(f".{'0' * 64}.pdf.4711")
    litter.write_bytes(b"half")
    orders = kit.root / "printables" / build.ORDERS
    orders.mkdir()
    (orders / "buklet-desa.pdf").write_bytes(b"%PDF pesanan")
    (orders / "hilang.pdf").symlink_to(kit.root / "tidak-ada.pdf")
    kit.change()
    kit.is_right_after()
    assert not list(kit.root.glob(".printables-*")) and not litter.exists()
    assert (MINI / "kit.yml").is_file()
    assert (orders / "buklet-desa.pdf").read_bytes() == b"%PDF pesanan"


@pytest.mark.parametrize("name", [".cache", ".cache/kunci"])
def test_something_else_where_the_lock_should_be(kit: Kit, name: str) -> None:
    place = kit.root / name
    shutil.move(kit.root / ".cache", kit.root / ".simpan")
    if name == ".cache":
        place.write_text("bukan folder")
    else:
        place.mkdir(parents=True)
    kit.refuses("tidak bisa ditulis: ", "pindahkan|pilih folder lain")
    shutil.rmtree(kit.root / ".cache") if (kit.root / ".cache").is_dir() else place.unlink()
    shutil.move(kit.root / ".simpan", kit.root / ".cache")
    kit.change()
    kit.is_right_after()


def test_two_builds_at_once_are_one_after_the_other_or_told(kit: Kit) -> None:
    kit.change()
    code = (
        "import sys; from datetime import date; from pathlib import Path\n"
        "from generator import build, villages\n"
        "from generator.errors import KitError\n"
        "try:\n"
        "    home = villages.core(Path(sys.argv[1]))\n"
        "    build.make(home, date(2026, 11, 24), 1, print, site=False)\n"
        "except KitError as error:\n"
        "    print('DITOLAK', error)\n"
    )
    command = [sys.executable, "-c", code, str(kit.root)]
    options: dict[str, Any] = {"cwd": ROOT, "stdout": subprocess.PIPE, "text": True}
    both = [subprocess.Popen(command, **options) for _ in range(2)]
    said = [one.communicate(timeout=PATIENCE)[0] for one in both]
    assert all("Tunggu sampai selesai" in text for text in said if "DITOLAK" in text)
    assert any("DITOLAK" not in text for text in said)
    kit.is_right_after()


# --- workers ----------------------------------------------------------------------------------


def _in_workers(patch: pytest.MonkeyPatch, name: str, act: Callable[[], object]) -> None:
    """Something happens to whoever works on this task."""
    work = craft.Craft.__call__

    def call(self: craft.Craft, task: Task) -> Outcome:
        if task.name.startswith(name):
            act()
        return work(self, task)

    patch.setattr(craft.Craft, "__call__", call)


@pytest.mark.parametrize("task", ["karier/pembuat-layang", "buklet/semua-kerja"])
def test_a_worker_that_is_killed_is_named_with_what_it_made(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, task: str
) -> None:
    kit.change()
    with monkeypatch.context() as patch:
        _in_workers(patch, task, lambda: os.kill(os.getpid(), signal.SIGKILL))
        kit.refuses(f"{task}.*: pekerjanya dihentikan sistem, mungkin memori penuh")
    kit.is_right_after()


def test_a_worker_that_hangs_is_stopped_and_named(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.change()
    with monkeypatch.context() as patch:
        start = Pool.__init__

        def impatient(self: Pool, work: workers.Work, hands: int) -> None:
            start(self, work, hands, 1.5)

        patch.setattr(Pool, "__init__", impatient)
        _in_workers(patch, "karier/pembuat-layang", lambda: time.sleep(3600))
        kit.refuses("karier/pembuat-layang: tidak selesai dalam 1.5 detik, dihentikan")
    kit.is_right_after()


def test_a_worker_that_runs_out_of_memory_says_for_which_sheet(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    kit.change()
    with monkeypatch.context() as patch:
        patch.setattr(workers, "MOST_MEMORY", 2 * 2**30)
        patch.setattr(pdf.Press, "lay_out", lambda *_: bytearray(2**40))
        kit.refuses("karier/pembuat-layang: memori tidak cukup untuk lembar ini")
    kit.is_right_after()


def test_a_machine_that_allows_only_one_worker_is_slower_and_no_more(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    fork, forked = Pool._fork, []

    def once(self: Pool) -> Any:
        if forked:
            raise workers.PrintError("pekerja tidak bisa dijalankan")
        forked.append(1)
        return fork(self)

    kit.change()
    with monkeypatch.context() as patch:
        patch.setattr(Pool, "_fork", once)
        kit.is_right_after()


def test_a_machine_that_allows_no_worker_says_what_helps(
    kit: Kit, monkeypatch: pytest.MonkeyPatch
) -> None:
    import multiprocessing.process

    kit.change()
    with monkeypatch.context() as patch:
        patch.setattr(multiprocessing.process.BaseProcess, "start", _fail(errno.EAGAIN))
        kit.refuses("pekerja tidak bisa dijalankan: .*tutup program lain")
    kit.is_right_after()


# --- kills and the swap -------------------------------------------------------------------------


def _killed_at(kit: Kit, patch: pytest.MonkeyPatch, owner: Any, name: str, after: bool) -> None:
    """The build dies in, or right after, one call of this function; the system ends the rest."""
    real = getattr(owner, name)

    def deadly(*args: Any, **options: Any) -> Any:
        if after:
            real(*args, **options)
        os.kill(os.getpgrp(), signal.SIGKILL)
        time.sleep(60)  # a worker has not long to live

    with patch.context() as inner:
        inner.setattr(owner, name, deadly)
        if (child := os.fork()) == 0:
            os.setpgid(0, 0)
            with suppress(BaseException):
                kit.make()
            os._exit(0)
        _, status = os.waitpid(child, 0)
    assert os.WIFSIGNALED(status), "it was not killed"


@pytest.mark.parametrize(
    ("owner", "name", "after"),
    [
        (pdf.Press, "lay_out", False),
        (binding, "join", False),
        (jobs.Delivery, "put", False),
        (outputs, "_swap", False),
        (outputs, "_swap", True),
        (build.Note, "write", False),
    ],
)
def test_a_kill_in_the_worst_moments(
    kit: Kit, monkeypatch: pytest.MonkeyPatch, owner: Any, name: str, after: bool
) -> None:
    kit.change()
    _killed_at(kit, monkeypatch, owner, name, after)
    left = kit.paper()
    kit.is_right_after()
    assert left in (kit.good, kit.paper())
    assert not list(kit.root.glob(".printables-*"))


def test_ctrl_c_leaves_everything_as_it_was(kit: Kit, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    kit.change()
    with monkeypatch.context() as patch:
        _during(patch, interrupt)
        with pytest.raises(KeyboardInterrupt):
            kit.make()
    assert kit.paper() == kit.good
    assert not list(kit.root.glob(".printables-*"))
    kit.is_right_after()


# --- what is not installed, and too much ------------------------------------------------------


def test_a_recipe_that_joins_two_thousand_items_is_refused_at_its_line(kit: Kit) -> None:
    recipe = kit.root / "content/buklet/semua-kerja.yml"
    good = recipe.read_text(encoding="utf-8")
    many = ", ".join(["pembuat-layang"] * 2000)
    recipe.write_text(re.sub(r"karier: \[[^]]*\]", f"karier: [{many}]", good), encoding="utf-8")
    assert many in recipe.read_text(encoding="utf-8")
    book = kit.root / "printables/buklet/buklet-semua-kerja-A4-abu.pdf"
    before = book.read_bytes()
    with pytest.raises(ContentError, match=r"content/buklet/semua-kerja\.yml:\d+: ") as refused:
        kit.make()  # this booklet stays as it was, all else is made
    assert "Saran: " in str(refused.value) and book.read_bytes() == before
    recipe.write_text(good, encoding="utf-8")
    kit.change()
    kit.is_right_after()


@pytest.mark.parametrize(
    ("file", "says"),
    [
        (STYLE, "sheet.css"),
        ("templates/parts/fonts/andika-latin-700-normal.woff2", "Huruf Anak"),
        ("templates/print/career.html", "berkas print/career.html di folder templates tidak ada"),
    ],
)
def test_what_is_gone_from_the_templates_is_said_once(kit: Kit, file: str, says: str) -> None:
    (kit.root / file).unlink()
    told = kit.refuses(says, "salinan kit yang utuh")
    assert "\n" not in told, "one trouble, one sentence, however many sheets need it"
    assert "tidak bisa ditulis" not in told
    shutil.copy(ROOT / file, kit.root / file)
    kit.change()
    kit.is_right_after()


def test_a_template_that_is_broken_is_told_by_its_line(kit: Kit) -> None:
    _own(kit.root / "templates/print/career.html", lambda text: "{% if %}\n" + text)
    kit.refuses(r"berkas print/career\.html di folder templates, baris 1, tidak bisa dibaca")
