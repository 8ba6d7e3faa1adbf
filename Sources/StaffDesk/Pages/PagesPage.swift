internal import Diagnostics
internal import SiteContent
internal import SitePublisher
internal import Templates

/// Every page of the draft with its weight and the rows it is made from.
struct PagesPage: View {
  enum Order: String, Sendable {
    case path = "dia-chi"
    case weight = "nang"
  }

  struct Row: View {
    let path: String
    let bytes: Int
    let sources: [String]

    static let schema = Schema<Row>(
      .text("path") { $0.path }, .text("weight") { $0.bytes.weight }, .texts("sources") { $0.sources })
  }

  let frame: DeskFrame
  let order: Order
  let count: Int
  let bytes: Int
  let rows: [Row]
  let parts: [PartLink]

  /// Pages a page of this list.
  static let size = 200

  init(_ frame: DeskFrame, _ knowledge: DeskKnowledge, order: Order, part: Int) {
    self.frame = frame
    self.order = order
    let weights = knowledge.good?.report.weights ?? [:]
    var files = (knowledge.good?.report.plan?.files ?? []).filter { $0.path.hasSuffix(".html") }
    switch order {
    case .path: files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    case .weight:
      files.sort { one, other in
        let (left, right) = (weights[one.path] ?? 0, weights[other.path] ?? 0)
        return left != right ? left > right : one.path.utf8.lexicographicallyPrecedes(other.path.utf8)
      }
    }
    count = files.count
    bytes = weights.values.reduce(0, +)
    let parts = max(1, (files.count + Self.size - 1) / Self.size)
    let part = min(max(1, part), parts)
    rows = files[((part - 1) * Self.size)..<min(part * Self.size, files.count)].map { file in
      Row(path: file.path, bytes: weights[file.path] ?? 0, sources: file.origin().sources.map(\.sourceWords))
    }
    self.parts =
      parts == 1
      ? []
      : (1...parts).map {
        PartLink(address: "cac-trang?thu-tu=\(order.rawValue)&phan=\($0)", title: $0.formatted, isCurrent: $0 == part)
      }
  }

  static let schema = Schema<PagesPage>(
    .view("frame") { $0.frame }, .text("count") { $0.count.formatted }, .text("weight") { $0.bytes.weight },
    .flag("byWeight") { $0.order == .weight }, .list("rows") { $0.rows }, .flag("hasParts") { !$0.parts.isEmpty },
    .list("parts") { $0.parts })
}
