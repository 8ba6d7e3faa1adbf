internal import Diagnostics

/// The rules on roles, and their findings.
extension Rule {
  static let ariaRoleUnknown = Rule(
    DiagnosticKind("aria-role-unknown", .error),
    title: Phrase(vi: "Vai trò (role) là một vai trò có thật của ARIA", en: "A role is one that ARIA has"),
    why: Phrase(
      vi: "Trình duyệt bỏ qua vai trò lạ, nên chương trình đọc màn hình nói sai phần này là gì.",
      en: "Browsers ignore others, and screen readers say the wrong thing of the element."),
    good: .body("<div role=\"note\">Ghi chú</div>"),
    bad: .body("<div role=\"‸notes\">Ghi chú</div>"))

  static let ariaRoleSuperfluous = Rule(
    DiagnosticKind("aria-role-superfluous", .error),
    title: Phrase(vi: "Thuộc tính role chỉ ghi một vai trò", en: "The role attribute gives one role"),
    why: Phrase(
      vi: "Trình duyệt chỉ dùng vai trò đầu tiên mà nó biết; những vai trò sau không có tác dụng.",
      en: "Browsers take the first that they know; the others do nothing."),
    good: .body("<div role=\"note\">Ghi chú</div>"),
    bad: .body("<div role=\"‸note status\">Ghi chú</div>"))

  static let ariaRoleNotAllowed = Rule(
    DiagnosticKind("aria-role-not-allowed", .error),
    title: Phrase(vi: "Vai trò phải hợp với phần tử", en: "A role is one that the element may take"),
    why: Phrase(
      vi: "Phần tử vẫn hoạt động như cũ, trong khi chương trình đọc màn hình báo một thứ khác hẳn.",
      en: "The element still works as it does, while screen readers announce something else."),
    good: .body("<nav><p>Mục lục</p></nav>"),
    bad: .body("<nav role=\"‸note\"><p>Mục lục</p></nav>"))

  static let ariaRoleOverridesStructure = Rule(
    DiagnosticKind("aria-role-overrides-structure", .error),
    title: Phrase(
      vi: "Không đặt role lên mục danh sách, ô bảng, nhãn… đang giữ vai trò riêng",
      en: "No role on list items, table cells, labels… that play a part already"),
    why: Phrase(
      vi: "Vai trò mới xóa mất vai trò cũ: danh sách hụt mục, bảng hụt ô, nhãn không còn gắn với ô nhập.",
      en: "The role replaces that part: lists lose items, tables lose cells, labels their fields."),
    good: .body("<ul><li>Xã Kiên Thành</li></ul>"),
    bad: .body("<ul><li role=\"‸note\">Xã Kiên Thành</li></ul>"))

  static let ariaRoleWithoutParent = Rule(
    DiagnosticKind("aria-role-without-parent", .error),
    title: Phrase(
      vi: "Vai trò là bộ phận phải nằm trong vai trò chứa nó (listitem trong list, tab trong tablist…)",
      en: "A role that is a part stands in what it is part of (listitem in list, tab in tablist…)"),
    why: Phrase(
      vi: "Đứng một mình, chương trình đọc màn hình không biết nó thuộc về đâu và bỏ qua.",
      en: "Alone it means nothing: screen readers ignore it."),
    good: .body("<div role=\"list\"><div role=\"listitem\">Xã Kiên Thành</div></div>"),
    bad: .body("<div role=\"‸listitem\">Xã Kiên Thành</div>"))

  static let ariaTabWithoutPanel = Rule(
    DiagnosticKind("aria-tab-without-panel", .error),
    title: Phrase(
      vi: "Thẻ đang chọn (tab) phải có ngăn nội dung (tabpanel) của nó", en: "The selected tab has its tabpanel"),
    why: Phrase(
      vi: "Người dùng chương trình đọc màn hình chọn thẻ nhưng không tìm được nội dung.",
      en: "Who selects the tab with a screen reader does not find what it shows."),
    good: .body(
      "<div role=\"tablist\"><button type=\"button\" role=\"tab\" aria-selected=\"true\" aria-controls=\"ngan\">Xã</button>"
        + "</div>\n<div role=\"tabpanel\" id=\"ngan\">Các xã</div>"),
    bad: .body(
      "<div role=\"tablist\"><button type=\"button\" role=\"‸tab\" aria-selected=\"true\">Xã</button></div>"))

