/// The value of one hyperparameter, as JSON has it.
public enum HyperparameterValue: Sendable, Equatable {
  case number(Double)
  case boolean(Bool)
  case text(String)
  /// Ratings of teams, as a table that a file held.
  case ratings([TeamRating])
}

extension HyperparameterValue: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else {
      self = .ratings(try container.decode([TeamRating].self))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .boolean(let flag): try container.encode(flag)
    case .text(let text): try container.encode(text)
    case .ratings(let ratings): try container.encode(ratings)
    }
  }
}

extension HyperparameterValue: CustomStringConvertible {
  public var description: String {
    switch self {
    case .number(let number):
      Int(exactly: number).map(String.init) ?? String(number)
    case .boolean(let flag): String(flag)
    case .text(let text): text
    case .ratings(let ratings): ratings.isEmpty ? "none" : "\(ratings.count) ratings"
    }
  }
}
