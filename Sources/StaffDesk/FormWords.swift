internal import PreviewServer

/// The words in which the desk says what came of a form.
enum FormWords {
  /// Why a form was turned away, by the reason's name in the journal; `nil` for a name that is none.
  static func reason(_ name: String) -> String? { FormRefusal(rawValue: name).map(short) }

  private static func short(_ refusal: FormRefusal) -> String {
    switch refusal {
    case .foreignOrigin: "gửi từ trang khác"
    case .unknownToken: "không có vé của bàn làm việc"
    case .replayedToken: "gửi lại lần hai"
    case .malformed: "không đúng quy cách"
    }
  }

  /// The same for whoever sent it.
  static func explanation(_ refusal: FormRefusal) -> String {
    switch refusal {
    case .foreignOrigin:
      "Yêu cầu này không gửi từ bàn làm việc nên không được thực hiện. Không có gì thay đổi."
    case .unknownToken:
      "Trang có nút ấy đã mở từ trước khi chương trình khởi động lại, hoặc quá lâu. Hãy mở lại trang và bấm lại."
    case .replayedToken:
      "Nút này đã được bấm một lần rồi nên lần sau không tính. Xem nhật ký bên dưới để biết kết quả."
    case .malformed: "Yêu cầu không đọc được nên không được thực hiện. Không có gì thay đổi."
    }
  }
}
