internal import JSON

/// A named value that a route takes: where it stands, what it can be, and words about it.
public struct Parameter: Sendable {
  public enum Place: String, Sendable {
    case path, query
    /// A member of the JSON object that is the body, or a field of a form.
    case body
  }

  public enum Kind: Sendable {
    case text(most: Int)
    case integer(ClosedRange<Int>)
    /// A number within the range, its ends left out.
    case number(ClosedRange<Double>)
    /// A number from one end of the range to the other, its ends included.
    case amount(ClosedRange<Double>)
    case choice([String])
    case flag
    /// A day, such as 2026-01-31.
    case date
  }

  public let name: String
  public let place: Place
  public let kind: Kind
  public let summary: String
  public let isRequired: Bool
  /// Whether it may be given more than once: in a query again, in a body as a list.
  public let repeats: Bool

  public init(
    _ name: String, _ place: Place, _ kind: Kind, _ summary: String, isRequired: Bool = false,
    repeats: Bool = false
  ) {
    (self.name, self.place, self.kind, self.summary) = (name, place, kind, summary)
    (self.isRequired, self.repeats) = (isRequired || place == .path, repeats)
  }

  public static func path(_ name: String, _ kind: Kind, _ summary: String) -> Parameter {
    Parameter(name, .path, kind, summary)
  }

  public static func query(
    _ name: String, _ kind: Kind, _ summary: String, isRequired: Bool = false, repeats: Bool = false
  ) -> Parameter {
    Parameter(name, .query, kind, summary, isRequired: isRequired, repeats: repeats)
  }

  /// A member of a body: of a JSON object where programs ask, of a form on a page.
  public static func body(
    _ name: String, _ kind: Kind, _ summary: String, isRequired: Bool = false, repeats: Bool = false
  ) -> Parameter {
    Parameter(name, .body, kind, summary, isRequired: isRequired, repeats: repeats)
  }

  /// Its schema in an OpenAPI document.
  var schema: JSONValue {
    repeats ? .object(["type": .text("array"), "items": one, "maxItems": .number(64)]) : one
  }

  private var one: JSONValue {
    switch kind {
    case .text(let most):
      .object([
        "type": .text("string"), "minLength": .number(1), "maxLength": .number(Double(most)),
      ])
    case .integer(let range):
      .object([
        "type": .text("integer"), "minimum": .number(Double(range.lowerBound)),
        "maximum": .number(Double(range.upperBound)),
      ])
    case .number(let range):
      .object([
        "type": .text("number"), "exclusiveMinimum": .number(range.lowerBound),
        "exclusiveMaximum": .number(range.upperBound),
      ])
    case .amount(let range):
      .object([
        "type": .text("number"), "minimum": .number(range.lowerBound),
        "maximum": .number(range.upperBound),
      ])
    case .choice(let values):
      .object(["type": .text("string"), "enum": .array(values.map(JSONValue.text))])
    case .flag: .object(["type": .text("boolean")])
    case .date: .object(["type": .text("string"), "format": .text("date")])
    }
  }
}
