internal import Terminal
internal import Wording

extension Report {
  /// The report for a terminal: its sections with blank lines between them.
  ///
  /// - Parameters:
  ///   - width: in columns; no line is wider. Nil for lines as wide as their content, with sentences in
  ///     lines of 100.
  ///   - isColoured: whether headings, verdicts and differences are set off with ANSI codes.
  public func text(width: Int?, isColoured: Bool) -> String {
    let renderer = TextRenderer(width: width, style: Style(isEnabled: isColoured))
    return sections.map(renderer.text).filter { !$0.isEmpty }.joined(separator: "\n")
  }
}

private struct TextRenderer {
  /// Readers lose longer lines.
  private static let widestProse = 100
  /// Holds words together at a line's end; a terminal's fonts need not have it.
  private static let unbrokenSpace = "\u{A0}"

  let width: Int?
  let style: Style

  private var proseWidth: Int { min(width ?? Self.widestProse, Self.widestProse) }

  func text(of section: Section) -> String {
    let content = section.blocks.map(text).joined()
    guard let heading = section.heading, !content.isEmpty else { return content }
    return prose(heading, [.bold]) + content
  }

  private func text(of block: Block) -> String {
    switch block {
    case .sentence(let text), .command(let text): prose(text, [])
    case .entry(let name, let text, _): prose("\(name). \(text)", [])
    case .line(let text): text.printable + "\n"
    case .verdict(let text): prose(text, [.bold])
    case .note(let text): prose(text, [.dim])
    case .figures(let figures): text(of: figures)
    case .table(let table, let first): text(of: table, first: first)
    case .chart, .legend, .folded, .actions, .rule: ""
    }
  }

  private func prose(_ text: String, _ attributes: [TextAttribute]) -> String {
    TextWrap.lines(of: text.printable, width: proseWidth)
      .map { style.apply(attributes, to: words($0)) + "\n" }.joined()
  }

  private func words(_ line: String) -> String { line.replacing(Self.unbrokenSpace, with: " ") }

  private func text(of figures: Figures) -> String {
    var table = KeyValueTable()
    for fact in figures.facts { table.append(fact.name, tableCell(fact.cell)) }
    return words(table.render(width: figures.areProse ? proseWidth : width, style: style))
  }

  private func text(of table: Table, first: Int?) -> String {
    let places = table.columns.indices.filter {
      table.columns[$0].audience.contains(.terminal)
    }
    var text = TextTable(places.map { tableColumn(table.columns[$0]) })
    for row in table.rows.prefix(first ?? .max) {
      text.append(places.map { tableCell(row.cells[$0]) })
    }
    return text.render(width: width, style: style)
  }

  private func tableColumn(_ column: Column) -> TableColumn {
    let alignment: TableColumn.Alignment =
      switch column.kind {
      case .text, .token, .passage: .left
      case .number: .right
      case .decimal: .decimal
      }
    return TableColumn(
      column.header, alignment: alignment, minimumWidth: column.narrowest ?? 0,
      isFlexible: column.narrowest != nil)
  }

  private func tableCell(_ cell: Cell) -> TableCell {
    switch cell.tone {
    case .plain: TableCell(cell.text)
    case .strong: TableCell(cell.text, .bold)
    case .faint: TableCell(cell.text, .dim)
    case .better: TableCell(cell.text, .green)
    case .worse: TableCell(cell.text, .red)
    }
  }
}
