internal import Wording

/// A summary in two columns: names at the left, what belongs to them at the right.
///
///     var summary = KeyValueTable()
///     summary.append("games", NumberFormat.grouped(137_598))
public struct KeyValueTable: Sendable {
  private static let gap = 2
  /// With less room than this beside the names, values go underneath them.
  private static let narrowestValue = 16

  private var rows: [(key: String, value: TableCell)] = []

  /// Makes a summary without rows.
  public init() {}

  /// Adds a row; a blank value is shown as `–`.
  public mutating func append(_ key: String, _ value: TableCell) {
    rows.append((key.printable, value))
  }

  /// Adds a row of plain text.
  public mutating func append(_ key: String, _ value: String) {
    append(key, TableCell(value))
  }

  /// The summary's lines, none wider than `width`; nil is as wide as the content.
  ///
  /// A value too long for its line goes on below itself.
  public func lines(width: Int?, style: Style) -> [String] {
    let width = width ?? .max
    let keyWidth = (rows.map(\.key.displayWidth).max() ?? 0) + Self.gap
    if width - keyWidth >= Self.narrowestValue {
      return rows.flatMap { row in
        let values = valueLines(row.value, width: width - keyWidth, style: style)
        let first = style.dim(row.key) + spaces(keyWidth - row.key.displayWidth) + values[0]
        return [first] + values.dropFirst().map { spaces(keyWidth) + $0 }
      }
    }
    return rows.flatMap { row in
      let keys = TextWrap.lines(of: row.key, width: width).map(style.dim)
      let values = valueLines(row.value, width: max(1, width - Self.gap), style: style)
      return keys + values.map { spaces(Self.gap) + $0 }
    }
  }

  /// The lines as one text, each with its line break.
  public func render(width: Int?, style: Style) -> String {
    lines(width: width, style: style).map { $0 + "\n" }.joined()
  }

  /// A value in lines of at most `width` columns; at least one.
  private func valueLines(_ value: TableCell, width: Int, style: Style) -> [String] {
    let isBlank = value.text.allSatisfy { $0 == " " }
    let text = isBlank ? NumberFormat.absent : value.text
    let lines = text.displayWidth <= width ? [text] : TextWrap.lines(of: text, width: width)
    return lines.map { style.apply(value.attributes, to: $0) }
  }

  private func spaces(_ count: Int) -> String {
    String(repeating: " ", count: count)
  }
}
