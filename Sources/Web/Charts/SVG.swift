/// The shapes that charts are made of.
enum SVG {
  /// A drawing of a size, as wide as the page lets it be, with words for those who cannot see it.
  static func drawing(
    width: Double, height: Double, description: String, _ children: [Markup]
  ) -> Markup {
    let size = "0 0 \(Decimal.coordinate(width)) \(Decimal.coordinate(height))"
    return Markup(
      "svg", ["viewBox": size, "role": "img", "aria-label": description], children: children)
  }

  static func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, class name: String
  ) -> Markup {
    Markup(
      "line",
      [
        "x1": Decimal.coordinate(x1), "y1": Decimal.coordinate(y1),
        "x2": Decimal.coordinate(x2), "y2": Decimal.coordinate(y2), "class": name,
      ])
  }

  /// - Parameter anchor: which part of the text stands at the place: start, middle or end.
  static func text(
    _ text: String, _ x: Double, _ y: Double, anchor: String = "start", class name: String = ""
  ) -> Markup {
    Markup(
      "text",
      [
        "x": Decimal.coordinate(x), "y": Decimal.coordinate(y), "text-anchor": anchor,
        "class": name,
      ], .text(text))
  }

  static func rectangle(
    _ x: Double, _ y: Double, width: Double, height: Double, class name: String
  ) -> Markup {
    Markup(
      "rect",
      [
        "x": Decimal.coordinate(x), "y": Decimal.coordinate(y),
        "width": Decimal.coordinate(max(0, width)), "height": Decimal.coordinate(height),
        "class": name,
      ])
  }

  static func polyline(_ points: [(x: Double, y: Double)], class name: String) -> Markup {
    shape("polyline", points, class: name)
  }

  static func polygon(_ points: [(x: Double, y: Double)], class name: String) -> Markup {
    shape("polygon", points, class: name)
  }

  private static func shape(
    _ element: String, _ points: [(x: Double, y: Double)], class name: String
  ) -> Markup {
    let text = points.map { "\(Decimal.coordinate($0.x)),\(Decimal.coordinate($0.y))" }
    return Markup(element, ["points": text.joined(separator: " "), "class": name])
  }

  /// A series' own shape around a place, as large as `radius`.
  static func marker(
    series: Int, _ x: Double, _ y: Double, radius: Double = 4
  ) -> Markup {
    let corners: [(Double, Double)]
    switch series % ChartSeries.lookCount {
    case 0:
      return Markup(
        "circle",
        [
          "cx": Decimal.coordinate(x), "cy": Decimal.coordinate(y),
          "r": Decimal.coordinate(radius), "class": "fill",
        ])
    case 1: corners = [(-1, -1), (1, -1), (1, 1), (-1, 1)]
    case 2: corners = [(0, -1.2), (1.1, 0.9), (-1.1, 0.9)]
    case 3: corners = [(0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)]
    case 4: corners = [(0, 1.2), (1.1, -0.9), (-1.1, -0.9)]
    default: corners = [(-1.3, -0.5), (1.3, -0.5), (1.3, 0.5), (-1.3, 0.5)]
    }
    let places = corners.map {
      "\(Decimal.coordinate(x + $0.0 * radius)),\(Decimal.coordinate(y + $0.1 * radius))"
    }
    return Markup(
      "path", ["d": "M" + places.joined(separator: "L") + "Z", "class": "fill"])
  }

  /// A group of shapes in a series' colour, with words that appear beside the pointer.
  static func group(series: Int, title: String? = nil, _ children: [Markup]) -> Markup {
    let words = title.map { [Markup("title", text: $0)] } ?? []
    return Markup(
      "g", ["class": "s\(series % ChartSeries.lookCount)"], children: words + children)
  }
}
