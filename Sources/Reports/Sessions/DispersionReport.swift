internal import Golf
internal import JSON
internal import Web
internal import Wording

/// Where the shots of a club land, and the ellipse that covers 95 of 100.
public struct DispersionReport {
  private let dispersion: Dispersion
  private let points: [(carry: Double, offline: Double)]
  private let subject: String
  private let cells: ShotCells

  /// - Parameters:
  ///   - points: carry and offline in metres.
  ///   - subject: whose they are: `7i`.
  public init(
    _ points: [(carry: Double, offline: Double)], of subject: String, _ cells: ShotCells
  ) {
    (self.points, self.subject, self.cells) = (points, subject, cells)
    dispersion = Dispersion(points)
  }

  public var report: Report {
    let tables = dispersion.all == nil ? [] : [Section([.table(table)])]
    return Report(
      title: "Dispersion of \(subject)",
      [Section([.sentence(sentence)])] + tables + picture,
      page: [Section([.sentence(sentence)])] + tables + charts,
      fields: [
        cells.field, Report.Field("subject", .text(subject)),
        Report.Field("shots", .whole(points.count)),
        Report.Field("flagged", .whole(flagged)), Report.Field("ellipses", .array([])),
      ])
  }

  private var flagged: Int { dispersion.isFlagged.count { $0 } }

  private func square(_ area: Double?) -> Double? {
    let scale = cells.units.distance.scale
    return area.map { $0 / scale / scale }
  }

  private var sentence: String {
    guard let all = dispersion.all else {
      return
        "Too few to say: \(NumberFormat.counted(points.count, "shot")) of \(subject) with carry and offline, "
        + "and an ellipse needs 3."
    }
    let unit = cells.units.distance.rawValue
    let robust = dispersion.usual.map {
      ", \(NumberFormat.fixed(square($0.area), decimals: 0)) \(unit)² without the \(flagged) that stand out"
    }
    return
      "95 of 100 shots of \(subject) land in an ellipse of \(NumberFormat.fixed(square(all.area), decimals: 0)) "
      + "\(unit)²\(flagged == 0 ? "" : robust ?? "")."
  }

  private var table: Table {
    var table = Table(
      [
        Column("shots of", key: "kind"), Column("shots", key: "shots", .number),
        cells.column("carry", key: "carry", .distance),
        cells.column("offline", key: "offline", .distance),
        cells.column("long half axis", key: "long_half_axis", .distance),
        cells.column("short half axis", key: "short_half_axis", .distance),
        Column("tilt (deg)", key: "tilt", .decimal),
        Column("area (\(cells.units.distance.rawValue)²)", key: "area", .decimal),
      ], at: "ellipses")
    for (kind, ellipse) in [("all", dispersion.all), ("without flagged", dispersion.usual)] {
      guard let ellipse else { continue }
      table.append([
        .text(kind), .count(ellipse.count), cells.cell(ellipse.carry, .distance),
        cells.cell(ellipse.offline, .distance), cells.cell(ellipse.halfAxes.long, .distance),
        cells.cell(ellipse.halfAxes.short, .distance), .number(ellipse.tilt, decimals: 1),
        .number(square(ellipse.area), decimals: 1),
      ])
    }
    return table
  }

  /// A terminal's drawing: carry upwards, offline to the right; `×` is flagged, `+` the mean.
  private var picture: [Section] {
    guard let all = dispersion.all else { return [] }
    let (width, height) = (49, 21)
    let reach = max(points.map { abs($0.offline) }.max() ?? 1, 1)
    let carries = points.map(\.carry)
    guard let low = carries.min(), let high = carries.max(), high > low else { return [] }
    var grid = Array(repeating: Array(repeating: Character(" "), count: width), count: height)
    for row in 0..<height { grid[row][width / 2] = "│" }
    func mark(_ point: (carry: Double, offline: Double), _ character: Character) {
      let column = Int(((point.offline + reach) / (2 * reach) * Double(width - 1)).rounded())
      let row = Int(((high - point.carry) / (high - low) * Double(height - 1)).rounded())
      guard grid.indices.contains(row), grid[row].indices.contains(column) else { return }
      grid[row][column] = character
    }
    for turn in 0..<120 { mark((dispersion.usual ?? all).edge(Double(turn) / 120), "·") }
    for (point, isFlagged) in zip(points, dispersion.isFlagged) {
      mark(point, isFlagged ? "×" : "o")
    }
    mark((all.carry, all.offline), "+")
    let top = label(high)
    let lines = grid.enumerated().map { row, cells in
      let text = String(cells)
      return row == 0 ? "\(text) \(top)" : row == height - 1 ? "\(text) \(label(low))" : text
    }
    let caption =
      "\(label(-reach)) to \(label(reach)) across; o shots, × flagged, + mean, · the ellipse"
    return [Section(lines.map { Block.line(trimmed($0)) } + [.sentence(caption)])]
  }

  private func trimmed(_ line: String) -> String {
    String(line.reversed().drop { $0 == " " }.reversed())
  }

  private func label(_ metres: Double) -> String {
    NumberFormat.fixed(cells.value(metres, .distance), decimals: 0) + " "
      + cells.units.distance.rawValue
  }

  private var charts: [Section] {
    guard let all = dispersion.all else { return [] }
    let edges = [all, dispersion.usual].compactMap { $0 }.map { ellipse in
      (0...72).map { ellipse.edge(Double($0) / 72) }
    }
    let everything = points + edges.flatMap { $0 }
    func range(_ values: [Double]) -> ClosedRange<Double> {
      let (low, high) = (values.min() ?? 0, values.max() ?? 1)
      return high > low ? low...high : low - 1...low + 1
    }
    var chart = LineChart(
      description: "Where \(points.count) shots of \(subject) landed",
      x: LineChart.Axis(
        cells.title("offline", .distance),
        range(everything.map { cells.value($0.offline, .distance) ?? 0 })),
      y: LineChart.Axis(
        cells.title("carry", .distance),
        range(everything.map { cells.value($0.carry, .distance) ?? 0 })))
    for point in points { chart.append([self.point(point)], series: 0) }
    for (place, edge) in edges.enumerated() {
      chart.append(edge.map(self.point), series: place + 1)
    }
    let legend = [
      ChartSeries(0, name: "shots"), ChartSeries(1, name: "ellipse of all"),
      ChartSeries(2, name: "ellipse without flagged"),
    ]
    return [Section("Where they landed", [.legend(legend), .chart(.line(chart))])]
  }

  private func point(_ point: (carry: Double, offline: Double)) -> LineChart.Point {
    LineChart.Point(
      x: cells.value(point.offline, .distance) ?? 0, y: cells.value(point.carry, .distance) ?? 0,
      title: "\(label(point.carry)), \(label(point.offline)) offline")
  }
}
