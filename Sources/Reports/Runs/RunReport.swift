internal import Evaluation
public import Forecasting
internal import Hyperparameters
internal import JSON
public import Models
public import Tracking
internal import Web
internal import Wording

/// A run: what it was, how it scored, what its files hold, and how to make it again.
public struct RunReport {
  /// The games that a run forecast as they came out, and its teams.
  public struct Games {
    let teams: TeamNames
    let calls: RunCalls
    let ratings: TeamRatings?

    /// - Parameter ratings: nil where the model keeps none and none were asked for, or the league is not
    ///   at hand.
    public init(_ teams: TeamNames, _ calls: RunCalls, ratings: TeamRatings?) {
      (self.teams, self.calls, self.ratings) = (teams, calls, ratings)
    }
  }

  /// The most teams whose ratings a chart tells apart.
  public static let mostTeams = ChartSeries.lookCount
  /// How many teams or features a terminal shows, and a page.
  static let leaders = (terminal: 10, page: 15)

  let record: RunRecord
  let figures: RunFigures
  let guide: Guide
  private let path: String
  private let aliases: [String]
  /// Nil where the run's model is none that this program knows.
  private let definition: ModelDefinition?

  /// - Parameters:
  ///   - path: of the run's folder.
  ///   - aliases: names that it has been given.
  ///   - models: those that this program knows.
  public init(
    _ record: RunRecord, _ figures: RunFigures, path: String, aliases: [String] = [],
    _ models: ModelRegistry, _ guide: Guide
  ) {
    (self.record, self.figures, self.guide) = (record, figures, guide)
    (self.path, self.aliases) = (path, aliases)
    definition = try? models.definition(named: record.modelType, version: record.modelVersion)
  }

  var title: String { record.name ?? record.modelType }

  /// The report at a training's end: facts, then scores season by season.
  public static func summary(_ record: RunRecord, path: String) -> Report {
    Report(
      title: record.name ?? record.modelType, summarySections(record, path: path, aliases: []))
  }

  /// - Parameter games: nil for a page without calls and ratings over time.
  public func report(_ games: Games? = nil) -> Report {
    Report(
      title: title, pageName: "\(record.shortID): \(title)",
      Self.summarySections(record, path: path, aliases: aliases) + fileSections + origin,
      page: RunPage(self, games).sections,
      fields: [Report.Field(.root, JSONValue(encoding: record))])
  }

  // MARK: Sections

  private static func summarySections(
    _ record: RunRecord, path: String, aliases: [String]
  ) -> [Section] {
    let facts = RunFacts(record)
    let names =
      aliases.isEmpty ? [] : [Figures.Fact("aliases", .list(aliases.map { "@" + $0 }))]
    let figures = Figures(
      facts.summary + names + [facts.git(digits: 12), Figures.Fact("saved in", path)])
    return [Section([.figures(figures)]), Section([.table(scores(of: record))])]
  }

  private var fileSections: [Section] {
    var sections: [Section] = []
    if !figures.reliability.isEmpty {
      sections.append(Section("Reliability", [.table(reliability)]))
    }
    if figures.seasons.count > 1 {
      sections.append(Section("Log loss by season", [.table(seasons(seeds: [:]))]))
    }
    if let leaders {
      let heading = figures.hasRatings ? "Best teams" : "Heaviest features"
      sections.append(Section(heading, [.table(leaders, first: Self.leaders.terminal)]))
    }
    return sections
  }

  private var origin: [Section] {
    let again = Figures.Fact("make it again", guide(.reproduce(run: record.shortID)))
    let notes = record.notes.map { [Figures.Fact("notes", $0, at: "notes")] } ?? []
    return [
      Section("Hyperparameters", [.figures(hyperparameters)])
    ] + Section.estimates(record.estimates) + [
      Section("Made with", [.figures(Figures(RunFacts(record).circumstances + [again] + notes))])
    ]
  }

  // MARK: Tables

