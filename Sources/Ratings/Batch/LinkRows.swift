/// Links from teams to teams, which grow by a day's games at a time: for each team a row of the teams
/// that it is linked to, ascending, one as often as there are games.
///
/// All rows stand in one array: row `i` is `columns[starts[i]..<starts[i + 1]]`. No numbers of games
/// stand beside the teams: most would be 1, and sums over rows are faster without.
struct LinkRows: Sendable {
  private struct Link {
    let row: Int32
    let column: Int32
  }

  /// One more than there are rows.
  private var starts: [Int]
  private var columns: [Int32] = []
  /// The links that are yet to be inserted.
  private var pending: [Link] = []

  init(rowCount: Int) {
    starts = Array(repeating: 0, count: rowCount + 1)
  }

  mutating func removeAll() {
    for row in starts.indices { starts[row] = 0 }
    columns.removeAll(keepingCapacity: true)
  }

  /// Adds a link, once `insertAdded` is called.
  ///
  /// - Precondition: both are less than the number of rows.
  mutating func add(row: Int32, column: Int32) {
    precondition(max(row, column) < starts.count - 1 && min(row, column) >= 0, "within the rows")
    pending.append(Link(row: row, column: column))
  }

  mutating func insertAdded() {
    pending.sort { ($0.row, $0.column) < ($1.row, $1.column) }
    columns.append(contentsOf: repeatElement(0, count: pending.count))
    Self.insert(pending, &columns, &starts)
    pending.removeAll(keepingCapacity: true)
  }

  /// Moves links up, the last ones first, and puts the pending ones between.
  private static func insert(
    _ pending: [Link], _ columnArray: inout [Int32], _ startArray: inout [Int]
  ) {
    var columns = columnArray.mutableSpan
    var starts = startArray.mutableSpan
    var left = pending.count
    var row = starts.count - 2
    while left > 0 {
      var source = starts[row + 1]
      starts[row + 1] += left
      while left > 0, pending[left - 1].row == row {
        while source > starts[row], columns[source - 1] > pending[left - 1].column {
          source -= 1
          columns[source + left] = columns[source]
        }
        left -= 1
        columns[source + left] = pending[left].column
      }
      while source > starts[row], left > 0 {
        source -= 1
        columns[source + left] = columns[source]
      }
      row -= 1
    }
  }

  /// The sum of `values` over a row.
  ///
  /// Solvers spend their time here. Checking each place costs a third more; `add` has checked it.
  ///
  /// - Precondition: there is a value for each row.
  @inline(__always)
  func sum(of values: Span<Double>, row: Int) -> Double {
    precondition(values.count == starts.count - 1, "a value for each row")
    let columns = columns.span
    var sum = 0.0
    for index in starts[row]..<starts[row + 1] {
      unsafe sum += values[unchecked: Int(columns[unchecked: index])]
    }
    return sum
  }
}
