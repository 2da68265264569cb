internal import Faults
internal import Time

/// The value that a field is compared with, read as whatever it may be.
struct FilterOperand: Sendable {
  private let text: String
  /// For `~`.
  private let lowercasedText: String
  private let isNull: Bool
  private let flag: Bool?
  private let number: Double?
  private let whole: UInt64?
  private let period: Period?
  private let kind: RunField.Kind?

  /// - Parameter field: nil for a hyperparameter, which may be anything.
  /// - Throws: ``Fault`` `.usage` at an operator or value that the field can never meet.
  init(
    _ comparison: FilterComparison, of field: RunField?, in filter: String
  ) throws(Fault) {
    let operand = comparison.operand
    text = operand.text
    lowercasedText = text.lowercased()
    let isBare = !operand.isQuoted
    isNull = isBare && text == "null"
    flag = isBare ? Bool(text) : nil
    whole = isBare ? UInt64(text) : nil
    number = isBare ? Double(text).flatMap { $0.isNaN ? nil : $0 } : nil
    period = Period(text)
    kind = field?.kind
    if let problem = operatorProblem(comparison, field) {
      throw Fault.filter(filter, at: comparison.offsets.comparison, problem)
    }
    if let problem = valueProblem(field) {
      throw Fault.filter(filter, at: comparison.offsets.operand, problem)
    }
  }

  private func operatorProblem(_ comparison: FilterComparison, _ field: RunField?) -> String? {
    let sign = comparison.comparison
    if isNull, sign != .equal, sign != .unequal {
      return "null goes with = and != only, not with \(sign.rawValue)"
    }
    guard let field else { return nil }
    switch (field.kind, sign) {
    case (.boolean, .equal), (.boolean, .unequal): return nil
    case (.boolean, _): return "\(field.name) is true or false; compare it with = or !="
    case (.number, .contains), (.whole, .contains):
      return "\(field.name) is a number; ~ is for texts"
    case (.date, .contains): return "\(field.name) is a date; ~ is for texts"
    default: return nil
    }
  }

  private func valueProblem(_ field: RunField?) -> String? {
    guard let field, !isNull else { return nil }
    switch field.kind {
    case .number where number == nil, .whole where number == nil:
      return "\(field.name) is a number, not \"\(text)\""
    case .boolean where flag == nil: return "\(field.name) is true or false, not \"\(text)\""
    case .date where period == nil:
      return "\(field.name) is a date such as 2026-01-31 or 2026-01-31T08:05 (UTC), not \"\(text)\""
    default: return nil
    }
  }

  func holds(_ comparison: FilterComparison.Operator, _ value: FieldValue) -> Bool {
    if isNull { return value.isMissing == (comparison == .equal) }
    switch value {
    case .missing: return false
    case .boolean(let value):
      return comparison == .equal ? flag == value : comparison == .unequal && flag != value
    case .number(let value): return Self.holds(comparison, value, number)
    case .whole(let value):
      return whole.map { Self.holds(comparison, value, $0) }
        ?? Self.holds(comparison, Double(value), number)
    case .text(let value):
      return kind == .date ? isMoment(comparison, value) : isText(comparison, value)
    case .list(let values):
      return comparison == .unequal
        ? !values.contains(text) : values.contains { isText(comparison, $0) }
    }
  }

  /// With nothing to compare with, only "is something else" is true.
  private static func holds<Value: Comparable>(
    _ comparison: FilterComparison.Operator, _ value: Value, _ other: Value?
  ) -> Bool {
    guard let other else { return comparison == .unequal }
    return switch comparison {
    case .equal: value == other
    case .unequal: value != other
    case .less: value < other
    case .lessOrEqual: value <= other
    case .greater: value > other
    case .greaterOrEqual: value >= other
    case .contains: false
    }
  }

  private func isText(_ comparison: FilterComparison.Operator, _ value: String) -> Bool {
    comparison == .contains
      ? lowercasedText.isEmpty || value.lowercased().contains(lowercasedText)
      : Self.holds(comparison, value, text)
  }

  private func isMoment(_ comparison: FilterComparison.Operator, _ value: String) -> Bool {
    guard let period, let value = Period(value)?.start else { return false }
    return switch comparison {
    case .equal: period.contains(value)
    case .unequal: !period.contains(value)
    case .less: value < period.start
    case .lessOrEqual: value < period.end
    case .greater: value >= period.end
    case .greaterOrEqual: value >= period.start
    case .contains: false
    }
  }
}
