internal import JSON
internal import Time

/// Why a request's value cannot be: the status of the answer, the field, and the fact.
struct Refusal: Error {
  let status: Int
  let field: String?
  let fact: String

  init(_ status: Int, _ fact: String, field: String? = nil) {
    (self.status, self.fact, self.field) = (status, fact, field)
  }
}

extension Parameter {
  /// The value as text, in the one way in which handlers read it.
  ///
  /// - Throws: ``Refusal`` 422 for a value that cannot be.
  func checked(_ text: String) throws(Refusal) -> String {
    switch kind {
    case .text(let most):
      guard !text.isEmpty, text.unicodeScalars.count <= most else {
        throw refusal("expected 1 to \(most) characters")
      }
      guard !text.unicodeScalars.contains("\0") else { throw refusal("has a zero byte") }
    case .integer(let range):
      guard let number = Int(text), text.utf8.allSatisfy({ $0 != UInt8(ascii: "+") }),
        range.contains(number)
      else {
        throw refusal("expected a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return String(number)
    case .number(let range):
      guard let number = Double(text), number > range.lowerBound, number < range.upperBound else {
        throw refusal("expected a number above \(range.lowerBound) and below \(range.upperBound)")
      }
    case .amount(let range):
      guard let number = Double(text), range.contains(number) else {
        throw refusal("expected a number from \(range.lowerBound) to \(range.upperBound)")
      }
    case .choice(let values):
      guard values.contains(text) else {
        throw refusal("expected one of \(values.joined(separator: ", "))")
      }
    case .date:
      guard let date = CalendarDate(text), "\(date)" == text else {
        throw refusal("expected a date such as 2026-01-31")
      }
    case .flag:
      guard text == "true" || text == "false" else { throw refusal("expected true or false") }
    }
    return text
  }

  /// The texts of a member of a JSON object.
  func checked(_ value: JSONValue) throws(Refusal) -> [String] {
    if case .array(let values) = value {
      guard repeats, values.count <= 64 else { throw refusal("expected one value") }
      var texts: [String] = []
      for value in values { texts.append(try checked(single: value)) }
      return texts
    }
    guard !repeats else { throw refusal("expected a list") }
    return [try checked(single: value)]
  }

  private func checked(single value: JSONValue) throws(Refusal) -> String {
    switch (kind, value) {
    case (.text, .text(let text)), (.choice, .text(let text)), (.date, .text(let text)):
      return try checked(text)
    case (.flag, .boolean(let flag)): return String(flag)
    case (.integer, .number(let number)):
      guard let whole = Int(exactly: number) else { throw refusal("expected a whole number") }
      return try checked(String(whole))
    case (.number, .number(let number)), (.amount, .number(let number)):
      return try checked(String(number))
    default:
      switch kind {
      case .text, .choice, .date: throw refusal("expected a text")
      case .integer, .number, .amount: throw refusal("expected a number")
      case .flag: throw refusal("expected true or false")
      }
    }
  }

  private func refusal(_ fact: String) -> Refusal { Refusal(422, fact, field: name) }
}
