public import JSON
internal import Tracking

/// A report as a value: text for a terminal, a page, and JSON are made of it.
///
///     let report = ExplanationReport(explanation, one, other, guide).report
///     report.text(width: 80, isColoured: false)
///     report.html
///     report.json
public struct Report: Sendable, Equatable {
  /// The heading of the page.
  public let title: String
  /// The page's name in a browser, where that is something else than its heading.
  public let pageName: String
  /// In the order in which a terminal shows them.
  public let sections: [Section]
  /// In the order in which a page shows them.
  public let pageSections: [Section]
  /// Values for programs that no table and no figure shows.
  public let fields: [Field]

  /// - Parameter pageSections: of a page that has its own order, or charts between the same tables and
  ///   figures; nil where it shows what a terminal shows.
  public init(
    title: String, pageName: String? = nil, _ sections: [Section],
    page pageSections: [Section]? = nil, fields: [Field] = []
  ) {
    (self.title, self.pageName) = (title, pageName ?? title)
    (self.sections, self.pageSections) = (sections, pageSections ?? sections)
    self.fields = fields
  }

  /// A value that only programs are given.
  public struct Field: Sendable, Equatable {
    let place: JSONPath
    let value: JSONValue

    public init(_ place: JSONPath, _ value: JSONValue) {
      (self.place, self.value) = (place, value)
    }

    /// A table that only programs are given.
    init(_ table: Table) {
      self.init(.root, table.json)
    }
  }
}
