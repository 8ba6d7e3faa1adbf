import Testing
import Templates

struct Node: View {
  let name: String
  let children: [Node]
  static let schema = Schema<Node>(
    .text("name") { $0.name }, .list("children") { $0.children }, .view("first") { $0.children.first },
    .html("story") { _ in HTML(trusted: []) }, .optional("note") { _ in nil }, .flag("leaf") { $0.children.isEmpty },
    .number("count") { $0.children.count }, .texts("names") { $0.children.map(\.name) })
}
