internal import Wording

/// The value of one hyperparameter, as JSON has it.
public enum HyperparameterValue: Sendable, Equatable {
  case number(Double)
  case boolean(Bool)
  case text(String)
  /// Ratings of teams, as a table that a file held.
  case ratings([TeamRating])
}

extension HyperparameterValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let number): NumberFormat.exact(number)
    case .boolean(let flag): String(flag)
    case .text(let text): text
    case .ratings(let ratings): ratings.isEmpty ? "none" : "\(ratings.count) ratings"
    }
  }
}
