internal import Evaluation
internal import Forecasting

/// A played game, and what a run said of it.
struct Call: Sendable {
  let season: Int
  let day: Int32
  let teamA: Int64
  let teamB: Int64
  /// That A wins, according to the run.
  let probability: Double
  /// 1, 0 or 1/2, from A's view.
  let outcome: Double
  /// Nil where the league is not at hand.
  let known: KnownGame?

  /// In nats.
  var logLoss: Double { gameLogLoss(probability: probability, outcome: outcome) }

  /// The log loss of the seeds' forecast; nil where there is none.
  var seedLogLoss: Double? {
    known?.seedProbability.map { gameLogLoss(probability: $0, outcome: outcome) }
  }

  /// How much less it lost than the seeds, or than a coin flip where they have no forecast.
  var gain: Double {
    (seedLogLoss ?? gameLogLoss(probability: 0.5, outcome: outcome)) - logLoss
  }

  /// Whether the winner was given more than the loser.
  var isRight: Bool { (probability > 0.5 && outcome == 1) || (probability < 0.5 && outcome == 0) }
}
