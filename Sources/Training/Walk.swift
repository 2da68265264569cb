internal import Chronology
public import League
public import Models
public import Tracking

/// Takes a model through seasons, day by day: first every probability of a day, then its results.
///
///     var walk = Walk(dataset: dataset, plan: plan, scope: .tournament)
///     let predictions = try walk.run(&model)
///
/// It goes by the `Steps` of the dataset, so no probability can know of a game of its own day or of a
/// later one.
public struct Walk: Sendable {
  /// How far a walk has come.
  public struct Progress: Sendable {
    /// The season that is being walked.
    public let season: Int
    public let completedSeasons: Int
    public let totalSeasons: Int
    public let completedGames: Int
    public let totalGames: Int
  }

  private let dataset: Dataset
  private let plan: SeasonPlan
  private let scope: PredictionScope
  private let predictsWarmUp: Bool
  /// The dataset's seasons that the plan walks.
  let seasons: [SeasonGames]

  /// - Parameter predictsWarmUp: whether the games of the warm-up are predicted too.
  public init(
    dataset: Dataset, plan: SeasonPlan, scope: PredictionScope, predictsWarmUp: Bool = false
  ) {
    seasons = dataset.seasons.filter { plan.walked.contains($0.season) }
    self.dataset = dataset
    self.plan = plan
    self.scope = scope
    self.predictsWarmUp = predictsWarmUp
  }

  /// - Parameter report: called at each season's start, and now and then within long seasons; what
  ///   it throws ends the walk.
  /// - Throws: ``Fault`` `.modelAnswer` when the model answers with something that is no
  ///   probability; whatever the model and `report` throw.
  public func run(
    _ model: inout any StatefulModel, report: (Progress) throws -> Void = { _ in }
  ) throws -> Predictions {
    var recorder = PredictionRecorder(teams: dataset.teams, scope: scope)
    let totalGames = seasons.reduce(0) { $0 + $1.matchups.count }
    var completedGames = 0
    for (index, games) in seasons.enumerated() {
      func progress(_ gamesOfSeason: Int) -> Progress {
        Progress(
          season: games.season, completedSeasons: index, totalSeasons: seasons.count,
          completedGames: completedGames + gamesOfSeason, totalGames: totalGames)
      }
      try report(progress(0))
      try walk(games, &model, into: &recorder) { try report(progress($0)) }
      completedGames += games.matchups.count
    }
    return recorder.predictions
  }

  /// How many games pass between two reports: a fraction of a millisecond of a simple model's time.
  private static let reportInterval = 8192

  private func walk(
    _ games: SeasonGames, _ model: inout any StatefulModel, into recorder: inout PredictionRecorder,
    report: (Int) throws -> Void
  ) throws {
    let isPredicted = predictsWarmUp || plan.predicted.contains(games.season)
    var nextReport = Self.reportInterval
    for step in dataset.steps(of: games) {
      switch step {
      case .season(let start): try model.beginSeason(start)
      case .morning(let matchups):
        guard isPredicted, scope == .all || matchups.contains(where: \.isTournament) else { break }
        let answers = try model.answers(to: matchups)
        recorder.record(answers, to: matchups) { games.results[$0]?.outcome }
      case .evening(let day):
        try model.update(day)
        let completed = day.matchups.endIndex
        guard completed >= nextReport else { break }
        try report(completed)
        nextReport = completed + Self.reportInterval
      }
    }
  }
}
