internal import JSON

extension JSONValue {
  /// Null for what is undefined: nil, infinite or not a number.
  static func number(finite value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number(value)
  }
}