  /// Season by season, then over all of them, and a coin's.
  private static func scores(of record: RunRecord) -> Table {
    var table = Table([Column("season", .number)] + scoreColumns(of: record.target))
    for (season, metrics) in record.metrics.seasons.sorted(by: { $0.key < $1.key }) {
      table.append(
        scoreCells(String(season), metrics),
        at: ["metrics", "seasons", .key(String(season))])
    }
    table.append(
      scoreCells("all", record.metrics.pooled, .strong), at: ["metrics", "pooled"])
    table.append(scoreCells("coin flip", record.coinFlip, .faint), at: "coin_flip")
    return table
  }

  static func scoreColumns(of target: Target) -> [Column] {
    [Column("games", key: "games", .number)] + Metric.all(of: target).map(Column.metric)
  }

  static func scoreCells(
    _ label: String, _ metrics: Metrics, _ tone: Cell.Tone = .plain
  ) -> [Cell] {
    let cells = [Cell.text(label), .count(metrics.games)]
    return (cells + Metric.all(of: metrics.target).map { .score(metrics[$0]) }).map {
      $0.toned(tone)
    }
  }

  /// A line for each tenth; in a terminal with `o` where games came true as often, `|` where they were
  /// said to.
  var reliability: Table {
    var table = Table(
      ReliabilityTable.columns + [Column("0   | forecast, o came true   1", for: .terminal)])
    for bin in figures.reliability {
      let picture = Picture.text([(bin.meanProbability, "|"), (bin.meanOutcome, "o")])
      table.append(ReliabilityTable.cells(of: bin) + [.text(picture)])
    }
    return table
  }

  /// A line for each season; in a terminal with `o` at its log loss, `|` at a coin's.
  ///
  /// - Parameter seeds: the log loss of the seeds' forecast, by season.
  func seasons(seeds: [Int: Double]) -> Table {
    let worst = (figures.seasons.map(\.logLoss) + [figures.coinFlip ?? 0]).max() ?? 0
    let end = NumberFormat.fixed(worst, decimals: 2)
    var table = Table(
      [
        Column("season", .number), Column("games", key: "games", .number),
        Column("log loss", key: "log_loss", .number), Column("coin flip", .number, for: .page),
        Column("0        o run, | coin      \(end)", for: .terminal),
      ] + (seeds.isEmpty ? [] : [Column("seeds", .number, for: .page)]))
    for season in figures.seasons {
      let coin = figures.coinFlip.map { (share: $0 / worst, mark: Character("|")) }
      let picture = Picture.text([coin, (season.logLoss / worst, "o")].compactMap(\.self))
      table.append(
        [
          .label(season.season), .count(season.games), .score(season.logLoss),
          .score(figures.coinFlip), .text(picture),
        ] + (seeds.isEmpty ? [] : [.score(seeds[season.season])]),
        at: ["metrics", "seasons", .key(String(season.season))])
    }
    return table
  }

  /// The teams that the model rates, or the features that it leans on, best or heaviest first; nil where
  /// it shows neither.
  var leaders: Table? {
    switch figures.insight {
    case .ratings(let entries)?:
      var table = Table([
        Column("", .number, for: .page), Column("team"), Column("rating", .number),
      ])
      for (place, entry) in entries.enumerated() {
        table.append([
          .label(place + 1), .text(entry.name), .number(entry.value, decimals: 1),
        ])
      }
      return table
    case .features(let entries, let unit)?:
      var table = Table([Column("feature"), Column(unit, .number)])
      for entry in entries {
        table.append([.text(entry.name), .number(entry.value, decimals: 3)])
      }
      return table
    case nil: return nil
    }
  }

  /// Values that are not the default stand out, with the default behind them.
  var hyperparameters: Figures {
    Figures(
      record.hyperparameters.sorted { $0.key < $1.key }.map { name, value in
        let place: JSONPath = ["hyperparameters", .key(name)]
        let cell = Cell.setting(value)
        guard let standard = standard(of: name, unless: value) else {
          return Figures.Fact(name, cell, at: place)
        }
        return Figures.Fact(
          name, cell.followed(by: "  (default \(standard))").toned(.strong), at: place)
      })
  }

  /// The default of a hyperparameter where `value` is another; nil where it is the default.
  private func standard(of name: String, unless value: JSONValue) -> String? {
    guard let definition else { return nil }
    guard let standard = definition.resolver.values().values[name] else { return "none" }
    return standard.description == value.description ? nil : standard.description
  }
}
