internal import Diagnostics
internal import Glibc

/// Why a file of the campaign folder could not be read.
enum FileProblem: Error, Equatable {
  /// The system refused; holds its error number.
  case system(Int32)
  /// Holds how many bytes are read at most.
  case tooLarge(limit: Int)
  /// Holds how many entries of a folder are read at most.
  case tooManyEntries(limit: Int)
  /// A device, pipe or socket.
  case notRegular
  /// A symbolic link to a place outside the campaign folder.
  case leavesFolder
  /// The name's bytes are not UTF-8.
  case nameNotUnicode
}

/// The words for the system's error numbers.
enum SystemError {
  /// What an error number means, as a clause: `không có quyền đọc`.
  static func phrase(_ number: Int32) -> Phrase {
    let vietnamese =
      switch number {
      case EACCES, EPERM: "không có quyền đọc"
      case ENOENT: "không tìm thấy"
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
