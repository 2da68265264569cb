public import Evaluation
internal import Tracking

/// How a run's probabilities are calibrated, season by season: a season's from earlier seasons alone.
///
/// In a run's folder it is `model/calibration.json`. Whoever asks the run's model later calibrates what
/// it says in the same way:
///
///     let calibration = try SeasonalCalibration(json: bytes, path: path)
///     calibration.calibrated(0.9, season: 2026)
public struct SeasonalCalibration: Sendable, Equatable {
  /// One calibration, which holds until the next one does.
  public struct Stage: Sendable, Equatable {
    public let firstSeason: Int
    /// How many predicted and played games it was fitted on, all of seasons before `firstSeason`.
    public let games: Int
    public let calibration: Calibration
  }

  /// With fewer games, probabilities stay as they are. One number fitted to n games costs later ones
  /// some 1 / (2 n) nats of log loss each, 0.005 of 100: about what a calibration may win.
  ///
  /// Reference: Akaike, "A New Look at the Statistical Model Identification" (1974).
  public static let fewestGames = 100

  public let method: CalibrationMethod
  /// By rising seasons. Before the first of them, probabilities are left as they are.
  public let stages: [Stage]

  init(_ method: CalibrationMethod, stages: [Stage]) {
    self.method = method
    self.stages = stages
  }

  /// - Parameters:
  ///   - predictions: as the model said them, in the order of the walk, of those seasons and of earlier
  ///     ones.
  ///   - seasons: those to be calibrated; the last stage is fitted on all games, for the time after.
  init(
    _ method: CalibrationMethod, fittedOn predictions: Predictions, for seasons: ClosedRange<Int>
  ) {
    self.method = method
    let played = predictions.outcome.indices.filter { predictions.outcome[$0] != nil }
    let probabilities = played.map { predictions.probability[$0] }
    let outcomes = played.compactMap { predictions.outcome[$0] }
    var stages: [Stage] = []
    for season in seasons.lowerBound...(seasons.upperBound + 1) {
      let games = played.prefix { predictions.season[$0] < season }.count
      guard games >= Self.fewestGames, games != stages.last?.games else { continue }
      let calibration = Calibration(
        method, probabilities: Array(probabilities[..<games]), outcomes: Array(outcomes[..<games]))
      stages.append(Stage(firstSeason: season, games: games, calibration: calibration))
    }
    self.stages = stages
  }

  /// The probability that a model's `probability`, in [0, 1], stands for in a season.
  ///
  /// For 1 − p it is exactly 1 less the result for p.
  public func calibrated(_ probability: Double, season: Int) -> Double {
    stages.last { $0.firstSeason <= season }?.calibration.calibrated(probability) ?? probability
  }

  /// The predictions of some seasons, calibrated.
  func calibrated(_ predictions: Predictions, of seasons: ClosedRange<Int>) -> Predictions {
    var result = Predictions()
    for row in predictions.season.indices where seasons.contains(Int(predictions.season[row])) {
      let season = Int(predictions.season[row])
      result.append(
        predictions.game(row),
        probability: calibrated(predictions.probability[row], season: season),
        outcome: predictions.outcome[row])
    }
    return result
  }
}
