/// Values as libpq wants them: texts with a zero byte at their ends, one after the other.
struct ParameterList {
  private var text: [UInt8] = []
  /// Where each begins; nil for NULL.
  private var starts: [Int?] = []

  init(_ values: [SQLValue]) {
    text.reserveCapacity(values.count * 24)
    for value in values {
      starts.append(value == .null ? nil : text.count)
      switch value {
      case .null: continue
      case .integer(let number): text.append(contentsOf: String(number).utf8)
      // The shortest text that reads back as the same number.
      case .double(let number): text.append(contentsOf: Self.text(of: number).utf8)
      case .text(let string): text.append(contentsOf: string.utf8)
      case .bytes(let bytes): Self.append(bytes, to: &text)
      }
      text.append(0)
    }
  }

  private static func text(of number: Double) -> String {
    number.isInfinite ? (number < 0 ? "-Infinity" : "Infinity") : number.description
  }

  private static func append(_ bytes: [UInt8], to text: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    text.append(contentsOf: "\\x".utf8)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
  }

  var count: Int32 { Int32(starts.count) }

  /// Calls `body` with libpq's array of pointers, which hold while it runs.
  @unsafe func withPointers<Value>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    unsafe text.withUnsafeBytes { bytes in
      var pointers = unsafe [UnsafePointer<CChar>?](repeating: nil, count: starts.count)
      for (place, start) in starts.enumerated() {
        guard let start, let first = bytes.baseAddress else { continue }
        unsafe pointers[place] = (first + start).assumingMemoryBound(to: CChar.self)
      }
      return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
    }
  }
}
