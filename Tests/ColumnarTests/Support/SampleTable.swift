import Columnar
import TestSupport

/// A table with a column of every type, drawn from a seed: extremes are as likely as common values.
struct SampleTable {
  let rowCount: Int
  let bools: [Bool?]
  let bytes: [Int8?]
  let ints: [Int32?]
  let longs: [Int64?]
  let doubles: [Double?]
  let strings: [String?]
  /// Days since 1970-01-01.
  let dates: [Int32?]

  /// The days 0001-01-01 and 9999-12-31, beyond which Python has no dates.
  static let firstDay: Int32 = -719_162
  static let lastDay: Int32 = 2_932_896

  /// - Parameter nullShare: how much of each column is null; nil for a share drawn from the seed.
  init(seed: UInt64, rowCount: Int? = nil, nullShare: Double? = nil) {
    var random = SeededGenerator(seed: seed)
    let count = rowCount ?? Int.random(in: 1...300, using: &random)
    let share = nullShare ?? [0, 0, 0.2, 0.9, 1].randomElement(using: &random)!
    self.rowCount = count
    func column<Value>(_ draw: (inout SeededGenerator) -> Value) -> [Value?] {
      (0..<count).map { _ in
        let value = draw(&random)
        return Double.random(in: 0..<1, using: &random) < share ? nil : value
      }
    }
    bools = column { Bool.random(using: &$0) }
    bytes = column { [Int8.min, -1, 0, 1, .max, .random(in: .min ... .max, using: &$0)].any(&$0) }
    ints = column { [Int32.min, -1, 0, 1, .max, .random(in: .min ... .max, using: &$0)].any(&$0) }
    longs = column { [Int64.min, -1, 0, 1, .max, .random(in: .min ... .max, using: &$0)].any(&$0) }
    doubles = column {
      Self.doubles.any(&$0) * [1, Double.random(in: -1e6...1e6, using: &$0)].any(&$0)
    }
    strings = column { Self.string(&$0) }
    dates = column {
      [Self.firstDay, -1, 0, 1, Self.lastDay, .random(in: -100_000...100_000, using: &$0)].any(&$0)
    }
  }

  private static let doubles: [Double] = [
    0, -0.0, 1, 0.1, .pi, .infinity, -.infinity, .nan, .greatestFiniteMagnitude,
    .leastNormalMagnitude, .leastNonzeroMagnitude, -1e-300, 9_007_199_254_740_992,
  ]

  private static let words = [
    "", " ", "a", "Kansas City", "é", "e\u{301}", "東京", "🏀🇧🇷", "\"quoted\", and\nbroken", "\t",
    "\u{0}",
  ]

  private static func string(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...4, using: &random)).map { _ in words.any(&random) }.joined()
  }

  /// Writes every column under the name of its property.
  func write(to path: String, rowsPerGroup: Int = 1 << 20) throws {
    var writer = ParquetWriter(rowCount: rowCount)
    writer.add("bools", bool: Column(optional: bools, zero: false))
    writer.add("bytes", int8: Column(optional: bytes, zero: 0))
    writer.add("ints", int32: Column(optional: ints, zero: 0))
    writer.add("longs", int64: Column(optional: longs, zero: 0))
    writer.add("doubles", double: Column(optional: doubles, zero: 0))
    writer.add("strings", string: Column(optional: strings, zero: ""))
    writer.add("dates", date: Column(optional: dates, zero: 0))
    try writer.write(to: path, rowsPerGroup: rowsPerGroup)
  }

  /// Reads the same columns back from a file of that many rows.
  init(path: String) throws {
    let file = try ParquetFile(path: path)
    rowCount = file.rowCount
    bools = try file.bool("bools").optionals
    bytes = try file.int8("bytes").optionals
    ints = try file.int32("ints").optionals
    longs = try file.int64("longs").optionals
    doubles = try file.double("doubles").optionals
    strings = try file.string("strings").optionals
    dates = try file.date("dates").optionals
  }

  /// Swift holds é and e + accent equal; files must not.
  private var utf8: [[UInt8]?] { strings.map { $0.map { Array($0.utf8) } } }

  /// Whether both hold the same values to the last bit, so that NaN equals itself and -0 is not 0.
  func isIdentical(to other: SampleTable) -> Bool {
    rowCount == other.rowCount && bools == other.bools && bytes == other.bytes
      && ints == other.ints && longs == other.longs && dates == other.dates
      && doubles.map { $0?.bitPattern } == other.doubles.map { $0?.bitPattern }
      && utf8 == other.utf8
  }
}

extension Column {
  /// A column with validity only where there is a nil.
  init(optional values: [Element?], zero: Element) {
    if values.contains(where: { $0 == nil }) {
      self.init(values.map { $0 ?? zero }, validity: values.map { $0 != nil })
    } else {
      self.init(values.map { $0! })
    }
  }

  var optionals: [Element?] { (0..<count).map { self[$0] } }
}

extension Array {
  fileprivate func any(_ random: inout SeededGenerator) -> Element {
    randomElement(using: &random)!
  }
}