  static let ariaRoleDeprecated = Rule(
    DiagnosticKind("aria-role-deprecated", .warning),
    title: Phrase(vi: "Vai trò directory không nên dùng nữa", en: "The role directory is no longer used"),
    why: Phrase(
      vi: "ARIA 1.2 đã bỏ vai trò này; nó không hơn gì một danh sách.",
      en: "ARIA 1.2 deprecates it: it is no more than a list."),
    good: .body("<ul><li>Xã Kiên Thành</li></ul>"),
    bad: .body("<div role=\"‸directory\">Các xã</div>"))

  static let ariaRoleRedundant = Rule(
    DiagnosticKind("aria-role-redundant", .warning),
    title: Phrase(vi: "Không ghi lại vai trò sẵn có của phần tử", en: "No role that the element has of itself"),
    why: Phrase(
      vi: "Ghi thừa không có tác dụng, lại dễ sai khi phần tử đổi.",
      en: "It does nothing, and is wrong once the element changes."),
    good: .body("<nav><p>Mục lục</p></nav>"),
    bad: .body("<nav role=\"‸navigation\"><p>Mục lục</p></nav>"))

  static let ariaInteractiveInside = Rule(
    DiagnosticKind("aria-interactive-inside", .error),
    title: Phrase(
      vi: "Trong nút và liên kết không có nút, liên kết, ô nhập khác (kể cả do role)",
      en: "No controls inside buttons and links, whether elements or roles"),
    why: Phrase(
      vi: "Chương trình đọc màn hình và bàn phím không tới được phần bên trong.",
      en: "Screen readers and keyboards do not reach what is inside."),
    good: .body("<div role=\"button\" tabindex=\"0\">Mở</div>"),
    bad: .body("<div role=\"button\" tabindex=\"0\">Mở ‸<input type=\"checkbox\" aria-label=\"Chọn\"/></div>"))

  static let imageRoleWithoutName = Rule(
    DiagnosticKind("image-role-without-name", .error),
    title: Phrase(vi: "Ảnh có role phải có alt", en: "An image with a role has an alt"),
    why: Phrase(
      vi: "Có vai trò mà không có tên, chương trình đọc màn hình đọc tên tệp.",
      en: "With a role but no name, screen readers say the file's name."),
    good: .site("<img src=\"anh.jpg\" alt=\"Đường thôn\"/>", with: [("anh.jpg", "")]),
    bad: .site("<img src=\"anh.jpg\" role=\"‸button\"/>", with: [("anh.jpg", "")]))

  static let imageRoleOfDecoration = Rule(
    DiagnosticKind("image-role-of-decoration", .error),
    title: Phrase(vi: "Ảnh trang trí (alt=\"\") không có role", en: "A decorative image, alt=\"\", has no role"),
    why: Phrase(
      vi: "Thuộc tính alt=\"\" bảo bỏ qua ảnh, role lại bảo đừng bỏ qua: mỗi chương trình hiểu một khác.",
      en: "An empty alt says to ignore the image, a role says not to."),
    good: .site("<img src=\"anh.jpg\" alt=\"\"/>", with: [("anh.jpg", "")]),
    bad: .site("<img src=\"anh.jpg\" alt=\"\" role=\"‸doc-cover\"/>", with: [("anh.jpg", "")]))
}

/// Why an element's own part must stay.
enum AriaStructure {
  case list
  /// In a widget; these roles are its parts.
  case widget([String])
  case table
  case definitionGroup
  case caption
  case label
  case summary
}

