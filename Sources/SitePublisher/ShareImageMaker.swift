internal import CampaignModel
internal import Diagnostics
internal import Glibc
internal import InstalledPrograms
internal import SiteContent

/// Makes the picture that is shown beside links to a site, from the drawing that a template gives.
///
/// The drawing becomes a picture outside our process, with the fonts of the machine, and is kept in the state folder as
/// long as neither the drawing nor the fonts change. Without it the site is whole all the same: its pages name no picture.
struct ShareImageMaker: Sendable {
  /// What came of it.
  struct Made: Sendable {
    var image: ShareImage?
    var diagnostics: [Diagnostic] = []
    /// The picture as the state folder keeps it; `nil` where nothing is kept.
    var kept: Kept?
  }

  struct Kept: Sendable {
    let name: String
    let bytes: [UInt8]
  }

  /// How long a program may take to draw. It needs less than a second; on a machine that is out of breath a site must not
  /// lose its picture for it.
  private static let limit = Duration.seconds(120)

  let state: StateFolder
  /// Where programs are looked for; `nil` for the environment's search path.
  var searchPath: String?
  /// What a preview found out before.
  var memory: DraftMemory?

  init(state: StateFolder, searchPath: String? = nil) {
    self.state = state
    self.searchPath = searchPath
  }

  /// The picture of a campaign's site: its own, or the one drawn.
  func make(_ settings: CampaignSettings, templates: SiteTemplates, assets: [String: [UInt8]]) async -> Made {
    // Those who show links take whole addresses alone.
    guard settings.siteURL != nil else { return Made() }
    if let own = assets[ShareImage.ownName] {
      let size = own.count <= ShareImage.limit ? ShareImage.Size(png: own) : nil
      guard let size, size.width >= 600, size.height >= 315 else {
        return Made(diagnostics: [.shareImageUnfit(bytes: own.count, size: ShareImage.Size(png: own))])
      }
      return Made(image: ShareImage(ownOf: size))
    }
    return await draw(ShareImage.drawing(settings, templates: templates))
  }

  private func draw(_ drawing: [UInt8]) async -> Made {
    guard let program = InstalledProgram.find(["vipsthumbnail"], searchPath: searchPath) else {
      return Made(diagnostics: [.shareImageProgramMissing()])
    }
    guard let fonts = await knownFonts() else { return Made(diagnostics: [.shareImageFontMissing()]) }
    let name = ShareImage.key(drawing + fonts) + ".png"
    if let bytes = (try? FileSystem.read(state.shareImages + "/" + name, limit: ShareImage.limit)) ?? nil,
      ShareImage.Size(png: bytes) == .drawn
    {
      return Made(image: ShareImage(drawing: drawing, png: bytes), kept: Kept(name: name, bytes: bytes))
    }
    do throws(FileSystemError) {
      switch try await picture(of: drawing, program) {
      case .success(let bytes):
        return Made(image: ShareImage(drawing: drawing, png: bytes), kept: Kept(name: name, bytes: bytes))
      case .failure(let failure): return Made(diagnostics: [.shareImageFailed(failure.words)])
      }
    } catch {
      return Made(diagnostics: [.shareImageFailed("\(error.path): \(error.reason.english)")])
    }
  }

  private func knownFonts() async -> [UInt8]? {
    guard let memory else { return await vietnameseFonts() }
    return await memory.fonts(vietnameseFonts)
  }

  /// The families that can write Vietnamese, as fontconfig names them; `nil` where there is none. A machine that cannot be
  /// asked is trusted to have one.
  private func vietnameseFonts() async -> [UInt8]? {
    guard let list = InstalledProgram.find(["fc-list"], searchPath: searchPath) else { return [] }
    guard case .succeeded(let families) = await list.run([":lang=vi", "family"], limit: Self.limit) else { return [] }
    // In no order of its own.
    let sorted = families.split(separator: UInt8(ascii: "\n")).sorted { $0.lexicographicallyPrecedes($1) }
    return sorted.isEmpty ? nil : Array(sorted.joined(separator: [UInt8(ascii: "\n")]))
  }

  private struct Failure: Error {
    let words: String
  }

