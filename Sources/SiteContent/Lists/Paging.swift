/// A long list cut into pages: no page grows with the whole.
struct Paging: Sendable {
  /// The address of the first page, without `.html`.
  let list: String
  let count: Int
  let perPage: Int

  /// At least 1: an empty list has a page that says so.
  var pageCount: Int { max(1, (count + perPage - 1) / perPage) }
  /// A Boolean value that indicates whether the list has more than one page.
  var isCut: Bool { count > perPage }

  /// Which elements stand on a page; pages count from 1.
  func range(_ page: Int) -> Range<Int> {
    let start = min(max(page - 1, 0) * perPage, count)
    return start..<min(start + perPage, count)
  }

  /// The page on which an element stands, counted from 1.
  func page(of element: Int) -> Int { element / perPage + 1 }

  /// Its address.
  func path(of element: Int) -> String { Routes.page(page(of: element), of: list) }

  /// The pages themselves.
  ///
  /// - Parameter file: Makes a page of its address and its number.
  func files(_ file: (_ path: String, _ number: Int) -> PlannedFile) -> [PlannedFile] {
    (1...pageCount).map { file(Routes.page($0, of: list), $0) }
  }

  func view(_ page: Int) -> PagesView { PagesView(list: list, current: page, count: pageCount) }
}
