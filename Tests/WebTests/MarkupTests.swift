import Testing

@testable import Web

@Suite struct MarkupTests {
  @Test func `texts and attributes are escaped`() {
    let markup = Markup("p", ["title": "a\"b'c"], .text("1 < 2 & "), Markup("b", text: "3 > 2"))
    #expect(
      markup.html
        == "<p title=\"a&quot;b&#39;c\">1 &lt; 2 &amp; <b>3 &gt; 2</b></p>")
  }

  @Test(arguments: [
    "\u{0}", "\u{1B}", "\u{7F}", "\u{85}", "\u{202E}", "\u{2066}", "\u{FFFF}", "\r",
  ])
  func `what could steer a reader or break a file becomes a replacement character`(text: String) {
    #expect(Markup.text("a\(text)b").html == "a\u{FFFD}b")
  }

  @Test func `letters of all scripts, tabs and line ends stay`() {
    let text = "São 熊 🐻\t\nא"
    #expect(Markup.text(text).html == text)
  }

  @Test func `only elements that are always empty close themselves`() {
    #expect(Markup("hr").html == "<hr />")
    #expect(Markup("p").html == "<p></p>")
    #expect(
      Markup("circle", Markup("title", text: "x")).html == "<circle><title>x</title></circle>")
  }
}
