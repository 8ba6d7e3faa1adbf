/// What stands behind each key that must be there, for messages that ask to add it.
enum SettingsExamples {
  /// A value as it may be written on the key's line.
  static func value(of key: String) -> String { values[key] ?? "…" }

  private static let values = [
    "title": "Hiến đất mở đường", "summary": "Sổ ghi công những hộ hiến đất làm đường.", "slug": "luc-ngan-2024",
    "updated": "2024-04-26", "date": "2024-04-20", "as_of": "2024-04-26", "name": "Lục Ngạn", "kind": "huyện",
    "province": "Bắc Giang", "place": "{name: …, kind: …, province: …, as_of: …}",
    "years": "{conference: 2024, achievements: [2022, 2023], emulation: [2024, 2025]}", "conference": "2024",
    "achievements": "[2022, 2023]", "emulation": "[2024, 2025]", "id": "noi-vu", "short": "Hội nghị",
    "issuers": "[Chủ tịch UBND xã *]", "form": "Giấy khen", "kinds": "[household, individual]", "max": "30",
    "governing_body": "UBND huyện Lục Ngạn", "responsible": "Giám đốc Trung tâm", "address": "thị trấn Chũ",
    "telephone": "\"0204 3882 000\"", "issuer": "UBND huyện Lục Ngạn", "heading": "Mục đích, yêu cầu",
    "text": "Thẩm định hồ sơ", "verbatim": "xong trước ngày 20/4/2024", "label": "Diện tích đã hiến",
    "rule": "dead-link", "reason": "\"Trang của tỉnh đang bảo trì\"",
    "value": "\"44.201,5\"", "unit": "m²", "source": "Báo cáo số 12/BC-UBND", "url": "https://bacgiang.gov.vn/",
  ]
}
