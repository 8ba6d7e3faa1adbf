"""The search for traces finds what it is for."""

import unicodedata
import zipfile
from urllib.parse import quote

import pytest

from traces import traces

NAME, ID = "Đàm Thị Hoà", "HD-0017"


@pytest.mark.parametrize(
    "body",
    [
        NAME.encode(), unicodedata.normalize("NFD", NAME).encode(), NAME.upper().encode(), b"dam-thi-hoa",
        quote(NAME).encode(), NAME.encode("utf-16-le"), "Đàm Thị Ho&#xE0;".encode(),
        "\\u0110\\u00e0m Th\\u1ecb Ho\\u00e0".encode(), b'href="dien-hinh/HD-0017.html"', b"hd-0017",
    ],
)
def test_every_form_is_found(tmp_path, body):
    (tmp_path / ".an").mkdir()
    (tmp_path / ".an" / "tep").write_bytes(b"truoc " + body + b" sau")
    assert traces(tmp_path, [NAME], [ID])
    with zipfile.ZipFile(tmp_path / "goi.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b"truoc " + body + b" sau")
    (tmp_path / ".an" / "tep").unlink()
    assert traces(tmp_path, [NAME], [ID])


@pytest.mark.parametrize("body", ["Đàm Thị Hoàn", "Thị Hoà", "HD-00171", "XHD-0017", "HD-001"])
def test_others_are_not_found(tmp_path, body):
    (tmp_path / "tep").write_text(body, encoding="utf-8")
    assert traces(tmp_path, [NAME], [ID]) == []


def test_names_of_files_count(tmp_path):
    (tmp_path / "HD-0017.html").touch()
    assert traces(tmp_path, [NAME], [ID])
