/// A property that every model promises, whatever it is made of.
public enum Promise: String, Sendable, CaseIterable {
  case range
  case repetition = "repeat"
  case leak
  case swap
  case resume

  /// One line.
  public var summary: String {
    switch self {
    case .range: "one probability in [0, 1] for each game"
    case .repetition: "the same games give the same answers, bit for bit, however often it is asked"
    case .leak: "no answer depends on a result of its own day or of a later one"
    case .swap: "with the teams in the other order, p becomes 1 − p"
    case .resume: "once saved and loaded, it goes on as if it had never stopped"
    }
  }
}
