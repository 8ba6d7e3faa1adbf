/// Finds communes by what people typed, before the campaign's references are resolved: in the workbooks communes send.
package struct CommuneNames {
  /// What a typed name was found to mean.
  package enum Match: Sendable, Hashable {
    case found(Commune.ID)
    /// Several communes could be meant; holds their full names.
    case ambiguous([String])
    /// None is called so; with the name that was probably meant.
    case unknown(suggestion: String?)
  }

  /// The communes in the order of their list, their codes with the leading zeros that a spreadsheet dropped.
  package let communes: [Commune]
  private let matcher: CommuneMatcher

  package init(_ communes: [Commune]) {
    self.communes = communes.map(\.withWholeCode)
    matcher = CommuneMatcher(self.communes)
  }

  /// What a cell that names a commune means: by name, other name or code, with or without `xã`, `UBND xã`.
  package func match(_ text: String) -> Match {
    switch matcher.match(text) {
    case .found(let id, _): .found(id)
    case .ambiguous(let names): .ambiguous(names)
    case .unknown(let suggestion): .unknown(suggestion: suggestion)
    }
  }

  /// The commune with this code.
  package func commune(_ id: Commune.ID) -> Commune? { communes.first { $0.id == id } }

  /// How a commune is typed in a cell so that it alone is meant: its name, else with its kind, else its code.
  package func typed(_ id: Commune.ID) -> String {
    guard let commune = commune(id) else { return id }
    return [commune.name, commune.fullName].first { match($0) == .found(id) } ?? id
  }
}

extension Commune {
  /// The commune with the leading zeros of its code, as references are resolved with them.
  package var withWholeCode: Commune {
    guard let code = CommuneCode(typed: id), code.lostZero, id.utf8.count == 4 else { return self }
    return Commune(
      id: code.text, name: name, kind: kind, aliases: aliases, successor: successor, tile: tile, origin: origin)
  }
}
