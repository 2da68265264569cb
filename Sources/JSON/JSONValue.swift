internal import Wording

/// Any JSON value.
public enum JSONValue: Sendable, Hashable {
  case null
  case boolean(Bool)
  case number(Double)
  /// A whole number from `Int64.min` to `UInt64.max`, beyond 2⁵³ on either side, by its digits: a double
  /// does not hold each of these.
  case digits(String)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  /// A whole number, to its last digit.
  public static func whole(_ value: some BinaryInteger) -> JSONValue {
    value.magnitude <= 1 << 53 ? .number(Double(value)) : .digits(String(value))
  }

  /// A number, or null where there is none.
  public static func optional(_ value: Double?) -> JSONValue {
    value.map(JSONValue.number) ?? .null
  }

  /// A text, or null where there is none.
  public static func optional(_ value: String?) -> JSONValue {
    value.map(JSONValue.text) ?? .null
  }

  /// The member of an object; nil where the value is no object or lacks it.
  public subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }
}

extension JSONValue: CustomStringConvertible {
  /// Words for a table: a text without quotes, a whole number without a fraction.
  public var description: String {
    switch self {
    case .null: NumberFormat.absent
    case .boolean(let flag): String(flag)
    case .number(let number): NumberFormat.exact(number)
    case .digits(let digits): digits
    case .text(let text): text
    case .array(let array): Self.counted(array.count)
    case .object(let object): Self.counted(object.count)
    }
  }

  private static func counted(_ entries: Int) -> String {
    switch entries {
    case 0: "none"
    case 1: "1 entry"
    default: "\(entries) entries"
    }
  }
}
