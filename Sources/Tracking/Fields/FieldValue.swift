internal import JSON
internal import Wording

/// A run's value of one field.
public enum FieldValue: Sendable, Equatable {
  /// The run says nothing there.
  case missing
  case boolean(Bool)
  case number(Double)
  /// A whole number that a double may not hold, such as a seed.
  case whole(UInt64)
  case text(String)
  /// Tags and the like; what is in it counts, not in which order.
  case list([String])

  init(_ text: String?) { self = text.map(FieldValue.text) ?? .missing }
  init(_ number: Int?) { self = number.map { .number(Double($0)) } ?? .missing }
  init(_ number: Double?) { self = number.map(FieldValue.number) ?? .missing }
  init(_ flag: Bool?) { self = flag.map(FieldValue.boolean) ?? .missing }

  init(_ value: JSONValue) {
    switch value {
    case .null: self = .missing
    case .boolean(let flag): self = .boolean(flag)
    case .number(let number): self = .number(number)
    case .digits(let digits): self = UInt64(digits).map(FieldValue.whole) ?? .text(digits)
    case .text(let text): self = .text(text)
    case .array(let array): self = .list(array.map(\.description))
    case .object: self = .text(value.description)
    }
  }

  /// Whether there is nothing: no value, or a list without entries.
  public var isMissing: Bool { self == .missing || self == .list([]) }

  /// The whole value as a text: numbers with every digit that they have, lists with commas, nothing
  /// for what is missing.
  public var text: String {
    switch self {
    case .missing: ""
    case .boolean(let flag): String(flag)
    case .number(let number): NumberFormat.exact(number)
    case .whole(let number): String(number)
    case .text(let text): text
    case .list(let list): list.joined(separator: ", ")
    }
  }
}
