public import Diagnostics
internal import Glibc
internal import NIOCore

/// Why a server could not start.
public enum ServerError: Error, Sendable, Hashable {
  case portInUse(host: String, port: Int)
  /// The port needs rights that the user has not: below 1024.
  case portNotPermitted(port: Int)
  /// The port is not between 0 and 65535.
  case portOutOfRange(Int)
  /// The name resolves to nothing, or to an address that this machine has not.
  case hostNotHere(String)
  /// There is no folder, or it cannot be read.
  case folderNotReadable(String)
  /// Anything else, with the system's number for it.
  case system(code: Int32)

  /// The error in words: what, and what to do.
  public var phrase: Phrase {
    switch self {
    case .portInUse(let host, let port):
      Phrase(
        vi: "cổng \(port) trên \(host.visible) đang có chương trình khác dùng; hãy dừng chương trình ấy hoặc chọn cổng "
          + "khác, ví dụ --port \(port < 65535 ? port + 1 : 8080)",
        en: "port \(port) on \(host.visible) is in use by another program; stop it or choose another port, for example "
          + "--port \(port < 65535 ? port + 1 : 8080)")
    case .portNotPermitted(let port):
      Phrase(
        vi: "không có quyền dùng cổng \(port); hãy chọn cổng từ 1024 trở lên, ví dụ --port 8080",
        en: "port \(port) needs more rights; choose one from 1024 upward, for example --port 8080")
    case .portOutOfRange(let port):
      Phrase(
        vi: "cổng \(port) không có; cổng là số từ 0 đến 65535, ví dụ --port 8080",
        en: "there is no port \(port); ports run from 0 to 65535, for example --port 8080")
    case .hostNotHere(let host):
      Phrase(
        vi: "máy này không có địa chỉ \(host.quoted()); hãy ghi địa chỉ của chính máy này, ví dụ --host 127.0.0.1",
        en: "this machine has no address \(host.quoted()); give one of its own, for example --host 127.0.0.1")
    case .folderNotReadable(let path):
      Phrase(
        vi: "không đọc được thư mục \(path.quoted()); hãy kiểm tra đường dẫn",
        en: "cannot read the folder \(path.quoted()); check the path")
    case .system(let code):
      Phrase(
        vi: "không mở được máy chủ: \(SystemError.phrase(code).vietnamese)",
        en: "cannot start the server: \(SystemError.phrase(code).english)")
    }
  }

  /// Tells what a failed bind means.
  static func binding(_ error: any Error, host: String, port: Int) -> ServerError {
    guard let error = error as? IOError else { return .system(code: EIO) }
    switch error.errnoCode {
    case EADDRINUSE: return .portInUse(host: host, port: port)
    case EACCES, EPERM: return .portNotPermitted(port: port)
    case EADDRNOTAVAIL: return .hostNotHere(host)
    default: return .system(code: error.errnoCode)
    }
  }
}
