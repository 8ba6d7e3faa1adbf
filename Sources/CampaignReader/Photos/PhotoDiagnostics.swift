internal import Diagnostics
internal import Pictures
internal import VietnameseText

// What is said of a photo's file itself.

extension DiagnosticKind {
  static let photoKind = DiagnosticKind("photo-kind", .error)
  static let photoDamaged = DiagnosticKind("photo-damaged", .error)
  static let photoTooLarge = DiagnosticKind("photo-too-large", .error)
  static let photoAnimated = DiagnosticKind("photo-animated", .error)
  static let photoInFolder = DiagnosticKind("photo-in-folder", .warning)
  static let photoEnding = DiagnosticKind("photo-ending", .warning)
  static let photoTooSmall = DiagnosticKind("photo-too-small", .warning)
  static let photoPrintColours = DiagnosticKind("photo-print-colours", .warning)
  static let photoDeepColours = DiagnosticKind("photo-deep-colours", .note)
}

extension Phrase {
  fileprivate static let saveAsJPEG = Phrase(
    vi: "Mở ảnh, lưu thành tệp JPEG (đuôi .jpg) rồi chép đè lên tệp này.",
    en: "Open it, save it as JPEG (.jpg), and put that in its place.")
  fileprivate static let copyAgain = Phrase(
    vi: "Chép lại tệp từ máy ảnh, điện thoại hoặc nơi gửi; mở thử rồi thử lại.",
    en: "Copy the file again from where it came, see whether it opens, and run this again.")
}

extension Diagnostic {
  static func photoUnusable(_ problem: PictureProblem, at path: String) -> Diagnostic {
    let place = SourceLocation(file: path)
    switch problem {
    case .empty:
      return Diagnostic(
        .photoDamaged, at: place, Phrase(vi: "tệp ảnh trống", en: "the photo's file is empty"), remedy: .copyAgain)
    case .damaged(let format):
      return Diagnostic(
        .photoDamaged, at: place,
        Phrase(
          vi: "tệp ảnh \(format.name) này bị hỏng, không đọc được",
          en: "this \(format.name) file is damaged"),
        remedy: .copyAgain)
    case .otherKind(let kind): return .photoKind(kind, at: place)
    }
  }

  private static func photoKind(_ kind: OtherKind, at place: SourceLocation) -> Diagnostic {
    let name = kind.rawValue
    let what: Phrase
    var remedy = Phrase.saveAsJPEG
    switch kind {
    case .unknown:
      what = Phrase(vi: "tệp này không phải là ảnh", en: "this is no picture")
      remedy = Phrase(
        vi: "Chép đúng ảnh của hồ sơ vào đây, hoặc chuyển tệp này ra ngoài thư mục photos.",
        en: "Put the dossier's photo here, or move the file out of photos/.")
    case .heic:
      what = Phrase(vi: "ảnh này là ảnh HEIC của iPhone, không đăng được", en: "this is an iPhone's HEIC picture")
      remedy = Phrase(
        vi: "Mở ảnh, lưu thành tệp JPEG (đuôi .jpg). Lần sau, trên iPhone chọn Cài đặt, Camera, Định dạng, Tương thích "
          + "nhất.",
        en: "Open it and save it as JPEG (.jpg). For the next ones set the iPhone's camera to “Most compatible”.")
    case .pdf, .zip, .oldOffice, .film, .svg:
      what = Phrase(vi: "tệp này là tệp \(name), không phải là ảnh chụp", en: "this is a \(name) file and no photo")
      remedy = Phrase(
        vi: "Lấy riêng bức ảnh, lưu thành tệp JPEG (đuôi .jpg) rồi chép đè lên tệp này.",
        en: "Take the photo by itself, save it as JPEG (.jpg), and put that in its place.")
    case .avif, .gif, .tiff, .bmp, .photoshop, .jpegXL:
      what = Phrase(vi: "ảnh này là ảnh \(name), không đăng được", en: "this is a \(name) picture")
    }
    return Diagnostic(
      .photoKind, at: place, what,
      explanation: Phrase(
        vi: "Đuôi của tên tệp không đổi được bên trong tệp. Ảnh dùng được là JPEG, PNG và WebP.",
        en: "A name's ending does not change what is in the file. JPEG, PNG and WebP pictures can be used."),
      remedy: remedy)
  }

  static func photoCutOff(at path: String) -> Diagnostic {
    Diagnostic(
      .photoDamaged, at: SourceLocation(file: path),
      Phrase(vi: "tệp ảnh bị cụt: chưa chép hết", en: "the photo's file is cut off before its end"), remedy: .copyAgain)
  }

