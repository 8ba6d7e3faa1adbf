"""Looks for what must not be there: a person's name or dossier in every form that bytes of a site can take."""

import gzip
import html
import io
import re
import unicodedata
import zipfile
from pathlib import Path
from urllib.parse import unquote


def folded(text: str) -> str:
    """Small plain letters and digits; a blank for everything else: `Giáp Văn Ân` and `giap-van-an` are one."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    return " ".join(re.findall(r"[a-z0-9]+", plain))


def readings(body: bytes) -> list[str]:
    """What bytes may say: as UTF-8 and UTF-16, with the escapes of HTML, addresses, JSON and JavaScript undone."""
    texts = [body.decode("utf-8", "replace")]
    texts += [body[start:].decode(code, "replace") for code in ("utf-16-le", "utf-16-be") for start in (0, 1)]
    result = []
    for text in texts:
        text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
        result.append(unquote(html.unescape(text)))
    return result


def inner(body: bytes) -> list[tuple[str, bytes]]:
    """What is packed in a file: entries of an archive, the whole of a compressed stream."""
    if body.startswith(b"PK\x03\x04"):
        with zipfile.ZipFile(io.BytesIO(body)) as archive:
            return [(name, archive.read(name)) for name in archive.namelist()]
    if body.startswith(b"\x1f\x8b"):
        return [("gzip", gzip.decompress(body))]
    return []


def traces(root: Path, names: list[str], ids: list[str]) -> list[str]:
    """The files and folders below `root`, hidden ones too, that name one of the people or dossiers, and how."""
    found = []

    def look(place: str, body: bytes):
        for text in readings(body):
            told = " " + folded(text) + " "
            for name in names:
                if f" {folded(name)} " in told:
                    found.append(f"{place}: {name}")
            for id in ids:
                if re.search(rf"(?<![A-Za-z0-9]){re.escape(id)}(?![A-Za-z0-9])", text, re.I):
                    found.append(f"{place}: {id}")
        for name, content in inner(body):
            look(f"{place}!{name}", name.encode() + b"\n" + content)

    for path in sorted(root.rglob("*")):
        place = path.relative_to(root).as_posix()
        look(place, place.encode())
        if path.is_symlink():
            look(place, str(path.readlink()).encode())
        elif path.is_file():
            look(place, path.read_bytes())
    return sorted(set(found))
