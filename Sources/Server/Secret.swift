internal import Determinism

/// Comparisons and random texts by which secrets are told.
enum Secret {
  /// 256 bits of the system's randomness, in hexadecimal.
  static func make() -> String {
    var generator = SystemRandomNumberGenerator()
    let words = (0..<4).map { _ in generator.next() }
    return words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Whether two texts are one, in a time that does not tell how much of them is.
  static func isSame(_ one: String, _ other: String) -> Bool {
    let digests = [one, other].map { Array(SHA256.digest(Array($0.utf8)).hexadecimal.utf8) }
    return zip(digests[0], digests[1]).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
