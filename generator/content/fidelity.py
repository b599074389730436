"""Whether a translation says all that its page says, and changes nothing that is no word."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.content.leaves import CODE, TEXT, leaves
from generator.content.model import Item, Page
from generator.content.problems import Problem
from generator.content.rulebook import files as rules
from generator.content.source_file import SourceFile
from generator.content.yaml_text import Value
from generator.language import _

# What a translation says of itself: who made it and when, not what the page is about.
_ITS_OWN = {"skema", "diperiksa", "penulis", "peninjau", "status", "id"}
_DRAWN = "alat"  # each of these has a picture found by its first name


def unfit(
    model: type[BaseModel],
    source: SourceFile,
    fields: Mapping[str, Value],
    below: Value,
    at: tuple[str | int, ...] = (),
) -> Iterator[Problem]:
    """What a translation lacks, and what it may not change."""
    original = below if isinstance(below, dict) else {}
    for name, info in model.model_fields.items():
        key = info.alias or name
        held = set(leaves(info.annotation, info.metadata))
        said, meant = fields.get(key), original.get(key)
        if key == "diperiksa" and issubclass(model, Page) and said is None:
            hint = _("tulis tanggal terjemahannya diperiksa, misalnya diperiksa: 2026-11-24")
            message = _('"diperiksa": belum diisi')
            yield Problem(source.path, source.line(*at), message, hint, rules.UNTRANSLATED)
        if key in _ITS_OWN or not meant:
            continue
        chosen = CODE in held and isinstance(meant, str)  # one word of a choice, or else a text
        if TEXT in held and not chosen and said is None:
            if issubclass(model, Page):  # settings are translated as far as somebody got
                hint = _("terjemahkan isian {nama}; aslinya: {asli}", nama=key, asli=_short(meant))
                message = _('"{nama}" belum diterjemahkan', nama=key)
                yield Problem(source.path, source.line(*at), message, hint, rules.UNTRANSLATED)
        elif held == {CODE} and said is not None and said != meant:
            hint = _(
                "hapus baris {nama}; isinya diambil dari halaman asli ({asli}).",
                nama=key,
                asli=_short(meant),
            )
            message = _('"{nama}" berbeda dari aslinya', nama=key)
            yield Problem(source.path, source.line(*at, key), message, hint, rules.CHANGED)
        lists = isinstance(said, list) and isinstance(meant, list)
        if key == _DRAWN and lists and len(said or ()) != len(meant):
            hint = _(
                "tulis {n} alat, urut seperti aslinya: {asli}", n=len(meant), asli=_short(meant)
            )
            message = _(
                '"{nama}" ada {banyak}, aslinya {n}', nama=key, banyak=len(said or ()), n=len(meant)
            )
            yield Problem(source.path, source.line(*at, key), message, hint, rules.LENGTH)


def _short(value: Value) -> str:
    text = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
    return text if len(text) <= 60 else text[:59] + "…"


def behind(item: Item, original: Item) -> Iterator[Problem]:
    if not isinstance(item, Page) or not isinstance(original, Page):
        return
    if item.checked < original.checked:
        message = _("aslinya diperiksa lagi pada {hari}", hari=original.checked.isoformat())
        hint = _("cocokkan terjemahannya, lalu ganti tanggal diperiksa.")
        line = item.source.line("diperiksa")
        yield Problem(item.source.path, line, message, hint, rules.BEHIND)
