"""Questions and what answers them: the table of the clerk's guide, row by row."""

import openpyxl
import pytest

from small import at, fill, person

NAME, ANSWER, AREA, CONSENT = "Họ và tên", "Xác nhận", "Diện tích hiến (m²)", "Đồng ý công khai"


@pytest.mark.parametrize("row", [2, 3])
@pytest.mark.parametrize("answer", ["Bỏ dòng này", "bo dong nay", "Hai người khác nhau", "hai nguoi khac nhau"])
def test_a_person_twice_is_settled_in_either_row(small, row, answer):
    rows = [person(1), person(1, **{"Mã hồ sơ": "HD-2"})]
    small.honourees(*rows)
    assert small.check().blocking == [at(NAME, 3, "same-person-twice")]
    rows[row - 2][ANSWER] = answer
    small.honourees(*rows)
    assert small.check().blocking == []


@pytest.mark.parametrize("answer", ["Có", "Không", "OK", "Chưa rõ", "Đang kiểm tra", "x", "Bỏ dòng kia"])
def test_what_answers_nothing_leaves_the_question(small, answer):
    small.honourees(person(1), person(1, **{"Mã hồ sơ": "HD-2", ANSWER: answer}))
    assert small.check().blocking == [at(NAME, 3, "same-person-twice")]


def test_one_id_twice_is_settled_by_leaving_a_row_out_or_by_another_id(small):
    other = person(2, **{"Mã hồ sơ": "HD-1"})
    small.honourees(person(1), other)
    assert small.check().blocking == [at("Mã hồ sơ", 3, "same-dossier-twice")]
    small.honourees(person(1), other | {ANSWER: "Hai người khác nhau"})
    assert small.check().blocking == [at("Mã hồ sơ", 3, "same-dossier-twice")]
    small.honourees(person(1), other | {ANSWER: "Bỏ dòng này"})
    assert small.check().blocking == []
    small.honourees(person(1), person(2))
    assert small.check().blocking == []


def test_two_gifts_that_are_the_same_are_settled_in_the_dossier(small):
    gifts = openpyxl.Workbook()
    gifts.active.title = "Hiến tặng"
    titles = ["Mã hồ sơ", AREA, "Loại đất", "Năm"]
    fill(gifts.active, [{"Mã hồ sơ": "HD-1", AREA: 186, "Loại đất": "đất vườn", "Năm": 2023}], titles)
    small.save(gifts, "donations.xlsx")
    small.honourees(person(1))
    assert small.check().blocking == ["donations.xlsx[Hiến tặng]!B2 same-donation-twice"]
    small.honourees(person(1, **{ANSWER: "Hiến hai lần"}))
    assert small.check().blocking == []


def sent(small, *rows: dict, commune: str = "Giáp Sơn"):
    """What a commune sends; its name is the file's."""
    small.honourees(*rows, name=f"submissions/{commune}.xlsx")


def test_a_row_of_another_commune_is_settled_in_the_row(small):
    row = {"Xã/thị trấn": "Kiên Thành"}
    file = "submissions/Giáp Sơn.xlsx"
    sent(small, person(1), person(2, **row))
    # Both rows say it: one question.
    assert small.check().blocking == [at("Xã/thị trấn", 2, "submission-row-differs", file)]
    sent(small, person(1, **{"Xã/thị trấn": None}), person(2, **row, **{ANSWER: "Đúng là xã Kiên Thành"}))
    assert small.check().blocking == []
    sent(small, person(1, **{"Xã/thị trấn": None}), person(2, **row, **{ANSWER: "Hai người khác nhau"}))
    assert small.check().blocking == [at("Xã/thị trấn", 3, "submission-row-differs", file)]
    sent(small, person(1, **{"Xã/thị trấn": None}), person(2, **{"Xã/thị trấn": "Giáp Sơn"}))
    assert small.check().blocking == []


def test_whose_a_row_is_does_not_settle_who_it_is(small):
    """The commune's own workbook has the same household: that stays a question."""
    sent(small, person(1), commune="Kiên Thành")
    sent(small, person(1, **{"Mã hồ sơ": "HD-2", ANSWER: "Đúng là xã Kiên Thành"}))
    blocking = small.check().blocking
    assert [line.rsplit(" ", 1)[1] for line in blocking] == ["same-person-twice"], blocking


def test_a_namesake_in_a_sentence_is_settled_in_the_row_of_whoever_is_not_named(small):
    decision = openpyxl.Workbook()
    decision.active.title = "Quyết định"
    titles = ["Khóa", "Số", "Ngày", "Cấp", "Thẩm quyền"]
    fill(decision.active, [{"Khóa": "QD-H", "Số": "1204/QĐ-UBND", "Ngày": "12/4/2024", "Cấp": "Cấp huyện",
                            "Thẩm quyền": "Chủ tịch UBND huyện Lục Ngạn"}], titles)
    small.save(decision, "decisions.xlsx")
    named = person(1, **{
        "Tình trạng hồ sơ": "Đã trao", "Quyết định": "QD-H", "STT trong quyết định": 1, CONSENT: "Có",
        "Phạm vi đồng ý": "trang", "Ngày đồng ý": "8/3/2024", "Căn cứ đồng ý": "Phiếu 1",
        "Thành tích": "Cùng bà Vi Thị Diệp lùi rào hai mét."})
    small.honourees(named, person(2))
    assert small.check().blocking == [at("Thành tích", 2, "withheld-name-in-text")]
    small.honourees(named, person(2, **{ANSWER: "Trùng tên"}))
    assert small.check().blocking == [at("Thành tích", 2, "withheld-name-in-text")]
    small.honourees(named, person(2, **{ANSWER: "Trùng tên: trưởng thôn Cả"}))
    assert small.check().blocking == []
