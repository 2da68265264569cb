/// The kind of thing that a model foretells of each game, which decides the metrics that judge it.
public enum Target: String, Sendable, Codable {
  /// That A wins, in [0, 1]; the outcome is 1, 0 or 1/2.
  case probability
  /// A number, such as a margin or a distance; so is the outcome.
  case number
}
