"""What the tests share: the program, one LibreOffice for all of them, and small campaigns of workbooks."""

import os
from pathlib import Path

import pytest

import program
from libreoffice import LibreOffice
from program import Program
from small import Small


def pytest_collection_modifyitems(items):
    """Leaves what takes minutes to `make torture`."""
    if not os.environ.get("VINHDANH_TORTURE"):
        for item in items:
            if item.get_closest_marker("torture"):
                item.add_marker(pytest.mark.skip(reason="make torture runs it"))


@pytest.fixture(scope="session")
def binary() -> Path:
    try:
        return program.find()
    except FileNotFoundError as error:
        pytest.exit(str(error), returncode=2)


@pytest.fixture
def vinhdanh(binary, tmp_path) -> Program:
    """The program, run in the test's own folder."""
    return Program(binary, tmp_path)


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    """LibreOffice, started once."""
    with LibreOffice(tmp_path_factory.mktemp("libreoffice")) as running:
        yield running


@pytest.fixture
def small(vinhdanh) -> Small:
    """A campaign with the sample's settings and communes and nothing else yet."""
    return Small(vinhdanh)
