import JSON
import Testing

@Suite struct JSONValueTests {
  @Test(arguments: [
    (JSONValue.null, "–"), (.boolean(true), "true"), (.number(20), "20"), (.number(0.5), "0.5"),
    (.digits("18446744073709551615"), "18446744073709551615"),
    (.text("none"), "none"), (.array([]), "none"), (.array([.null]), "1 entry"),
    (.array([.null, .null]), "2 entries"), (.object(["a": .null]), "1 entry"),
    (.object(["a": .null, "b": .null]), "2 entries"),
  ])
  func `tables show it in a word or two`(value: JSONValue, text: String) {
    #expect(value.description == text)
  }

  @Test(arguments: [
    (1 << 53, JSONValue.number(9_007_199_254_740_992)),
    (1 << 53 + 1, .digits("9007199254740993")), (-1 << 53 - 2, .digits("-9007199254740994")),
    (Int.min, .digits("-9223372036854775808")), (0, .number(0)),
  ])
  func `a whole number keeps its last digit`(number: Int, value: JSONValue) {
    #expect(JSONValue.whole(number) == value)
  }
}
