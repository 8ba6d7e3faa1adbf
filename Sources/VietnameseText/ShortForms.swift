extension Int {
  /// Grouped as Vietnamese writes numbers: `44.201`.
  package var formatted: String { DecimalNumber(self).formatted }
}

extension String {
  /// With its first letter large.
  package var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
  /// With its first letter small.
  package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
