internal import Faults
internal import JSON
internal import Wording

/// A JSON object of a manifest, read key by key with errors that say which key, what was found and what
/// was expected. They do not name the file.
struct PluginObject {
  /// The key that it stands under, such as `hyperparameters.rate`; empty for the whole file.
  let place: String
  private let values: [String: JSONValue]

  init(_ bytes: [UInt8]) throws(Fault) {
    values = try JSONReader().decode([String: JSONValue].self, from: bytes) { _ in
      Fault(.badData, "not a JSON object", remedy: .advice("docs/plugins.md shows one"))
    }
    place = ""
  }

  private init(place: String, _ values: [String: JSONValue]) {
    (self.place, self.values) = (place, values)
  }

  /// - Throws: for any other key, so that a misspelt one does not go unseen.
  func requireKeys(among known: [String]) throws(Fault) {
    guard let key = values.keys.sorted().first(where: { !known.contains($0) }) else { return }
    let error = Fault.unknown("key", key, among: known)
    guard !place.isEmpty else { throw error }
    throw error.at(.part(place))
  }

  // MARK: Values

  /// A text of one line that is not empty.
  func line(_ key: String) throws(Fault) -> String {
    guard case .text(let text) = try value(key), !text.isEmpty, text == text.printable else {
      throw invalid(key, expected: "a text of one line")
    }
    return text
  }

  /// A name in lower case that begins with a letter, such as `running_margin`.
  func identifier(_ key: String) throws(Fault) -> String {
    guard case .text(let text) = try value(key), Self.isIdentifier(text) else {
      throw invalid(key, expected: "a name in lower case, such as running_margin")
    }
    return text
  }

  static func isIdentifier(_ text: String) -> Bool {
    text.utf8.first.map { (97...122).contains($0) } ?? false
      && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 95 }
  }

  func number(_ key: String, default standard: Double? = nil) throws(Fault) -> Double {
    if let standard, values[key] == nil { return standard }
    guard case .number(let number) = try value(key), number.isFinite else {
      throw invalid(key, expected: "a number")
    }
    return number
  }

  func wholeNumber(
    _ key: String, in range: ClosedRange<Int>
  ) throws(Fault) -> Int {
    guard let number = Int(exactly: try number(key)), range.contains(number) else {
      throw invalid(
        key, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func flag(_ key: String) throws(Fault) -> Bool {
    guard case .boolean(let flag) = try value(key) else {
      throw invalid(key, expected: "true or false")
    }
    return flag
  }

  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ key: String
  ) throws(Fault) -> Choice {
    guard case .text(let text) = try value(key), let choice = Choice(rawValue: text) else {
      let names = Choice.allCases.map { "\"\($0.rawValue)\"" }
      throw invalid(key, expected: names.joined(separator: " or "))
    }
    return choice
  }

  /// An array of texts, at least one, none of them empty.
  func texts(_ key: String) throws(Fault) -> [String] {
    let expected = "an array of texts, at least one"
    guard case .array(let array) = try value(key), !array.isEmpty else {
      throw invalid(key, expected: expected)
    }
    return try array.map { (element) throws(Fault) in
      guard case .text(let text) = element, !text.isEmpty, !text.utf8.contains(0) else {
        throw invalid(key, element, expected: expected)
      }
      return text
    }
  }

  /// The objects of an object, in the order of their keys; none where the key is absent.
  func objects(
    _ key: String
  ) throws(Fault) -> [(name: String, object: PluginObject)] {
    guard let value = values[key] else { return [] }
    guard case .object(let members) = value else {
      throw invalid(key, expected: "an object of objects")
    }
    return try members.sorted { $0.key < $1.key }.map { (name, member) throws(Fault) in
      guard case .object(let values) = member else {
        throw invalid("\(key).\(name)", member, expected: "an object")
      }
      return (name, PluginObject(place: path("\(key).\(name)"), values))
    }
  }

  // MARK: Errors

  /// `version: found "one"; expected a whole number …`.
  func invalid(_ key: String, expected: String) -> Fault {
    invalid(key, values[key] ?? .null, expected: expected)
  }

  private func invalid(
    _ key: String, _ found: JSONValue, expected: String
  ) -> Fault {
    Fault(
      .badData, at: .part(path(key)), "found \(found.shown)", remedy: .expected(expected))
  }

  private func value(_ key: String) throws(Fault) -> JSONValue {
    guard let value = values[key] else {
      throw Fault(.badData, "\(path(key)) is missing")
    }
    return value
  }

  private func path(_ key: String) -> String { place.isEmpty ? key : place + "." + key }
}
