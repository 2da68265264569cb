import TestSupport
import Testing
import Wording

@testable import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("abc", 3), ("São José", 8), ("Sa\u{303}o", 3), ("東京", 4), ("한국", 4), ("ｱ", 1),
    ("Ａ", 2), ("🏀", 2), ("🇧🇷", 2), ("👩‍👩‍👧", 2), ("❤️", 2), ("❤", 1), ("━╸", 2), ("…", 1), ("–", 1),
    ("\u{200B}", 0), ("\u{301}", 0), ("\t", 0), ("ﬁ", 1), ("Ωмега", 5),
  ])
  func `width is counted in columns`(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test(arguments: [
    ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("abcd", 1, "…"), ("abcd", 0, ""), ("東京", 3, "東…"),
    ("東京", 2, "…"), ("José", 3, "Jo…"),
  ])
  func `a long text is cut with an ellipsis`(text: String, width: Int, result: String) {
    #expect(text.truncated(to: width) == result)
  }

  @Test(arguments: 0..<200)
  func `a cut text always fits`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let text = random.text(words: 3)
    for width in 0...20 {
      #expect(text.truncated(to: width).displayWidth <= width)
    }
  }

  @Test(arguments: [
    ("abc", "abc"), ("a\tb\nc", "a b c"), ("\u{1B}[31mred", "\u{FFFD}[31mred"),
    ("a\u{202E}b", "a\u{FFFD}b"), ("👩‍👩‍👧", "👩‍👩‍👧"),
  ])
  func `a printable text cannot steer the terminal`(text: String, result: String) {
    #expect(text.printable == result)
  }
}
