/// Numbers as charts write them.
enum Decimal {
  /// A coordinate, to a hundredth of a unit, which no eye tells apart.
  static func coordinate(_ value: Double) -> String {
    let rounded = (value * 100).rounded() / 100
    return Int(exactly: rounded).map(String.init) ?? String(rounded)
  }

  /// With so many decimals and a true minus sign: `−0.05`.
  ///
  /// - Precondition: `decimals` is in 0 to 9, and the number below 1e9.
  static func fixed(_ value: Double, decimals: Int) -> String {
    precondition((0...9).contains(decimals) && abs(value) < 1e9, "not a label")
    let unit = (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    let scaled = Int((abs(value) * Double(unit)).rounded())
    let sign = value < 0 && scaled > 0 ? "−" : ""
    guard decimals > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % unit)
    let zeros = String(repeating: "0", count: decimals - fraction.count)
    return sign + String(scaled / unit) + "." + zeros + fraction
  }
}
