import Faults
import TestSupport
import Testing

@testable import Tracking

@Suite struct FilterExpressionTests {
  @Test(arguments: [
    ("model=elo", "model = elo"),
    (" a<1  AND b>=2 ", "a < 1 and b >= 2"),
    ("a = 1 and b = 2 or c = 3", "a = 1 and b = 2 or c = 3"),
    ("a = 1 and (b = 2 or c = 3)", "a = 1 and (b = 2 or c = 3)"),
    ("(a = 1 and b = 2) or (c = 3)", "a = 1 and b = 2 or c = 3"),
    ("not a = 1 and b = 2", "not a = 1 and b = 2"),
    ("not (a = 1 and b = 2)", "not (a = 1 and b = 2)"),
    ("not not((a=1))", "not not a = 1"),
    ("(a = 1 and b = 2) and c = 3", "(a = 1 and b = 2) and c = 3"),
    ("name ~ 'first try'", "name ~ \"first try\""),
    (#"name = "a \"b\" \\ c""#, #"name = "a \"b\" \\ c""#),
    ("name='it''s'", nil),
    ("tag = a/b", "tag = a/b"),
    ("created > 2026-01-01T08:05", "created > 2026-01-01T08:05"),
    ("hyperparameters.seed != null", "hyperparameters.seed != null"),
    ("name = \"and\"", "name = \"and\""),
  ])
  func `A filter prints in one way, whatever way it was typed in`(
    text: String, printed: String?
  ) throws {
    guard let printed else {
      #expect(throws: Fault.self) { try FilterExpression(text) }
      return
    }
    let expression = try FilterExpression(text)
    // Nested "and" keeps its parentheses: they are part of what was typed.
    #expect(expression.description == printed)
    #expect(try FilterExpression(printed) == expression)
  }

  @Test(arguments: [
    ("", 0, "expected a field, such as log_loss, not the end"),
    ("   ", 3, "expected a field, such as log_loss, not the end"),
    ("model", 5, "expected an operator after \"model\" (= != < <= > >= ~), not the end"),
    ("model elo", 6, "expected an operator after \"model\" (= != < <= > >= ~), not \"elo\""),
    ("model == elo", 7, "expected a value after \"=\", not \"=\""),
    ("model =", 7, "expected a value after \"=\", not the end"),
    ("model = and", 8, "expected a value after \"=\", not \"and\"; in quotes it is a text"),
    ("a ! 1", 2, "\"!\" alone is nothing; write \"!=\""),
    ("a = 1 b = 2", 6, "expected \"and\", \"or\" or the end, not \"b\""),
    ("a = 1 and", 9, "expected a field, such as log_loss, not the end"),
    ("(a = 1", 6, "expected \")\", not the end"),
    ("a = 1)", 5, "expected \"and\", \"or\" or the end, not \")\""),
    ("()", 1, "expected a field, such as log_loss, not \")\""),
    ("\"a\" = 1", 0, "expected a field, such as log_loss, not \"a\""),
    ("name = \"open", 7, "a quote that never ends; write another \""),
    ("or = 1", 0, "expected a field, such as log_loss, not \"or\""),
  ])
  func `An error says what is wrong and where`(text: String, offset: Int, message: String) {
    #expect(throws: Fault.filter(text, at: offset, message)) {
      try FilterExpression(text)
    }
  }

  @Test func `A caret stands under the character, wide ones before it included`() {
    let error = #expect(throws: Fault.self) { try FilterExpression("name = 漢字 or\t! 1") }
    #expect(
      error?.description == """
        "!" alone is nothing; write "!="
          name = 漢字 or ! 1
                         ^
        """)
  }

  @Test func `Nesting has an end`() throws {
    let deep = { String(repeating: "(", count: $0) + "a = 1" + String(repeating: ")", count: $0) }
    _ = try FilterExpression(deep(99))
    let error = #expect(throws: Fault.self) { try FilterExpression(deep(100_000)) }
    #expect(error?.message == "nested deeper than 100; write it flatter")
    #expect(error?.detail.allSatisfy { $0.count < 150 } == true)
    #expect(throws: Fault.self) {
      try FilterExpression(String(repeating: "not ", count: 100_000) + "a = 1")
    }
    let long = Array(repeating: "a = 1", count: 10_000).joined(separator: " and ")
    #expect(try FilterExpression(long).description == long)
  }

  // MARK: Properties

  private func randomExpression(
    _ generator: inout SeededGenerator, depth: Int = 0
  ) -> FilterExpression {
    func operands() -> [FilterExpression] {
      (0..<Int.random(in: 2...3, using: &generator)).map { _ in
        randomExpression(&generator, depth: depth + 1)
      }
    }
    switch Int.random(in: 0..<(depth > 4 ? 1 : 5), using: &generator) {
    case 0, 1: return .comparison(randomComparison(&generator))
    case 2: return .not(randomExpression(&generator, depth: depth + 1))
    case 3: return .and(operands())
    default: return .or(operands())
    }
  }

  private func randomComparison(_ generator: inout SeededGenerator) -> FilterComparison {
    let fields = ["model", "log_loss", "hyperparameters.k_factor", "größe", "a-b", "1st", "-"]
    let bare = ["elo", "0.43", "-1e3", "null", "true", "2026-01-01", "a/b", "漢字", "\\", "a,b"]
    let quoted = [
      "", " ", "and", "it's", "say \"so\"", "back\\slash", "\\\"", "line\nbreak", "\u{301}accent",
      "end\\", "1", "\r\n", "🏀",
    ]
    let operand =
      Bool.random(using: &generator)
      ? FilterComparison.Operand(bare.randomElement(using: &generator)!, isQuoted: false)
      : FilterComparison.Operand(quoted.randomElement(using: &generator)!, isQuoted: true)
    return FilterComparison(
      fields.randomElement(using: &generator)!,
      FilterComparison.Operator.allCases.randomElement(using: &generator)!, operand)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `What is printed is read as the same filter`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let expression = randomExpression(&generator)
    let printed = expression.description
    let read = try FilterExpression(printed)
    #expect(read == expression)
    #expect(read.description == printed)
  }

  @Test(arguments: 0..<500 as Range<UInt64>)
  func `Whatever text can be read prints as a filter that reads and prints the same`(
    seed: UInt64
  ) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = [
      "a", "model", "0.43", " ", " ", " ", "=", "!=", "<", ">=", "~", "(", ")", "and", "or", "not",
      "\"x y\"", "'q'", "\"", "\\", "é", "\u{301}", "!", "\n", "null",
    ]
    let text = (0..<Int.random(in: 1...14, using: &generator)).map { _ in
      pieces.randomElement(using: &generator)!
    }.joined()
    for text in [text, "a = 1 and \(text)", "(\(text)) or b = 2", "not a ~ \(text)"] {
      do throws(Fault) {
        let expression = try FilterExpression(text)
        let printed = expression.description
        let again = try FilterExpression(printed)
        #expect(again == expression, "\(text) → \(printed)")
        #expect(again.description == printed)
      } catch {
        #expect(error.code == .usage && error.detail.count == 2)
      }
    }
  }
}
