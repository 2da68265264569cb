public import League
public import Models
public import Tracking

/// Takes a model through seasons, day by day: first every probability of a day, then its results.
///
///     var walk = Walk(dataset: dataset, plan: plan, scope: .tournament)
///     let predictions = try walk.run(&model)
///
/// Only matchups are handed over before a day is predicted, so no probability can know of a game of
/// its own day or of a later one.
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
  /// Those of the dataset that the plan walks.
  let seasons: [SeasonGames]

  public init(dataset: Dataset, plan: SeasonPlan, scope: PredictionScope) {
    seasons = dataset.seasons.filter { plan.walked.contains($0.season) }
    self.dataset = dataset
    self.plan = plan
    self.scope = scope
  }

  /// - Parameter report: called at each season's start, and now and then within long seasons; what
  ///   it throws ends the walk.
  /// - Throws: ``TrainingError`` `.model` when the model answers with something that is no
  ///   probability; whatever `report` throws.
  public func run(
    _ model: inout any StatefulModel, report: (Progress) throws -> Void = { _ in }
  ) throws -> Predictions {
    var predictions = Predictions()
    let totalGames = seasons.reduce(0) { $0 + $1.matchups.count }
    var completedGames = 0
    for (index, games) in seasons.enumerated() {
      func progress(_ gamesOfSeason: Int) -> Progress {
        Progress(
          season: games.season, completedSeasons: index, totalSeasons: seasons.count,
          completedGames: completedGames + gamesOfSeason, totalGames: totalGames)
      }
      try report(progress(0))
      try walk(games, &model, into: &predictions) { try report(progress($0)) }
      completedGames += games.matchups.count
    }
    return predictions
  }

  /// How many games pass between two reports: a fraction of a millisecond of a simple model's time.
  private static let reportInterval = 8192

  private func walk(
    _ games: SeasonGames, _ model: inout any StatefulModel, into predictions: inout Predictions,
    report: (Int) throws -> Void
  ) throws {
    let conferences = dataset.conferences.numbers(season: games.season)
    model.beginSeason(SeasonStart(season: games.season, conferences: conferences))
    let isPredicted = plan.predicted.contains(games.season)
    var nextReport = Self.reportInterval
    for day in games.days {
      let matchups = games.matchups[day]
      if isPredicted, scope == .all || matchups.contains(where: \.isTournament) {
        let answers = model.predict(matchups)
        try check(answers, matchups)
        record(answers, day, games, into: &predictions)
      }
      model.update(matchups, games.results[day])
      if day.upperBound >= nextReport {
        try report(day.upperBound)
        nextReport = day.upperBound + Self.reportInterval
      }
    }
  }

  private func check(
    _ answers: [Double], _ matchups: ArraySlice<Matchup>
  ) throws(TrainingError) {
    guard let first = matchups.first else { return }
    let place = "season \(first.season), day \(first.day)"
    guard answers.count == matchups.count else {
      throw TrainingError(
        .model,
        "\(place): the model gave \(counted(answers.count, "answer")) for "
          + counted(matchups.count, "game"))
    }
    if let wrong = answers.first(where: { !($0 >= 0 && $0 <= 1) }) {
      throw TrainingError(.model, "\(place): the model answered \(wrong), which is no probability")
    }
  }

  private func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  private func record(
    _ answers: [Double], _ day: Range<Int>, _ games: SeasonGames,
    into predictions: inout Predictions
  ) {
    var rematch = 1
    for (answer, index) in zip(answers, day) {
      let matchup = games.matchups[index]
      let isRematch = index > day.lowerBound && games.matchups[index - 1].isRematch(of: matchup)
      rematch = isRematch ? rematch + 1 : 1
      guard scope == .all || matchup.isTournament else { continue }
      predictions.append(
        season: games.season, day: matchup.day, teamA: dataset.teams[matchup.teamA].id,
        teamB: dataset.teams[matchup.teamB].id, rematch: rematch, probability: answer,
        outcome: games.results[index]?.outcome)
    }
  }
}

extension Matchup {
  /// Whether both are games of the same teams, given that they are on the same day.
  fileprivate func isRematch(of other: Matchup) -> Bool {
    (teamA, teamB) == (other.teamA, other.teamB)
  }
}
