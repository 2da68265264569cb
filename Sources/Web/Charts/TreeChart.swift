/// A tree of results from its leaves at the left to its root at the right, such as a knockout.
///
/// Each node is a line with its text on it; the thick part of the line is its share of the whole.
public struct TreeChart: Sendable, Equatable {
  public indirect enum Node: Sendable, Equatable {
    case leaf(Line)
    case join(Line, upper: Node, lower: Node)
  }

  public struct Line: Sendable, Equatable {
    /// Cut where the line is too short for it.
    public var label: String
    /// Stands at the line's end.
    public var value: String
    /// In [0, 1].
    public var share: Double
    /// All of it, in words.
    public var title: String

    public init(_ label: String, value: String, share: Double, title: String) {
      (self.label, self.value, self.share, self.title) = (label, value, share, title)
    }
  }

  /// Six columns fit a page.
  private static let columnWidth = 152.0
  private static let lineWidth = 142.0
  private static let rowHeight = 26.0
  private static let top = 20.0
  /// As many letters as stand on a line beside a value, in all but the widest of texts.
  private static let mostLetters = 18

  private let description: String
  private let root: Node

  public init(description: String, root: Node) {
    (self.description, self.root) = (description, root)
  }

  /// Never larger than its texts want it; where there is no room for that, it scrolls by itself.
  public var markup: Markup {
    let columns = Self.depth(root) + 1
    let width = Double(columns) * Self.columnWidth
    var row = 0
    let shapes = draw(root, column: columns - 1, &row).shapes
    let height = Self.top + Double(row) * Self.rowHeight
    let drawing = Markup(
      "svg",
      [
        "viewBox": "0 0 \(Decimal.coordinate(width)) \(Decimal.coordinate(height))",
        "width": Decimal.coordinate(width), "height": Decimal.coordinate(height),
        "class": "tree", "role": "img", "aria-label": description,
      ], children: shapes)
    return Markup("div", ["class": "scroll", "tabindex": "0"], drawing)
  }

  private static func depth(_ node: Node) -> Int {
    switch node {
    case .leaf: 0
    case .join(_, let upper, let lower): 1 + max(depth(upper), depth(lower))
    }
  }

  /// - Parameter row: how many leaves are drawn.
  private func draw(
    _ node: Node, column: Int, _ row: inout Int
  ) -> (shapes: [Markup], y: Double) {
    let x = Double(column) * Self.columnWidth
    switch node {
    case .leaf(let line):
      let y = Self.top + Double(row) * Self.rowHeight
      row += 1
      return ([draw(line, x, y)], y)
    case .join(let line, let upper, let lower):
      let top = draw(upper, column: column - 1, &row)
      let bottom = draw(lower, column: column - 1, &row)
      let y = (top.y + bottom.y) / 2
      return (top.shapes + bottom.shapes + [bracket(x, top.y, y, bottom.y), draw(line, x, y)], y)
    }
  }

  /// From the ends of two lines to the start of the one behind them.
  private func bracket(_ x: Double, _ top: Double, _ middle: Double, _ bottom: Double) -> Markup {
    let end = x - Self.columnWidth + Self.lineWidth
    let elbow = (end + x) / 2
    return Markup(
      "g",
      SVG.polyline([(end, top), (elbow, top), (elbow, bottom), (end, bottom)], class: "branch"),
      SVG.polyline([(elbow, middle), (x, middle)], class: "branch"))
  }

  private func draw(_ line: Line, _ x: Double, _ y: Double) -> Markup {
    let share = x + Self.lineWidth * min(1, max(0, line.share))
    let label =
      line.label.count > Self.mostLetters
      ? line.label.prefix(Self.mostLetters - 1) + "…" : line.label
    return SVG.group(
      series: 0, title: line.title,
      [
        SVG.polyline([(x, y), (x + Self.lineWidth, y)], class: "branch"),
        SVG.line(x, y, share, y, class: "stroke share"),
        SVG.text(label, x + 2, y - 7),
        SVG.text(line.value, x + Self.lineWidth - 2, y - 7, anchor: "end", class: "small faint"),
      ])
  }
}
