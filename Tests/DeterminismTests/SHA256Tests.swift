import Determinism
import Testing

@Suite struct SHA256Tests {
  /// Messages and digests of NIST, "Examples with Intermediate Values" to FIPS 180-4, and its long
  /// message; sha256sum agrees.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmno"
        + "ijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `the standard's examples are digested as it says`(message: String, digest: String) {
    #expect(SHA256.digest(Array(message.utf8)).hexadecimal == digest)
  }

  /// Lengths around the padding and the block, by Python's hashlib; byte i of a message is i % 251.
  @Test(arguments: [
    (55, "463eb28e72f82e0a96c0a4cc53690c571281131f672aa229e0d45ae59b598b59"),
    (56, "da2ae4d6b36748f2a318f23e7ab1dfdf45acdc9d049bd80e59de82a60895f562"),
    (63, "29af2686fd53374a36b0846694cc342177e428d1647515f078784d69cdb9e488"),
    (64, "fdeab9acf3710362bd2658cdc9a29e8f9c757fcf9811603a8c447cd1d9151108"),
    (65, "4bfd2c8b6f1eec7a2afeb48b934ee4b2694182027e6d0fc075074f2fabb31781"),
    (119, "da18797ed7c3a777f0847f429724a2d8cd5138e6ed2895c3fa1a6d39d18f7ec6"),
    (127, "92ca0fa6651ee2f97b884b7246a562fa71250fedefe5ebf270d31c546bfea976"),
    (128, "471fb943aa23c511f6f72f8d1652d9c880cfa392ad80503120547703e56a2be5"),
  ])
  func `a message may end anywhere in a block`(length: Int, digest: String) {
    #expect(SHA256.digest((0..<length).map { UInt8($0 % 251) }).hexadecimal == digest)
  }

  private func digest(_ update: (inout SHA256) -> Void) -> String {
    var sha = SHA256()
    update(&sha)
    return sha.finalize().hexadecimal
  }

  // The digests below are sha256sum's of bytes written by hand, which stand beside them.

  @Test func `a string enters as its length in eight bytes and its UTF-8`() {
    #expect(  // 03 00 00 00 00 00 00 00 "abc"
      digest { $0.update("abc") }
        == "ce91dc5eec0139adf091900d225971d6ad246a845bad791b5693a9d0d55dd391")
    #expect(  // 00 00 00 00 00 00 00 00
      digest { $0.update("") }
        == "af5570f5a1810b7af78caf4bc70a660f0df51e42baf91d4de5b2328de0e83dfc")
    #expect(  // 08 00 00 00 00 00 00 00 "M" C3 BC "nchen"
      digest { $0.update("München") }
        == "de8757005f1642230683b644ec0db6f5b32f95a318c2341d3bf02cdd083c437c")
  }

  @Test func `integers enter at their own width, least byte first`() {
    #expect(  // DF 07 00 00 FF FF FF FF
      digest { $0.update([Int32(2015), -1]) }
        == "696d9f3ae993af005c6ea02eaef1cae6626f85d82e7c15319d711c91cfb0072b")
    #expect(  // DF 07 00 00 00 00 00 00 00 00 00 00 00 00 00 80
      digest { $0.update([Int64(2015), .min]) }
        == "3c3b48a0c09634e3c060e6355b92247d419d8453c706f1adee4faceace65945c")
    #expect(  // FF 00 01
      digest { $0.update([Int8(-1), 0, 1]) }
        == "942e1e2a66a427b6551732f758bc314f22b9cdec9365a3425c9184de299392b5")
  }

  @Test func `doubles enter as their bits, so that -0 is not 0`() {
    // 00 00 00 00 00 00 F0 3F, then 00 00 00 00 00 00 00 80, then 9A 99 99 99 99 99 B9 3F
    #expect(
      digest { $0.update([1, -0.0, 0.1] as [Double]) }
        == "3da28c6aa808a67e13c602acc468e89f6e20f8ebbe79bbcd16d1db11bbecb030")
    #expect(digest { $0.update([0.0]) } != digest { $0.update([-0.0]) })
  }

  @Test func `several updates are one message`() {
    let parts = digest { sha in
      sha.update([UInt8(ascii: "a")])
      sha.update([UInt8]())
      sha.update(Array("bc".utf8))
    }
    #expect(parts == SHA256.digest(Array("abc".utf8)).hexadecimal)
  }

  @Test func `strings keep their borders`() {
    let one = digest { sha in
      sha.update("ab")
      sha.update("c")
    }
    let other = digest { sha in
      sha.update("a")
      sha.update("bc")
    }
    #expect(one != other)
  }

  @Test func `texts that look alike but differ in bytes have other digests`() {
    #expect(digest { $0.update("é") } != digest { $0.update("e\u{301}") })
  }
}
