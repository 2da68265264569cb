public import Hyperparameters
public import League
internal import Optimization

/// The filter's numbers, estimated from seasons of games: the most likely margins, weighed with what was
/// believed before.
///
///     minimise  −ln likelihood(θ) + ½ Σ ((x − μ)/σ)²
///
/// with x the coordinates of ``MarginPrior``, from the prior means by Nelder and Mead's simplex. A league
/// without conferences has no pull toward them. Where no season counts, because there is none but the
/// first, the prior means are the estimates.
public struct MarginFit: Sendable {
  /// The scale of margins, in points, where there is no game to tell: near that of college basketball.
  public static let standardScale = 15.0
  /// The most evaluations of the likelihood.
  public static let evaluations = 1000

  /// How far, in prior deviations, the first simplex reaches: on eleven women's seasons a thousand
  /// evaluations come within 0.2 nats of the optimum from 2, and within 4.8 from a half.
  private static let reach = 2.0
  /// In prior deviations, and in nats.
  private static let tolerance = 1e-6

  private let likelihood: MarginLikelihood
  private let scale: Double
  private let priors: [MarginPrior]
  private let evaluations: Int

  /// - Parameter dataset: the seasons to estimate from, the first of which only leads up to the others.
  public init(_ dataset: Dataset) { self.init(dataset, evaluations: Self.evaluations) }

  init(_ dataset: Dataset, evaluations: Int) {
    likelihood = MarginLikelihood(dataset)
    scale = likelihood.scale ?? Self.standardScale
    let hasConferences = likelihood.hasConferences || dataset.seasons.isEmpty
    priors = MarginPrior.all.filter { $0.name != "conference_pull" || hasConferences }
    self.evaluations = evaluations
  }

  /// - Parameter report: called with the number of evaluations so far; what it throws ends the search.
  public func estimates(report: (Int) throws -> Void = { _ in }) throws -> Estimates {
    let start = [Double](repeating: 0, count: priors.count)
    guard likelihood.gameCount > 0 else { return estimates(at: start, objective: nil, asked: 0) }
    var asked = 0
    let found = try NelderMead.minimise(
      { point in
        try report(asked)
        asked += 1
        return objective(point)
      },
      from: start, steps: start.map { _ in Self.reach }, evaluations: evaluations,
      tolerance: Self.tolerance)
    return estimates(at: found.point, objective: found.value, asked: found.evaluations)
  }

  /// What is to be small: at a point in prior deviations from the prior means. Infinite where a number
  /// would be none that the filter can be told.
  func objective(_ point: [Double]) -> Double {
    let values = values(at: point)
    for hyperparameter in Kalman.estimated {
      guard let value = values[hyperparameter.name], hyperparameter.accepts(.number(value)) else {
        return .infinity
      }
    }
    let fit = likelihood.negativeLogarithm(KalmanParameters(estimated: values))
    return fit + penalty(point)
  }

  private func penalty(_ point: [Double]) -> Double {
    0.5 * point.reduce(0) { $0 + $1 * $1 }
  }

  func values(at point: [Double]) -> [String: Double] {
    var values = ["conference_pull": 0.0]
    for (prior, deviations) in zip(priors, point) {
      values[prior.name] = prior.value(at: deviations, scale: scale)
    }
    return values
  }

  private func estimates(at point: [Double], objective: Double?, asked: Int) -> Estimates {
    Estimates(
      values: values(at: point),
      priors: Dictionary(uniqueKeysWithValues: priors.map { ($0.name, $0.statement) }),
      scale: scale, objective: objective,
      logLikelihood: objective.map { penalty(point) - $0 }, evaluations: asked,
      games: likelihood.gameCount, seasons: likelihood.countedSeasons)
  }
}

extension KalmanParameters {
  /// - Precondition: there is a value for each of `Kalman.estimated`.
  fileprivate init(estimated values: [String: Double]) {
    var resolver = HyperparameterResolver(Kalman.hyperparameters)
    do {
      try resolver.apply(values.mapValues { .number($0) })
    } catch {
      preconditionFailure("numbers that were checked: \(error)")
    }
    self.init(resolver.values())
  }
}
