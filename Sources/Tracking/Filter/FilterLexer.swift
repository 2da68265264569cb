internal import Faults

/// Cuts a filter into tokens.
///
/// It goes by Unicode scalars: an accent after a quote does not make it another sign.
struct FilterLexer {
  private let text: String
  private let scalars: [Unicode.Scalar]
  private var place = 0

  init(_ text: String) {
    self.text = text
    scalars = Array(text.unicodeScalars)
  }

  /// Every token, an end last.
  mutating func tokens() throws(Fault) -> [FilterToken] {
    var tokens: [FilterToken] = []
    while true {
      while place < scalars.count, scalars[place].properties.isWhitespace { place += 1 }
      let offset = place
      let kind = try kind()
      tokens.append(FilterToken(kind: kind, offset: offset))
      if kind == .end { return tokens }
    }
  }

  private mutating func kind() throws(Fault) -> FilterToken.Kind {
    guard place < scalars.count else { return .end }
    let scalar = scalars[place]
    switch scalar {
    case "(", ")":
      place += 1
      return scalar == "(" ? .open : .close
    case "\"", "'":
      return .quoted(try quoted(until: scalar))
    case _ where Self.signs.contains(scalar):
      return .comparison(try comparison())
    default:
      let start = place
      while place < scalars.count, Self.isPartOfWord(scalars[place]) { place += 1 }
      return .word(Self.text(scalars[start..<place]))
    }
  }

  private static let signs: Set<Unicode.Scalar> = ["=", "!", "<", ">", "~"]

  static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isWhitespace && !signs.contains(scalar)
      && !"()\"'".unicodeScalars.contains(scalar)
  }

  private mutating func comparison() throws(Fault) -> FilterComparison.Operator {
    // The longest first, so that "<=" is not read as "<".
    for length in [2, 1] where place + length <= scalars.count {
      let sign = Self.text(scalars[place..<place + length])
      guard let comparison = FilterComparison.Operator(rawValue: sign) else { continue }
      place += length
      return comparison
    }
    throw Fault.filter(text, at: place, "\"!\" alone is nothing; write \"!=\"")
  }

  private mutating func quoted(until quote: Unicode.Scalar) throws(Fault) -> String {
    let start = place
    var content: [Unicode.Scalar] = []
    place += 1
    while place < scalars.count, scalars[place] != quote {
      let next = place + 1 < scalars.count ? scalars[place + 1] : nil
      if scalars[place] == "\\", let next, "\\\"'".unicodeScalars.contains(next) { place += 1 }
      content.append(scalars[place])
      place += 1
    }
    guard place < scalars.count else {
      throw Fault.filter(text, at: start, "a quote that never ends; write another \(quote)")
    }
    place += 1
    return Self.text(content[...])
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }
}
