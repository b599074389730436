"""Recordings: of a career that is there, small, playable, with speaker, consent and licence."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from generator.content.model.recording import Recording
from generator.content.problems import Problem, suggest
from generator.content.reading import Place, Reading, shown
from generator.content.rulebook import Rule, freshness, graph
from generator.content.rulebook import recordings as rules
from generator.language import _, marked

LIST = "suara.yml"
MAX_BYTES = 1024 * 1024  # two minutes of speech at 64 kbit/s; a stick holds a hundred of them
_OPENINGS = {".mp3": (b"ID3", b"\xff\xfb", b"\xff\xf3", b"\xff\xf2"), ".ogg": (b"OggS",)}
_RESAVE = marked("simpan ulang dari aplikasi suara sebagai MP3 atau OGG.")


def check(reading: Reading, today: date) -> Iterator[Problem]:
    if LIST in reading.unread:
        return
    recordings = reading.records.get(LIST, {})
    for name, place in reading.places.get(LIST, {}).items():
        if isinstance(recording := recordings.get(name), Recording):
            yield from _check_record(reading, place, recording, today)
    yield from _check_strangers(reading)


def _check_record(
    reading: Reading, place: Place, recording: Recording, today: date
) -> Iterator[Problem]:
    if not reading.has("karier", recording.id):
        message = _('karier "{id}" tidak ada', id=recording.id)
        hint = suggest(recording.id, sorted(reading.items["karier"]))
        yield Problem(place.path, place.line("id"), message, hint, graph.EXISTS)
    if Path(recording.file).stem != recording.id:
        yield Problem(
            place.path,
            place.line("berkas"),
            _(
                'nama berkas "{berkas}" berbeda dengan id "{id}"',
                berkas=recording.file,
                id=recording.id,
            ),
            _(
                "samakan, misalnya berkas: suara/{id}{akhiran}",
                id=recording.id,
                akhiran=Path(recording.file).suffix,
            ),
            rules.NAME,
        )
    if recording.consent_day > today:
        yield Problem(
            place.path,
            place.line("izin_tanggal"),
            _("tanggal izin di masa depan"),
            _("tulis tanggal surat izin itu ditandatangani."),
            freshness.FUTURE,
        )
    line = place.line("berkas")
    if problem := _danger(reading, recording.file):
        yield Problem(place.path, line, *problem)


def _danger(reading: Reading, name: str) -> tuple[str, str, Rule] | None:
    """What is wrong with the file, what helps, and the rule it breaks."""
    root = next((r for r in reversed(reading.roots) if (r / name).exists()), None)
    if root is None:
        hint = _("periksa ejaan nama berkas di folder suara.")
        return _('berkas "{nama}" tidak ada', nama=name), hint, rules.FILE
    file = root / name
    if file.is_symlink() or not file.resolve().is_relative_to(root.resolve()):
        return (
            _('"{nama}" tautan ke tempat lain', nama=name),
            _("salin berkas suaranya ke sini."),
            rules.LINKED,
        )
    if not file.is_file():
        return (
            _('"{nama}" bukan berkas', nama=name),
            _("simpan suaranya dengan nama itu."),
            rules.FILE,
        )
    if (size := file.stat().st_size) > MAX_BYTES:
        hint = _("perpendek, atau simpan ulang mono dengan mutu 64 kbit/s, sampai 1 MB.")
        return _('"{nama}" {kb} KB, terlalu besar', nama=name, kb=size // 1024), hint, rules.HEAVY
    with file.open("rb") as stream:
        if not stream.read(4).startswith(_OPENINGS[file.suffix]):
            kind = file.suffix[1:].upper()
            return (
                _('"{nama}" bukan suara {jenis} yang bisa diputar', nama=name, jenis=kind),
                _(_RESAVE),
                rules.PLAYABLE,
            )
    return None


def _check_strangers(reading: Reading) -> Iterator[Problem]:
    """Every file in the folder has an entry: a voice without consent is not published."""
    known = set()
    for place in reading.places.get(LIST, {}).values():
        fields = place.source.marked.value
        record = fields[place.index] if isinstance(fields, list) else None
        known |= {str(record.get("berkas"))} if isinstance(record, dict) else set()
    for root in reading.roots:
        folder = root / "suara"
        for file in sorted(folder.iterdir()) if folder.is_dir() else []:
            if f"suara/{file.name}" not in known and not file.name.startswith("."):
                yield Problem(
                    f"{reading.label(root)}/suara/{shown(file.name)}",
                    1,
                    _("suara ini belum dicatat di suara.yml"),
                    _(
                        "tambahkan id, berkas, pembicara, yang_dikatakan, lisensi, izin_arsip, dan "
                        "izin_tanggal."
                    ),
                    rules.UNLISTED,
                )
