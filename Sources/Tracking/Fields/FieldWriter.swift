/// Packs values one after another; ``FieldReader`` is its counterpart.
struct FieldWriter {
  private(set) var bytes: [UInt8] = []

  mutating func append(_ value: FieldValue) {
    switch value {
    case .missing: bytes.append(PackedKind.missing)
    case .boolean(let flag): bytes.append(flag ? PackedKind.true : PackedKind.false)
    case .number(let number):
      bytes.append(PackedKind.number)
      append(number.bitPattern)
    case .whole(let number):
      bytes.append(PackedKind.whole)
      append(number)
    case .text(let text):
      bytes.append(PackedKind.text)
      append(text)
    case .list(let list):
      bytes.append(PackedKind.list)
      append(UInt32(list.count))
      for text in list { append(text) }
    }
  }

  mutating func append(_ text: String) {
    append(UInt32(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func append(_ number: some FixedWidthInteger & UnsignedInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }
}

/// The byte before a packed value.
enum PackedKind {
  static let missing: UInt8 = 0
  static let `false`: UInt8 = 1
  static let `true`: UInt8 = 2
  static let number: UInt8 = 3
  static let whole: UInt8 = 4
  static let text: UInt8 = 5
  static let list: UInt8 = 6
}
