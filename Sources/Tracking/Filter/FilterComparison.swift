/// A field, an operator and what the field is compared with.
public struct FilterComparison: Sendable {
  public enum Operator: String, Sendable, CaseIterable {
    case equal = "="
    case unequal = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case contains = "~"
  }

  /// The right side of the comparison.
  public struct Operand: Sendable, Hashable {
    public var text: String
    /// Whether it stood in quotes, and so is a text whatever it looks like.
    public var isQuoted: Bool

    public init(_ text: String, isQuoted: Bool) {
      self.text = text
      self.isQuoted = isQuoted
    }
  }

  public var field: String
  public var comparison: Operator
  public var operand: Operand
  /// Where field, operator and operand begin, in Unicode scalars.
  let offsets: (field: Int, comparison: Int, operand: Int)

  init(
    _ field: String, _ comparison: Operator, _ operand: Operand,
    offsets: (field: Int, comparison: Int, operand: Int) = (0, 0, 0)
  ) {
    self.field = field
    self.comparison = comparison
    self.operand = operand
    self.offsets = offsets
  }
}

extension FilterComparison: Equatable {
  /// Wherever they stand.
  public static func == (one: FilterComparison, other: FilterComparison) -> Bool {
    one.field == other.field && one.comparison == other.comparison && one.operand == other.operand
  }
}

extension FilterComparison: CustomStringConvertible {
  public var description: String { "\(field) \(comparison.rawValue) \(operand)" }
}

extension FilterComparison.Operand: CustomStringConvertible {
  public var description: String {
    guard isQuoted else { return text }
    var quoted = String.UnicodeScalarView("\"".unicodeScalars)
    for scalar in text.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { quoted.append("\\") }
      quoted.append(scalar)
    }
    return String(quoted) + "\""
  }
}
