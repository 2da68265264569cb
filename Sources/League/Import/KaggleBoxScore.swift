internal import Faults
internal import SourceTables

/// One side's columns of a detailed results table, such as `WFGM` or `LFGM`.
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

  /// The counts by column, then by row.
  ///
  /// - Parameters:
  ///   - isPlayed: whether a row's counts count.
  ///   - first: is told where a cell is no count, and where a part is greater than its whole.
  func counts(where isPlayed: [Bool], _ first: inout FirstFault) -> [[Int32]] {
    var cells = FirstFault()
    let counts = columns.map { column in
      column.values(blank: Int32(0), where: isPlayed, &cells) { row throws(Fault) in
        try column.count(row)
      }
    }
    guard !cells.isFound else {
      first.note(cells)
      return counts
    }
    for (part, whole) in Self.parts {
      let (part, whole) = ((counts[part], columns[part]), (counts[whole], columns[whole]))
      guard let row = isPlayed.indices.first(where: { part.0[$0] > whole.0[$0] }) else { continue }
      first.note(
        part.1.error(
          row, expected: "at most the \(whole.0[row]) of column \"\(whole.1.title)\""), row: row)
    }
    return counts
  }
}
