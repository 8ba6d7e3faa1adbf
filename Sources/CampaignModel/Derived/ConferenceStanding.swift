/// Tells conferences that were held from those still to come.
internal import VietnameseText

extension Campaign {
  /// A Boolean value that indicates whether a conference was held by the day of the progress table's figures; one of a
  /// later day, or of none, is planned (“dự kiến”).
  public func isHeld(_ conference: Conference) -> Bool {
    conference.date.map { $0 <= settings.asOf("progress") } ?? false
  }

  /// The communes that have held their conference: where the table of conferences says so, or that of progress.
  public func communesWithConference(_ board: ProgressBoard) -> Set<Commune.ID> {
    let held = Set(conferences.filter(isHeld).compactMap(\.unit))
    return Set(
      communes.map(\.id).filter { id in
        let unit = UnitReference.commune(id)
        return held.contains(unit) || board.standing(of: "conference_held", unit: unit).status.isDone
      })
  }
}
