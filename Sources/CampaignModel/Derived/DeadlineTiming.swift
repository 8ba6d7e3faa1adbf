/// Reads a deadline as its words allow: before it, on its very day, after it.
public import VietnameseText

extension Deadline {
  /// When something was done, as far as the deadline's words tell.
  public enum Timing: Sendable, Hashable {
    case inTime
    /// On the very day, while nobody has settled whether the day counts: neither late nor in time.
    case onTheDay
    case late
  }

  /// Whether something done on `date` was in time.
  ///
  /// “Xong trước ngày 20/4” is strictly 19/4, but offices often mean “by”: until `isInclusive` settles it, 20/4 itself
  /// is ``Timing/onTheDay``.
  public func timing(of date: CalendarDay) -> Timing {
    if date != self.date { return date < self.date ? .inTime : .late }
    switch isInclusive {
    case true?: return .inTime
    case false?: return .late
    case nil: return .onTheDay
    }
  }

  /// A Boolean value that indicates whether the time is surely over on `today`, whichever way the words are read.
  ///
  /// On the deadline's day itself it is over only where the day is settled not to count.
  public func hasPassed(on today: CalendarDay) -> Bool {
    today > date || (today == date && isInclusive == false)
  }
}
