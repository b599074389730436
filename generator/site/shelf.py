"""The PDFs beside a served site: `mkdocs serve` knows only its own folder, the pages link more."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

PREFIX = "/printables/"
App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


def beside(app: App, folder: Path) -> App:
    """`app`, and below PREFIX the PDFs of `folder`; nothing outside of it, nothing hidden."""
    base = folder.resolve()

    def serve(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        path = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        if not path.startswith(PREFIX):
            return app(environ, start_response)
        file = (base / path.removeprefix(PREFIX)).resolve()
        if file.suffix != ".pdf" or not file.is_relative_to(base) or not file.is_file():
            start_response("404 Not Found", [("Content-Type", "text/plain; charset=utf-8")])
            return [b"Lembar ini belum dibuat. Jalankan ./cita print, lalu muat ulang."]
        data = file.read_bytes()
        headers = [("Content-Type", "application/pdf"), ("Content-Length", str(len(data)))]
        start_response("200 OK", headers)
        return [data]

    return serve
