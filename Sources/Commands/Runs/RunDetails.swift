internal import Evaluation
internal import Faults
internal import Hyperparameters
internal import JSON
internal import Models
internal import Terminal
internal import Tracking
internal import Wording

/// What `runs show` tells beside the record: what the run's files hold.
struct RunDetails {
  /// Nil where the run's model is none that this program knows.
  let definition: ModelDefinition?
  let figures: RunFigures

  /// How many teams or features are shown.
  private static let leaders = 10

  init(_ record: RunRecord, in store: RunStore, _ models: ModelRegistry) throws(Fault) {
    definition = try? models.definition(named: record.modelType)
    figures = RunFigures(record, try store.predictions(of: record), in: store)
  }

  /// The default of a hyperparameter where `value` is another; nil where it is the default.
  func standard(of name: String, unless value: JSONValue) -> String? {
    guard let definition else { return nil }
    guard let standard = definition.resolver.values().values[name] else { return "none" }
    return standard.description == value.description ? nil : standard.description
  }

  func text(width: Int?, style: Style) -> String {
    var text = ""
    if !figures.reliability.isEmpty {
      text +=
        "\n" + style.bold("Reliability") + "\n"
        + reliabilityTable.render(width: width, style: style)
    }
    if figures.seasons.count > 1 {
      text +=
        "\n" + style.bold("Log loss by season") + "\n"
        + seasonTable.render(width: width, style: style)
    }
    switch figures.insight {
    case .ratings(let entries)?:
      text +=
        "\n" + style.bold("Best teams") + "\n"
        + table(of: entries, "team", "rating").render(width: width, style: style)
    case .features(let entries, let unit)?:
      text +=
        "\n" + style.bold("Heaviest features") + "\n"
        + table(of: entries, "feature", unit).render(width: width, style: style)
    case nil: break
    }
    return text
  }

  /// A line for each tenth: `o` stands where games came true as often, `|` where they were said to.
  private var reliabilityTable: TextTable {
    var table = TextTable([
      TableColumn("said"), TableColumn("games", alignment: .right),
      TableColumn("mean said", alignment: .right), TableColumn("came true", alignment: .right),
      TableColumn("0       | said, o true       1"),
    ])
    for bin in figures.reliability {
      table.append([
        ReliabilityChart.range(of: bin), NumberFormat.grouped(bin.games),
        NumberFormat.fixed(bin.meanProbability, decimals: 3),
        NumberFormat.fixed(bin.meanOutcome, decimals: 3),
        Self.picture([(bin.meanProbability, "|"), (bin.meanOutcome, "o")]),
      ])
    }
    return table
  }

  /// A line for each season: `o` stands at its log loss, `|` at a coin's.
  private var seasonTable: TextTable {
    let worst = (figures.seasons.map(\.logLoss) + [figures.coinFlip ?? 0]).max() ?? 0
    let end = NumberFormat.fixed(worst, decimals: 2)
    var table = TextTable([
      TableColumn("season", alignment: .right), TableColumn("games", alignment: .right),
      TableColumn("log loss", alignment: .right),
      TableColumn("0        o run, | coin      \(end)"),
    ])
    for season in figures.seasons {
      let coin = figures.coinFlip.map { (share: $0 / worst, mark: Character("|")) }
      table.append([
        String(season.season), NumberFormat.grouped(season.games),
        NumberFormat.fixed(season.logLoss, decimals: 4),
        Self.picture([coin, (season.logLoss / worst, "o")].compactMap(\.self)),
      ])
    }
    return table
  }

  /// Marks on a line of dots; a later one hides an earlier one.
  ///
  /// - Parameter marks: each with where on the line it stands, from 0 to 1.
  private static func picture(_ marks: [(share: Double, mark: Character)]) -> String {
    var cells = Array(repeating: Character("·"), count: 31)
    for mark in marks where mark.share.isFinite {
      cells[Int((min(max(mark.share, 0), 1) * 30).rounded())] = mark.mark
    }
    return String(cells)
  }

  private func table(
    of entries: [ModelInsight.Entry], _ noun: String, _ unit: String
  ) -> TextTable {
    var table = TextTable([TableColumn(noun), TableColumn(unit, alignment: .right)])
    for entry in entries.prefix(Self.leaders) {
      table.append([entry.name, NumberFormat.fixed(entry.value, decimals: 3)])
    }
    return table
  }
}
