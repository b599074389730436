"""Page templates of both roads; one that is gone or broken is told in words, by its file."""

from __future__ import annotations

import hashlib
import os
from collections.abc import MutableMapping
from contextlib import suppress
from functools import cache
from importlib import metadata
from pathlib import Path
from types import CodeType
from typing import Any

import jinja2
from jinja2.bccache import Bucket

from generator.language import _
from generator.trouble import KitError


class TemplateTrouble(KitError):
    """A template that nobody can render; the message names the file and what to do."""


class Compiled(jinja2.BytecodeCache):
    """Compiled templates, kept in this process and in a folder; compiling all takes 0.3 s.

    A file is read only when its hash is right: half a program would end this one. Where nothing can
    be written each process compiles anew.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._code: dict[str, tuple[str, CodeType]] = {}

    def load_bytecode(self, bucket: Bucket) -> None:
        checksum, code = self._code.get(bucket.key, ("", None))
        if code is not None and checksum == bucket.checksum:
            bucket.code = code
            return
        with suppress(OSError):
            data = self._file(bucket).read_bytes()
            if hashlib.sha256(data[32:]).digest() == data[:32]:
                bucket.bytecode_from_string(data[32:])  # only of this Python and this source
        if bucket.code is not None:
            self._code[bucket.key] = bucket.checksum, bucket.code

    def dump_bytecode(self, bucket: Bucket) -> None:
        if bucket.code is None:
            return
        self._code[bucket.key] = bucket.checksum, bucket.code
        data = bucket.bytecode_to_string()
        file = self._file(bucket)
        beside = file.with_suffix(f".{os.getpid()}")
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            beside.write_bytes(hashlib.sha256(data).digest() + data)
            beside.replace(file)

    def _file(self, bucket: Bucket) -> Path:
        return self._folder / f"{bucket.key}-{metadata.version('jinja2')}"


@cache
def compiled(root: Path, room: str) -> Compiled:
    """What the templates of a room compile to; another room may know other filters."""
    return Compiled(root / ".cache" / "templat" / room)


class Templates(jinja2.Environment):
    """Strict and escaped: a word that is not there is an error, and data is never markup."""

    def __init__(self, *folders: Path, **options: Any) -> None:
        super().__init__(
            loader=jinja2.FileSystemLoader(folders),
            undefined=jinja2.StrictUndefined,
            autoescape=True,
            auto_reload=False,  # each build makes its own; asking the disk each time adds up
            trim_blocks=True,
            lstrip_blocks=True,
            **options,
        )

    def get_template(
        self,
        name: str | jinja2.Template,
        parent: str | None = None,
        globals: MutableMapping[str, Any] | None = None,
    ) -> jinja2.Template:
        """Also called for what a template includes. Raises TemplateTrouble."""
        try:
            return super().get_template(name, parent, globals)
        except jinja2.TemplateNotFound as error:
            raise TemplateTrouble(
                _(
                    "berkas {nama} di folder templates tidak ada. Pulihkan folder itu dari salinan"
                    " kit yang utuh.",
                    nama=error.name,
                )
            ) from error
        except jinja2.TemplateSyntaxError as error:
            raise TemplateTrouble(
                _(
                    "berkas {nama} di folder templates, baris {baris}, tidak bisa dibaca:"
                    " {sebab}. Perbaiki, atau pulihkan dari salinan kit yang utuh.",
                    nama=error.name,
                    baris=error.lineno,
                    sebab=error.message,
                )
            ) from error
