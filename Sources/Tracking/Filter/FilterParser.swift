internal import Faults

/// Reads a filter by recursive descent: one function for each level of binding.
struct FilterParser {
  /// Deeper than anybody writes, and shallow enough for any stack.
  private static let depthLimit = 100

  private let text: String
  private var tokens: ArraySlice<FilterToken>
  private var depth = 0

  init(_ text: String) throws(Fault) {
    self.text = text
    var lexer = FilterLexer(text)
    tokens = try lexer.tokens()[...]
  }

  mutating func parse() throws(Fault) -> FilterExpression {
    let expression = try alternatives()
    guard next.kind == .end else {
      throw error("expected \"and\", \"or\" or the end, not \(shown(next))")
    }
    return expression
  }

  /// The token at hand; the last one, the end, is never taken.
  private var next: FilterToken { tokens[tokens.startIndex] }

  @discardableResult
  private mutating func take() -> FilterToken {
    tokens.count > 1 ? tokens.removeFirst() : next
  }

  private mutating func alternatives() throws(Fault) -> FilterExpression {
    var operands = [try conditions()]
    while next.keyword == "or" {
      take()
      operands.append(try conditions())
    }
    return operands.count == 1 ? operands[0] : .or(operands)
  }

  private mutating func conditions() throws(Fault) -> FilterExpression {
    var operands = [try condition()]
    while next.keyword == "and" {
      take()
      operands.append(try condition())
    }
    return operands.count == 1 ? operands[0] : .and(operands)
  }

  private mutating func condition() throws(Fault) -> FilterExpression {
    guard depth < Self.depthLimit else {
      throw error("nested deeper than \(Self.depthLimit); write it flatter")
    }
    depth += 1
    defer { depth -= 1 }
    if next.keyword == "not" {
      take()
      return .not(try condition())
    }
    guard next.kind == .open else { return .comparison(try comparison()) }
    take()
    let inner = try alternatives()
    guard next.kind == .close else { throw error("expected \")\", not \(shown(next))") }
    take()
    return inner
  }

  private mutating func comparison() throws(Fault) -> FilterComparison {
    let field = next
    guard case .word(let name) = field.kind, !field.isReserved else {
      throw error("expected a field, such as log_loss, not \(shown(field))")
    }
    take()
    let sign = next
    guard case .comparison(let comparison) = sign.kind else {
      let all = FilterComparison.Operator.allCases.map(\.rawValue).joined(separator: " ")
      throw error("expected an operator after \"\(name)\" (\(all)), not \(shown(sign))")
    }
    take()
    let value = next
    let operand = try operand(after: comparison)
    return FilterComparison(
      name, comparison, operand, offsets: (field.offset, sign.offset, value.offset))
  }

  private mutating func operand(
    after comparison: FilterComparison.Operator
  ) throws(Fault) -> FilterComparison.Operand {
    switch next.kind {
    case .word(let text) where !next.isReserved:
      take()
      return FilterComparison.Operand(text, isQuoted: false)
    case .quoted(let text):
      take()
      return FilterComparison.Operand(text, isQuoted: true)
    default:
      let hint = next.isReserved ? "; in quotes it is a text" : ""
      throw error(
        "expected a value after \"\(comparison.rawValue)\", not \(shown(next))" + hint)
    }
  }

  private func error(_ message: String) -> Fault {
    Fault.filter(text, at: next.offset, message)
  }

  private func shown(_ token: FilterToken) -> String {
    switch token.kind {
    case .word(let text): "\"\(text)\""
    case .quoted(let text): FilterComparison.Operand(text, isQuoted: true).description
    case .comparison(let comparison): "\"\(comparison.rawValue)\""
    case .open: "\"(\""
    case .close: "\")\""
    case .end: "the end"
    }
  }
}
