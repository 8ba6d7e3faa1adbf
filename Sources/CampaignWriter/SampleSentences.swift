/// The sentences of a dossier: the road, the gift, and the line that sums the achievement up.
enum SampleSentences {
  /// The road or work that land was given for. `word` is `thôn` or `tổ dân phố`.
  static func road(village: String, neighbour: String, word: String, using random: inout SampleRandom) -> String {
    switch random.below(9) {
    case 0, 1, 2: "Đường trục \(word) \(village)"
    case 3: "Đường liên \(word) \(village) - \(neighbour)"
    case 4: "Đường ngõ \(random.pick(["Trên", "Dưới", "Giữa", "Đông", "Tây"])) \(word) \(village)"
    case 5: "Đường nội đồng \(village)"
    case 6: "Đường vào nhà văn hóa \(word) \(village)"
    case 7: "Đường ra khu vườn vải \(village)"
    default: "Đường vào trường tiểu học khu \(village)"
    }
  }

  /// One sentence of 60 to 160 characters about a person's or household's gift for `road`.
  static func gift(for road: String, using random: inout SampleRandom) -> String {
    random.pick(giftOpenings) + " " + lowerFirst(road) + random.pick(giftEndings)
  }

  /// One sentence of 60 to 160 characters about what a collective did for `road`.
  static func work(for road: String, households: Int, using random: inout SampleRandom) -> String {
    let opening = random.pick(workOpenings).split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let start = opening.joined(separator: String(households))
    return start + " " + lowerFirst(road) + random.pick(workEndings)
  }

  static func lowerFirst(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

  static let structures = [
    "12 m tường rào", "23 m tường rào", "8 m tường gạch", "30 m hàng rào lưới", "1 cổng gạch", "2 trụ cổng",
    "1 sân xi măng",
    "15 m kè đá", "1 dãy chuồng trại", "1 bể nước", "18 m tường bao và cổng", "1 gian bếp cũ", "25 m² sân gạch",
  ]

  static let crops = [
    "11 gốc vải", "6 gốc nhãn", "20 gốc bưởi", "9 gốc vải thiều", "35 gốc cam", "4 cây mít", "15 gốc táo", "1 hàng keo",
    "50 gốc bạch đàn", "1 sào lúa đang cấy", "12 gốc na", "1 luống rau màu", "28 gốc vải tơ",
  ]

  private static let giftOpenings = [
    "Tự nguyện hiến đất để mở rộng", "Lùi tường rào, nhường đất cho", "Hiến dải đất dọc vườn để làm",
    "Đi đầu trong thôn, hiến đất làm", "Nhường phần đất trước nhà cho", "Gương mẫu bàn giao mặt bằng làm",
    "Chặt hàng cây lâu năm, nhường đất cho", "Dỡ cổng và tường bao, hiến đất mở", "Cùng gia đình hiến đất để nắn thẳng",
    "Hiến mảnh ruộng đang cấy để đắp nền", "Lùi ranh vườn vào một mét rưỡi cho", "Góp đất, góp công, cùng bà con làm",
    "Nhường góc vườn vải đang cho quả để mở", "Sau một buổi họp thôn đã hiến đất làm",
  ]

  private static let giftEndings = [
    "; không yêu cầu bồi thường.", "; vận động thêm các hộ liền kề cùng lùi rào.",
    "; góp ngày công cùng bà con đổ bê tông.",
    "; nhờ đó xe chở nông sản vào được tận vườn.", "; tự tháo dỡ và bàn giao mặt bằng trước thời hạn.",
    "; mặt đường từ hai mét nay rộng năm mét.", "; học sinh trong thôn đến trường gần hơn.",
    "; xe tải vào tận ngõ trong vụ vải.", "; mùa mưa đường không còn lầy lội.",
    "; giữ lại gạch cũ để thôn kè mép đường.", "; mở lòng đường cho xe cứu hỏa vào được.",
    "; nhường trọn phần đất mà không một lời so bì.",
  ]

  private static let workOpenings = [
    "Vận động # hộ cùng lùi rào để mở rộng", "Họp từng ngõ, thống nhất # hộ hiến đất làm",
    "Cùng # hộ góp đất, góp công làm",
    "Đứng ra đo đạc, công khai từng hộ, # hộ hiến đất cho", "Trong một mùa đông, # hộ cùng hiến đất mở",
    "Chia tổ đến từng nhà, # hộ đồng thuận hiến đất làm",
  ]

  private static let workEndings = [
    "; nhà nào khó, cả thôn đến dỡ giúp.", "; góp hàng trăm ngày công đổ bê tông.",
    "; không hộ nào yêu cầu bồi thường.",
    "; hoàn thành trước vụ thu hoạch vải.", "; tự quản, trồng hoa hai bên đường từ đó đến nay.",
    "; các thôn bên đến học cách làm.",
  ]
}
