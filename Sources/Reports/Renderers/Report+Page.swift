public import Web

extension Report {
  /// The report as a page: one file for any browser, that needs no network.
  public var html: String { PageRenderer(setting: nil).html(of: self) }

  /// The report as a page of a server.
  public func html(served setting: PageSetting) -> String {
    PageRenderer(setting: setting).html(of: self)
  }
}

/// What a page has from the server that shows it.
public struct PageSetting: Sendable {
  /// Links, tools and scripts around the report.
  public var frame: HTMLPage.Frame
  /// Goes along with every form, so that no other site can send it; nil where the reader may do nothing.
  public var token: String?
  /// The address of a thing's page; nil where there is none.
  public var address: @Sendable (Cell.Link) -> String?
  /// Words above the report, such as what has just been done.
  public var notice: String?

  public init(
    frame: HTMLPage.Frame, token: String? = nil, notice: String? = nil,
    address: @escaping @Sendable (Cell.Link) -> String?
  ) {
    (self.frame, self.token, self.notice, self.address) = (frame, token, notice, address)
  }

  /// Where a form of an action is sent to.
  public static func path(of action: Action) -> String { "/actions/" + action.name }
}

private struct PageRenderer {
  let setting: PageSetting?

  func html(of report: Report) -> String {
    let notice = setting?.notice.map {
      Markup("p", ["class": "verdict", "role": "status"], .text($0))
    }
    return HTMLPage(
      title: report.pageName,
      body: [notice].compactMap(\.self) + [Markup("h1", text: report.title)]
        + report.pageSections.flatMap(markup), frame: setting?.frame
    ).html
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
    case .figures(let figures):
      [
        HTMLTable.facts(
          figures.facts.map { fact in
            (fact.name, linked(.text(fact.cell.text), to: fact.cell.link))
          })
      ]
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
    case .entry(let name, let text, let link):
      [Markup("p", linked(Markup("strong", text: name), to: link), .text(". " + text))]
    case .actions(let actions): setting?.token == nil ? [] : [forms(actions)]
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
        places.map { place in
          let cell = row.cells[place]
          return HTMLTable.Cell(
            cell.text, isBetter: cell.tone == .better,
            address: cell.link.flatMap { setting?.address($0) })
        })
    }
    return markup.markup
  }

  private func linked(_ text: Markup, to link: Cell.Link?) -> Markup {
    link.flatMap { setting?.address($0) }.map { Markup("a", ["href": $0], text) } ?? text
  }

  // MARK: Forms

  private func forms(_ actions: [Action]) -> Markup {
    Markup("div", ["class": "actions"], children: actions.map(form))
  }

  private func form(_ action: Action) -> Markup {
    let hidden = [("csrf", setting?.token ?? "")] + action.values.sorted { $0.key < $1.key }
    return Markup(
      "form", ["method": "post", "action": PageSetting.path(of: action)],
      children: hidden.map { Markup("input", ["type": "hidden", "name": $0.0, "value": $0.1]) }
        + action.fields.map(label)
        + [
          Markup(
            "button", ["aria-label": "\(action.label): \(action.subject)"], .text(action.label))
        ])
  }

  /// A field within its label.
  private func label(_ field: Action.Field) -> Markup {
    Markup("label", .text(field.label + " "), input(field))
  }

  private func input(_ field: Action.Field) -> Markup {
    switch field.kind {
    case .text(isRequired: false):
      return Markup("input", ["name": field.name, "maxlength": "1000", "autocomplete": "off"])
    case .text(isRequired: true):
      return Markup(
        "input",
        ["name": field.name, "maxlength": "1000", "autocomplete": "off", "required": "required"])
    case .choice(let choices):
      return Markup(
        "select", ["name": field.name],
        children: choices.map { Markup("option", ["value": $0.value], .text($0.words)) })
    }
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
