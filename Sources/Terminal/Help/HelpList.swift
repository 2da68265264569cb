internal import Wording

/// A heading and rows of a label and its explanation, as options and commands are listed.
struct HelpList {
  /// The columns before each label.
  private static let indent = 2
  /// The columns between a label and its explanation.
  private static let gap = 2
  /// A label wider than this has its explanation on the next line, so that the rest stays near.
  private static let widestLabel = 30
  /// With less room than this beside the labels, explanations go underneath them.
  private static let narrowestText = 30
  /// Where an explanation begins that is underneath its label.
  private static let narrowIndent = 8

  let heading: String
  /// Each label with the paragraphs that explain it.
  var rows: [(label: String, texts: [String])]

  /// The width of the label column that suits several lists at once.
  static func labelWidth(of lists: [HelpList]) -> Int {
    let widths = lists.flatMap { $0.rows.map(\.label.displayWidth) }
    return widths.filter { $0 <= widestLabel }.max() ?? 0
  }

  /// The list in lines of at most `width` columns.
  func lines(labelWidth: Int, width: Int, style: Style) -> [String] {
    let besideLabels = Self.indent + labelWidth + Self.gap
    let isNarrow = width - besideLabels < Self.narrowestText
    let column = isNarrow ? Self.narrowIndent : besideLabels
    var lines = [style.bold("\(heading):")]
    for row in rows {
      let texts = row.texts.flatMap { TextWrap.lines(of: $0, width: width - column) }
      let margin = String(repeating: " ", count: column)
      if isNarrow || row.label.displayWidth > labelWidth {
        lines += labelLines(row.label, width: width, style: style)
        lines += texts.map { $0.isEmpty ? "" : margin + $0 }
      } else {
        let padding = String(repeating: " ", count: labelWidth - row.label.displayWidth + Self.gap)
        let label = labelLines(row.label, width: width, style: style).joined()
        lines.append(label + (texts.first.map { padding + $0 } ?? ""))
        lines += texts.dropFirst().map { $0.isEmpty ? "" : margin + $0 }
      }
    }
    return lines
  }

  private func labelLines(_ label: String, width: Int, style: Style) -> [String] {
    let margin = String(repeating: " ", count: Self.indent)
    return TextWrap.lines(of: label, width: width - Self.indent).map { margin + style.cyan($0) }
  }
}
