internal import Web

extension Report {
  /// The report as a page: one file for any browser, that needs no network.
  public var html: String {
    HTMLPage(title: pageName, body: [Markup("h1", text: title)] + pageSections.flatMap(markup)).html
  }

  private func markup(of section: Section) -> [Markup] {
    let heading = section.heading.map { [Markup("h2", text: $0)] }
    return (heading ?? []) + section.blocks.flatMap(markup)
  }

  private func markup(of block: Block) -> [Markup] {
    switch block {
    case .sentence(let text), .line(let text): [Markup("p", text: text)]
    case .verdict(let text): [Markup("p", ["class": "verdict"], .text(text))]
    case .note(let text): [Markup("p", ["class": "note"], .text(text))]
    case .command(let text): [Markup("p", Markup("code", text: text))]
    case .figures(let figures): [HTMLTable.facts(figures.facts.map { ($0.name, $0.cell.text) })]
    case .table(let table, let first): [markup(of: table, first: first)]
    case .chart(let chart, let name, let caption):
      [
        Markup(
          "figure",
          children: text("h3", name) + [chart.markup] + text("figcaption", caption))
      ]
    case .legend(let series): [ChartSeries.legend(series)]
    case .folded(let summary, let blocks):
      [
        Markup(
          "details", children: [Markup("summary", text: summary)] + blocks.flatMap(markup))
      ]
    case .rule: [Markup("hr")]
    }
  }

  private func text(_ element: String, _ text: String?) -> [Markup] {
    text.map { [Markup(element, text: $0)] } ?? []
  }

  private func markup(of table: Table, first: Int?) -> Markup {
    let places = table.columns.indices.filter { table.columns[$0].audience.contains(.page) }
    var markup = HTMLTable(places.map { table.columns[$0].htmlColumn })
    for row in table.rows.prefix(first ?? .max) {
      markup.append(
        places.map { HTMLTable.Cell(row.cells[$0].text, isBetter: row.cells[$0].tone == .better) })
    }
    return markup.markup
  }
}

extension Column {
  fileprivate var htmlColumn: HTMLTable.Column {
    let kind: HTMLTable.Column.Kind =
      switch self.kind {
      case .text: .text
      case .number, .decimal: .number
      case .token: .token
      case .passage: .passage
      }
    return HTMLTable.Column(header, kind)
  }
}

extension Chart {
  fileprivate var markup: Markup {
    switch self {
    case .line(let chart): chart.markup
    case .bars(let chart): chart.markup
    case .intervals(let chart): chart.markup
    case .tree(let chart): chart.markup
    }
  }
}
