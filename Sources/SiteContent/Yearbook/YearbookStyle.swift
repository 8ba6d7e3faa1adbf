internal import CampaignModel

/// The part of the yearbook's style sheet that depends on the campaign: the running head of each commune.
///
/// A running head is a margin box of a named page; its text is CSS, which may not stand in the page itself (the site's
/// content policy allows no `<style>`), so it is added to the asset `ky-yeu.css`.
enum YearbookStyle {
  static let asset = "ky-yeu.css"

  /// The name of the pages on which a commune's entries are printed, by its place in the list.
  static func pageName(_ commune: Int) -> String { "x\(commune + 1)" }

  /// Left pages name the commune at the left, right pages at the right: on the outside, where a thumb finds it.
  static func runningHeads(_ campaign: Campaign) -> [UInt8] {
    let settings = campaign.settings
    let book = text("\(settings.title), \(settings.place.name) \(settings.years.conference)")
    var css = "\n/* running heads of this campaign */\n"
    css += "@page :left { @top-right { content: \(book); } }\n@page :right { @top-left { content: \(book); } }\n"
    if settings.isIllustrative {
      let mark = text(OpenData.illustrativeMark)
      css +=
        "@page :left { @bottom-left { content: \(mark); } }\n@page :right { @bottom-right { content: \(mark); } }\n"
    }
    for (position, commune) in campaign.communes.enumerated() {
      let (page, head) = (pageName(position), text(commune.fullName.capitalisedFirst))
      css += "@page \(page):left { @top-left { content: \(head); } }\n"
      css += "@page \(page):right { @top-right { content: \(head); } }\n.\(page) { page: \(page); }\n"
    }
    return Array(css.utf8)
  }

  /// A CSS string: whatever is no letter, digit, space or plain mark is written as its number.
  static func text(_ value: String) -> String {
    var result = "\""
    for scalar in value.unicodeScalars {
      let isPlain =
        scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || " .,-–()/".unicodeScalars.contains(scalar)
      if isPlain { result.unicodeScalars.append(scalar) } else { result += "\\\(String(scalar.value, radix: 16)) " }
    }
    return result + "\""
  }
}
