import Determinism
import Testing

@Suite struct DigestTests {
  private static let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"

  @Test func `a digest is read from its text and written as it`() throws {
    let digest = try #require(Digest(Self.abc))
    #expect(digest == SHA256.digest(Array("abc".utf8)))
    #expect(digest.description == Self.abc)
  }

  @Test func `upper case is read and becomes lower case`() {
    #expect(Digest(Self.abc.uppercased())?.hexadecimal == Self.abc)
  }

  @Test(arguments: [
    "", "ba78", "\(abc)0", "\(abc.dropLast())", " \(abc.dropLast())", "g\(abc.dropLast())",
    // Full-width digits and letters, 64 bytes of UTF-8 in all.
    "\u{FF10}\(abc.dropLast(3))", "\u{FF21}\(abc.dropLast(3))",
  ])
  func `what is not 64 hexadecimal digits is no digest`(text: String) {
    #expect(Digest(text) == nil)
  }
}
