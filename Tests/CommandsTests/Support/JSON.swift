import Foundation
import Testing

/// A JSON value to look into: `record["git_hash"].text`.
struct JSON {
  let value: Any?

  init(value: Any?) {
    self.value = value
  }

  /// - Throws: unless the text is one JSON value and nothing else.
  init(text: String) throws {
    value = try JSONSerialization.jsonObject(with: Data(text.utf8), options: [.fragmentsAllowed])
  }

  subscript(key: String) -> JSON { JSON(value: (value as? [String: Any])?[key]) }

  var text: String? { value as? String }
  var number: Double? { (value as? NSNumber)?.doubleValue ?? (value as? Double) }
  var integer: Int? { number.flatMap { Int(exactly: $0) } }
  var flag: Bool? { value as? Bool }
  var array: [JSON]? { (value as? [Any])?.map { JSON(value: $0) } }
  var keys: [String] { (value as? [String: Any])?.keys.sorted() ?? [] }
  /// Whether it is there, and null.
  var isNull: Bool { value is NSNull }
}
