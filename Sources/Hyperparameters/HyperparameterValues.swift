/// All hyperparameters of a model, each with a valid value.
public struct HyperparameterValues: Sendable, Equatable {
  public let values: [String: HyperparameterValue]

  /// - Precondition: `values` has a valid value for each hyperparameter of some definition.
  init(valid values: [String: HyperparameterValue]) {
    self.values = values
  }

  /// - Precondition: there is a number of this name; the same holds for the others below.
  public func number(_ name: String) -> Double {
    guard case .number(let number)? = values[name] else { preconditionFailure("no number \(name)") }
    return number
  }

  /// The whole part of a number, which is in the hyperparameter's range.
  public func wholeNumber(_ name: String) -> Int { Int(number(name)) }

  public func boolean(_ name: String) -> Bool {
    guard case .boolean(let flag)? = values[name] else { preconditionFailure("no flag \(name)") }
    return flag
  }

  public func text(_ name: String) -> String {
    guard case .text(let text)? = values[name] else { preconditionFailure("no text \(name)") }
    return text
  }

  public func ratings(_ name: String) -> [TeamRating] {
    guard case .ratings(let ratings)? = values[name] else {
      preconditionFailure("no ratings \(name)")
    }
    return ratings
  }
}
