"""What the tests share: the program, one running Nu checker, and the sample's site built once."""

from pathlib import Path

import pytest

import program
from checker import Checker, Unavailable
from program import SAMPLE, Program


@pytest.fixture(scope="session")
def vinhdanh(tmp_path_factory) -> Program:
    """The program, run in a folder of the tests' own."""
    try:
        return Program(program.find(), tmp_path_factory.mktemp("run"))
    except FileNotFoundError as error:
        pytest.exit(str(error), returncode=2)


@pytest.fixture(scope="session")
def nu():
    """The checker. Without it nothing here is known: the run fails, it does not skip."""
    try:
        checker = Checker()
    except Unavailable as reason:
        pytest.exit(f"no Nu checker: {reason}", returncode=2)
    with checker:
        yield checker


@pytest.fixture(scope="session")
def site(vinhdanh, tmp_path_factory) -> Path:
    """The sample campaign's site."""
    folder = tmp_path_factory.mktemp("site") / "site"
    built = vinhdanh.build(SAMPLE, "--output", folder)
    assert built.returncode == 0, built.stdout + built.stderr
    return folder
