import Foundation
import JSON
import Wording

@testable import Tracking

/// Whether a text that people read and a value that programs read say the same.
enum Agreement {
  /// Words that stand for a value's name.
  private static let words = [
    "trashed": "deleted run", "incomplete": "unfinished run", "neutral": "against",
    "home": "at home to", "away": "at",
  ]

  static func holds(_ text: String, _ value: JSONValue) -> Bool {
    switch value {
    case .null: ["–", "not tried"].contains(text)
    case .boolean(let flag): [String(flag), flag ? "yes" : "no"].contains(text)
    case .number(let number): holds(text, number)
    case .digits(let digits): text.replacing(",", with: "") == digits
    case .text(let string): holds(text, string)
    case .array(let list): holds(text, list)
    case .object(let object): holds(text, object)
    }
  }

  /// A number is read back from the text, and may differ by half a unit of its last digit.
  private static func holds(_ text: String, _ number: Double) -> Bool {
    guard let match = text.firstMatch(of: /^([<>]?)([+-]?)([\d,]+)(\.\d+)?(e\d+| ?%| ms| s)?/)
    else {
      return false
    }
    let sign = match.output.2 == "-" ? -1.0 : 1
    let digits = match.output.3.replacing(",", with: "") + (match.output.4 ?? "")
    let decimals = max(0, (match.output.4?.count ?? 1) - 1)
    let units: [Substring: Double] = [" %": 0.01, "%": 0.01, " ms": 0.001]
    let word = match.output.5 ?? ""
    let power = word.hasPrefix("e") ? Double("1" + word) : nil
    let unit = power ?? units[word] ?? 1
    guard let magnitude = Double(digits) else { return false }
    let (shown, limit) = (sign * magnitude * unit, 0.5 * pow(10, -Double(decimals)) * unit)
    return switch match.output.1 {
    case "<": number < shown
    case ">": number > shown
    default: abs(number - shown) <= limit * (1 + 1e-9)
    }
  }

  /// Ids, times, hashes and digests may be cut, and words may follow.
  private static func holds(_ text: String, _ string: String) -> Bool {
    let shown = text.replacing(/[…*]$/, with: "")
    let whole = [string.printable, string.replacing("T", with: " ")]
    return text == words[string] || text == "the same"
      || whole.contains { $0.hasPrefix(shown) || shown.hasPrefix($0) }
  }

  private static func holds(_ text: String, _ list: [JSONValue]) -> Bool {
    if list.isEmpty { return text == "–" || text.hasPrefix("none") }
    let numbers = list.compactMap { if case .number(let number) = $0 { number } else { nil } }
    // A bar for each number, or the ends of an interval.
    if numbers.count == list.count {
      let ends = text.components(separatedBy: " to ")
      return text.count == numbers.count
        || ends.count == 2 && zip(ends, numbers).allSatisfy { holds($0, $1) }
    }
    let names = list.map { if case .text(let name) = $0 { name.printable } else { "?" } }
    return ["", "@"].contains { mark in
      text.hasSuffix(names.map { mark + $0 }.joined(separator: ", "))
    }
  }

  /// An estimate and its error.
  private static func holds(_ text: String, _ object: [String: JSONValue]) -> Bool {
    let parts = text.components(separatedBy: " ± ")
    guard parts.count == 2, let mean = object["mean"], let error = object["standard_error"] else {
      return false
    }
    return holds(parts[0], mean) && holds(parts[1], error)
  }
}
