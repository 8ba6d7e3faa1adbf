/// Tells conferences that were held from those still to come.
internal import VietnameseText

extension Campaign {
  /// A Boolean value that indicates whether a conference was held by the day of the progress table's figures; one of a
  /// later day, or of none, is planned (“dự kiến”).
  public func isHeld(_ conference: Conference) -> Bool {
    conference.date.map { $0 <= settings.asOf("progress") } ?? false
  }
}
