internal import PreviewServer

/// The words in which the desk says what came of a form.
enum FormWords {
  /// The reason of the last refusal of an hour that is written down.
  static let flood = "flood"

  /// Why something was not done, by the reason's name in the journal; `nil` for a name that is none.
  static func reason(_ name: String) -> String? {
    if let refusal = FormRefusal(rawValue: name) { return short(refusal) }
    return switch name {
    case "content-not-approved": "nội dung khác phiếu đã ký"
    case "not-a-takedown-alone": "còn thay đổi khác ngoài việc gỡ tên"
    case "publish-failed": "không ghi được lên ổ đĩa"
    case flood: "nhiều lần liền; trong giờ này không ghi thêm"
    case "build-running": "một lần đăng khác đang chạy"
    default: "còn chỗ chặn"
    }
  }

  private static func short(_ refusal: FormRefusal) -> String {
    switch refusal {
    case .foreignOrigin: "gửi từ trang khác"
    case .unknownToken: "thiếu mã bảo vệ của nút bấm"
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
