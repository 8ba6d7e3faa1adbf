/// The words that each enumeration is written in: the title that lists offer, and the spellings offices use besides.
extension Honouree.Kind: ChoiceListed {
  public static let choiceList = choices { kind in
    switch kind {
    case .individual: ["CN", "Cá thể", "Người dân"]
    case .household: ["Hộ", "Gia đình", "HGĐ", "Hộ GĐ", "Hộ dân"]
    case .collective: ["Tổ chức", "Đơn vị", "Tập thể thôn", "Cộng đồng"]
    }
  } title: {
    $0.title
  }
}

extension DossierState: ChoiceListed {
  public static let choiceList = choices { state in
    switch state {
    case .nominated: ["Giới thiệu", "Đã giới thiệu", "Được đề cử", "Đề cử", "Mới giới thiệu"]
    case .selected: ["Xã xét", "Xã đã xét", "Xã đã lựa chọn", "Lựa chọn", "Đã lựa chọn", "Được lựa chọn", "Đã chọn"]
    case .completed:
      [
        "Hồ sơ hoàn chỉnh", "Đã hoàn chỉnh", "Đã hoàn chỉnh hồ sơ", "Hoàn thiện", "Đã hoàn thiện",
        "Đã hoàn thiện hồ sơ",
      ]
    case .sent: ["Đã gửi", "Gửi Phòng Nội vụ", "Đã gửi PNV", "Đã gửi hồ sơ", "Đã nộp Phòng Nội vụ"]
    case .eligible: ["Đủ điều kiện", "Đủ ĐK", "Thẩm định đủ điều kiện", "Thẩm định đạt"]
    case .returned:
      ["Trả lại bổ sung", "Trả lại", "Trả lại để bổ sung", "Bổ sung hồ sơ", "Yêu cầu bổ sung", "Trả hồ sơ bổ sung"]
    case .ineligible: ["Không đủ điều kiện", "Không đủ ĐK", "Thẩm định không đủ điều kiện", "Thẩm định không đạt"]
    case .submitted:
      ["Đã trình Chủ tịch", "Đã trình Chủ tịch UBND", "Đã trình Chủ tịch UBND huyện", "Đã trình UBND huyện"]
    case .decided:
      ["Có quyết định", "Đã có QĐ", "Có QĐ", "Đã quyết định", "Đã ra quyết định", "Đã có quyết định khen thưởng"]
    case .awarded: ["Đã trao thưởng", "Đã trao giấy khen", "Đã trao tặng", "Đã trao khen thưởng", "Đã nhận giấy khen"]
    case .annulled:
      ["Hủy bỏ", "Đã hủy", "Đã hủy bỏ", "Bị hủy bỏ", "Hủy quyết định", "Đã hủy bỏ quyết định", "Hủy bỏ QĐ"]
    case .suspended: ["Tạm dừng", "Dừng công bố", "Tạm dừng đăng", "Tạm ngừng công bố"]
    case .withdrawn: ["Đã rút", "Đã xin rút", "Xin rút hồ sơ", "Rút hồ sơ", "Xin rút tên"]
    }
  } title: {
    $0.title
  }
}

extension LandKind: ChoiceListed {
  public static let choiceList = choices { kind in
    switch kind {
    case .residential:
      ["Ở", "Thổ cư", "Đất thổ cư", "Đất ở nông thôn", "Đất ở tại nông thôn", "Đất ở đô thị", "ONT", "ODT"]
    case .garden: ["Vườn", "Đất vườn tạp", "Đất vườn nhà"]
    case .rice:
      ["Lúa", "Đất lúa", "Ruộng", "Đất ruộng", "Đất trồng lúa nước", "Đất chuyên trồng lúa", "LUA", "LUC", "LUK"]
    case .perennialCrops: ["Cây lâu năm", "Đất cây lâu năm", "Đất trồng cây ăn quả", "Đất vải", "CLN"]
    case .forest: ["Rừng", "Lâm nghiệp", "Đất lâm nghiệp", "Đất rừng sản xuất", "Đất rừng trồng", "RSX"]
    case .aquaculture: ["Ao", "Đất ao", "Thủy sản", "Nuôi trồng thủy sản", "Đất thủy sản", "NTS"]
    case .otherAgricultural:
      [
        "Nông nghiệp khác", "Đất màu", "Đất trồng màu", "Đất trồng cây hằng năm", "Đất trồng cây hàng năm", "BHK",
        "HNK", "NKH",
      ]
    case .other: ["Khác", "Đất khác", "Loại khác"]
    }
  } title: {
    $0.title
  }
}

