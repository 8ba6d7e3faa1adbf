internal import Diagnostics

extension XPathRule {
  /// Source: HTML standard, 4.8.4.4, whose exceptions the house does not take; `ImageNames` judges what the standard does.
  static let imageAlternative = [
    XPathRule(
      .captionedImageWithoutAlternative, "//h:img[not(@alt) and (@title or ancestor::h:figure/h:figcaption)]",
      concerns: { $0 == "img" }
    ) { _ in .captionedImageWithoutAlternative() }
  ]
}

extension Rule {
  static let imageWithoutAlternative = Rule(
    DiagnosticKind("image-without-alt", .error),
    title: Phrase(vi: "Ảnh có lời thay thế trong alt", en: "An image has a text alternative, alt"),
    why: Phrase(
      vi: "Người không nhìn thấy ảnh nghe lời này; thiếu nó, chương trình đọc tên tệp.",
      en: "Whoever does not see the image hears it; without it screen readers say the file's name."),
    good: .site("<img src=\"anh.jpg\" alt=\"Đường thôn đã mở rộng\"/>", with: [("anh.jpg", "")]),
    bad: .site("‸<img src=\"anh.jpg\"/>", with: [("anh.jpg", "")]))

  static let captionedImageWithoutAlternative = Rule(
    DiagnosticKind("captioned-image-without-alt", .error), isHouse: true,
    title: Phrase(vi: "Ảnh có chú thích cũng có alt", en: "An image with a caption or title has an alt, too"),
    why: Phrase(
      vi: "Chú thích không thay được alt: nhiều chương trình vẫn đọc tên tệp. alt=\"\" nếu chú thích đã nói đủ.",
      en: "Many programs say the file's name all the same. Write alt=\"\" where the caption says it all."),
    good: .site(
      "<figure><img src=\"anh.jpg\" alt=\"\"/><figcaption>Đường thôn</figcaption></figure>", with: [("anh.jpg", "")]),
    bad: .site("<figure>‸<img src=\"anh.jpg\"/><figcaption>Đường thôn</figcaption></figure>", with: [("anh.jpg", "")]))
}

extension Finding {
  static func imageWithoutAlternative() -> Finding {
    Finding(
      .imageWithoutAlternative, Phrase(vi: "ảnh không có alt", en: "the image has no alt"),
      remedy: Phrase(
        vi: "Thêm alt=\"…\" nói ảnh cho thấy gì, hoặc alt=\"\" nếu ảnh chỉ để trang trí.",
        en: "Add alt=\"…\" saying what it shows, or alt=\"\" for mere decoration."))
  }

  static func captionedImageWithoutAlternative() -> Finding {
    Finding(
      .captionedImageWithoutAlternative,
      Phrase(vi: "ảnh có chú thích nhưng không có alt", en: "the captioned image has no alt"),
      remedy: Phrase(vi: "Thêm alt=\"…\" hoặc alt=\"\".", en: "Add alt=\"…\" or alt=\"\"."))
  }
}
