import Foundation
import TestSupport
import Testing

@testable import Time

@Suite struct ZoneFileTests {
  private let whole: [UInt8]

  init() throws {
    whole = Array(
      try Data(contentsOf: URL(filePath: "/usr/share/zoneinfo/America/New_York")))
  }

  @Test func `a whole file is read`() throws {
    let file = try #require(ZoneFile(whole))
    #expect(file.transitions.count > 200)
    #expect(file.rule != nil)
  }

  @Test func `a file that ends early is none`() {
    for length in 0..<whole.count { #expect(ZoneFile(Array(whole[..<length])) == nil) }
  }

  @Test(.slow) func `a damaged byte is an error or another file, and never a crash`() {
    for place in whole.indices {
      for value: UInt8 in [0, 0x7F, 0xFF] {
        var bytes = whole
        bytes[place] = value
        _ = ZoneFile(bytes)?.rule?.offset(at: .max / 1_000_000)
      }
    }
  }
}
