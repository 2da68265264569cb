import TestSupport
import Testing

@testable import Ratings

@Suite struct LinkRowsTests {
  @Test(arguments: 1...5 as ClosedRange<UInt64>)
  func `sums are those of a dense matrix`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 9
    // Powers of 64, so that a sum tells how often each was added.
    let values = (0..<count).map { Double(sign: .plus, exponent: 6 * $0, significand: 1) }
    var rows = LinkRows(rowCount: count)
    var sums = Array(repeating: 0.0, count: count)
    for _ in 0..<6 {
      for _ in 0..<random.next() % 12 {
        let (row, column) = (Int32(random.next() % 9), Int32(random.next() % 9))
        rows.add(row: row, column: column)
        sums[Int(row)] += values[Int(column)]
      }
      rows.insertAdded()
      #expect((0..<count).map { rows.sum(of: values.span, row: $0) } == sums)
    }
    rows.removeAll()
    #expect((0..<count).allSatisfy { rows.sum(of: values.span, row: $0) == 0 })
  }
}
