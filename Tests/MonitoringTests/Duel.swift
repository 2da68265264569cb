import Determinism
import Faults
import League
import Sequential
import TestSupport
import Time

@testable import Ledger
@testable import Monitoring

/// A champion and a challenger, the games that both forecast, and their tests.
enum Duel {
  static let champion = source("run-a")
  static let challenger = source("run-b")

  static func source(_ run: String) -> ForecastSource {
    ForecastSource(runID: run, model: "elo", modelVersion: 2, predictionsDigest: "")
  }

  static func plan(
    _ name: String = "winter", champion: ForecastSource = champion,
    challenger: ForecastSource = challenger, mode: ModelTestPlan.Mode = .shadow,
    score: ComparedScore = .logLoss, horizon: Int = 400, starts: Instant = WatchedLedger.moment(-5)
  ) -> ModelTestPlan {
    ModelTestPlan(
      name: name, champion: champion, challenger: challenger, mode: mode, score: score,
      horizon: horizon, spread: 0.05, startsAt: starts)
  }

  /// A game with what both say of it.
  struct Pair {
    let number: Int
    let day: Int
    let champion: Double
    let challenger: Double
    let outcome: Double
  }

  /// Games whose truth the challenger knows and the champion does not.
  static func games(
    _ count: Int, seed: UInt64 = 3, aDay: Int = 10, noise: Double = 1
  ) -> [Pair] {
    var generator = RandomGenerator(seed: seed)
    return (0..<count).map { number in
      let truth = generator.normal()
      let stated = LogOdds.probability(truth + noise * generator.normal())
      let won = generator.uniform() < LogOdds.probability(truth)
      return Pair(
        number: number, day: number / aDay, champion: stated,
        challenger: LogOdds.probability(truth), outcome: won ? 1 : 0)
    }
  }

  static func draft(_ pair: Pair, _ contender: Contender, known: Int? = nil)
    -> ForecastDraft
  {
    let game = LedgerGame(
      gameID: "2024_\(pair.day)_\(pair.number)_\(pair.number + 100_000)", season: 2024,
      day: Int32(pair.day), date: WatchedLedger.date(pair.day),
      teamA: Team(id: Int64(pair.number)), teamB: Team(id: Int64(pair.number + 100_000)),
      site: .home)
    return ForecastDraft(
      game: game, probability: contender == .champion ? pair.champion : pair.challenger,
      source: contender == .champion ? champion : challenger, knownSeason: 2024,
      knownDay: Int32(known ?? pair.day))
  }

  static func issue(
    _ pairs: [Pair], _ contenders: [Contender] = Contender.allCases, in here: WatchedLedger,
    as origin: ForecastOrigin = .issued, at time: Instant = WatchedLedger.moment(-1)
  ) throws {
    for contender in contenders {
      _ = try here.ledger.append(
        pairs.map { draft($0, contender) }, to: here.league, as: origin, at: time)
    }
  }

  static func settle(_ pairs: [Pair], in here: WatchedLedger) throws {
    var results: [String: GameResult?] = [:]
    for pair in pairs {
      results[draft(pair, .champion).game.gameID] = .some(
        GameResult(scoreA: pair.outcome == 1 ? 2 : 1, scoreB: pair.outcome == 1 ? 1 : 2))
    }
    _ = try here.ledger.settle(here.league, isWhole: false, at: WatchedLedger.moment(400)) {
      (_) throws(Fault) in results
    }
  }

  static func shadow(_ look: ModelTestLook) throws -> ShadowLook {
    guard case .shadow(let shadow) = look.comparison else {
      throw Fault(.bug, "not a look at a shadow test")
    }
    return shadow
  }

  static func split(_ look: ModelTestLook) throws -> SplitLook {
    guard case .split(let split) = look.comparison else {
      throw Fault(.bug, "not a look at a split")
    }
    return split
  }
}
