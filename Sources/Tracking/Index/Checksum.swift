/// Tells damaged bytes from whole ones: 64 bits, eight bytes to a step. Not for secrets.
///
/// A multiplicative hash in the manner of FNV-1a, over words instead of bytes and with a shift after
/// each product, which alone would never carry a high bit down.
struct Checksum {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func combine(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 29
  }

  mutating func combine(_ bytes: [UInt8]) {
    unsafe bytes.withUnsafeBytes { unsafe combine($0) }
  }

  mutating func combine(_ text: String) {
    var text = text
    text.withUTF8 { unsafe combine(UnsafeRawBufferPointer($0)) }
  }

  private mutating func combine(_ bytes: UnsafeRawBufferPointer) {
    combine(UInt64(bytes.count))
    var place = 0
    while place + 8 <= bytes.count {
      let word = unsafe bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      combine(UInt64(littleEndian: word))
      place += 8
    }
    var last: UInt64 = 0
    while place < bytes.count {
      last = unsafe last << 8 | UInt64(bytes[place])
      place += 1
    }
    combine(last)
  }
}
