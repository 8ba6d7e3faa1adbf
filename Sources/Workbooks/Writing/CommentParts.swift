/// Writes a sheet's comments: their texts, and the boxes in the older drawing language without which Excel shows none.
enum CommentParts {
  /// In pixels, as the boxes are drawn.
  private static let boxWidth = 280
  private static let lineHeight = 18
  private static let lettersInLine = 42

  /// `xl/commentsN.xml` (18.7).
  static func comments(of sheet: SheetDocument, author: String) -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<comments xmlns=\"\(Namespace.main)\"><authors>")
    xml.element("author", author)
    xml.raw("</authors><commentList>")
    for comment in sorted(sheet) {
      xml.raw("<comment ref=\"\(A1Notation.cell(comment.row, comment.column))\" authorId=\"0\"><text>")
      if let heading = comment.heading { run(heading + "\n", isBold: true, &xml) }
      run(comment.text, isBold: false, &xml)
      xml.raw("</text></comment>")
    }
    xml.raw("</commentList></comments>")
    return xml.bytes
  }

  private static func run(_ text: String, isBold: Bool, _ xml: inout XMLBytes) {
    xml.raw("<r><rPr>\(isBold ? "<b/>" : "")<sz val=\"10\"/><color indexed=\"81\"/><rFont val=\"Tahoma\"/></rPr>")
    xml.element("t", text)
    xml.raw("</r>")
  }

  /// `xl/drawings/vmlDrawingN.vml` (part 4, 19).
  ///
  /// - Parameter number: The sheet's, from 1: identifiers of boxes are unique in the workbook.
  static func drawing(of sheet: SheetDocument, number: Int) -> [UInt8] {
    var xml = XMLBytes()
    xml.raw("<xml xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\"")
    xml.raw(" xmlns:x=\"urn:schemas-microsoft-com:office:excel\">")
    xml.raw("<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"\(number)\"/></o:shapelayout>")
    xml.raw("<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\"")
    xml.raw(" path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>")
    xml.raw("<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>")
    for (index, comment) in sorted(sheet).enumerated() { box(comment, number * 1024 + index + 1, sheet, &xml) }
    xml.raw("</xml>")
    return xml.bytes
  }

  private static func box(_ comment: CellComment, _ id: Int, _ sheet: SheetDocument, _ xml: inout XMLBytes) {
    xml.raw("<v:shape id=\"_x0000_s\(id)\" type=\"#_x0000_t202\" style=\"position:absolute;visibility:hidden\"")
    xml.raw(" fillcolor=\"#fffbe6\" o:insetmode=\"auto\"><v:fill color2=\"#fffbe6\"/>")
    xml.raw("<v:shadow on=\"t\" color=\"black\" obscured=\"t\"/><v:path o:connecttype=\"none\"/>")
    xml.raw("<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>")
    xml.raw("<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/>")
    xml.raw("<x:Anchor>\(anchor(comment, sheet))</x:Anchor><x:AutoFill>False</x:AutoFill>")
    xml.raw("<x:Row>\(comment.row - 1)</x:Row><x:Column>\(comment.column - 1)</x:Column></x:ClientData></v:shape>")
  }

  /// Left column and pixels in it, top row and pixels, right column and pixels, bottom row and pixels; from 0.
  private static func anchor(_ comment: CellComment, _ sheet: SheetDocument) -> String {
    let lines = comment.text.split(separator: "\n", omittingEmptySubsequences: false)
      .reduce(comment.heading == nil ? 1 : 2) { $0 + 1 + $1.utf16.count / lettersInLine }
    let right = edge(from: comment.column, 15 + boxWidth) { index in
      // A digit is some 8 pixels wide in the fonts that offices use.
      index < sheet.columns.count ? Int(sheet.columns[index].width * 8) : 64
    }
    let top = max(0, comment.row - 1)
    let bottom = edge(from: top, 4 + lines * lineHeight) { index in
      index < sheet.rows.count ? Int((sheet.rows[index].height ?? 15.75) * 4 / 3) : 21
    }
    return "\(comment.column), 15, \(top), 4, \(right.index), \(right.rest), \(bottom.index), \(bottom.rest)"
  }

  /// The column or row in which a length that begins at another's start ends, and how much of it lies in there.
  private static func edge(from start: Int, _ length: Int, _ size: (Int) -> Int) -> (index: Int, rest: Int) {
    var (index, rest) = (start, length)
    while rest > max(1, size(index)) {
      rest -= max(1, size(index))
      index += 1
    }
    return (index, rest)
  }

  private static func sorted(_ sheet: SheetDocument) -> [CellComment] {
    sheet.comments.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
  }
}
