/// Estimates with their intervals, one under the other, about a line at 0.
public struct IntervalChart: Sendable, Equatable {
  public struct Row: Sendable, Equatable {
    public var series: Int
    public var name: String
    public var estimate: Double
    /// Nil where it is not known.
    public var interval: ClosedRange<Double>?
    /// The words that appear beside the pointer.
    public var title: String

    public init(
      series: Int, name: String, estimate: Double, interval: ClosedRange<Double>?, title: String
    ) {
      (self.series, self.name, self.title) = (series, name, title)
      (self.estimate, self.interval) = (estimate, interval)
    }
  }

  /// A description of the chart for those who cannot see it.
  public var description: String
  /// The quantity that is estimated, and the meaning of either side of 0.
  public var axisLabel: String
  public var rows: [Row]

  public init(description: String, axisLabel: String, rows: [Row]) {
    (self.description, self.axisLabel, self.rows) = (description, axisLabel, rows)
  }

  private static let (width, left, right) = (480.0, 12.0, 468.0)
  private static let (top, rowHeight, footer) = (8.0, 38.0, 44.0)

  public var markup: Markup {
    let bottom = Self.top + Double(rows.count) * Self.rowHeight
    let ends = rows.flatMap { row in
      [row.estimate] + (row.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }
    let (low, high) = (min(0, ends.min() ?? 0), max(0, ends.max() ?? 0))
    // Some room on both sides, so that no mark lies on the edge; where nothing differs at all, that of a small
    // difference, since the smallest have labels that are too long.
    let margin = high > low ? (high - low) * 0.06 : 0.001
    let scale = LinearScale(
      domain: (low - margin)...(high + margin), from: Self.left, to: Self.right, tickCount: 5)
    return SVG.drawing(
      width: Self.width, height: bottom + Self.footer, description: description,
      axis(scale, bottom: bottom)
        + rows.enumerated().map { index, row in
          shapes(row, y: Self.top + Double(index) * Self.rowHeight, scale)
        })
  }

  private func axis(_ scale: LinearScale, bottom: Double) -> [Markup] {
    let ticks = scale.ticks.flatMap { tick in
      [
        SVG.line(scale(tick), Self.top, scale(tick), bottom, class: "grid"),
        label(scale.label(tick), at: scale(tick), bottom + 16),
      ]
    }
    let middle = (Self.left + Self.right) / 2
    return ticks + [
      SVG.line(scale(0), Self.top, scale(0), bottom, class: "reference"),
      SVG.text(axisLabel, middle, bottom + 36, anchor: "middle"),
    ]
  }

  /// A tick's label, as near to it as the edges of the drawing let it be read whole, in the letters of narrow
  /// screens too.
  private func label(_ text: String, at place: Double, _ y: Double) -> Markup {
    let reach = Double(text.count) * 4.5
    let middle = min(max(place, reach), Self.width - reach)
    return SVG.text(text, middle, y, anchor: "middle", class: "faint")
  }

  private func shapes(_ row: Row, y: Double, _ scale: LinearScale) -> Markup {
    let middle = y + 26
    let whisker = row.interval.map { interval -> [Markup] in
      let (low, high) = (scale(interval.lowerBound), scale(interval.upperBound))
      return [
        SVG.line(low, middle, high, middle, class: "stroke thick"),
        SVG.line(low, middle - 5, low, middle + 5, class: "stroke thick"),
        SVG.line(high, middle - 5, high, middle + 5, class: "stroke thick"),
      ]
    }
    return SVG.group(
      series: row.series, title: row.title,
      [SVG.text(row.name, Self.left, y + 13)] + (whisker ?? [])
        + [SVG.marker(series: row.series, scale(row.estimate), middle, radius: 5)])
  }
}
