public import Faults

/// A condition on the runs that are listed, as it was typed.
///
///     model = elo and (log_loss < 0.43 or tag = baseline) and not created < 2026-01-01
///
/// `not` binds closest, then `and`, then `or`. Words are compared as they stand; a text with spaces
/// or signs in it goes in quotes, single or double, in which a backslash stands before a quote or
/// another backslash.
public indirect enum FilterExpression: Sendable, Equatable {
  case comparison(FilterComparison)
  case not(FilterExpression)
  /// Two or more.
  case and([FilterExpression])
  /// Two or more.
  case or([FilterExpression])

  /// - Throws: ``Fault`` `.usage` at the first character, from the left, that does not belong.
  public init(_ text: String) throws(Fault) {
    var parser = try FilterParser(text)
    self = try parser.parse()
  }
}

extension FilterExpression: CustomStringConvertible {
  /// The filter with as few parentheses as it needs; read again it is the same filter.
  public var description: String {
    switch self {
    case .comparison(let comparison): comparison.description
    case .not(let operand): "not " + operand.enclosed(unless: operand.bindsAsNot)
    case .and(let operands):
      operands.map { $0.enclosed(unless: $0.bindsAsNot) }.joined(separator: " and ")
    case .or(let operands):
      operands.map { $0.enclosed(unless: !$0.isOr) }.joined(separator: " or ")
    }
  }

  private func enclosed(unless isClear: Bool) -> String {
    isClear ? description : "(\(description))"
  }

  private var bindsAsNot: Bool {
    switch self {
    case .comparison, .not: true
    case .and, .or: false
    }
  }

  private var isOr: Bool {
    if case .or = self { true } else { false }
  }
}
