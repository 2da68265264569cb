import TestSupport
import Testing
import Wording

@testable import Terminal

@Suite struct TextWrapTests {
  @Test(arguments: [
    ("", 10, []), ("\n\n", 10, []), ("one two", 10, ["one two"]), ("one two", 5, ["one", "two"]),
    ("one\ntwo", 10, ["one two"]), ("one\n\ntwo", 10, ["one", "", "two"]),
    ("a\n  b   c\nd", 10, ["a", "  b   c", "d"]),
    ("  one two three", 9, ["  one two", "  three"]), ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("東京東京", 5, ["東京", "東京"]), ("東", 1, ["東"]),
  ])
  func `text is broken into lines`(text: String, width: Int, lines: [String]) {
    #expect(TextWrap.lines(of: text, width: width) == lines)
  }

  @Test(arguments: 20...120)
  func `no line is too wide and no character is lost`(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    let text = random.text(words: 60)
    let lines = TextWrap.lines(of: text, width: width)
    #expect(lines.allSatisfy { $0.displayWidth <= width && !$0.hasSuffix(" ") })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