  static func photoTooManyBytes(_ path: String) -> Diagnostic {
    Diagnostic(
      .photoTooLarge, at: SourceLocation(file: path),
      Phrase(
        vi: "tệp ảnh quá lớn, nhiều nhất là \(Limits.photo >> 20) MB",
        en: "the photo's file has more than \(Limits.photo >> 20) MB"),
      remedy: Phrase(
        vi: "Mở ảnh, thu còn rộng khoảng 2.000 điểm ảnh, lưu thành tệp JPEG.",
        en: "Scale it to a width of some 2,000 pixels and save it as JPEG."))
  }

  static func photoTooManyPixels(_ width: Int, _ height: Int, at path: String) -> Diagnostic {
    let size = size(width, height)
    return Diagnostic(
      .photoTooLarge, at: SourceLocation(file: path),
      Phrase(
        vi: "ảnh có \(size) điểm ảnh; mỗi cạnh nhiều nhất \(VietnameseNumber.formatted(Limits.photoSide)), cả ảnh "
          + "nhiều nhất \(Limits.photoArea / 1_000_000) triệu",
        en: "the photo has \(size) pixels; a side may have \(Limits.photoSide), the whole "
          + "\(Limits.photoArea / 1_000_000) million"),
      remedy: Phrase(
        vi: "Mở ảnh, thu còn rộng khoảng 2.000 điểm ảnh, lưu thành tệp JPEG.",
        en: "Scale it to a width of some 2,000 pixels and save it as JPEG."))
  }

  static func photoTooSmall(_ width: Int, _ height: Int, at path: String) -> Diagnostic {
    Diagnostic(
      .photoTooSmall, at: SourceLocation(file: path),
      Phrase(
        vi: "ảnh chỉ có \(size(width, height)) điểm ảnh, in ra sẽ mờ",
        en: "the photo has only \(size(width, height)) pixels and will look blurred"),
      remedy: Phrase(
        vi: "Tìm ảnh gốc, rộng ít nhất \(Limits.photoWidth) điểm ảnh; ảnh gửi qua tin nhắn thường đã bị thu nhỏ.",
        en: "Look for the original, at least \(Limits.photoWidth) pixels wide; messengers send smaller copies."))
  }

  static func photoAnimated(at path: String) -> Diagnostic {
    Diagnostic(
      .photoAnimated, at: SourceLocation(file: path),
      Phrase(vi: "ảnh này là ảnh động", en: "this is an animated picture"), remedy: .saveAsJPEG)
  }

  static func photoEnding(_ format: Picture.Format, at path: String) -> Diagnostic {
    let name = FolderInventory.split(path.split(separator: "/").last.map(String.init) ?? path).stem
    return Diagnostic(
      .photoEnding, at: SourceLocation(file: path),
      Phrase(
        vi: "đuôi của tên tệp không đúng: bên trong là ảnh \(format.name)",
        en: "the name's ending is wrong: this is a \(format.name) picture"),
      remedy: Phrase(
        vi: "Đổi tên tệp thành \("\(name).\(format.ending)".quoted()).",
        en: "Rename it to \("\(name).\(format.ending)".quoted())."))
  }

  static func photoPrintColours(at path: String) -> Diagnostic {
    Diagnostic(
      .photoPrintColours, at: SourceLocation(file: path),
      Phrase(
        vi: "ảnh dùng hệ màu để in (CMYK), lên trang web màu có thể khác",
        en: "the photo has the colours of printing (CMYK), which may look different on the site"),
      remedy: Phrase(
        vi: "Xem ảnh trong bản nháp; màu sai thì lưu lại ảnh theo hệ màu RGB.",
        en: "Look at it in the draft; if the colours are wrong, save it with RGB colours."))
  }

  static func photoDeepColours(_ depth: Int, at path: String) -> Diagnostic {
    Diagnostic(
      .photoDeepColours, at: SourceLocation(file: path),
      Phrase(
        vi: "ảnh có \(depth) bit màu, bản đăng còn 8 bit; mắt thường không thấy khác",
        en: "the photo has \(depth) bits of colour; the published copy has 8, which looks the same"))
  }

  static func photoInFolder(_ path: String) -> Diagnostic {
    Diagnostic(
      .photoInFolder, at: SourceLocation(file: path),
      Phrase(
        vi: "ảnh trong thư mục con này không được đọc", en: "photos in this folder within photos/ are not read"),
      remedy: Phrase(
        vi: "Chuyển ảnh ra thẳng thư mục photos, mỗi ảnh đặt tên theo mã hồ sơ, ví dụ: HD-0001.jpg.",
        en: "Move them straight into photos/, each named by its dossier's id, such as HD-0001.jpg."))
  }

  private static func size(_ width: Int, _ height: Int) -> String {
    "\(VietnameseNumber.formatted(width)) × \(VietnameseNumber.formatted(height))"
  }
}

extension Picture.Format {
  fileprivate var name: String {
    switch self {
    case .jpeg: "JPEG"
    case .png: "PNG"
    case .webp: "WebP"
    }
  }

  fileprivate var ending: String {
    switch self {
    case .jpeg: "jpg"
    case .png: "png"
    case .webp: "webp"
    }
  }
}
