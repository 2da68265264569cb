/// A score that runs are judged by: one file, which has its formula, and one line in ``all``.
public struct Metric: Sendable {
  /// Every metric, in the order in which they are shown.
  public static let all: [Metric] = [
    .logLoss, .brierScore, .accuracy, .areaUnderROC, .expectedCalibrationError,
    .meanAbsoluteError, .rootMeanSquaredError, .coefficientOfDetermination,
  ]

  /// The metrics of a target.
  public static func all(of target: Target) -> [Metric] { all.filter { $0.target == target } }

  /// The one that decides where one has to: log loss of probabilities.
  public static func first(of target: Target) -> Metric { all(of: target)[0] }

  /// As records and command lines have it, such as `log_loss`.
  public let name: String
  /// Its title in tables.
  public let title: String
  /// The kind of prediction that it judges.
  public let target: Target
  /// Which way is better.
  public let lowerIsBetter: Bool
  /// Whether the score of all games is the mean of those of their parts, weighted by games.
  public let isMeanOverGames: Bool
  /// One game's loss, whose mean over games the score is; nil where no game has one.
  public let loss: (@Sendable (_ foretold: Double, _ outcome: Double) -> Double)?
  /// The score of what was foretold against as many outcomes; nil where it is undefined.
  let score: @Sendable (_ foretold: [Double], _ outcomes: [Double]) -> Double?

  init(
    _ name: String, title: String, of target: Target = .probability, lowerIsBetter: Bool,
    isMeanOverGames: Bool = false,
    loss: (@Sendable (Double, Double) -> Double)? = nil,
    score: @escaping @Sendable ([Double], [Double]) -> Double?
  ) {
    (self.name, self.title, self.target, self.lowerIsBetter) = (name, title, target, lowerIsBetter)
    (self.isMeanOverGames, self.loss, self.score) = (isMeanOverGames || loss != nil, loss, score)
  }

  /// The metric of a name; nil where there is none.
  public init?(named name: String) {
    guard let metric = Self.all.first(where: { $0.name == name }) else { return nil }
    self = metric
  }

  /// Whether one score is better than another.
  public func isBetter(_ one: Double, than other: Double) -> Bool {
    lowerIsBetter ? one < other : one > other
  }
}

extension Metric: Hashable {
  public static func == (one: Metric, other: Metric) -> Bool { one.name == other.name }

  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
