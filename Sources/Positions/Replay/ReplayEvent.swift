/// Something that a replay did, in the order in which it happened.
public enum ReplayEvent: Sendable {
  case opened(PositionEntry)
  case attempted(String, ExitAttempt)
  case traded(Trade)
  /// How a position stands now.
  case changed(String, PositionState)
  /// What the method is worth on the evening of a day, settled and marked.
  case marked(day: Int32, settled: Int64, marked: Int64)
  /// A circuit breaker stopped the method.
  case tripped(reason: String, time: Int64)
}
