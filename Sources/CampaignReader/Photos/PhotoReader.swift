internal import CampaignModel
internal import Diagnostics
internal import Pictures
internal import VietnameseText

/// Reads the files of `photos/` as far as their headers tell: nothing is decoded here, and no byte is kept.
enum PhotoReader {
  private static let memory = FileMemory<PhotoFile>()

  /// What the files are, in the order of their paths.
  static func read(_ paths: [String], in folder: CampaignFolder) -> [PhotoFile] {
    paths.map { path in
      let (known, remember) = memory.content(of: path, in: folder)
      if let known { return known }
      let file = read(path, in: folder)
      remember(file)
      return file
    }
  }

  private static func read(_ path: String, in folder: CampaignFolder) -> PhotoFile {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let dossier = FolderInventory.split(name).stem.nfc
    do throws(FileProblem) {
      let bytes = try PatientReader.bytes(path, in: folder, limit: Limits.photo)
      let (photo, problems) = judge(bytes, at: path)
      return PhotoFile(path: path, dossier: dossier, photo: photo, problems: problems)
    } catch {
      let problem: Diagnostic =
        if case .tooLarge = error { .photoTooManyBytes(path) } else { .unreadable(path, error) }
      return PhotoFile(path: path, dossier: dossier, photo: nil, problems: [problem])
    }
  }

  /// The photo that some bytes are, and what is wrong with them; no photo where something of that blocks.
  static func judge(_ bytes: [UInt8], at path: String) -> (photo: Photo?, problems: [Diagnostic]) {
    let picture: Picture
    do throws(PictureProblem) {
      picture = try Picture.read(bytes)
    } catch {
      return (nil, [.photoUnusable(error, at: path)])
    }
    let problems = problems(picture, at: path)
    guard !problems.blocks else { return (nil, problems) }
    let photo = Photo(
      path: path, width: picture.shownWidth, height: picture.shownHeight, fingerprint: Fingerprint.of(bytes))
    return (photo, problems)
  }

  private static func problems(_ picture: Picture, at path: String) -> [Diagnostic] {
    let (width, height) = (picture.shownWidth, picture.shownHeight)
    // Before all else: what is too large is not looked at any closer.
    if max(width, height) > Limits.photoSide || width * height > Limits.photoArea {
      return [.photoTooManyPixels(width, height, at: path)]
    }
    if picture.isAnimated { return [.photoAnimated(at: path)] }
    guard picture.isWhole else { return [.photoCutOff(at: path)] }
    var problems: [Diagnostic] = []
    if !endings(of: picture.format).contains(FolderInventory.split(path).suffix.lowercased()) {
      problems.append(.photoEnding(picture.format, at: path))
    }
    if width < Limits.photoWidth { problems.append(.photoTooSmall(width, height, at: path)) }
    if picture.hasPrintColours { problems.append(.photoPrintColours(at: path)) }
    if picture.depth > 8 { problems.append(.photoDeepColours(picture.depth, at: path)) }
    return problems
  }

  private static func endings(of format: Picture.Format) -> [String] {
    switch format {
    case .jpeg: ["jpg", "jpeg"]
    case .png: ["png"]
    case .webp: ["webp"]
    }
  }
}
