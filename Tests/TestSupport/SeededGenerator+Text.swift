extension SeededGenerator {
  /// A text of words with accents, wide characters and emoji.
  public mutating func text(words: Int) -> String {
    let alphabet: [Character] = ["a", "b", "é", "ß", "e\u{301}", "東", "京", "🏀", "🇧🇷", "-", "="]
    return (0..<words).map { _ in
      let length = Int.random(in: 1...14, using: &self)
      return String((0..<length).compactMap { _ in alphabet.randomElement(using: &self) })
    }.joined(separator: " ")
  }
}
