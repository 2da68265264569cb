public import Faults
internal import Wording

extension Readings {
  /// - Throws: `Fault` `.usage` for a reading that cannot be.
  public func requirePossible() throws(Fault) {
    for field in ShotField.allCases {
      guard let value = self[field], !field.range.contains(value) else { continue }
      throw Fault(
        .usage, "a \(field.rawValue) of \(field.words(value)) cannot be",
        remedy: .expected(field.rangeInWords))
    }
    if let smash = smashFactor, !ShotField.smash.range.contains(smash) {
      throw Fault(
        .usage,
        "ball speed over club speed is a smash of \(ShotField.smash.words(smash)), which cannot be",
        remedy: .expected(ShotField.smash.rangeInWords))
    }
  }
}

extension ShotField {
  /// A stored value in the units that people read.
  func words(_ stored: Double) -> String {
    let unit = UnitSystem.us.unit(quantity)
    return number(stored) + (unit == .one ? "" : " " + unit.rawValue)
  }

  /// `0.0 to 230.0 mph`.
  var rangeInWords: String { number(range.lowerBound) + " to " + words(range.upperBound) }

  private func number(_ stored: Double) -> String {
    NumberFormat.fixed(UnitSystem.us.value(stored, quantity), decimals: decimals)
  }
}
