/// Curves through points over two axes.
public struct LineChart: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public var x: Double
    public var y: Double
    /// What appears beside the pointer.
    public var title: String

    public init(x: Double, y: Double, title: String) {
      (self.x, self.y, self.title) = (x, y, title)
    }
  }

  public struct Axis: Sendable, Equatable {
    public var label: String
    public var range: ClosedRange<Double>

    public init(_ label: String, _ range: ClosedRange<Double>) {
      (self.label, self.range) = (label, range)
    }
  }

  /// What the chart shows, for those who cannot see it.
  public var description: String
  public var xAxis: Axis
  public var yAxis: Axis
  /// Whether a line from corner to corner shows where both axes say the same.
  public var hasDiagonal = false
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
  private static let (left, right, top, bottom) = (52.0, 470.0, 10.0, 352.0)

  private var x: LinearScale {
    LinearScale(domain: xAxis.range, from: Self.left, to: Self.right, tickCount: 5)
  }
  private var y: LinearScale {
    LinearScale(domain: yAxis.range, from: Self.bottom, to: Self.top, tickCount: 5)
  }

  public var markup: Markup {
    SVG.drawing(
      width: Self.width, height: Self.height, description: description,
      axes + diagonal + curves.flatMap(shapes))
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
        SVG.line(Self.left, y(tick), Self.right, y(tick), class: "grid"),
        SVG.text(y.label(tick), Self.left - 8, y(tick) + 4, anchor: "end", class: "faint"),
      ]
    }
    let middle = (Self.top + Self.bottom) / 2
    let labels = [
      SVG.text(
        xAxis.label, (Self.left + Self.right) / 2, Self.height - 8, anchor: "middle"),
      Markup(
        "text",
        [
          "transform": "translate(14 \(Decimal.coordinate(middle))) rotate(-90)",
          "text-anchor": "middle",
        ], .text(yAxis.label)),
    ]
    return columns + rows + labels
  }

  private var diagonal: [Markup] {
    hasDiagonal
      ? [SVG.line(Self.left, Self.bottom, Self.right, Self.top, class: "reference")] : []
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
