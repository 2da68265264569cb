package import Faults
package import SourceTables
package import Time

/// A column of dates, all in one order: the one that is told, or the only one in which all of them are
/// dates.
package struct DateColumn {
  private let column: SourceColumn
  private let order: DateOrder
  private let zone: Zone?
  /// By text; nil for one that is no date.
  private let written: [WrittenDate?]
  /// By text, where the year has four digits.
  private let dates: [CalendarDate?]

  /// - Parameters:
  ///   - told: the order, where somebody knows it.
  ///   - first: is told the first cell that is no date, or that could be two where nothing in the column
  ///     decides.
  init(
    _ column: SourceColumn, told: DateOrder?, zone: Zone? = nil, _ first: inout FirstFault
  ) {
    (self.column, self.zone) = (column, zone)
    let rows = column.firstRows()
    written = rows.map { WrittenDate(column.text($0)) }
    var orders = told.map { [$0] } ?? DateOrder.allCases
    do throws(RowFault) {
      try Self.narrow(
        &orders, to: written, rows, column, told: told, passesBadRows: first.keepsAll)
    } catch {
      first.ask(error.fault, row: error.row)
    }
    let order = orders[0]
    self.order = order
    dates = written.map { $0.flatMap { $0.isShort ? nil : Self.date($0, order, in: zone) } }
  }

  /// Every row's date.
  ///
  /// - Parameter order: nil where the dates themselves have to tell.
  /// - Throws: ``Fault`` at the first cell that is no date, or could be two.
  package static func dates(
    of column: SourceColumn, order: DateOrder?
  ) throws(Fault) -> [CalendarDate] {
    var first = FirstFault()
    let dates = DateColumn(column, told: order, &first)
    try first.check()
    var found: [CalendarDate] = []
    for row in column.rows { found.append(try dates.date(row, season: 2000)) }
    return found
  }

  private struct RowFault: Error {
    let row: Int
    let fault: Fault
  }

  /// Leaves the orders in which every date is one; one is left in any case.
  ///
  /// - Parameter passesBadRows: whether what is no date is none of the column's form, but of its row.
  /// - Throws: ``RowFault`` at what is no date in them, or two.
  private static func narrow(
    _ orders: inout [DateOrder], to written: [WrittenDate?], _ rows: [Int], _ column: SourceColumn,
    told: DateOrder?, passesBadRows: Bool
  ) throws(RowFault) {
    var deciding: Int?
    for (date, row) in zip(written, rows) {
      guard let date else {
        if passesBadRows { continue }
        throw RowFault(row: row, fault: noDate(column, row))
      }
      // A shape that leaves one order says nothing of the others.
      if date.orders.count == 1 { continue }
      let left = orders.filter { date.date($0) != nil }
      guard !left.isEmpty else {
        if passesBadRows, told != nil { continue }
        throw RowFault(row: row, fault: otherOrder(column, row, told: told, deciding: deciding))
      }
      if left.count < orders.count { deciding = row }
      orders = left
    }
    for (date, row) in zip(written, rows) {
      guard let date, date.orders.count > 1 else { continue }
      let readings = Set(orders.compactMap { date.date($0) })
      if readings.count > 1 {
        throw RowFault(row: row, fault: ambiguous(column, row, orders, date))
      }
    }
  }

  /// - Parameter season: the row's, which tells a year's century.
  func date(_ row: Int, season: Int32) throws(Fault) -> CalendarDate {
    let number = column.number(row)
    if let date = dates[number] { return date }
    guard
      let date = written[number].flatMap({
        Self.date($0, order, season: season, in: zone)
      })
    else {
      throw Self.noDate(column, row)
    }
    return date
  }

  /// A date whose shape leaves one order is read so, whatever the others are in.
  private static func date(
    _ date: WrittenDate, _ order: DateOrder, season: Int32 = 2000, in zone: Zone?
  ) -> CalendarDate? {
    let order = date.orders.count == 1 ? date.orders[0] : order
    guard let day = date.date(order, season: season) else { return nil }
    guard let zone, let seconds = date.secondsInUTC else { return day }
    return instant(Int64(day.daysSinceEpoch) * 86_400 + Int64(seconds)).date(in: zone)
  }

  private static func instant(_ seconds: Int64) -> Instant {
    Instant(microseconds: seconds * 1_000_000)
  }

  /// The first row with a time whose day depends on the place, where nobody said the place.
  var rowWithUntoldZone: Int? {
    guard zone == nil else { return nil }
    let number = written.firstIndex { ($0?.secondsInUTC ?? 0) % 86_400 != 0 }
    return number.map { column.firstRows()[$0] }
  }

  /// The day of seconds since 1970-01-01T00:00:00Z, with or without a fraction.
  ///
  /// - Parameter zone: whose day it is; nil for that of UTC.
  static func epochDate(
    _ column: SourceColumn, _ row: Int, in zone: Zone?
  ) throws(Fault) -> CalendarDate {
    let whole = column.text(row).prefix { $0 != "." }
    guard let seconds = Int64(whole), abs(seconds) < 1 << 37 else {
      throw column.error(row, expected: "seconds since 1970-01-01T00:00:00Z")
    }
    return instant(seconds).date(in: zone ?? .utc)
  }

  private static func noDate(_ column: SourceColumn, _ row: Int) -> Fault {
    column.error(
      row, expected: "a date that the calendar has, such as 2015-09-10 or 9/10/2015")
  }

  private static func otherOrder(
    _ column: SourceColumn, _ row: Int, told: DateOrder?, deciding: Int?
  ) -> Fault {
    let reason =
      told.map { "in the order \($0.rawValue)" }
      ?? deciding.map { "in the order of \(column.place(row: $0).text())" }
    return column.error(row, expected: "a date \(reason ?? "that the calendar has")")
  }

  private static func ambiguous(
    _ column: SourceColumn, _ row: Int, _ orders: [DateOrder], _ date: WrittenDate
  ) -> Fault {
    let readings = orders.compactMap { order in
      date.date(order).map { "\($0) (\(order.rawValue))" }
    }
    return column.error(row, remedy: .sayDateOrder(readings))
  }
}
