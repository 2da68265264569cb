import Faults
import Foundation
import TestSupport
import Testing

@testable import Positions

@Suite struct OddsTests {
  @Test(arguments: [
    (OddsStyle.american, "-110", 19_091), (.american, "+650", 75_000), (.american, "-1000", 11_000),
    (.american, "100", 20_000), (.decimal, "1.91", 19_100), (.decimal, "2", 20_000),
    (.decimal, "1.90909", 19_091), (.decimal, "1.00015", 10_002), (.fractional, "5/2", 35_000),
    (.fractional, "1/3", 13_333), (.fractional, "10/11", 19_091),
  ])
  func `Odds become decimal ones, halves rounded up`(style: OddsStyle, text: String, odds: Int64) {
    #expect(style.read(text) == odds)
  }

  @Test(arguments: [
    (OddsStyle.decimal, "1"), (.decimal, "0.9"), (.decimal, "-2"), (.decimal, ""),
    (.decimal, "1,91"),
    (.decimal, "1.00004"), (.decimal, "1e3"), (.decimal, "nan"), (.decimal, "200000"),
    (.american, "99"),
    (.american, "-50"), (.american, "--110"), (.american, "+"), (.fractional, "5"),
    (.fractional, "0/1"),
    (.fractional, "1/0"), (.fractional, "5/2/1"), (.fractional, "-5/2"),
  ])
  func `What is no odds above 1 is refused`(style: OddsStyle, text: String) {
    #expect(style.read(text) == nil)
  }

  /// Worked out independently in Python, with SciPy's root finder.
  private static let references: [([Double], DevigMethod, [Double])] = [
    ([1.4, 3.1], .multiplicative, [0.68888889]), ([1.4, 3.1], .additive, [0.69585253]),
    ([1.4, 3.1], .power, [0.69942990]), ([1.4, 3.1], .oddsRatio, [0.69616757]),
    ([1.4, 3.1], .shin, [0.69585253]),
    ([2.7, 2.3, 4.4], .multiplicative, [0.35873804, 0.42112726, 0.22013470]),
    ([2.7, 2.3, 4.4], .additive, [0.35956180, 0.42397404, 0.21646416]),
    ([2.7, 2.3, 4.4], .power, [0.35917110, 0.42373075, 0.21709815]),
    ([2.7, 2.3, 4.4], .oddsRatio, [0.35881036, 0.42256142, 0.21862822]),
    ([2.7, 2.3, 4.4], .shin, [0.35934392, 0.42324385, 0.21741223]),
    ([1.1, 7.5], .multiplicative, [0.87209302]), ([1.1, 7.5], .additive, [0.88787879]),
    ([1.1, 7.5], .power, [0.89774865]), ([1.1, 7.5], .oddsRatio, [0.88965222]),
    ([1.1, 7.5], .shin, [0.88787879]),
  ]

  @Test(arguments: references)
  func `Fair probabilities are those of the reference`(
    odds: [Double], method: DevigMethod, expected: [Double]
  ) throws {
    let fair = try method.fair(odds)
    // Eight decimals were written down.
    for (one, other) in zip(fair, expected) { #expect(abs(one - other) < 6e-9) }
    #expect(abs(fair.reduce(0, +) - 1) < 1e-12)
  }

  @Test func `A method without an answer says so`() {
    #expect(throws: Fault.self) { try DevigMethod.additive.fair([1.05, 15, 101, 1001]) }
    #expect(throws: Fault.self) { try DevigMethod.shin.fair([2.1, 2.1]) }
    #expect(throws: Fault.self) { try DevigMethod.power.fair([2.1]) }
    #expect(throws: Fault.self) { try DevigMethod.power.fair([2.1, 1]) }
    #expect(throws: Never.self) { try DevigMethod.power.fair([2.1, 2.1]) }
  }

  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  @Test(.enabled(if: python != nil, "ALMANAC_PYTHON names no interpreter with penaltyblog"))
  func `penaltyblog says the same of a thousand seeded books`() throws {
    var random = SeededGenerator(seed: 17)
    let methods: [DevigMethod] = [.multiplicative, .additive, .power, .oddsRatio, .shin]
    var lines: [String] = []
    while lines.count < 5000 {
      let count = Int.random(in: 2...4, using: &random)
      let weights = (0..<count).map { _ in Double.random(in: 0.1...1, using: &random) }
      let book = Double.random(in: 1.01...1.12, using: &random) / weights.reduce(0, +)
      let odds = weights.map { 1 / ($0 * book) }
      guard odds.allSatisfy({ $0 > 1.02 }), let fair = try? methods.map({ try $0.fair(odds) })
      else { continue }
      for (method, own) in zip(methods, fair) {
        let texts = [odds, own].map { $0.map { "\($0)" }.joined(separator: " ") }
        lines.append("\(method.rawValue)|\(texts[0])|\(texts[1])")
      }
    }
    let directory = TemporaryDirectory()
    try directory.write(lines.joined(separator: "\n") + "\n", to: "books.txt")
    let script = URL(filePath: #filePath).deletingLastPathComponent().path + "/References/devig.py"
    let (status, output) = try run(
      try #require(Self.python), [script, directory.file("books.txt")])
    #expect(status == 0 && output == "5000 agree\n", "\(output)")
  }
}
