"""Why the system refused something, in words for people; and the root of all such troubles."""

from __future__ import annotations

import errno

from generator.language import _, marked
from generator.trouble import KitError

__all__ = ["KitError", "reason"]

REASONS = {
    errno.ENOSPC: marked("ruang penyimpanan penuh; hapus berkas lain lalu ulangi"),
    errno.EDQUOT: marked("ruang penyimpanan penuh; hapus berkas lain lalu ulangi"),
    errno.EACCES: marked("folder ini tidak boleh ditulis; periksa izinnya, atau pilih folder lain"),
    errno.EPERM: marked("folder ini tidak boleh ditulis; periksa izinnya, atau pilih folder lain"),
    errno.EROFS: marked("folder ini hanya bisa dibaca; pilih folder lain"),
    errno.ENOTDIR: marked("yang disebut bukan folder; pilih folder lain"),
    errno.EEXIST: marked("yang disebut bukan folder; pilih folder lain"),
    errno.EISDIR: marked("di tempat berkas ada folder; pindahkan folder itu"),
    errno.EIO: marked("penyimpanannya rusak atau tercabut; pakai penyimpanan lain"),
    errno.EMFILE: marked("terlalu banyak berkas terbuka; tutup program lain lalu ulangi"),
    errno.EAGAIN: marked("terlalu banyak program berjalan; tutup program lain lalu ulangi"),
    errno.ENOMEM: marked("memori penuh; tutup program lain lalu ulangi"),
    errno.ENOENT: marked("folder atau berkasnya hilang selagi dipakai; ulangi"),
}


def reason(error: OSError) -> str:
    """Why something could not be written, and what to do."""
    known = REASONS.get(error.errno or 0)
    return _(known) if known else error.strerror or str(error)
