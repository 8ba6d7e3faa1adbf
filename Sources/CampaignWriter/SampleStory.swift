/// The story of an exemplar: some 150 words in four paragraphs with one quotation, put together from variants.
struct SampleStory {
  let title: String
  let author: String
  private let paragraphs: [String]

  /// - Parameters:
  ///   - who: How the story calls the person: `ông Ân`, `nhà bà Hòa`, `chi hội`.
  ///   - speaker: Under the quotation: `Ông Ân`.
  ///   - village: With its word: `thôn Gốc Vải`.
  ///   - gift: `186 m² đất vườn`.
  init(
    who: String, speaker: String, village: String, commune: String, road: String, gift: String, year: Int,
    using random: inout SampleRandom
  ) {
    let way = SampleSentences.lowerFirst(road)
    title = random.pick(Self.titles)
    author = random.pick(["Cán bộ văn hóa \(commune)", "Cộng tác viên đài truyền thanh \(commune)", "Ban biên tập"])
    paragraphs = [
      random.pick([
        "Trước kia, \(way) chỉ vừa một chiếc xe thồ. Đến vụ vải, xe tải đỗ ngoài đường lớn, cả \(village) gánh từng sọt ra "
          + "hơn bốn trăm mét.",
        "Mùa mưa nào \(way) cũng ngập. Trẻ con đi học phải xắn quần lội qua hai đoạn trũng, người già ở \(village) ngại "
          + "ra trạm y tế.",
        "Ai đã đến \(village) hẳn còn nhớ lối vào ngoằn ngoèo giữa hai hàng rào. Hai xe máy gặp nhau, một xe phải lùi "
          + "lại đầu ngõ mới tránh được.",
      ]),
      random.pick([
        "Đầu năm \(year), thôn họp bàn mở đường. Mảnh đất của \(who) nằm sát lối đi, dài nhất cả xóm. Sau hai tối bàn "
          + "trong nhà, \(who) mang thước ra đo, cắm cọc lùi vào hai mét rưỡi và xin hiến \(gift).",
        "Năm \(year), khi Ban Phát triển thôn đến từng nhà lấy ý kiến, \(who) là nơi đồng ý sớm nhất: hiến \(gift), tự dỡ "
          + "phần tường rào, không chờ ai phải nói thêm lần thứ hai.",
        "Tại cuộc họp thôn năm \(year), nhiều người còn e ngại. Nghe xong bản vẽ, \(who) đứng lên nhận hiến \(gift) và "
          + "đề nghị đo ngay sáng hôm sau để các nhà bên cùng thấy.",
      ]),
      "> “\(random.pick(Self.quotations))”\n>\n> \(speaker), tại cuộc họp thôn năm \(year)",
      random.pick([
        "Thấy vậy, các hộ liền kề cùng lùi rào. Gạch cũ được xếp lại cho thôn kè mép đường; người góp công, người góp xe, "
          + "việc chỉ làm trong những ngày nông nhàn mà nhanh hơn ai cũng tưởng.",
        "Việc tháo dỡ làm trong ba ngày. Bà con trong ngõ đến giúp, nhà nấu nồi chè, nhà mang cuốc xẻng; chỗ nào vướng "
          + "đường điện thì thôn báo xã cho dời trước.",
        "Không khí cả thôn khác hẳn. Nhà nào chưa thông thì anh em, họ hàng đến chuyện trò; hơn một tháng sau, mặt bằng "
          + "sạch sẽ, không một đơn thư nào gửi đi.",
      ]),
      random.pick([
        "Đường đổ bê tông xong trước vụ vải. Những sọt vải đầu mùa năm ấy lên xe ngay tại cổng vườn.",
        "Nay mặt đường rộng năm mét, xe cứu hỏa vào được tận cuối ngõ. Chiều chiều, trẻ con đạp xe trên con đường mới.",
        "Hàng rào lùi lại mà nhà như rộng thêm. Hai bên đường, các hộ trồng hoa và thay nhau quét dọn mỗi cuối tuần.",
      ]),
    ]
  }

  /// The file `stories/ID.md`: front matter, then CommonMark.
  var markdown: String {
    "---\ntitle: \(title)\nauthor: \(author)\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n"
  }

  private static let titles = [
    "Hàng rào lùi lại", "Con đường qua vườn vải", "Hai mét rưỡi đất vườn", "Từ một cuộc họp thôn",
    "Đường rộng, lòng rộng",
    "Buổi sáng đo đất", "Nhường một dải, được cả con đường", "Người cắm chiếc cọc đầu tiên",
  ]

  private static let quotations = [
    "Gốc vải trồng lại dăm năm là có quả. Đường mà không mở thì con cháu mình còn gánh mãi.",
    "Đất thì quý thật, nhưng cả thôn đi được thì mình cũng đi được.",
    "Mình lùi một bước, mấy chục nhà sau lưng tiến được mấy trăm mét.",
    "Làm đường cho thôn cũng là làm đường cho nhà mình, có gì mà phải tính.",
    "Tôi chỉ góp một đoạn ngắn. Cả con đường là của bà con.",
    "Các cụ ngày xưa nhường nhau từng bờ ruộng, nay mình nhường một dải vườn có đáng là bao.",
  ]
}
