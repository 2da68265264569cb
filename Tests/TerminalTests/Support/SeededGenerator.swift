/// A generator of the same numbers on every run, for property tests (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A text of words with accents, wide characters and emoji.
  mutating func text(words: Int) -> String {
    let alphabet: [Character] = ["a", "b", "é", "ß", "e\u{301}", "東", "京", "🏀", "🇧🇷", "-", "="]
    return (0..<words).map { _ in
      let length = Int.random(in: 1...14, using: &self)
      return String((0..<length).compactMap { _ in alphabet.randomElement(using: &self) })
    }.joined(separator: " ")
  }
}
