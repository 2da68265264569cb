internal import Evaluation
internal import JSON
internal import Terminal
internal import Tracking
internal import Wording

/// A run as people read it: what it was, how it scored, season by season.
struct RunReport {
  private let record: RunRecord
  private let path: String
  private let aliases: [String]

  init(_ record: RunRecord, path: String, aliases: [String] = []) {
    self.record = record
    self.path = path
    self.aliases = aliases
  }

  /// What `train` prints: facts, then scores.
  func summary(width: Int?, style: Style) -> String {
    let facts = factTable.render(width: width, style: style)
    let scores = scoreTable.render(width: width, style: style)
    return facts + "\n" + scores.droppingLastLineEnd
  }

  /// What `runs show` prints: the same, then what the files hold, hyperparameters and circumstances.
  func full(_ details: RunDetails, width: Int?, style: Style) -> String {
    let hyperparameters = hyperparameterTable(details).render(width: width, style: style)
    let circumstances = circumstanceTable.render(width: width, style: style)
    return summary(width: width, style: style) + "\n" + details.text(width: width, style: style)
      + "\n" + style.bold("Hyperparameters") + "\n" + hyperparameters + "\n"
      + style.bold("Made with") + "\n" + circumstances.droppingLastLineEnd
  }

  private var factTable: KeyValueTable {
    let facts = RunFacts(record)
    var table = KeyValueTable()
    for fact in facts.summary {
      table.append(
        fact.name, fact.name == "run" ? TableCell(fact.value, .bold) : TableCell(fact.value))
    }
    if !aliases.isEmpty {
      table.append("aliases", aliases.map { "@" + $0 }.joined(separator: ", "))
    }
    table.append("git", facts.git(digits: 12))
    table.append("saved in", path)
    return table
  }

  private var scoreTable: TextTable {
    let headers = ["season", "games"] + Metric.allCases.map(\.title)
    var table = TextTable(headers.map { TableColumn($0, alignment: .right) })
    for (season, metrics) in record.metrics.seasons.sorted(by: { $0.key < $1.key }) {
      table.append(row(String(season), metrics))
    }
    table.append(row("all", record.metrics.pooled, .bold))
    table.append(row("coin flip", record.coinFlip, .dim))
    return table
  }

  private func row(
    _ label: String, _ metrics: Metrics, _ attribute: TextAttribute? = nil
  ) -> [TableCell] {
    let scores = Metric.allCases.map { NumberFormat.fixed(metrics[$0], decimals: 4) }
    let texts = [label, NumberFormat.grouped(metrics.games)] + scores
    return texts.map { text in attribute.map { TableCell(text, $0) } ?? TableCell(text) }
  }

  /// Values that are not the default stand out, with the default behind them.
  private func hyperparameterTable(_ details: RunDetails) -> KeyValueTable {
    var table = KeyValueTable()
    for (name, value) in record.hyperparameters.sorted(by: { $0.key < $1.key }) {
      if let standard = details.standard(of: name, unless: value) {
        table.append(name, TableCell("\(value)  (default \(standard))", .bold))
      } else {
        table.append(name, value.description)
      }
    }
    return table
  }

  private var circumstanceTable: KeyValueTable {
    var table = KeyValueTable()
    for fact in RunFacts(record).circumstances { table.append(fact.name, fact.value) }
    table.append("make it again", "almanac runs reproduce \(record.shortID)")
    if let notes = record.notes { table.append("notes", notes) }
    return table
  }
}

extension String {
  fileprivate var droppingLastLineEnd: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
