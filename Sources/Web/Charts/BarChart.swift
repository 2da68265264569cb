/// Bars from 0 to the right, or to the left below 0; groups of them under each other.
///
/// It lies down since there may be many groups, and a telephone is higher than wide.
public struct BarChart: Sendable, Equatable {
  public struct Bar: Sendable, Equatable {
    public var series: Int
    public var value: Double
    /// The words at the bar's end, which also appear beside the pointer.
    public var label: String
    public var title: String

    public init(series: Int, value: Double, label: String, title: String) {
      (self.series, self.value) = (series, value)
      (self.label, self.title) = (label, title)
    }
  }

  private struct Group: Sendable, Equatable {
    let name: String
    let bars: [Bar]
  }

  /// A description of the chart for those who cannot see it.
  public var description: String
  /// The quantity that the bars measure.
  public var axisLabel: String
  private var groups: [Group] = []

  public init(description: String, axisLabel: String) {
    self.description = description
    self.axisLabel = axisLabel
  }

  public mutating func append(_ name: String, _ bars: [Bar]) {
    groups.append(Group(name: name, bars: bars))
  }

  private static let (width, right) = (480.0, 470.0)
  private static let (top, barHeight, gap, footer) = (8.0, 13.0, 7.0, 44.0)
  /// Room for the label at a bar's end: some ten figures.
  private static let labelWidth = 68.0

  /// Room for names: a letter is no wider than 9, also on a telephone, where it is larger.
  private static let (letterWidth, mostLetters) = (9.0, 24)

  private var left: Double {
    let letters = groups.map(\.name.count).max() ?? 0
    return max(52, 8 + Double(min(letters, Self.mostLetters)) * Self.letterWidth)
  }

  public var markup: Markup {
    let heights = groups.map { Double($0.bars.count) * Self.barHeight + Self.gap }
    let bottom = Self.top + heights.reduce(0, +)
    let scale = scale
    var top = Self.top
    let rows = zip(groups, heights).flatMap { group, height in
      defer { top += height }
      return shapes(group, top: top, height: height - Self.gap, scale)
    }
    return SVG.drawing(
      width: Self.width, height: bottom + Self.footer, description: description,
      axis(scale, bottom: bottom) + rows)
  }

  private var scale: LinearScale {
    let values = groups.flatMap(\.bars).map(\.value)
    let (low, high) = (min(0, values.min() ?? 0), max(0, values.max() ?? 0))
    return LinearScale(
      domain: low...(low == high ? 1 : high), from: left + (low < 0 ? Self.labelWidth : 0),
      to: Self.right - (high > 0 || low == high ? Self.labelWidth : 0), tickCount: 5)
  }

  private func axis(_ scale: LinearScale, bottom: Double) -> [Markup] {
    let ticks = scale.ticks.flatMap { tick in
      [
        SVG.line(scale(tick), Self.top, scale(tick), bottom, class: "grid"),
        SVG.text(scale.label(tick), scale(tick), bottom + 16, anchor: "middle", class: "faint"),
      ]
    }
    let middle = (left + Self.right) / 2
    return ticks + [
      SVG.line(scale(0), Self.top, scale(0), bottom, class: "axis"),
      SVG.text(axisLabel, middle, bottom + 36, anchor: "middle"),
    ]
  }

  private func shapes(
    _ group: Group, top: Double, height: Double, _ scale: LinearScale
  ) -> [Markup] {
    let name = SVG.text(
      Self.shortened(group.name), left - 8, top + height / 2 + 4, anchor: "end")
    return [name]
      + group.bars.enumerated().map { index, bar in
        let y = top + Double(index) * Self.barHeight
        let (zero, end) = (scale(0), scale(bar.value))
        let isLeft = bar.value < 0
        return SVG.group(
          series: bar.series, title: bar.title,
          [
            SVG.rectangle(
              min(zero, end), y + 1, width: abs(end - zero), height: Self.barHeight - 2,
              class: "fill"),
            SVG.text(
              bar.label, end + (isLeft ? -4 : 4), y + Self.barHeight - 3,
              anchor: isLeft ? "end" : "start", class: "small"),
          ])
      }
  }
  /// A long name's beginning.
  private static func shortened(_ name: String) -> String {
    name.count > mostLetters ? name.prefix(mostLetters - 1) + "…" : name
  }
}
