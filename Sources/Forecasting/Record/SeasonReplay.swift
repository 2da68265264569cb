internal import Chronology
public import Faults
internal import League
public import Ledger
internal import Time

/// Takes a past season through time: what a run's model would have said of each week's or day's games,
/// from games before them alone, and how they came out.
public struct SeasonReplay {
  /// The forecasts that a replay put on record.
  public struct Summary: Sendable, Equatable {
    public var steps = 0
    public var forecasts = 0
    public var settled = 0
  }

  private var forecaster: Forecaster
  private let calendar: LeagueCalendar
  private let source: ForecastSource
  private let games: SeasonGames
  private let stride: Int32

  /// - Parameter stride: days to a step, 7 or 1.
  /// - Throws: ``Fault`` `.missing` for a season without games, `.badData` for one without dates.
  public init(
    of season: Int, by stride: Int32, _ forecaster: Forecaster, _ calendar: LeagueCalendar,
    _ source: ForecastSource
  ) throws(Fault) {
    guard let games = forecaster.dataset.seasons.first(where: { $0.season == season }) else {
      throw Fault(.missing, "season \(season): no games to replay")
    }
    guard calendar.date(season: season, day: 0) != nil else {
      throw Fault(
        .badData, "season \(season) has no dates, so that no forecast of it can be early",
        remedy: .advice("import games with dates"))
    }
    (self.forecaster, self.calendar, self.source) = (forecaster, calendar, source)
    (self.games, self.stride) = (games, stride)
  }

  /// Forecasts and settles step by step; each forecast is issued a second before the step's first day.
  ///
  /// A replay that was stopped goes on where it was: what is on record already is not added again.
  ///
  /// - Throws: ``Fault``; whatever the model throws; `CancellationError` when interrupted.
  public mutating func run(in ledger: Ledger, _ league: LedgerLeague) throws -> Summary {
    var summary = Summary()
    let named = calendar.games(of: games)
    guard let first = named.first?.day, let last = named.last?.day else { return summary }
    for day in Swift.stride(from: first, through: last, by: Int(stride)) {
      let places = named.indices.filter { named[$0].day >= day && named[$0].day < day + stride }
      let time = try moment(before: day, in: league)
      summary.settled += try settle(ledger, league, before: day, at: time)
      guard !places.isEmpty else { continue }
      try forecaster.advance(to: Moment(season: games.season, day: day))
      let answers = try forecaster.probabilities(of: places.map { games.matchups[$0] })
      let drafts = zip(places, answers).map { place, probability in
        ForecastDraft(
          game: named[place], probability: probability, source: source,
          knownSeason: games.season, knownDay: day)
      }
      summary.steps += 1
      summary.forecasts += try ledger.append(drafts, to: league, as: .replayed, at: time).added
        .count
    }
    let end = last + 1
    let time = try moment(before: end, in: league)
    summary.settled += try settle(ledger, league, before: nil, at: time)
    return summary
  }

  private func settle(
    _ ledger: Ledger, _ league: LedgerLeague, before day: Int32?, at time: Instant
  ) throws(Fault) -> Int {
    let results = calendar.results(of: games, before: day)
    return try ledger.settle(league, seasons: [games.season], isWhole: day == nil, at: time) {
      (_) throws(Fault) in results
    }.settled
  }

  /// A second before a day of the season begins.
  private func moment(before day: Int32, in league: LedgerLeague) throws(Fault) -> Instant {
    guard let date = calendar.date(season: games.season, day: day) else {
      throw Fault(.bug, "a season that began has dates")
    }
    return Instant(microseconds: league.zone.start(of: date).microseconds - 1_000_000)
  }
}
