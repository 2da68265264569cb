internal import Faults

/// A filter whose fields are known, ready to be asked about one run after another.
///
/// - A field that a run lacks makes every comparison false; `x = null` asks whether it is lacking, and
///   `x != null` whether it is there. An empty list counts as lacking for that.
/// - `!=` is true of a field that is there and is something else. Of a list `=` asks whether one entry
///   is such, `!=` whether none is.
/// - `~` asks whether a text contains another, whatever the case of their letters.
/// - A date stands for its whole day, a time without seconds for its minute, in UTC: `created >
///   2026-01-01` begins with January 2.
public struct RunFilter: Sendable {
  private indirect enum Condition: Sendable {
    case comparison(FieldReference, FilterComparison.Operator, FilterOperand)
    case not(Condition)
    case and([Condition])
    case or([Condition])
  }

  private let condition: Condition

  /// - Parameters:
  ///   - text: the filter as it was typed, for errors.
  ///   - resolve: the field of a name, or the names that there are.
  /// - Throws: ``Fault`` `.usage` at a field that there is not, or a value that the field cannot have.
  init(
    _ expression: FilterExpression, text: String,
    resolve: (String) throws(Fault) -> FieldReference
  ) throws(Fault) {
    condition = try Self.condition(expression, text, resolve)
  }

  private static func condition(
    _ expression: FilterExpression, _ text: String,
    _ resolve: (String) throws(Fault) -> FieldReference
  ) throws(Fault) -> Condition {
    switch expression {
    case .not(let operand): return .not(try condition(operand, text, resolve))
    case .and(let operands):
      return .and(try conditions(operands, text, resolve))
    case .or(let operands):
      return .or(try conditions(operands, text, resolve))
    case .comparison(let comparison):
      let reference: FieldReference
      do throws(Fault) {
        reference = try resolve(comparison.field)
      } catch {
        throw .filter(text, at: comparison.offsets.field, error.message)
      }
      let operand = try FilterOperand(comparison, of: reference.field, in: text)
      return .comparison(reference, comparison.comparison, operand)
    }
  }

  private static func conditions(
    _ operands: [FilterExpression], _ text: String,
    _ resolve: (String) throws(Fault) -> FieldReference
  ) throws(Fault) -> [Condition] {
    var conditions: [Condition] = []
    for operand in operands { conditions.append(try condition(operand, text, resolve)) }
    return conditions
  }

  /// Whether a run is such.
  func accepts(_ fields: RunFields) -> Bool { Self.holds(condition, fields) }

  private static func holds(_ condition: Condition, _ fields: RunFields) -> Bool {
    switch condition {
    case .comparison(let reference, let comparison, let operand):
      operand.holds(comparison, fields[reference])
    case .not(let operand): !holds(operand, fields)
    case .and(let operands): operands.allSatisfy { holds($0, fields) }
    case .or(let operands): operands.contains { holds($0, fields) }
    }
  }
}
