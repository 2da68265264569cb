/// A file of the time zone database, of version 2 or later.
///
/// Reference: RFC 9636, "The Time Zone Information Format (TZif)", section 3.
struct ZoneFile {
  let transitions: [(start: Int64, offset: Int32)]
  let firstOffset: Int32
  let rule: ZoneRule?

  /// Nil for what is no whole file.
  init?(_ bytes: [UInt8]) {
    var reader = Reader(bytes: bytes[...])
    // The first block has times of 32 bits, and is repeated with 64.
    guard let old = reader.header(), reader.skip(old.size(timeSize: 4)),
      let header = reader.header(), header.typeCount > 0,
      let times = reader.take(8 * header.timeCount), let places = reader.take(header.timeCount),
      let types = reader.take(6 * header.typeCount), reader.skip(header.sizeAfterTypes)
    else { return nil }
    let offsets = (0..<header.typeCount).map { type in
      Int32(truncatingIfNeeded: Self.integer(types.dropFirst(6 * type).prefix(4)))
    }
    var transitions: [(start: Int64, offset: Int32)] = []
    for (index, place) in places.enumerated() {
      guard Int(place) < offsets.count else { return nil }
      let start = Self.integer(times.dropFirst(8 * index).prefix(8))
      guard transitions.last.map({ $0.start < start }) ?? true else { return nil }
      transitions.append((start, offsets[Int(place)]))
    }
    (self.transitions, firstOffset) = (transitions, offsets[0])
    guard let footer = reader.line() else { return nil }
    rule = ZoneRule(footer)
    guard rule != nil || footer.isEmpty else { return nil }
  }

  private struct Header {
    let timeCount: Int
    let typeCount: Int
    /// Counts of the names' bytes, of leap seconds and of flags, none of which is read here; a leap
    /// second's time is `timeSize` bytes long.
    let characterCount: Int
    let leapCount: Int
    let flagCount: Int

    func size(timeSize: Int) -> Int {
      timeCount * (timeSize + 1) + 6 * typeCount + characterCount + leapCount * (timeSize + 4)
        + flagCount
    }

    var sizeAfterTypes: Int { characterCount + 12 * leapCount + flagCount }
  }

  private static func integer(_ bytes: ArraySlice<UInt8>) -> Int64 {
    bytes.reduce(0) { $0 << 8 | Int64($1) }
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
      guard count <= bytes.count else { return nil }
      defer { bytes = bytes.dropFirst(count) }
      return bytes.prefix(count)
    }

    mutating func skip(_ count: Int) -> Bool { take(count) != nil }

    mutating func header() -> Header? {
      guard take(4).map(Array.init) == Array("TZif".utf8),
        let version = take(1)?.first, version >= UInt8(ascii: "2"), skip(15),
        let counts = take(24)
      else { return nil }
      let numbers = (0..<6).map { Int(integer(counts.dropFirst(4 * $0).prefix(4))) }
      return Header(
        timeCount: numbers[3], typeCount: numbers[4], characterCount: numbers[5],
        leapCount: numbers[2], flagCount: numbers[0] + numbers[1])
    }

    /// The text between two line breaks.
    mutating func line() -> String? {
      guard take(1)?.first == UInt8(ascii: "\n"),
        let end = bytes.firstIndex(of: UInt8(ascii: "\n"))
      else { return nil }
      return String(decoding: bytes[..<end], as: UTF8.self)
    }
  }
}
