internal import Faults

/// What a detailed results table tells of one side, in columns such as `WFGM` or `LFGM`.
struct KaggleBoxScore {
  /// In the order of `BoxScore.names`, without the side's letter.
  private static let titles = [
    "FGM", "FGA", "FGM3", "FGA3", "FTM", "FTA", "OR", "DR", "Ast", "TO", "Stl", "Blk", "PF",
  ]
  /// Pairs of places in `titles`: the first counts some of what the second counts.
  private static let parts = [(0, 1), (2, 3), (4, 5), (2, 0), (3, 1)]

  /// The winner's columns, then the loser's.
  static let columns = ["W", "L"].flatMap { side in titles.map { side + $0 } }

  private let columns: [SourceColumn]

  /// - Parameters:
  ///   - side: `W` or `L`.
  ///   - others: the table's other columns.
  init(
    _ table: SourceTable, side: String, besides others: [String]
  ) throws(Fault) {
    var columns: [SourceColumn] = []
    for title in Self.titles {
      columns.append(try table.column([side + title], besides: others))
    }
    self.columns = columns
  }

  /// - Throws: ``Fault`` where a cell is no count, or a part is greater than its whole.
  func boxScore(_ row: Int) throws(Fault) -> BoxScore {
    var counts: [Int32] = []
    counts.reserveCapacity(columns.count)
    for column in columns { counts.append(try column.count(row)) }
    for (part, whole) in Self.parts where counts[part] > counts[whole] {
      throw columns[part].error(
        row, expected: "at most the \(counts[whole]) of column \"\(columns[whole].title)\"")
    }
    return BoxScore { counts[$0] }
  }
}
