/// A value in a booster's file, of either format.
enum ModelValue: Equatable {
  case object([String: ModelValue])
  case list([ModelValue])
  /// A list of numbers alone, the empty list too.
  case numbers([Double])
  case text(String)
  case number(Double)
  /// true, false or null.
  case other

  /// Far beyond the depth of a booster; XGBoost's own parsers run out of stack at some thousands.
  static let depthLimit = 32

  init(_ values: [ModelValue]) {
    var numbers: [Double] = []
    for value in values {
      guard case .number(let number) = value else {
        self = .list(values)
        return
      }
      numbers.append(number)
    }
    self = .numbers(numbers)
  }
}