  /// The drawing as a PNG of at most 256 colours, without metadata.
  private func picture(
    of drawing: [UInt8], _ program: InstalledProgram
  ) async throws(FileSystemError) -> Result<[UInt8], Failure> {
    let folder = try TemporaryFolder()
    let source = folder.path + "/chia-se.svg"
    let target = folder.path + "/chia-se.png"
    try drawing.withUnsafeBufferPointer { (buffer) throws(FileSystemError) in
      try FileSystem.write(buffer, toNew: source)
    }
    let ending = await program.run(
      [source, "--size", "\(ShareImage.Size.drawn.width)x", "-o", target + "[palette,strip]"], limit: Self.limit)
    switch ending {
    case .succeeded:
      guard let bytes = try FileSystem.read(target, limit: ShareImage.limit), ShareImage.Size(png: bytes) == .drawn
      else {
        return .failure(Failure(words: "\(program.path): no picture of the right size"))
      }
      return .success(bytes)
    case .failed(let words), .notRun(let words): return .failure(Failure(words: words))
    case .outOfTime: return .failure(Failure(words: "\(program.path): out of time"))
    }
  }
}

extension StateFolder {
  /// Where the picture for shared links is kept, and no other.
  var shareImages: String { path + "/share-image" }

  /// Keeps the picture for the next build, and takes away what was kept before. What fails here costs the next build a
  /// second.
  func keep(_ picture: ShareImageMaker.Kept) {
    do throws(FileSystemError) {
      try FileSystem.makeFolders(shareImages, mode: 0o700)
      let names = try FileSystem.names(in: shareImages)
      if !names.contains(picture.name) { try FileSystem.replace(shareImages + "/" + picture.name, with: picture.bytes) }
      for name in names where name != picture.name { try FileSystem.removeTree(shareImages + "/" + name) }
    } catch {
      return
    }
  }
}

extension DiagnosticKind {
  static let shareImageNotDrawn = DiagnosticKind("share-image-not-drawn", .warning)
  static let shareImageUnfit = DiagnosticKind("share-image-unfit", .error)
}

extension Diagnostic {
  static func shareImageProgramMissing() -> Diagnostic {
    Diagnostic(
      .shareImageNotDrawn, at: nil,
      Phrase(
        vi: "chưa vẽ được ảnh đi kèm khi chia sẻ trang: máy chưa có chương trình vipsthumbnail",
        en: "no picture for shared links: the program vipsthumbnail is not installed"),
      remedy: Phrase(
        vi: "Nhờ người quản trị máy cài gói libvips-tools, rồi tạo lại trang web.",
        en: "Install the package libvips-tools, then build again."))
  }

  static func shareImageFontMissing() -> Diagnostic {
    Diagnostic(
      .shareImageNotDrawn, at: nil,
      Phrase(
        vi: "chưa vẽ được ảnh đi kèm khi chia sẻ trang: máy chưa có phông chữ nào đủ dấu tiếng Việt",
        en: "no picture for shared links: no font of this machine can write Vietnamese"),
      remedy: Phrase(
        vi: "Nhờ người quản trị máy cài gói fonts-noto-core, rồi tạo lại trang web.",
        en: "Install the package fonts-noto-core, then build again."))
  }

  static func shareImageFailed(_ words: String) -> Diagnostic {
    Diagnostic(
      .shareImageNotDrawn, at: nil,
      Phrase(
        vi: "chưa vẽ được ảnh đi kèm khi chia sẻ trang; máy báo: \(words.quoted())",
        en: "no picture for shared links: \(words)"),
      remedy: Phrase(
        vi:
          "Kiểm tra chỗ trống trên đĩa, hoặc đặt ảnh riêng vào site-templates/assets/chia-se.png, rồi tạo lại trang web.",
        en: "Check the disk's free space, or put a picture at site-templates/assets/chia-se.png, then build again."))
  }

  static func shareImageUnfit(bytes: Int, size: ShareImage.Size?) -> Diagnostic {
    let found: Phrase =
      if let size {
        Phrase(
          vi: "ảnh rộng \(size.width), cao \(size.height) điểm ảnh, nặng \((bytes + 1023) / 1024) KB",
          en: "the picture is \(size.width) by \(size.height) pixels and \((bytes + 1023) / 1024) KB")
      } else {
        Phrase(vi: "tệp này không phải là ảnh PNG", en: "this file is no PNG picture")
      }
    return Diagnostic(
      .shareImageUnfit, at: SourceLocation(file: "site-templates/assets/\(ShareImage.ownName)"), found,
      remedy: Phrase(
        vi: "Đặt vào đây ảnh PNG rộng 1200, cao 630 điểm ảnh, không quá 300 KB, hoặc bỏ tệp này để trang tự vẽ.",
        en: "Put a PNG of 1200 by 630 pixels and at most 300 KB here, or remove the file to have one drawn."))
  }
}
