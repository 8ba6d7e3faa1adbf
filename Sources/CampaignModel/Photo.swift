public import Diagnostics

/// A picture of `photos/` that can be published, as far as its bytes tell; nothing of it is decoded yet.
public struct Photo: Sendable, Hashable {
  /// Relative to the campaign folder.
  public let path: String
  /// In pixels, turned as it is shown.
  public let width: Int
  /// In pixels, turned as it is shown.
  public let height: Int
  /// Of the file's bytes: 32 hexadecimal digits.
  public let fingerprint: String

  public init(path: String, width: Int, height: Int, fingerprint: String) {
    self.path = path
    self.width = width
    self.height = height
    self.fingerprint = fingerprint
  }
}

/// A file of `photos/`.
public struct PhotoFile: Sendable {
  /// Relative to the campaign folder.
  public let path: String
  /// The dossier's id as the file's name spells it.
  public let dossier: String
  /// `nil` where the file cannot be used; the problems say why.
  public let photo: Photo?
  /// What is wrong with the file itself. It is told only of photos that are to be published: of all others it does not
  /// matter.
  public let problems: [Diagnostic]

  public init(path: String, dossier: String, photo: Photo?, problems: [Diagnostic] = []) {
    self.path = path
    self.dossier = dossier
    self.photo = photo
    self.problems = problems
  }

  /// The files by the dossier they name, whatever its case: file systems differ over it.
  static func byDossier(_ files: [PhotoFile]) -> [String: [PhotoFile]] {
    Dictionary(grouping: files) { HonoureeIDIndex.key($0.dossier) }
  }
}

extension Campaign {
  /// The files that bear the honouree's id, whether or not they may be published.
  func photoFiles(of honouree: Honouree) -> [PhotoFile] {
    photos.isEmpty ? [] : photos[HonoureeIDIndex.key(honouree.id)] ?? []
  }

  /// The photo of an honouree who agreed to have it published, where there is exactly one.
  public func photo(of honouree: Honouree) -> Photo? {
    let files = photoFiles(of: honouree)
    guard files.count == 1, mayUse(honouree, for: .photo) else { return nil }
    return files[0].photo
  }
}
