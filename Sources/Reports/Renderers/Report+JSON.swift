public import JSON
internal import Tracking

extension Report {
  /// The report for programs: each table, figure and field at its place, numbers with every digit, and
  /// what is undefined null.
  public var json: JSONValue {
    let fields = fields.map { $0.value.placed(at: $0.place) }
    let blocks = (sections + pageSections).flatMap(\.blocks).flatMap(\.unfolded)
    return (fields + blocks.flatMap(values)).reduce(.null) { $0.merging($1) }
  }

  private func values(of block: Block) -> [JSONValue] {
    switch block {
    case .figures(let figures):
      figures.facts.compactMap { fact in fact.place.map { fact.cell.data.placed(at: $0) } }
    case .table(let table, _): [table.json]
    case .sentence, .entry, .line, .verdict, .note, .command, .chart, .legend, .folded, .actions,
      .rule:
      []
    }
  }
}

extension Table {
  /// The list of its rows at its place, or each row at its own.
  var json: JSONValue {
    if let place { return JSONValue.array(rows.map(object)).placed(at: place) }
    return rows.reduce(.null) { json, row in
      row.place.map { json.merging(object(of: row).placed(at: $0)) } ?? json
    }
  }

  private func object(of row: Row) -> JSONValue {
    let values = zip(columns, row.cells).compactMap { column, cell in
      column.key.map { (key: $0.steps, data: cell.data) }
    }
    let present = Set(values.filter { $0.data != .null }.map { $0.key[0] })
    return values.reduce(.null) { object, value in
      // What has only undefined parts is undefined itself.
      let isPresent = present.contains(value.key[0])
      return object.merging(
        value.data.placed(at: JSONPath(isPresent ? value.key : [value.key[0]])))
    }
  }
}

extension JSONValue {
  /// An object, or list, that holds the value at a place and nothing else.
  func placed(at place: JSONPath) -> JSONValue {
    place.steps.reversed().reduce(self) { value, step in
      switch step {
      case .key(let key): .object([key: value])
      case .index(let index): .array(Array(repeating: .null, count: index) + [value])
      }
    }
  }

  /// All that two values hold.
  ///
  /// - Precondition: where both hold something at one place, it is the same.
  func merging(_ other: JSONValue) -> JSONValue {
    switch (self, other) {
    case (.null, _): return other
    case (_, .null): return self
    case (.object(let one), .object(let two)):
      return .object(one.merging(two) { $0.merging($1) })
    case (.array(let one), .array(let two)):
      return .array(
        (0..<max(one.count, two.count)).map { place in
          guard place < one.count else { return two[place] }
          return place < two.count ? one[place].merging(two[place]) : one[place]
        })
    default:
      assert(self == other, "a report says two things at one place")
      return self
    }
  }
}
