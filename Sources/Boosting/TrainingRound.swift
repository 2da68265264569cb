/// How far a training is, told after each of its rounds.
public struct TrainingRound: Sendable, Equatable {
  /// From 1 up.
  public let number: Int
  /// How many rounds there will be unless the training stops early.
  public let maximum: Int
  /// In nats, weighted as the validation rows are; `nil` where there are none.
  public let validationLogLoss: Double?
}
