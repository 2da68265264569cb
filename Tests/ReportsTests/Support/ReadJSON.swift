import JSON

@testable import Reports
@testable import Tracking

/// A report's JSON, written and read again, to be looked into by place.
struct ReadJSON {
  let value: JSONValue

  init(_ report: Report) throws {
    value = try JSONReader().value(JSONWriter.readable(report.json))
  }

  /// Nil where there is nothing, not even null.
  subscript(place: JSONPath) -> JSONValue? {
    place.steps.reduce(value as JSONValue?) { value, step in
      switch (step, value) {
      case (.key(let key), .object(let object)?): object[key]
      case (.index(let index), .array(let array)?):
        array.indices.contains(index) ? array[index] : nil
      default: nil
      }
    }
  }
}
