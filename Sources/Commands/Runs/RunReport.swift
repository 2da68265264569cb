internal import Evaluation
internal import Terminal
internal import Tracking

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
    var table = KeyValueTable()
    table.append("run", TableCell(record.runID, .bold))
    if let name = record.name { table.append("name", name) }
    table.append("model", record.modelType)
    table.append("seasons", seasons)
    table.append("games learnt", NumberFormat.grouped(record.gamesLearnt) + speed)
    table.append("predictions", judged)
    if let calibration = record.calibration { table.append("calibrated by", calibration) }
    if !record.tags.isEmpty { table.append("tags", record.tags.joined(separator: ", ")) }
    if !aliases.isEmpty {
      table.append("aliases", aliases.map { "@" + $0 }.joined(separator: ", "))
    }
    table.append("git", gitText)
    table.append("saved in", path)
    return table
  }

  private var seasons: String {
    let count = record.dataset.seasons.filter { $0 >= record.startYear }.count
    let years = "\(record.startYear) to \(record.endYear)"
    let warmUp = record.warmUpFrom.map { ", warmed up from \($0)" } ?? ""
    return "\(years) (\(count))\(warmUp)\(withoutPredictions)"
  }

  /// Seasons that were walked but hold nothing to be judged on, such as 2020.
  private var withoutPredictions: String {
    let seasons = record.dataset.seasons.filter {
      $0 >= record.startYear && record.metrics.seasons[$0] == nil
    }
    guard !seasons.isEmpty else { return "" }
    return "; nothing to predict in " + seasons.map(String.init).joined(separator: ", ")
  }

  private var speed: String {
    guard record.timings.walkSeconds > 0 else { return "" }
    let rate = Double(record.gamesLearnt) / record.timings.walkSeconds
    return " (\(NumberFormat.compact(rate)) a second)"
  }

  private var judged: String {
    let scope = record.predict == "tournament" ? "tournament game" : "game"
    let unplayed = record.predictionCount - record.metrics.pooled.games
    let note = unplayed == 0 ? "" : ", \(NumberFormat.grouped(unplayed)) not played yet"
    return NumberFormat.counted(record.predictionCount, scope) + note
  }

  private var gitText: String {
    guard let isDirty = record.git.isDirty else { return record.git.hash }
    return record.git.hash.prefix(12) + (isDirty ? " with uncommitted changes" : "")
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
    let environment = record.environment
    var table = KeyValueTable()
    table.append("when", record.timestamp)
    table.append("seed", "\(record.seed) (\(record.randomGenerator))")
    table.append("dataset", record.dataset.fingerprint)
    table.append("games walked", NumberFormat.grouped(record.dataset.games))
    table.append("predictions digest", record.predictionsDigest)
    table.append(
      "programs",
      "almanac \(environment.almanac), Swift \(environment.swift), Arrow \(environment.arrow)")
    table.append("machine", "\(environment.os), \(environment.cpu), \(environment.threads) threads")
    table.append("read", DurationFormat.text(.seconds(record.timings.readSeconds)))
    table.append("walk", DurationFormat.text(.seconds(record.timings.walkSeconds)))
    table.append("make it again", "almanac runs reproduce \(record.runID.prefix(8))")
    if let notes = record.notes { table.append("notes", notes) }
    return table
  }
}

extension String {
  fileprivate var droppingLastLineEnd: String {
    hasSuffix("\n") ? String(dropLast()) : self
  }
}
