/// A file of the system's time zone database.
///
/// Reference: RFC 9636, the Time Zone Information Format.
struct ZoneFile {
  private let bytes: [UInt8]

  init?(_ bytes: [UInt8]) {
    guard bytes.count >= 44, bytes.starts(with: Array("TZif".utf8)), bytes[4] >= 0x32 else {
      return nil
    }
    self.bytes = bytes
  }

  private struct Header {
    let isUTC, isStandard, leaps, times, types, letters: Int

    /// The length of what follows, with numbers of a size.
    func length(_ size: Int) -> Int {
      times * (size + 1) + types * 6 + letters + leaps * (size + 4) + isStandard + isUTC
    }
  }

  /// Nil where the file is cut short or damaged.
  func rules(named name: String) -> ZoneRules? {
    guard let first = header(at: 0), let second = header(at: 44 + first.length(4)) else {
      return nil
    }
    // The second part has numbers of 64 bits.
    let start = 44 + first.length(4) + 44
    let footer = start + second.length(8)
    guard footer < bytes.count, second.types > 0 else { return nil }
    let types = start + second.times * 9
    let changes = (0..<second.times).map { number(at: start + 8 * $0, size: 8) }
    var offsets: [Int64] = []
    for place in 0..<second.times {
      let type = Int(bytes[start + second.times * 8 + place])
      guard type < second.types else { return nil }
      offsets.append(number(at: types + 6 * type, size: 4))
    }
    let text = String(decoding: bytes[footer...].filter { $0 != 0x0A }, as: UTF8.self)
    return ZoneRules(
      name: name, changes: changes, offsets: offsets, firstOffset: number(at: types, size: 4),
      rule: ZoneRule(text))
  }

  private func header(at place: Int) -> Header? {
    guard place + 44 <= bytes.count, bytes[place...].starts(with: Array("TZif".utf8)) else {
      return nil
    }
    let counts = (0..<6).map { Int(number(at: place + 20 + 4 * $0, size: 4)) }
    guard counts.allSatisfy({ (0...100_000).contains($0) }) else { return nil }
    return Header(
      isUTC: counts[0], isStandard: counts[1], leaps: counts[2], times: counts[3],
      types: counts[4], letters: counts[5])
  }

  private func number(at place: Int, size: Int) -> Int64 {
    let value = bytes[place..<(place + size)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return size == 8 ? Int64(bitPattern: value) : Int64(Int32(truncatingIfNeeded: value))
  }
}

extension ZoneRule {
  /// Reads the last line of a zone's file; nil for a form that no zone in use has.
  init?(_ text: String) {
    var reader = Reader(text: text[...])
    guard reader.skipName(), let west = reader.time() else { return nil }
    standard = -west
    guard !reader.text.isEmpty else {
      summer = nil
      return
    }
    guard reader.skipName() else { return nil }
    let offset = reader.text.first == "," ? standard + 3600 : reader.time().map { -$0 }
    guard let offset, let from = reader.change(), let to = reader.change(), reader.text.isEmpty
    else { return nil }
    summer = (offset, from, to)
  }

  private struct Reader {
    var text: Substring

    mutating func skip(_ character: Character) -> Bool {
      guard text.first == character else { return false }
      text = text.dropFirst()
      return true
    }

    /// `EST`, or `<+03>`.
    mutating func skipName() -> Bool {
      let before = text.count
      if skip("<") {
        text = text.drop { $0 != ">" }.dropFirst()
      } else {
        text = text.drop { $0.isLetter }
      }
      return text.count < before
    }

    mutating func number() -> Int64? {
      let digits = text.prefix { $0.isASCII && $0.isNumber }
      text = text.dropFirst(digits.count)
      return Int64(digits)
    }

    /// Seconds of `5`, `-3:30` or `2:00:00`.
    mutating func time() -> Int64? {
      let sign: Int64 = skip("-") ? -1 : 1
      _ = skip("+")
      guard var seconds = number().map({ $0 * 3600 }) else { return nil }
      for unit in [60, 1] as [Int64] where skip(":") {
        guard let part = number() else { return nil }
        seconds += part * unit
      }
      return sign * seconds
    }

    /// `,M3.2.0` or `,M10.5.0/3`.
    mutating func change() -> Change? {
      guard skip(","), skip("M"), let month = number(), skip("."), let week = number(), skip("."),
        let weekday = number(), (1...12).contains(month), (1...5).contains(week),
        (0...6).contains(weekday)
      else { return nil }
      let time = skip("/") ? self.time() : 7200
      return time.map {
        Change(month: Int(month), week: Int(week), weekday: Int(weekday), time: $0)
      }
    }
  }
}
