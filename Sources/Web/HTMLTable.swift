/// A table of texts, some of whose columns hold numbers. Where it is too wide, it scrolls by itself.
public struct HTMLTable: Sendable, Equatable {
  public struct Column: Sendable, Equatable {
    public enum Kind: String, Sendable {
      case text
      /// Stands at the right, is never broken, and gets a true minus sign.
      case number
      /// Is never broken, such as a date.
      case token
      /// May be broken, but is not squeezed to a word a line where the table is too wide.
      case passage
    }

    public var header: String
    public var kind: Kind

    public init(_ header: String, _ kind: Kind = .text) {
      self.header = header
      self.kind = kind
    }
  }

  public struct Cell: Sendable, Equatable {
    public var text: String
    /// Whether it is for the better, and stands out.
    public var isBetter: Bool
    /// The address that it leads to; nil for a text alone.
    public var address: String?

    public init(_ text: String, isBetter: Bool = false, address: String? = nil) {
      (self.text, self.isBetter, self.address) = (text, isBetter, address)
    }
  }

  private let columns: [Column]
  private var rows: [[Cell]] = []

  public init(_ columns: [Column]) {
    self.columns = columns
  }

  /// - Precondition: there is a cell for each column.
  public mutating func append(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has \(columns.count) cells")
    rows.append(cells)
  }

  public var markup: Markup {
    // A header without a word heads nothing: a column of labels, whose corner is an empty cell.
    let header = columns.map { column in
      column.header.isEmpty
        ? cell("td", "", column, []) : cell("th", Cell(column.header), column, [("scope", "col")])
    }
    let body = rows.map { row in
      Markup("tr", children: zip(row, columns).map { cell("td", $0, $1, []) })
    }
    // The frame can be reached with the keyboard, to be scrolled.
    return Markup(
      "div", ["class": "scroll", "tabindex": "0"],
      Markup(
        "table", Markup("thead", Markup("tr", children: header)), Markup("tbody", children: body)))
  }

  /// Names and what stands behind them, a row each; a long value is broken anywhere.
  public static func facts(_ facts: [(name: String, value: Markup)]) -> Markup {
    let rows = facts.map { fact in
      Markup("tr", Markup("th", ["scope": "row"], .text(fact.name)), Markup("td", fact.value))
    }
    return Markup("table", ["class": "facts"], Markup("tbody", children: rows))
  }

  private func cell(
    _ name: String, _ cell: Cell, _ column: Column, _ attributes: [(String, String)]
  ) -> Markup {
    let classes =
      (column.kind == .text ? [] : [column.kind.rawValue]) + (cell.isBetter ? ["better"] : [])
    let all =
      attributes + (classes.isEmpty ? [] : [("class", classes.joined(separator: " "))])
    let text = Markup.text(
      column.kind == .number ? cell.text.replacing("-", with: "−") : cell.text)
    return .element(
      name: name, attributes: all.map { Markup.Attribute(name: $0.0, value: $0.1) },
      children: [cell.address.map { Markup("a", ["href": $0], text) } ?? text])
  }
}

extension HTMLTable.Cell: ExpressibleByStringLiteral {
  public init(stringLiteral text: String) { self.init(text) }
}
