internal import Faults

/// How a source's bytes stand for text.
package enum SourceEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  /// ISO 8859-1, with the letters that Windows-1252 puts where that has control characters.
  case latin1 = "latin-1"

  /// Turns a source's bytes into UTF-8. Bytes that are no UTF-8 are Latin-1 where nothing else makes sense of
  /// them: every one beyond ASCII is a letter there, and none belongs to a character of UTF-8.
  ///
  /// - Parameter told: the encoding, where somebody knows it.
  /// - Returns: the bytes, and the encoding where it was found out and is none that goes without saying.
  /// - Throws: ``Fault`` where the bytes are not in the encoding, or may be in several.
  static func decoded(
    _ bytes: [UInt8], told: SourceEncoding?, name: String
  ) throws(Fault) -> (bytes: [UInt8], guess: SourceEncoding?) {
    switch told {
    case .utf8: return (bytes, nil)
    case .latin1: return (fromLatin1(bytes), nil)
    case .utf16: return (try fromUTF16(bytes, name), nil)
    case nil: break
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (try fromUTF16(bytes, name), nil)
    }
    // Plain ASCII, which most files are, needs no second look.
    guard bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) == nil
    else { return (bytes, nil) }
    guard isPlainLatin1(bytes) else {
      throw Fault(
        .badData, at: .file(name), "is not UTF-8", remedy: .sayEncoding)
    }
    return (fromLatin1(bytes), .latin1)
  }

  private static func isPlainLatin1(_ bytes: [UInt8]) -> Bool {
    let letters: Set<UInt8> = [0x8A, 0x8C, 0x8E, 0x92, 0x9A, 0x9C, 0x9E, 0x9F, 0xA0]
    var place = 0
    while place < bytes.count {
      let byte = bytes[place]
      defer { place += 1 }
      guard byte >= 0x80 else { continue }
      let isLetter = byte >= 0xC0 && byte != 0xD7 && byte != 0xF7
      guard isLetter || letters.contains(byte) else { return false }
      // A lead byte and one that goes on would be a character of UTF-8.
      if (0xC2...0xF4).contains(byte), place + 1 < bytes.count,
        (0x80...0xBF).contains(bytes[place + 1])
      {
        return false
      }
    }
    return true
  }

  private static func fromLatin1(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let scalar = (0x80...0x9F).contains(byte) ? windows[Int(byte) - 0x80] : UInt16(byte)
      if scalar < 0x80 {
        text.append(UInt8(scalar))
      } else if scalar < 0x800 {
        text += [0xC0 | UInt8(scalar >> 6), 0x80 | UInt8(scalar & 0x3F)]
      } else {
        text += [
          0xE0 | UInt8(scalar >> 12), 0x80 | UInt8(scalar >> 6 & 0x3F), 0x80 | UInt8(scalar & 0x3F),
        ]
      }
    }
    return text
  }

  /// Windows-1252 from 0x80 to 0x9F, by the WHATWG's index; a byte that it lacks stands for itself.
  private static let windows: [UInt16] = [
    0x20AC, 0x81, 0x201A, 0x192, 0x201E, 0x2026, 0x2020, 0x2021, 0x2C6, 0x2030, 0x160, 0x2039,
    0x152, 0x8D, 0x17D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x2DC,
    0x2122, 0x161, 0x203A, 0x153, 0x9D, 0x17E, 0x178,
  ]

  /// By its byte-order mark; without one the lower byte comes first, as Windows writes it.
  private static func fromUTF16(_ bytes: [UInt8], _ name: String) throws(Fault) -> [UInt8] {
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    let start = isBig || bytes.starts(with: [0xFF, 0xFE]) ? 2 : 0
    let units = stride(from: start, to: bytes.count - 1, by: 2).map { place in
      let (one, other) = (UInt16(bytes[place]), UInt16(bytes[place + 1]))
      return isBig ? one << 8 | other : other << 8 | one
    }
    guard bytes.count % 2 == 0, let text = String(validating: units, as: UTF16.self) else {
      throw Fault(.badData, at: .file(name), "is not UTF-16", remedy: .sayEncoding)
    }
    return Array(text.utf8)
  }
}
