internal import FoundationEssentials
internal import Tracking

extension JSONValue {
  static func count(_ count: Int) -> JSONValue { .number(Double(count)) }

  static func text(optional text: String?) -> JSONValue { text.map(JSONValue.text) ?? .null }

  /// Null for what is undefined: nil, infinite or not a number.
  static func number(finite value: Double?) -> JSONValue {
    guard let value, value.isFinite else { return .null }
    return .number(value)
  }

  /// A value as its own JSON has it.
  static func encoding(_ value: some Encodable) -> JSONValue {
    guard let data = try? JSONEncoder().encode(value),
      let json = try? JSONDecoder().decode(JSONValue.self, from: data)
    else { preconditionFailure("what reports show can be written as JSON") }
    return json
  }
}
