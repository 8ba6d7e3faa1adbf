internal import Glibc

/// The words for the system's error numbers (errno).
public enum SystemError {
  /// What an error number means, as a clause: `không có quyền`, `Permission denied`.
  public static func phrase(_ number: Int32) -> Phrase {
    let vietnamese =
      switch number {
      case EACCES, EPERM: "không có quyền"
      case ENOENT: "không tìm thấy"
      case EEXIST: "đã có tệp hay thư mục cùng tên"
      case ENOSPC, EDQUOT: "đĩa đã đầy"
      case EROFS: "đĩa chỉ cho đọc"
      case EFBIG: "tệp quá lớn"
      case EIO: "ổ đĩa hoặc đường truyền bị lỗi"
      case ELOOP: "liên kết vòng quanh"
      case ENAMETOOLONG: "tên quá dài"
      case ENOTDIR: "không phải là thư mục"
      case EISDIR: "là thư mục chứ không phải tệp"
      case EMFILE, ENFILE: "máy đang mở quá nhiều tệp"
      case ENOMEM: "máy hết bộ nhớ"
      case EBUSY, ETXTBSY, EAGAIN: "chương trình khác đang dùng"
      case ESTALE, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT: "mất kết nối với ổ mạng"
      default: "hệ thống báo lỗi số \(number)"
      }
    return Phrase(vi: vietnamese, en: String(cString: strerror(number)))
  }
}
