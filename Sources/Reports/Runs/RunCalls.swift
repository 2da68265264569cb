internal import Evaluation
public import Forecasting
internal import League
public import Tracking

/// A run's forecasts of played games, each held against how it came out.
public struct RunCalls: Sendable {
  /// In the order of the walk; none of numbers, which call no winner.
  let calls: [Call]

  /// - Parameter games: nil where the league is not at hand.
  public init(_ predictions: Predictions, _ games: KnownGames?) {
    guard predictions.target == .probability else {
      calls = []
      return
    }
    calls = (0..<predictions.count).compactMap { row in
      guard let outcome = predictions.outcome[row] else { return nil }
      let game = predictions.game(row)
      return Call(
        season: game.season, day: game.day, teamA: game.teamA, teamB: game.teamB,
        probability: predictions.probability[row], outcome: outcome, known: games?.game(game))
    }
  }

  /// Right calls that gained most on the seeds, or on a coin flip where those have no forecast: what the
  /// run knew and others did not. The sure ones among them are no feat, for the seeds are sure too.
  func best(_ count: Int) -> [Call] {
    Array(sorted(calls.filter(\.isRight)) { $0.gain > $1.gain }.prefix(count))
  }

  /// The calls that lost most, the worst first.
  func worst(_ count: Int) -> [Call] {
    Array(sorted(calls) { $0.logLoss > $1.logLoss }.prefix(count))
  }

  /// The mean log loss of the seeds' forecasts, by season, where they have one of each played game: over
  /// the same games as the run's.
  var seedLogLoss: [Int: Double] {
    Dictionary(grouping: calls, by: \.season).compactMapValues { Self.seedMetrics($0)?[.logLoss] }
  }

  /// The scores of the seeds' forecasts over all seasons together; nil where any game has none.
  var seedMetrics: Metrics? { Self.seedMetrics(calls) }

  private static func seedMetrics(_ calls: [Call]) -> Metrics? {
    let probabilities = calls.compactMap { $0.known?.seedProbability }
    guard !calls.isEmpty, probabilities.count == calls.count else { return nil }
    return Metrics(probabilities: probabilities, outcomes: calls.map(\.outcome))
  }

  /// Equals stay in the order of the walk.
  private func sorted(_ calls: [Call], by isBefore: (Call, Call) -> Bool) -> [Call] {
    calls.enumerated().sorted { one, other in
      isBefore(one.element, other.element)
        || (!isBefore(other.element, one.element) && one.offset < other.offset)
    }
    .map(\.element)
  }
}
