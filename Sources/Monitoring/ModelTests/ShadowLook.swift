public import Evaluation
public import Sequential
public import Time

/// How two models that forecast the same games compare, up to the day on which a verdict came.
///
/// A day is a look: its games are added in the order of their ids, and the rule is asked at its end. So it
/// depends on games alone, however often somebody looked.
public struct ShadowLook: Sendable {
  /// How things stood at the end of a calendar week.
  public struct Point: Sendable {
    /// Monday of the week.
    public let week: CalendarDate
    public let duel: ModelDuel
  }

  /// With the games up to the verdict.
  public private(set) var duel: ModelDuel
  /// The day on which the verdict came; nil without one.
  public private(set) var verdictDate: CalendarDate?
  /// Ascending; weeks with games.
  public private(set) var points: [Point] = []
  /// The games that ``duel`` has.
  public private(set) var games: [TestedGame] = []
  /// Games of days after the verdict, which change nothing any more.
  public private(set) var laterGames = 0
  /// Games of both that were forecast before the last days' games were known: kept out.
  public private(set) var earlyGames = 0

  /// - Parameters:
  ///   - duel: before its first game.
  ///   - games: by date and id; those that one of them alone has forecast are left out.
  init(_ duel: ModelDuel, _ games: [TestedGame]) {
    self.duel = duel
    let paired = games.filter { $0.champion != nil && $0.challenger != nil }
    earlyGames = paired.count { !$0.isDayAhead }
    let days = Dictionary(grouping: paired.filter(\.isDayAhead), by: \.date)
    for (date, games) in days.sorted(by: { $0.key < $1.key }) {
      guard verdictDate == nil else {
        laterGames += games.count
        continue
      }
      add(games, of: date)
    }
  }

  private mutating func add(_ day: [TestedGame], of date: CalendarDate) {
    for game in day {
      guard let champion = game.champion, let challenger = game.challenger else { continue }
      duel.add(champion: champion, challenger: challenger, outcome: game.outcome)
      games.append(game)
    }
    if duel.verdict != nil { verdictDate = date }
    if points.last?.week == date.monday { points.removeLast() }
    points.append(Point(week: date.monday, duel: duel))
  }

  public var winner: Contender? { duel.verdict }

  /// The scores of a contender on these games.
  public func metrics(of contender: Contender) -> Metrics {
    Metrics(
      probabilities: games.compactMap { contender == .champion ? $0.champion : $0.challenger },
      outcomes: games.map(\.outcome))
  }

  /// The numbers to be written at the end.
  ///
  /// - Parameter isReviewed: whether a person is to decide, whoever won.
  func result(isReviewed: Bool) -> ModelTest.Result {
    ModelTest.Result(
      games: duel.games, champion: metrics(of: .champion), challenger: metrics(of: .challenger),
      meanDifference: duel.mean, interval: duel.interval,
      challengerEvidence: duel.evidence(for: .challenger),
      championEvidence: duel.evidence(for: .champion), pValue: nil, winner: winner,
      decision: isReviewed ? .manualReview : ModelTest.Decision(winner))
  }
}
