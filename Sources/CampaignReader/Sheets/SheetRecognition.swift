internal import CampaignModel
internal import VietnameseText
internal import Workbooks

/// Finds out what a sheet of a workbook holds, by its name or else by its titles.
enum SheetRecognition: Equatable {
  /// A table of the campaign, by name.
  case table(String)
  /// The sheet on which a commune says who it is.
  case cover
  /// The guide, or the lists behind drop-down lists: never read, and nothing is said of it.
  case convention
  /// Nothing at all.
  case empty
  case unknown

  /// What `sheet` holds.
  static func of(_ sheet: Sheet) -> SheetRecognition { .unknown }
}
