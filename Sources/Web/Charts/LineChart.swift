/// Curves through points over two axes.
public struct LineChart: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// The words that appear beside the pointer.
    public var title: String

    public init(x: Double, y: Double, title: String) {
      (self.x, self.y, self.title) = (x, y, title)
    }
  }

  public struct Axis: Sendable, Equatable {
    public var label: String
    public var range: ClosedRange<Double>
    /// Whether only whole numbers are marked, as of years.
    public var isWhole: Bool

    public init(_ label: String, _ range: ClosedRange<Double>, isWhole: Bool = false) {
      (self.label, self.range, self.isWhole) = (label, range, isWhole)
    }
  }

  /// A height that curves are held against: a dotted line with its name.
  public struct Level: Sendable, Equatable {
    public var y: Double
    public var name: String

    public init(_ y: Double, name: String) {
      (self.y, self.name) = (y, name)
    }
  }

  /// A range of heights at a place: several in a row are an area.
  public struct Span: Sendable, Equatable {
    public var x: Double
    public var range: ClosedRange<Double>

    public init(x: Double, _ range: ClosedRange<Double>) {
      (self.x, self.range) = (x, range)
    }
  }

  /// A stretch of the x axis, and how many there are of something in it.
  public struct Count: Sendable, Equatable {
    public var range: ClosedRange<Double>
    public var count: Int
    /// The count as people read it.
    public var label: String

    public init(_ range: ClosedRange<Double>, _ count: Int, label: String) {
      (self.range, self.count, self.label) = (range, count, label)
    }
  }

  /// A description of the chart for those who cannot see it.
  public var description: String
  public var xAxis: Axis
  public var yAxis: Axis
  /// Whether a line from corner to corner shows where both axes say the same.
  public var hasDiagonal = false
  public var levels: [Level] = []
  /// An area behind the curves, from left to right; none where it has fewer than two spans.
  public var band: [Span] = []
  /// Columns in a strip of their own below the curves; none where it is empty.
  public var counts: [Count] = []
  /// The things that `counts` counts.
  public var countLabel = ""
  private var curves: [Curve] = []

  private struct Curve: Sendable, Equatable {
    let series: Int
    let points: [Point]
  }

  public init(description: String, x xAxis: Axis, y yAxis: Axis) {
    self.description = description
    (self.xAxis, self.yAxis) = (xAxis, yAxis)
  }

  /// Adds a curve through points in their order.
  public mutating func append(_ points: [Point], series: Int) {
    curves.append(Curve(series: series, points: points))
  }

  private static let (width, height) = (480.0, 400.0)
  private static let (right, top, bottom) = (460.0, 10.0, 352.0)
  /// The strip of columns, and the highest of them.
  private static let (stripHeight, columnHeight) = (74.0, 44.0)

  /// Room for the label and the ticks of the y axis, where a figure is no wider than 9, also on a
  /// telephone.
  private var left: Double {
    let y = y
    return max(52, 28 + 9 * Double(y.ticks.map { y.label($0).count }.max() ?? 0))
  }

  private var x: LinearScale {
    LinearScale(
      domain: xAxis.range, from: left, to: Self.right, tickCount: 5, isWhole: xAxis.isWhole)
  }
  private var y: LinearScale {
    LinearScale(
      domain: yAxis.range, from: Self.bottom, to: Self.top, tickCount: 5, isWhole: yAxis.isWhole)
  }

  public var markup: Markup {
    SVG.drawing(
      width: Self.width, height: Self.height + (counts.isEmpty ? 0 : Self.stripHeight),
      description: description,
      axes + area + diagonal + levels.flatMap(shapes) + curves.flatMap(shapes) + strip)
  }

  private var axes: [Markup] {
    let (x, y) = (x, y)
    let columns = x.ticks.flatMap { tick in
      [
        SVG.line(x(tick), Self.top, x(tick), Self.bottom, class: "grid"),
        SVG.text(x.label(tick), x(tick), Self.bottom + 18, anchor: "middle", class: "faint"),
      ]
    }
    let rows = y.ticks.flatMap { tick in
      [
        SVG.line(left, y(tick), Self.right, y(tick), class: "grid"),
        SVG.text(y.label(tick), left - 8, y(tick) + 4, anchor: "end", class: "faint"),
      ]
    }
    let middle = (Self.top + Self.bottom) / 2
    let labels = [
      SVG.text(
        xAxis.label, (left + Self.right) / 2, Self.height - 8, anchor: "middle"),
      standing(yAxis.label, at: middle),
    ]
    return columns + rows + labels
  }

  /// A text at the left that reads upwards.
  private func standing(_ text: String, at y: Double) -> Markup {
    Markup(
      "text",
      [
        "transform": "translate(14 \(Decimal.coordinate(y))) rotate(-90)",
        "text-anchor": "middle",
      ], .text(text))
  }

  private var area: [Markup] {
    guard band.count > 1 else { return [] }
    let (x, y) = (x, y)
    let above = band.map { (x($0.x), y($0.range.upperBound)) }
    let below = band.reversed().map { (x($0.x), y($0.range.lowerBound)) }
    return [SVG.polygon(above + below, class: "band")]
  }

  private var diagonal: [Markup] {
    hasDiagonal
      ? [SVG.line(left, Self.bottom, Self.right, Self.top, class: "reference")] : []
  }

  private func shapes(_ level: Level) -> [Markup] {
    let height = y(level.y)
    return [
      SVG.line(left, height, Self.right, height, class: "reference"),
      SVG.text(level.name, Self.right - 4, height - 5, anchor: "end", class: "faint"),
    ]
  }

  private var strip: [Markup] {
    guard let most = counts.map(\.count).max() else { return [] }
    let (x, bottom) = (x, Self.height + Self.stripHeight - 6)
    let columns = counts.flatMap { count in
      let (left, right) = (x(count.range.lowerBound), x(count.range.upperBound))
      let height = Self.columnHeight * Double(count.count) / Double(max(1, most))
      return [
        SVG.rectangle(
          left + 2, bottom - height, width: right - left - 4, height: height, class: "column"),
        SVG.text(
          count.label, (left + right) / 2, bottom - height - 4, anchor: "middle", class: "small"),
      ]
    }
    return columns + [
      SVG.line(left, bottom, Self.right, bottom, class: "axis"),
      standing(countLabel, at: bottom - Self.columnHeight / 2),
    ]
  }

  private func shapes(_ curve: Curve) -> [Markup] {
    let (x, y) = (x, y)
    let line = SVG.polyline(curve.points.map { (x($0.x), y($0.y)) }, class: "curve stroke")
    return [SVG.group(series: curve.series, [line])]
      + curve.points.map { point in
        SVG.group(
          series: curve.series, title: point.title,
          [SVG.marker(series: curve.series, x(point.x), y(point.y))])
      }
  }
}
