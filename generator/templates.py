"""Page templates of both roads; one that is gone or broken is told in words, by its file."""

from __future__ import annotations

from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import jinja2

from generator.language import _
from generator.trouble import KitError


class TemplateTrouble(KitError):
    """A template that nobody can render; the message names the file and what to do."""


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
