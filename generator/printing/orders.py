"""What a mentor orders by hand: a booklet of their own, a session pack for so many children."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from generator import withdrawals
from generator.content.library import Library
from generator.content.model import Booklet, Section
from generator.content.naming import slug_of
from generator.content.problems import suggest
from generator.content.source_file import SourceFile
from generator.content.yaml_text import Marked
from generator.language import _
from generator.printables import editions_of
from generator.printing import bookbinding, packs
from generator.printing.cache import Cache, SpoiltEntry
from generator.printing.packs import Pack
from generator.printing.pdf_types import PrintError
from generator.printing.printroom import PrintRoom, Progress
from generator.villages import Home

MOST_CAREERS = 200  # a booklet of more would not be a booklet
_HANDS = 2
_ROUNDS = 3  # as in jobs


def booklet(
    home: Home,
    library: Library,
    careers: Sequence[str],
    title: str,
    editions: Sequence[str],
    target: Path,
    say: Progress,
) -> list[Path]:
    """Print a booklet of these careers under `target`; returns the files written.

    Raises PrintError with the likely name when a career does not exist, or when nothing is named.
    """
    if not careers:
        raise PrintError(_("belum ada karier yang dipilih. Contoh: --careers pandai-besi,perawat"))
    if len(careers) > MOST_CAREERS:
        told = _(
            "{n} karier terlalu banyak; paling banyak {banyak}.",
            n=len(careers),
            banyak=MOST_CAREERS,
        )
        raise PrintError(told)
    if not 3 <= len(title) <= 60:
        raise PrintError(_("judul {n} huruf; tulis 3 sampai 60 huruf.", n=len(title)))
    for slug in careers:
        if slug not in library.careers:
            hint = suggest(slug, library.careers)
            raise PrintError(_('karier "{nama}" tidak ada: {saran}', nama=slug, saran=hint))
    own = _recipe(title, list(dict.fromkeys(careers)))
    names = list(editions_of(tuple(editions)))

    def bind(room: PrintRoom) -> dict[Path, str]:
        room.prepare(pair for name in names for pair in bookbinding.needed(room, own, name))
        assemblies, keys = bookbinding.plan(room, [(own, name) for name in names])
        room.assemble(assemblies)
        return {target / f"buklet-{slug}-{name}.pdf": key for (slug, name), key in keys.items()}

    return _print(home, library, say, bind)


def pack(
    home: Home,
    library: Library,
    session_id: str,
    bands: Sequence[str],
    children: int,
    edition: str,
    target: Path,
    say: Progress,
) -> list[Path]:
    """Print a session's packs for so many children under `target`; one file for each age band.

    Raises PrintError when there is no such session or band.
    """
    by_id = {session.id: session for session in library.sessions.values()}
    session = by_id.get(session_id.upper())
    if session is None:
        hint = suggest(session_id, sorted(by_id))
        raise PrintError(_('sesi "{nama}" tidak ada: {saran}', nama=session_id, saran=hint))
    if not 1 <= children <= 200:
        raise PrintError(_("{n} anak? Tulis angka 1 sampai 200.", n=children))
    known = packs.bands_of(session)
    for band in bands:
        if band not in known:
            hint = suggest(band, known)
            raise PrintError(
                _('usia "{usia}" tidak ada di sesi ini: {saran}', usia=band, saran=hint)
            )
    ordered = [Pack(session, band, edition, children) for band in bands or known]

    def bind(room: PrintRoom) -> dict[Path, str]:
        room.prepare(pair for one in ordered for pair in packs.needed(room, one))
        assemblies, keys = packs.plan(room, ordered)
        room.assemble(assemblies)
        return {target / f"paket-{slug}-{name}.pdf": key for (slug, name), key in keys.items()}

    return _print(home, library, say, bind)


def _print(
    home: Home, library: Library, say: Progress, bind: Callable[[PrintRoom], dict[Path, str]]
) -> list[Path]:
    """Bind and write; a damaged cache entry is made again in a second round."""
    store = Cache(home.folder / ".cache" / "pdf")
    for _round in range(_ROUNDS):
        room = PrintRoom(home.root, library, store, _HANDS, say)
        try:
            files = bind(room)
            room.settle()
            for line in room.advice:
                say(line)
            withdrawals.remember(home.folder, library.stories, first=True)
            return [_write(file, store.read(key)) for file, key in files.items()]
        except SpoiltEntry:
            continue
        finally:
            room.close()
    raise PrintError(
        _("simpanan terus rusak. Hapus folder {folder}, lalu ulangi.", folder=store.folder)
    )


def _recipe(title: str, careers: Sequence[str]) -> Booklet:
    slug = slug_of(title) or "buklet"
    count = len(careers)
    made = Booklet.model_construct(
        title=title,
        subtitle=_("{n} pekerjaan untuk dijelajahi", n=count),
        audience="anak",
        sections=(Section.model_validate({"bagian": title, "karier": tuple(careers)}),),
        editions=(),
    )
    return made.placed(SourceFile(f"{slug}.yml", slug, Marked({}, {}), "", 1))


def _write(file: Path, data: bytes) -> Path:
    """Beside, then in place: a killed order leaves no half file."""
    file.parent.mkdir(parents=True, exist_ok=True)
    beside = file.with_suffix(".baru")
    beside.write_bytes(data)
    return beside.replace(file)
