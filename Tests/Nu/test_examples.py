"""Where Nu has a rule of ours, it agrees on the rule's examples: it finds an error in the bad one and none in the good one."""

import json

import pytest

# Rules of standards that Nu does not judge, or judges otherwise, and why. A rule that is here wrongly fails the test too.
NOT_IN_NU = {
    "not-xml-syntax": "HTML syntax is right in HTML; we publish what both parsers read alike",
    "dead-link": "Nu follows no links",
    "dangling-fragment": "Nu follows no links",
    "link-in-other-case": "Nu follows no links",
    "link-above-root": "Nu follows no links",
}


@pytest.fixture(scope="session")
def rules(vinhdanh, tmp_path_factory):
    """Every rule that is not of the house, with the paths of its examples."""
    folder = tmp_path_factory.mktemp("rules") / "examples"
    listed = vinhdanh.run("rules", "--format", "json", "--language", "en", "--examples", folder)
    assert listed.returncode == 0, listed.stderr
    every = json.loads(listed.stdout)["rules"]
    for rule in every:
        for kind in ("good", "bad"):
            rule[kind] = folder / rule["rule"] / kind / rule[kind]
    return [rule for rule in every if not rule["house"]]


def is_page(rule) -> bool:
    return rule["bad"].suffix == ".html"


def test_nu_finds_no_error_in_any_good_example(nu, rules):
    found = {
        rule["rule"]: [message.text for message in errors]
        for rule in rules
        if rule["good"].suffix == ".html" and (errors := nu.errors(rule["good"].read_bytes()))
    }
    assert found == {}


def test_nu_finds_an_error_in_every_bad_example_of_an_error_and_on_its_line(nu, rules):
    missed, elsewhere = [], []
    for rule in rules:
        if not is_page(rule) or rule["severity"] != "error" or rule["rule"] in NOT_IN_NU:
            continue
        errors = nu.errors(rule["bad"].read_bytes())
        if not errors:
            missed.append(rule["rule"])
        elif rule["line"] and not any(one.first_line <= rule["line"] <= one.last_line for one in errors):
            elsewhere.append((rule["rule"], rule["line"], [(one.first_line, one.text) for one in errors]))
    assert missed == []
    assert elsewhere == []


def test_nu_finds_no_error_in_the_bad_example_of_a_warning(nu, rules):
    found = {
        rule["rule"]: [message.text for message in errors]
        for rule in rules
        if is_page(rule) and rule["severity"] == "warning" and (errors := nu.errors(rule["bad"].read_bytes()))
    }
    assert found == {}


def test_the_list_of_rules_that_nu_has_not_is_true(nu, rules):
    judged = {rule["rule"]: rule for rule in rules if is_page(rule)}
    unknown = [name for name in NOT_IN_NU if name not in {rule["rule"] for rule in rules}]
    agreed = [
        name for name in NOT_IN_NU if name in judged and nu.errors(judged[name]["bad"].read_bytes())
    ]
    assert unknown == []
    assert agreed == []
