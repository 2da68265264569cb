internal import Columnar
internal import JSON

/// A column that takes values as they come, and has the narrowest type that fits them all.
struct ExportColumn {
  private var values: [JSONValue]

  /// - Parameter values: one for each row; null where it has none.
  init(_ values: [JSONValue]) {
    self.values = values
  }

  /// Doubles where all are numbers, booleans where all are; texts where they are texts or mixed, and
  /// where there are none at all.
  var column: AnyColumn {
    let validity = values.map { $0 != .null }
    let numbers = values.map { if case .number(let number) = $0 { number } else { Double?.none } }
    if let numbers = Self.whole(numbers, validity) {
      return .double(Column(numbers.map { $0 ?? 0 }, validity: validity))
    }
    let flags = values.map { if case .boolean(let flag) = $0 { flag } else { Bool?.none } }
    if let flags = Self.whole(flags, validity) {
      return .bool(Column(flags.map { $0 ?? false }, validity: validity))
    }
    return .string(Column(values.map(Self.text), validity: validity))
  }

  /// Nil where a value is of another type, or where there is none to tell by.
  private static func whole<Value>(_ values: [Value?], _ validity: [Bool]) -> [Value?]? {
    let isWhole = validity.contains(true) && zip(values, validity).allSatisfy { ($0 != nil) == $1 }
    return isWhole ? values : nil
  }

  /// Texts as they are, all else as JSON.
  private static func text(_ value: JSONValue) -> String {
    switch value {
    case .null: return ""
    case .text(let text): return text
    case .number, .digits, .boolean: return value.description
    case .array, .object: return String(decoding: JSONWriter.compact(value), as: UTF8.self)
    }
  }
}
