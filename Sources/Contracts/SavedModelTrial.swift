internal import Chronology
internal import Forecasting
internal import League
internal import Storage
internal import Tracking
internal import Training

/// Saves a model part of the way, loads it, and asks it about the last season, day by day.
struct SavedModelTrial {
  struct Breaches {
    var repetition: Breach?
    var swap: Breach?
    var resume: Breach?
  }

  private let check: ContractCheck
  /// The answers of a model that never stopped.
  private let expected: Answers
  /// Some games before it, and some after.
  private static let dayOfStop: Int32 = 20
  private let lastSeason = MadeUpLeague.seasons.upperBound

  init(_ check: ContractCheck, expecting expected: Answers) {
    self.check = check
    self.expected = expected
  }

  func breaches() throws -> Breaches {
    let scratch = try ScratchDirectory()
    let store = RunStore(directory: scratch.path)
    let run = try check.train(on: firstSeasons)
    try store.save(run)
    let dataset = check.league.dataset
    var configuration = check.configuration
    if let estimates = run.record.estimates { try configuration.take(estimates) }
    var forecaster = try Forecaster(
      of: run.record, in: store, on: dataset, configuration,
      at: Moment(season: lastSeason, day: 0),
      options: Forecaster.Options(isInterrupted: check.isInterrupted))
    var breaches = Breaches()
    for matchups in days(of: dataset) {
      try forecaster.advance(to: Moment(season: lastSeason, day: matchups[0].day))
      try ask(forecaster, matchups, &breaches)
    }
    return breaches
  }

  /// A stateful model stops in the midst of a season, a stateless one after it: its next fit is then due.
  private var firstSeasons: MadeUpLeague {
    var league = check.league
    let end =
      check.configuration.model.isStateful
      ? Moment(season: lastSeason - 1, day: Self.dayOfStop) : Moment(season: lastSeason, day: 0)
    league.games.removeAll { Moment(season: Int($0.season), day: $0.day) >= end }
    return league
  }

  /// The days of the last season; of a stateless model those before the tournament, for which the run was
  /// fitted once more.
  private func days(of dataset: Dataset) -> [[Matchup]] {
    guard let games = dataset.seasons.last else { return [] }
    return games.days.map { Array(games.matchups[$0]) }
      .filter { day in
        check.configuration.model.isStateful || !day.contains(where: \.isTournament)
      }
  }

  private func ask(
    _ forecaster: Forecaster, _ matchups: [Matchup], _ breaches: inout Breaches
  ) throws {
    let answers = try forecaster.probabilities(of: matchups)
    let again = try forecaster.probabilities(of: matchups)
    let swapped = try forecaster.probabilities(of: matchups.map(\.swapped))
    for (index, matchup) in matchups.enumerated() {
      let day = day(of: matchup, forecaster.teams)
      let answer = answers[index]
      if again[index] != answer, breaches.repetition == nil {
        breaches.repetition = Breach(
          day: day, fact: "\(answer), and \(again[index]) when asked again on the same morning")
      }
      if abs(answer + swapped[index] - 1) > check.swapTolerance, breaches.swap == nil {
        breaches.swap = Breach(
          day: day, fact: "\(answer), and \(swapped[index]) with the teams in the other order")
      }
      if let whole = expected[day.gameID], whole != answer, breaches.resume == nil {
        breaches.resume = Breach(
          day: day, fact: "\(answer) once saved and loaded, and \(whole) without")
      }
    }
  }

  private func day(of matchup: Matchup, _ teams: TeamTable) -> Breach.Day {
    Breach.Day(
      of: GameID(
        season: Int(matchup.season), day: matchup.day, teamA: teams[matchup.teamA].id,
        teamB: teams[matchup.teamB].id))
  }
}
