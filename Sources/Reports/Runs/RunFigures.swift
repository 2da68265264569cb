public import Evaluation
public import Models
internal import Storage
public import Tracking

/// The numbers behind a run's pictures, in the terminal as on a page.
public struct RunFigures: Sendable {
  public struct Season: Sendable, Equatable {
    public let season: Int
    /// The number of games with a result.
    public let games: Int
    public let logLoss: Double
  }

  public let reliability: [ReliabilityBin]
  /// Ascending; those with played games.
  public let seasons: [Season]
  /// The log loss of a coin flip, which is the same in every season.
  public let coinFlip: Double?
  /// Nil where the run's model is not at hand, or shows nothing.
  public let insight: ModelInsight?

  /// Whether the model keeps ratings of teams.
  public var hasRatings: Bool {
    if case .ratings? = insight { true } else { false }
  }

  /// - Parameter model: nil where the run's model is none that this program knows.
  public init(
    _ record: RunRecord, _ predictions: Predictions, in store: RunStore, model: ModelDefinition?
  ) {
    let played = predictions.outcome.indices.filter { predictions.outcome[$0] != nil }
    reliability =
      predictions.target == .probability
      ? ReliabilityBin.bins(
        probabilities: played.map { predictions.foretold[$0] },
        outcomes: played.compactMap { predictions.outcome[$0] }) : []
    seasons = record.metrics.seasons.sorted { $0.key < $1.key }.compactMap { season, metrics in
      metrics[.logLoss].map { Season(season: season, games: metrics.games, logLoss: $0) }
    }
    coinFlip = record.coinFlip[.logLoss]
    let files = (try? store.modelFiles(of: record)) ?? []
    insight = model?.insight(files.map { ModelFile(name: $0.name, bytes: $0.bytes) })
  }
}