extension ProgressEntry.State: ChoiceListed {
  public static let choiceList = choices { state in
    switch state {
    case .notStarted: ["Chưa", "Chưa làm", "Chưa triển khai", "Chưa tiến hành", "Chưa tổ chức"]
    case .inProgress: ["Đang làm", "Đang tiến hành", "Đang triển khai", "Đang tổ chức"]
    case .done: ["Đã hoàn thành", "Xong", "Đã xong", "Đã thực hiện", "Đã làm", "Đã tổ chức", "Đã thực hiện xong"]
    case .notApplicable: ["Không phải thực hiện", "Không thuộc diện", "N/A"]
    }
  } title: {
    $0.title
  }
}

extension Material.Kind: ChoiceListed {
  public static let choiceList = choices { kind in
    switch kind {
    case .banner: ["Băng rôn, khẩu hiệu", "Băng zôn", "Khẩu hiệu", "Băng dôn"]
    case .billboard: ["Pa nô tấm lớn", "Biển pa nô", "Bảng pa nô"]
    case .poster: ["Tranh cổ động", "Áp phích, tranh cổ động"]
    case .videoReport: ["Phóng sự hình", "Phóng sự truyền hình", "Phim", "Phim tài liệu", "Video"]
    case .article: ["Bài", "Tin bài", "Tin", "Bài báo"]
    case .column: []
    case .topic: []
    case .report: ["Báo cáo tổng kết"]
    case .paper: ["Bài tham luận"]
    case .yearbook: ["Sách kỷ yếu"]
    case .leaflet: ["Tờ gấp"]
    case .radioBulletin: ["Bản tin", "Tin truyền thanh", "Bản tin phát thanh", "Bài truyền thanh", "Phát thanh"]
    }
  } title: {
    $0.title
  }
}

extension Material.State: ChoiceListed {
  public static let choiceList = choices { state in
    switch state {
    case .planned: ["Kế hoạch", "Chưa thực hiện", "Sẽ thực hiện"]
    case .inProgress: ["Đang làm", "Đang tiến hành", "Đang triển khai", "Đang xây dựng"]
    case .awaitingApproval: ["Đang chờ duyệt", "Chờ phê duyệt", "Trình duyệt", "Đang trình duyệt"]
    case .released: ["Phát hành", "Đã đăng", "Đã phát", "Đã phát sóng", "Đã treo", "Đã hoàn thành"]
    case .removed: ["Gỡ", "Gỡ bỏ", "Đã gỡ bỏ", "Đã tháo dỡ"]
    }
  } title: {
    $0.title
  }
}

extension Phase: ChoiceListed {
  public static let choiceList = choices { phase in
    switch phase {
    case .before: ["Trước"]
    case .during: ["Trong", "Tại hội nghị", "Trong thời gian hội nghị"]
    case .after: ["Sau"]
    }
  } title: {
    $0.title
  }
}

extension Decision.State: ChoiceListed {
  public static let choiceList = choices { state in
    switch state {
    case .inForce: ["Còn hiệu lực", "Hiệu lực", "Đang có hiệu lực", "Đã ban hành"]
    case .annulled: ["Hủy bỏ", "Bị hủy bỏ", "Đã hủy", "Hủy", "Đã hủy bỏ quyết định"]
    }
  } title: {
    $0.title
  }
}

extension Commune.Kind: ChoiceListed {
  public static let choiceList = choices { kind in
    switch kind {
    case .commune: []
    case .township: ["TT"]
    }
  } title: {
    switch $0 {
    case .commune: "Xã"
    case .township: "Thị trấn"
    }
  }
}

extension Consent.Scope: ChoiceListed {
  public static let choiceList = choices { scope in
    switch scope {
    case .page: ["Trang web", "Có trang", "Trang riêng", "Đăng trang"]
    case .photo: ["Hình ảnh", "Chân dung", "Hình"]
    case .story: ["Chuyện", "Bài viết", "Gương"]
    case .download: ["Tải", "Tải xuống", "Dữ liệu tải về"]
    case .screen: ["Trình chiếu", "Màn hình trình chiếu", "Chiếu"]
    case .yearbook: ["Sách kỷ yếu"]
    }
  } title: {
    $0.title
  }

  /// The words that mean every scope at once.
  public static let everything = ChoiceList([Choice("all", "tất cả", ["toàn bộ", "mọi hình thức", "hết"])])
}

extension QuotaChoice {
  /// The kinds of honouree, and `none`.
  public static let choiceList = ChoiceList(
    Honouree.Kind.choiceList.choices + [
      Choice("none", "Không", ["Không tính", "Không tính vào chỉ tiêu", "Ngoài chỉ tiêu"])
    ]
  )
}

extension ChoiceListed {
  /// The list of all cases, each with its title and synonyms.
  fileprivate static func choices(synonyms: (Self) -> [String], title: (Self) -> String) -> ChoiceList {
    ChoiceList(allCases.map { Choice($0.rawValue, title($0), synonyms($0)) })
  }
}
