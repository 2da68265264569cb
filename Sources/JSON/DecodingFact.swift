/// The reason why a JSON value is no value of some type.
struct DecodingFact {
  let text: String

  init(_ error: any Error) {
    switch error as? DecodingError {
    case .keyNotFound(let key, let context)?:
      text = "lacks \"\(Self.text(of: context.codingPath + [key]))\""
    case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?,
      .dataCorrupted(let context)?:
      let place = Self.text(of: context.codingPath)
      text = place.isEmpty ? "not a JSON object" : "\"\(place)\" is of another type"
    default: text = "\(error)"
    }
  }

  /// `features[0].name`.
  private static func text(of path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      if let index = key.intValue { return text + "[\(index)]" }
      return text + (text.isEmpty ? "" : ".") + key.stringValue
    }
  }
}
