internal import Diagnostics
internal import Glibc
internal import InstalledPrograms

/// The browser of this machine that turns a page into a PDF.
struct PrintingBrowser: Sendable {
  let program: InstalledProgram

  /// Names under which Linux distributions install one.
  private static let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]
  /// The first version that prints margin boxes: page numbers and running heads.
  static let firstVersion = 131

  /// The browser at `path`, the one that `CHROMIUM` names, or the first that the search path holds.
  ///
  /// - Parameter file: The file that was asked for, for messages.
  static func find(_ path: String?, for file: String) throws(YearbookPrinter.Problem) -> PrintingBrowser {
    let named = path ?? getenv("CHROMIUM").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    if let named {
      let found =
        named.contains("/")
        ? (access(named, X_OK) == 0 ? InstalledProgram(path: named) : nil) : InstalledProgram.find([named])
      guard let found else {
        throw YearbookPrinter.Problem(diagnostic: .yearbookNoBrowser(named, for: file), isInputOutput: true)
      }
      return PrintingBrowser(program: found)
    }
    guard let found = InstalledProgram.find(names) else {
      throw YearbookPrinter.Problem(diagnostic: .yearbookNoBrowser(nil, for: file), isInputOutput: true)
    }
    return PrintingBrowser(program: found)
  }

  /// What keeps this version from printing the book as it should be.
  func problem(for file: String) async -> Diagnostic? {
    guard case .succeeded(let output) = await program.run(["--version"] + sandbox, limit: .seconds(30)),
      let version = Self.version(String(decoding: output, as: UTF8.self)), version < Self.firstVersion
    else { return nil }
    return .yearbookOldBrowser(version, for: file)
  }

  /// `Chromium 156.0.8078.79 built on Debian` → 156.
  static func version(_ text: String) -> Int? {
    text.split { !$0.isASCII || !($0.isNumber || $0 == ".") }.lazy
      .compactMap { $0.contains(".") ? $0.split(separator: ".").first.flatMap { Int($0) } : nil }.first
  }

  /// Prints a page of the disk.
  ///
  /// - Parameters:
  ///   - profile: Where the browser may keep what it keeps.
  ///   - entries: How long it may take grows with what there is to print.
  ///   - file: The file that was asked for, for messages.
  func print(
    page: String, to place: String, profile: String, entries: Int, for file: String
  ) async throws(YearbookPrinter.Problem) {
    let arguments =
      [
        "--headless", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync", "--hide-scrollbars",
        "--log-level=3", "--user-data-dir=\(profile)", "--no-pdf-header-footer", "--export-tagged-pdf",
        "--generate-pdf-document-outline", "--print-to-pdf=\(place)",
      ] + sandbox + ["file://" + Self.address(page)]
    let limit = Duration.seconds(60) + .milliseconds(20 * entries)
    let reason: Diagnostic.PrintFailure
    switch await program.run(arguments, environment: ["LANGUAGE": "vi"], limit: limit) {
    case .succeeded: return
    case .failed(let words): reason = .browser(words)
    case .notRun(let words): reason = .browser(words)
    case .outOfTime: reason = .outOfTime(Int(limit.components.seconds))
    }
    throw YearbookPrinter.Problem(diagnostic: .yearbookNotPrinted(file, reason), isInputOutput: true)
  }

  /// For root Chromium has no sandbox and does not start without being told so; anyone else keeps it.
  private var sandbox: [String] { geteuid() == 0 ? ["--no-sandbox"] : [] }

  /// A path as it stands in an address.
  private static func address(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    return path.utf8.reduce(into: "") { result, byte in
      let character = Character(Unicode.Scalar(byte))
      if character.isASCII, character.isLetter || character.isNumber || "/-._~".contains(character) {
        result.append(character)
      } else {
        result += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
  }
}
