internal import Faults
internal import JSON
internal import Wording

/// A value of the rules' file and its path in it, such as `routes.high.channels[0]`, by which faults name it.
struct RulesField {
  private let value: JSONValue
  private let path: String

  init(_ value: JSONValue, path: String = "") { (self.value, self.path) = (value, path) }

  func fault(_ fact: String, remedy: Remedy? = nil) -> Fault {
    Fault(.badData, at: path.isEmpty ? nil : .part(path.printable), fact, remedy: remedy)
  }

  // MARK: Objects

  /// The members of an object, in the order of their names.
  func members() throws(Fault) -> [(name: String, field: RulesField)] {
    guard case .object(let members) = value else { throw mismatch("an object, {…}") }
    return members.sorted { $0.key < $1.key }.map { ($0.key, field($0.value, $0.key)) }
  }

  func member(_ name: String) throws(Fault) -> RulesField? {
    try members().first { $0.name == name }?.field
  }

  func required(_ name: String) throws(Fault) -> RulesField {
    guard let member = try member(name) else { throw fault("lacks \"\(name)\"") }
    return member
  }

  /// - Throws: ``Fault`` where the object has a member of another name.
  func requireMembers(_ known: [String]) throws(Fault) {
    for (name, field) in try members() where !known.contains(name) {
      let near = Suggestion.nearest(to: name, among: known).map { "did you mean \"\($0)\"?" }
      throw field.fault(
        "is not known here",
        remedy: .advice(near ?? "it may have " + known.map { "\"\($0)\"" }.joined(separator: ", ")))
    }
  }

  private func field(_ value: JSONValue, _ name: String) -> RulesField {
    RulesField(value, path: path.isEmpty ? name : path + "." + name)
  }

  // MARK: Values

  func elements() throws(Fault) -> [RulesField] {
    guard case .array(let values) = value else { throw mismatch("a list, […]") }
    return values.enumerated().map { RulesField($1, path: "\(path)[\($0)]") }
  }

  /// - Throws: ``Fault`` for anything but a text with a sign to be seen, and without a zero byte.
  func text() throws(Fault) -> String {
    guard case .text(let text) = value else { throw mismatch("a text") }
    guard !text.allSatisfy(\.isWhitespace), !text.utf8.contains(0) else {
      throw fault("is empty, or has a zero byte")
    }
    return text
  }

  func whole(in range: ClosedRange<Int>) throws(Fault) -> Int {
    guard case .number(let number) = value, let whole = Int(exactly: number) else {
      throw mismatch("a whole number")
    }
    guard range.contains(whole) else {
      throw fault(
        "is \(whole)",
        remedy: .expected("a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return whole
  }

  /// - Parameter noun: the kind of thing that the words are.
  func word(among words: [String], _ noun: String) throws(Fault) -> String {
    let text = try text()
    guard words.contains(text) else {
      let unknown = Fault.unknown(noun, text, among: words)
      throw fault(unknown.fact, remedy: unknown.remedy)
    }
    return text
  }

  private func mismatch(_ expected: String) -> Fault {
    let found =
      switch value {
      case .null: "null"
      case .boolean: "true or false"
      case .number, .digits: "a number"
      case .text: "a text"
      case .array: "a list"
      case .object: "an object"
      }
    return fault("is \(found)", remedy: .expected(expected))
  }
}
