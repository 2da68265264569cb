// A report within another: what it shows stays, and its JSON moves to a place within the other's.

extension [Section] {
  func placed(at place: JSONPath) -> [Section] {
    map { section in
      let blocks = section.blocks.map { $0.placed(at: place) }
      return section.heading.map { Section($0, blocks) } ?? Section(blocks)
    }
  }
}

extension Block {
  fileprivate func placed(at place: JSONPath) -> Block {
    switch self {
    case .figures(let figures):
      .figures(
        Figures(
          figures.facts.map { fact in
            Figures.Fact(fact.name, fact.cell, at: fact.place.map { place + $0 })
          }, areProse: figures.areProse))
    case .table(let table, let first): .table(table.placed(at: place), first: first)
    case .folded(let summary, let blocks):
      .folded(summary, blocks.map { $0.placed(at: place) })
    default: self
    }
  }
}

extension [Report.Field] {
  func placed(at place: JSONPath) -> [Report.Field] {
    map { Report.Field(place + $0.place, $0.value) }
  }
}
