/// Rows of cells under columns, which a terminal, a page, a program and a spreadsheet each show in their
/// way.
///
///     var table = Table(
///       [Column("team", key: "name"), Column("chance", key: "probability", .number)], at: "teams")
///     table.append([.text("Iowa"), .percent(0.653)])
///     // JSON: {"teams": [{"name": "Iowa", "probability": 0.653}]}
public struct Table: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    /// One for each column.
    public let cells: [Cell]
    /// Where the row stands in the JSON, in a table that is no list.
    let place: JSONPath?
  }

  public let columns: [Column]
  public private(set) var rows: [Row] = []
  /// Where the rows are in the JSON, as a list; nil where rows have places of their own, or none.
  private(set) var place: JSONPath?

  public init(_ columns: [Column], at place: JSONPath? = nil) {
    (self.columns, self.place) = (columns, place)
  }

  /// Adds a row; differences are marked better or worse where their column has a best.
  ///
  /// - Parameter place: where the row stands in the JSON, in a table that is no list.
  /// - Precondition: there is a cell for each column.
  public mutating func append(_ cells: [Cell], at place: JSONPath? = nil) {
    precondition(cells.count == columns.count, "a row has \(columns.count) cells")
    let judged = zip(cells, columns).map { cell, column in
      column.best.map(cell.judged) ?? cell
    }
    rows.append(Row(cells: judged, place: place))
  }

  /// The table as part of a larger report.
  func placed(at outer: JSONPath) -> Table {
    var table = self
    table.place = place.map { outer + $0 }
    table.rows = rows.map { row in Row(cells: row.cells, place: row.place.map { outer + $0 }) }
    return table
  }
}

/// A column of a table.
public struct Column: Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Words, at the left.
    case text
    /// At the right; never broken.
    case number
    /// Decimal points below each other; never broken.
    case decimal
    /// At the left and never broken, such as a date.
    case token
    /// Words that may go over several lines.
    case passage
  }

  /// Which way is better.
  public enum Best: Sendable, Equatable {
    case lowest, highest
  }

  /// Who is shown a column.
  public struct Audience: OptionSet, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let terminal = Audience(rawValue: 1)
    public static let page = Audience(rawValue: 2)
    public static let people: Audience = [.terminal, .page]
    /// Programs see every column that has a key.
    public static let programs: Audience = []
  }

  public let header: String
  /// Where its cells stand in a row's JSON, and what CSV calls it; nil for what is for people only.
  public let key: JSONPath?
  public let kind: Kind
  /// How narrow a terminal may make it, cutting its longest texts; nil where it may not.
  public let narrowest: Int?
  public let best: Best?
  public let audience: Audience

  public init(
    _ header: String, key: JSONPath? = nil, _ kind: Kind = .text, narrowest: Int? = nil,
    best: Best? = nil, for audience: Audience = .people
  ) {
    (self.header, self.key, self.kind) = (header, key, kind)
    (self.narrowest, self.best, self.audience) = (narrowest, best, audience)
  }

  /// A column that only programs are given.
  public static func data(_ key: JSONPath) -> Column { Column("", key: key, for: .programs) }
}
