"""The one root of troubles that end a command with a message instead of a traceback."""

from __future__ import annotations

import errno

_REASONS = {
    errno.ENOSPC: "ruang penyimpanan penuh; hapus berkas lain lalu ulangi",
    errno.EDQUOT: "ruang penyimpanan penuh; hapus berkas lain lalu ulangi",
    errno.EACCES: "folder ini tidak boleh ditulis; periksa izinnya, atau pilih folder lain",
    errno.EPERM: "folder ini tidak boleh ditulis; periksa izinnya, atau pilih folder lain",
    errno.EROFS: "folder ini hanya bisa dibaca; pilih folder lain",
    errno.ENOTDIR: "yang disebut bukan folder; pilih folder lain",
    errno.EEXIST: "yang disebut bukan folder; pilih folder lain",
}


class KitError(Exception):
    """Something a person can mend; the text says what happened and what to do."""


def reason(error: OSError) -> str:
    """Why something could not be written, and what to do."""
    return _REASONS.get(error.errno or 0, error.strerror or str(error))
