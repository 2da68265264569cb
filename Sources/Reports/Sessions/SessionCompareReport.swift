public import Golf
internal import JSON
public import Sessions
internal import Time
internal import Wording

/// Sessions side by side, for all clubs or one.
public struct SessionCompareReport {
  /// A session, and its row of the club; nil where no shot of it counts.
  public typealias Side = (session: RecordedSession, row: ShotStatistics?)
  private let sides: [Side]
  private let club: String?
  private let cells: ShotCells

  public init(_ sides: [Side], club: String?, _ cells: ShotCells) {
    (self.sides, self.club, self.cells) = (sides, club, cells)
  }

  public var report: Report {
    let devices = Set(sides.map(\.session.session.device))
    let kinds = Set(sides.map(\.session.session.isNormalised))
    let names = sides.map { "\"\($0.session.session.name)\"" }.joined(separator: ", ")
    var notes: [Block] = []
    if devices.count > 1 {
      notes.append(.note("They are of different devices, which measure differently."))
    }
    if kinds.count > 1 {
      notes.append(.note("Carry is normalised in some and measured in others, and not compared."))
    }
    return Report(
      title: "Sessions compared",
      [
        Section(
          [.sentence("\(club ?? "All clubs") in \(names); differences are to the first.")] + notes),
        Section([.table(table(comparesCarry: kinds.count == 1))]),
      ],
      fields: [
        cells.field, Report.Field("club", .optional(club)), Report.Field("rows", .array([])),
      ])
  }

  private func table(comparesCarry: Bool) -> Table {
    var table = Table(
      ShotCells.metricColumns + [
        Column("session", key: "session", narrowest: 8),
        Column("date", key: "date", .token), Column("n", key: "n", .number),
        Column("mean", key: "avg", .decimal), Column("sd", key: "std", .decimal),
        Column("median", key: "median", .decimal),
        Column("difference", key: "difference", .decimal),
      ], at: "rows")
    for metric in ShotMetric.allCases where metric != .carry || comparesCarry {
      let first = sides.first?.row?[metric]?.mean
      for (place, side) in sides.enumerated() {
        guard let spread = side.row?[metric] else { continue }
        let difference = place == 0 ? nil : first.map { spread.mean - $0 }
        table.append(
          cells.metricCells(metric) + [
            .text(side.session.session.name), .date(side.session.session.date),
            .count(spread.count),
            cells.cell(spread.mean, metric.quantity), cells.cell(spread.deviation, metric.quantity),
            cells.cell(spread.median, metric.quantity),
            cells.difference(difference, metric.quantity),
          ])
      }
    }
    return table
  }
}