extension Finding {
  static func unknownRole(_ role: String, on subject: AriaSubject) -> Finding {
    let isAbstract = AriaRole.abstract.contains(role)
    let near = isAbstract ? nil : NearMiss.of(role, among: AriaRole.all.map(\.name))
    let summary =
      isAbstract
      ? Phrase(
        vi: "vai trò \(role.quoted()) chỉ dùng để phân loại trong chuẩn ARIA, không dùng trong trang",
        en: "the role \(role.quoted()) is abstract: it must not be used")
      : role.allSatisfy(\.isWhitespace)
        ? Phrase(vi: "role để trống", en: "the role is empty")
        : Phrase(vi: "ARIA không có vai trò \(role.quoted())", en: "ARIA has no role \(role.quoted())")
    return Finding(
      .ariaRoleUnknown, summary,
      remedy: near.map {
        Phrase(vi: "Nếu ý là “\($0)”, sửa lại như vậy.", en: "Did you mean “\($0)”?")
      } ?? subject.allowedRoles)
  }

  static func superfluousRole(_ roles: [String]) -> Finding {
    let first = roles.first ?? ""
    return Finding(
      .ariaRoleSuperfluous,
      Phrase(
        vi: "role ghi \(roles.count) vai trò; chỉ \(first.quoted()) có tác dụng",
        en: "the role attribute gives \(roles.count) roles; only \(first.quoted()) counts"),
      remedy: Phrase(vi: "Viết role=\"\(first)\".", en: "Write role=\"\(first)\"."))
  }

  static func roleNotAllowed(_ role: String, on subject: AriaSubject) -> Finding {
    Finding(
      .ariaRoleNotAllowed,
      Phrase(
        vi: "\(subject.tag) không được mang vai trò \(role.quoted())",
        en: "\(subject.tag) must not have the role \(role.quoted())"),
      remedy: subject.allowedRoles)
  }

  static func roleOverridesStructure(_ subject: AriaSubject, because structure: AriaStructure) -> Finding {
    let role = subject.role ?? ""
    let tag = subject.tag
    let remedy: Phrase =
      switch structure {
      case .list:
        Phrase(
          vi: "Bỏ role; nếu cả danh sách là một thứ khác, đặt role lên thẻ danh sách (ví dụ: <ul role=\"menu\">).",
          en: "Drop the role, or give the whole list one, as in <ul role=\"menu\">.")
      case .widget(let roles):
        Phrase(
          vi: "Trong phần tử bao quanh, mục chỉ có thể là: \(roles.joined(separator: ", ")).",
          en: "Inside that element an item may be: \(roles.joined(separator: ", ")).")
      case .table:
        Phrase(
          vi: "Bỏ role; bảng đã cho biết hàng và ô. Bảng chỉ để dàn trang thì viết <table role=\"none\">.",
          en: "Drop the role: the table tells rows and cells. For mere layout write <table role=\"none\">.")
      case .definitionGroup:
        Phrase(
          vi: "Bỏ role: <div> trong <dl> chỉ gom một cặp <dt>, <dd>.",
          en: "Drop the role: a div in a dl only groups dt and dd.")
      case .caption:
        Phrase(
          vi: "Bỏ role: có <figcaption> thì <figure> phải là hình kèm chú thích.",
          en: "Drop the role: with a figcaption, a figure stays a figure.")
      case .label:
        Phrase(
          vi: "Bỏ role: nhãn phải là nhãn của ô nhập.", en: "Drop the role: a label stays its field's label.")
      case .summary:
        Phrase(
          vi: "Bỏ role: <summary> đã là nút mở <details>.", en: "Drop the role: a summary is its details' button.")
      }
    return Finding(
      .ariaRoleOverridesStructure,
      Phrase(
        vi: "\(tag) ở đây không được mang vai trò \(role.quoted())",
        en: "\(tag) must not have the role \(role.quoted()) here"),
      remedy: remedy)
  }

  static func roleWithoutParent(_ role: String, among parents: [String]) -> Finding {
    let list = parents.map { "role=\"\($0)\"" }
    return Finding(
      .ariaRoleWithoutParent,
      Phrase(
        vi: "vai trò \(role.quoted()) không nằm trong phần tử chứa nó",
        en: "the role \(role.quoted()) stands outside what it is part of"),
      remedy: Phrase(
        vi: "Đặt nó trong phần tử có \(list.joined(separator: " hoặc ")), hoặc nêu id của nó trong aria-owns ở đó.",
        en: "Put it in an element with \(list.joined(separator: " or ")), or name its id in aria-owns there."))
  }

