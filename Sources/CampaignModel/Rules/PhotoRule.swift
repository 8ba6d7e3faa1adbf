/// A photo is published with its person only, and only with consent to the photo: every file that is not is named, with
/// what to do about it.
internal import Diagnostics

struct PhotoRule: CampaignRule {
  func check(_ campaign: Campaign) -> [Diagnostic] {
    guard !campaign.photoFiles.isEmpty else { return campaign.honourees.compactMap { missing($0, campaign) } }
    var ids = HonoureeIDIndex(campaign.honourees)
    var diagnostics: [Diagnostic] = []
    for file in campaign.photoFiles {
      guard let position = ids.position(file.dossier) else {
        diagnostics.append(ownerless(file, campaign, &ids))
        continue
      }
      diagnostics += judge(file, of: campaign.honourees[position], campaign)
    }
    return diagnostics + campaign.honourees.compactMap { missing($0, campaign) }
  }

  private func ownerless(_ file: PhotoFile, _ campaign: Campaign, _ ids: inout HonoureeIDIndex) -> Diagnostic {
    let key = HonoureeIDIndex.key(file.dossier)
    if let row = campaign.leftOut.first(where: { HonoureeIDIndex.key($0.id) == key }) {
      return .photoLeftOut(file, row)
    }
    if let position = Self.shortened(file.dossier).firstNonNil({ ids.position($0) }) {
      return .photoFurther(file, of: campaign.honourees[position])
    }
    return .photoHonoureeUnknown(file, suggestion: ids.suggestion(file.dossier))
  }

  /// What a name is without the number at its end, with which people tell several photos apart: `HD-0001-2`,
  /// `HD-0001 (2)`, `HD-0001_b`.
  private static func shortened(_ name: String) -> [String] {
    name.indices.reversed().filter { "-_ (".contains(name[$0]) }.prefix(3)
      .map { String(name[..<$0]) }.filter { !$0.isEmpty }
  }

  private func judge(_ file: PhotoFile, of honouree: Honouree, _ campaign: Campaign) -> [Diagnostic] {
    guard campaign.mayUse(honouree, for: .photo) else {
      let publication = campaign.publication(of: honouree)
      if publication == .undecided, honouree.consent.covers(.photo) { return [.photoAwaitsDecision(file, honouree)] }
      return [.photoWithheld(file, honouree, publication)]
    }
    let files = campaign.photoFiles(of: honouree)
    guard files.count == 1 else {
      // Asked once, at the last of them.
      return files.last?.path == file.path ? [.photoTwice(honouree, files)] : []
    }
    guard file.photo != nil else { return file.problems }
    let hasCredit = honouree.photoCredit?.contains { !$0.isWhitespace } ?? false
    return file.problems + (hasCredit ? [] : [.photoCreditMissing(file, honouree)])
  }

  /// Words for a photo that is not there: its name may have a slip.
  private func missing(_ honouree: Honouree, _ campaign: Campaign) -> Diagnostic? {
    guard honouree.photoCredit != nil || honouree.photoCaption != nil, campaign.photoFiles(of: honouree).isEmpty else {
      return nil
    }
    return .photoFileMissing(honouree)
  }
}

extension Array {
  fileprivate func firstNonNil<Found>(_ find: (Element) -> Found?) -> Found? {
    for element in self {
      if let found = find(element) { return found }
    }
    return nil
  }
}
