/// Reads what ``FieldWriter`` packed, one value after another.
///
/// Only bytes whose checksum is right come here; were they cut short all the same, it would find
/// missing values and empty texts, and never read outside.
struct FieldReader {
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  var isAtEnd: Bool { place >= bytes.count }

  mutating func value() -> FieldValue {
    switch byte() {
    case PackedKind.false: .boolean(false)
    case PackedKind.true: .boolean(true)
    case PackedKind.number: .number(Double(bitPattern: number(bytes: 8)))
    case PackedKind.whole: .whole(number(bytes: 8))
    case PackedKind.text: .text(text())
    case PackedKind.list: .list((0..<count()).map { _ in text() })
    default: .missing
    }
  }

  mutating func skipValue() {
    switch byte() {
    case PackedKind.number, PackedKind.whole: place += 8
    case PackedKind.text: place += count()
    case PackedKind.list: for _ in 0..<count() { place += count() }
    default: break
    }
  }

  mutating func text() -> String {
    let length = count()
    defer { place += length }
    guard length > 0 else { return "" }
    return String(decoding: bytes[place..<place + length], as: UTF8.self)
  }

  /// Steps over a text; whether it was this one.
  mutating func skipText(equalTo other: String) -> Bool {
    let length = count()
    defer { place += length }
    guard length > 0 else { return other.isEmpty }
    return length == other.utf8.count && bytes[place..<place + length].elementsEqual(other.utf8)
  }

  private mutating func byte() -> UInt8 {
    defer { place += 1 }
    return place < bytes.count ? bytes[place] : PackedKind.missing
  }

  /// A length or a count of texts; never more than there are bytes left.
  private mutating func count() -> Int {
    let count = number(bytes: 4)
    return min(Int(truncatingIfNeeded: count), max(0, bytes.count - place))
  }

  private mutating func number(bytes width: Int) -> UInt64 {
    defer { place += width }
    guard place + width <= bytes.count else { return 0 }
    var number: UInt64 = 0
    for index in 0..<width { number |= UInt64(bytes[place + index]) << (8 * UInt64(index)) }
    return number
  }
}
