/// The parts of a workbook's archive and the ways between them (Open Packaging Conventions, ISO/IEC 29500-2).
struct Package {
  private let archive: Archive
  private let contentTypes: ContentTypesPart

  init(_ archive: Archive) throws(WorkbookProblem) {
    self.archive = archive
    let name = "[Content_Types].xml"
    guard let entry = archive.entry(name) else { throw try ForeignArchive.problem(of: archive, missing: name) }
    contentTypes = ContentTypesPart(part: entry.name)
    try parse(entry, telling: contentTypes)
  }

  func workbook() throws(WorkbookProblem) -> Workbook {
    let rootsName = PartName.relationships(of: "")
    guard archive.entry(rootsName) != nil else {
      throw try ForeignArchive.problem(of: archive, missing: rootsName)
    }
    let roots = try relationships(of: "")
    guard let main = try part("officeDocument", of: roots, from: "") else {
      throw try ForeignArchive.problem(of: archive, missing: rootsName)
    }
    if let problem = ForeignArchive.problem(of: main.name, type: contentTypes.type(of: main.name)) { throw problem }
    let list = WorkbookPart(part: main.name)
    try parse(main, telling: list)
    let links = try relationships(of: main.name)
    let context = CellContext(
      strings: try strings(links, main: main.name), isDate: try styles(links, main: main.name), is1904: list.is1904)
    let byId = Dictionary(links.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var sheets: [Sheet] = []
    var read: Set<String> = []
    for entry in list.sheets {
      guard let link = byId[entry.relationship] else { throw .damaged(part: main.name) }
      guard link.kind == "worksheet" else { continue }
      let name = try target(of: link, from: main.name)
      // A part is one sheet: else a small file could be a thousand large ones.
      guard let part = self.entry(name), read.insert(part.name).inserted else { throw .damaged(part: name) }
      sheets.append(try sheet(entry, at: part, context))
    }
    return Workbook(sheets: sheets, modified: try modified(roots))
  }

  private func sheet(
    _ entry: WorkbookPart.Entry, at part: Archive.Entry, _ context: CellContext
  ) throws(WorkbookProblem) -> Sheet {
    let reader = SheetPart(part: part.name, name: entry.name, context: context, limits: archive.limits)
    try parse(part, telling: reader, limit: archive.limits.sheetBytes)
    return try reader.finish(isHidden: entry.isHidden)
  }

  private func strings(
    _ links: [RelationshipsPart.Relationship], main: String
  ) throws(WorkbookProblem) -> [String] {
    guard let part = try part("sharedStrings", of: links, from: main) else { return [] }
    let reader = SharedStringsPart(part: part.name)
    try parse(part, telling: reader, limit: archive.limits.stringsBytes)
    return reader.strings
  }

  private func styles(_ links: [RelationshipsPart.Relationship], main: String) throws(WorkbookProblem) -> [Bool] {
    guard let part = try part("styles", of: links, from: main) else { return [] }
    let reader = StylesPart(part: part.name)
    try parse(part, telling: reader)
    return reader.isDate
  }

  private func modified(_ roots: [RelationshipsPart.Relationship]) throws(WorkbookProblem) -> String? {
    guard let part = try part("core-properties", of: roots, from: "") else { return nil }
    let reader = PropertiesPart(part: part.name)
    try parse(part, telling: reader)
    return reader.modified
  }

  // MARK: Ways between parts

  private func relationships(of part: String) throws(WorkbookProblem) -> [RelationshipsPart.Relationship] {
    let name = PartName.relationships(of: part)
    guard let entry = archive.entry(name) else { throw .damaged(part: name) }
    let reader = RelationshipsPart(part: entry.name)
    try parse(entry, telling: reader)
    return reader.relationships
  }

  /// The first part of a kind that the relationships lead to, if there is one and the archive has it.
  private func part(
    _ kind: String, of links: [RelationshipsPart.Relationship], from source: String
  ) throws(WorkbookProblem) -> Archive.Entry? {
    guard let link = links.first(where: { $0.kind == kind }) else { return nil }
    let name = try target(of: link, from: source)
    return entry(name)
  }

  private func target(
    of link: RelationshipsPart.Relationship, from source: String
  ) throws(WorkbookProblem) -> String {
    let links = PartName.relationships(of: source)
    guard !link.isExternal else { throw .externalContent(part: links) }
    guard let name = PartName.resolve(link.target, from: source) else { throw .damaged(part: links) }
    return name
  }

  private func entry(_ name: String) -> Archive.Entry? { archive.entry(name) ?? archive.entry(PartName.decoded(name)) }

  private func parse(_ entry: Archive.Entry, telling reader: PartEvents, limit: Int? = nil) throws(WorkbookProblem) {
    let stream = try archive.stream(entry, limit: limit ?? archive.limits.partBytes)
    try PartParser.parse(stream, telling: reader, limits: archive.limits)
  }
}
