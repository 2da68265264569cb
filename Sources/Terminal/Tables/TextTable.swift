internal import Wording

/// A table of text: a header, a rule, and rows in aligned columns.
///
///     var table = TextTable([
///       TableColumn("model", isFlexible: true), TableColumn("log loss", alignment: .decimal),
///     ])
///     table.append([TableCell("elo", .bold), TableCell("0.4321")])
///     try console.write(table.render(width: console.tableWidth, style: style))
public struct TextTable: Sendable {
  /// The sign for columns that the width has no room for.
  private static let leftOut = "…"

  private let columns: [TableColumn]
  private var rows: [[TableCell]] = []

  /// Makes a table without rows.
  public init(_ columns: [TableColumn]) {
    self.columns = columns
  }

  /// Adds a row.
  ///
  /// - Precondition: it has one cell for each column.
  public mutating func append(_ cells: [TableCell]) {
    precondition(
      cells.count == columns.count, "a row has \(columns.count) cells, not \(cells.count)")
    rows.append(cells)
  }

  /// Adds a row of plain texts.
  ///
  /// - Precondition: it has one text for each column.
  public mutating func append(_ texts: [String]) {
    append(texts.map { TableCell($0) })
  }

  /// The table's lines, none wider than `width`; nil is as wide as the content.
  ///
  /// Where there is too little room, flexible columns are cut first; then columns are left out from
  /// the right, and an ellipsis stands in their place.
  public func lines(width: Int?, style: Style) -> [String] {
    guard !columns.isEmpty else { return [] }
    let aligned = columns.indices.map { alignedTexts(ofColumn: $0) }
    let naturalWidths = columns.indices.map { index in
      let widths = aligned[index].map(\.displayWidth) + [columns[index].header.displayWidth]
      return max(1, columns[index].minimumWidth, widths.max() ?? 0)
    }
    let layout = TableLayout(columns: columns, naturalWidths: naturalWidths, width: width)
    let header = line(columns.map { ($0.header.printable, [.bold]) }, layout, style)
    let rules = layout.widths.map { String(repeating: "─", count: $0) }
    let rule = line(rules.map { ($0, [.dim]) }, layout, style)
    let body = rows.indices.map { row in
      line(columns.indices.map { (aligned[$0][row], rows[row][$0].attributes) }, layout, style)
    }
    return [header, rule] + body
  }

  /// The lines as one text, each with its line break.
  public func render(width: Int?, style: Style) -> String {
    lines(width: width, style: style).map { $0 + "\n" }.joined()
  }

  /// The texts of a column; in a decimal column spaces after them bring their points in line.
  private func alignedTexts(ofColumn index: Int) -> [String] {
    let texts = rows.map { $0[index].text }
    guard columns[index].alignment == .decimal else { return texts }
    let fractions = texts.map { text in
      text.lastIndex(of: ".").map { text.distance(from: $0, to: text.endIndex) } ?? 0
    }
    let widest = fractions.max() ?? 0
    return zip(texts, fractions).map { $0 + String(repeating: " ", count: widest - $1) }
  }

  private func line(
    _ cells: [(text: String, attributes: [TextAttribute])], _ layout: TableLayout, _ style: Style
  ) -> String {
    var line = ""
    var end = 0  // The column after the last visible text; spaces at the end are never written.
    var column = 0
    func append(_ text: String, at start: Int, _ attributes: [TextAttribute]) {
      let visible = String(text.prefix(text.count - text.reversed().prefix { $0 == " " }.count))
      guard !visible.isEmpty else { return }
      line += String(repeating: " ", count: start - end) + style.apply(attributes, to: visible)
      end = start + visible.displayWidth
    }
    for (index, width) in layout.widths.enumerated() {
      let text = cells[index].text.truncated(to: width)
      let padding = columns[index].alignment == .left ? 0 : max(0, width - text.displayWidth)
      append(text, at: column + padding, cells[index].attributes)
      column += width + TableLayout.gap
    }
    if layout.leavesOutColumns {
      append(Self.leftOut, at: column, [.dim])
    }
    return line
  }
}
