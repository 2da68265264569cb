internal import Evaluation
internal import Reports
internal import Terminal
internal import Wording

/// Reads a gate: a metric, a comparison, then a number, `baseline`, or `baseline` ± a number.
struct GateParser {
  /// Where a gate stops making sense.
  struct SyntaxError: Error, Equatable {
    let text: String
    /// The character's place in `text`, from 0.
    let place: Int
    let problem: String

    var message: String { "--gate, character \(place + 1): \(problem)" }

    /// The gate, and in the line below a mark under the character.
    var pointer: String {
      let before = String(Array(text)[..<place]).printable.displayWidth
      return "  \(text.printable)\n  " + String(repeating: " ", count: before) + "^"
    }
  }

  private let characters: [Character]
  private var place = 0

  static func parse(_ text: String) throws(SyntaxError) -> Gate {
    var parser = GateParser(text)
    let metric = try parser.metric()
    let comparison = try parser.comparison()
    let limit = try parser.limit()
    parser.skipSpaces()
    guard parser.place == parser.characters.count else {
      throw parser.error("expected the end, \(parser.found)")
    }
    return Gate(text: text, metric, comparison, limit)
  }

  private init(_ text: String) {
    characters = Array(text)
  }

  private mutating func metric() throws(SyntaxError) -> Metric {
    skipSpaces()
    let start = place
    let name = take { $0.isLetter || $0.isNumber || $0 == "_" }
    if let metric = Metric(named: name) { return metric }
    place = start
    let names = Metric.all.map(\.name)
    let list = names.joined(separator: ", ")
    guard !name.isEmpty else { throw error("expected a score (\(list)), \(found)") }
    let nearest = Suggestion.nearest(to: name, among: names)
    let advice = nearest.map { "did you mean \"\($0)\"? (\(list))" } ?? "the scores are \(list)"
    throw error("unknown score \"\(name)\"; \(advice)")
  }

  private mutating func comparison() throws(SyntaxError) -> Gate.Comparison {
    skipSpaces()
    let rest = String(characters[place...])
    guard let comparison = Gate.Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
    else { throw error("expected <, <=, > or >=, \(found)") }
    place += comparison.rawValue.count
    return comparison
  }

  private mutating func limit() throws(SyntaxError) -> Gate.Limit {
    skipSpaces()
    let start = place
    let word = take(while: \.isLetter)
    guard !word.isEmpty else { return .number(try number("\"baseline\" or a number")) }
    guard word == "baseline" else {
      place = start
      throw error("expected \"baseline\" or a number, \(found)")
    }
    skipSpaces()
    guard place < characters.count else { return .baseline(offset: 0) }
    let sign = characters[place]
    guard "+-−".contains(sign) else { throw error("expected + or - or the end, \(found)") }
    place += 1
    skipSpaces()
    let offset = try number("a number")
    return .baseline(offset: sign == "+" ? offset : -offset)
  }

  /// A decimal number, such as `0.62`, `.5` or `2e-3`.
  private mutating func number(_ expected: String) throws(SyntaxError) -> Double {
    let start = place
    var digits = take { $0.isASCII && ($0.isNumber || $0 == ".") }
    if place < characters.count, "eE".contains(characters[place]), !digits.isEmpty {
      digits.append(characters[place])
      place += 1
      if place < characters.count, "+-".contains(characters[place]) {
        digits.append(characters[place])
        place += 1
      }
      digits += take { $0.isASCII && $0.isNumber }
    }
    if let number = Double(digits), number.isFinite { return number }
    place = start
    throw error("expected \(expected), \(found)")
  }

  private mutating func take(while condition: (Character) -> Bool) -> String {
    let word = characters[place...].prefix(while: condition)
    place += word.count
    return String(word)
  }

  private mutating func skipSpaces() { _ = take(while: \.isWhitespace) }

  /// A description of the text that stands where something else was expected.
  private var found: String {
    guard place < characters.count else { return "found the end" }
    let word = characters[place...].prefix { !$0.isWhitespace }
    return "found \"\(String(word).printable)\""
  }

  private func error(_ problem: String) -> SyntaxError {
    SyntaxError(text: String(characters), place: place, problem: problem)
  }
}
