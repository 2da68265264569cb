extension [UInt8] {
  /// Appends a whole number of at least `width` digits, for what is written many thousand times.
  mutating func append(_ number: Int64, width: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    let start = count
    var rest = number.magnitude
    while rest > 0 || count < start + width {
      append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    }
    self[start...].reverse()
  }
}