  static func tabWithoutPanel() -> Finding {
    Finding(
      .ariaTabWithoutPanel,
      Phrase(vi: "thẻ đang chọn không có ngăn nội dung", en: "the selected tab has no tabpanel"),
      remedy: Phrase(
        vi: "Ghi aria-controls=\"ID\" ở thẻ và role=\"tabpanel\" id=\"ID\" ở ngăn nội dung.",
        en: "Write aria-controls=\"ID\" on the tab and role=\"tabpanel\" id=\"ID\" on its panel."))
  }

  static func deprecatedRole() -> Finding {
    Finding(
      .ariaRoleDeprecated, Phrase(vi: "vai trò “directory” đã bị bỏ", en: "the role “directory” is deprecated"),
      remedy: Phrase(vi: "Dùng <ul> hoặc role=\"list\".", en: "Use <ul> or role=\"list\"."))
  }

  static func redundantRole(_ role: String, on subject: AriaSubject) -> Finding {
    Finding(
      .ariaRoleRedundant,
      Phrase(
        vi: "\(subject.tag) tự nó đã có vai trò \(role.quoted())",
        en: "\(subject.tag) has the role \(role.quoted()) of itself"),
      remedy: Phrase(vi: "Bỏ thuộc tính role.", en: "Drop the role attribute."))
  }

  static func interactiveInside(_ inner: String, inside outer: String) -> Finding {
    Finding(
      .ariaInteractiveInside,
      Phrase(vi: "\(inner) không được nằm trong \(outer)", en: "\(inner) must not stand inside \(outer)"),
      remedy: Phrase(vi: "Đưa nó ra ngoài, đặt bên cạnh.", en: "Move it out, beside the other."))
  }

  static func roleWithoutName() -> Finding {
    Finding(
      .imageRoleWithoutName, Phrase(vi: "ảnh có role mà không có alt", en: "the image has a role but no alt"),
      remedy: Phrase(
        vi: "Thêm alt=\"…\" nói ảnh là gì, hoặc bỏ role và ghi alt=\"\" nếu ảnh chỉ để trang trí.",
        en: "Add alt=\"…\", or drop the role and write alt=\"\" for mere decoration."))
  }

  static func roleOfDecoration() -> Finding {
    Finding(
      .imageRoleOfDecoration,
      Phrase(vi: "ảnh có alt=\"\" không được có role", en: "an image with an empty alt must have no role"),
      remedy: Phrase(
        vi: "Bỏ role: alt=\"\" đã đủ để bỏ qua ảnh.", en: "Drop the role: the empty alt says to ignore the image."))
  }
}

extension AriaSubject {
  /// The start tag as messages name it, with the attribute that matters: `<a href>`.
  var tag: String {
    guard let bracket = key.firstIndex(of: "["), element.name != .li else { return "<\(element.local)>" }
    let inner = key[key.index(after: bracket)...].dropLast()
    let isType = element.name == .input || element.name == .button
    return "<\(element.local) \(isType ? "type=\"\(inner.split(separator: ",").first ?? "")\"" : String(inner))>"
  }

  /// Which roles the element may take, as a remedy.
  var allowedRoles: Phrase {
    let own = known.implicit.map { role in
      Phrase(vi: " Vai trò sẵn có: \(role).", en: " Its own role: \(role).")
    }
    let roles = (known.roles ?? []).filter { $0 != known.implicit && !$0.hasPrefix("doc-") }
    let vi: String
    let en: String
    if known.roles == nil {
      vi = "Viết một vai trò của ARIA 1.2, ví dụ role=\"note\", hoặc bỏ role."
      en = "Write a role of ARIA 1.2, for instance role=\"note\", or drop it."
    } else if roles.isEmpty {
      vi = "Bỏ role: \(tag) không nhận vai trò nào khác."
      en = "Drop the role: \(tag) takes no other."
    } else {
      vi = "Bỏ role, hoặc dùng: \(roles.joined(separator: ", "))."
      en = "Drop the role, or use: \(roles.joined(separator: ", "))."
    }
    return Phrase(vi: vi + (own?.vietnamese ?? ""), en: en + (own?.english ?? ""))
  }
}
