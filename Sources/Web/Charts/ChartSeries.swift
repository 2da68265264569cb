/// A series of a chart: one colour, one shape, one kind of line.
///
/// A series is known by its number, from 0 on, so that it looks the same in every chart of a page.
public struct ChartSeries: Sendable, Equatable {
  /// How many series look different from each other.
  public static let lookCount = 6

  public var number: Int
  public var name: String

  public init(_ number: Int, name: String) {
    self.number = number
    self.name = name
  }

  /// A list that says which look is whose.
  public static func legend(_ series: [ChartSeries]) -> Markup {
    Markup(
      "ul", ["class": "legend"],
      children: series.map { one in
        let sample = SVG.group(
          series: one.number,
          [
            SVG.polyline([(0, 7), (36, 7)], class: "curve stroke"),
            SVG.marker(series: one.number, 18, 7),
          ])
        return Markup(
          "li", Markup("svg", ["viewBox": "0 0 36 14", "aria-hidden": "true"], sample),
          .text(one.name))
      })
  }
}
