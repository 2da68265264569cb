import Terminal
import Testing

@Suite struct StyleTests {
  @Test func `attributes are switched on and off again`() {
    let style = Style(isEnabled: true)
    #expect(style.bold("a") == "\u{1B}[1ma\u{1B}[22m")
    #expect(style.dim("a") == "\u{1B}[2ma\u{1B}[22m")
    #expect(style.red("a") == "\u{1B}[31ma\u{1B}[39m")
    #expect(style.green("a") == "\u{1B}[32ma\u{1B}[39m")
    #expect(style.yellow("a") == "\u{1B}[33ma\u{1B}[39m")
    #expect(style.cyan("a") == "\u{1B}[36ma\u{1B}[39m")
    #expect(style.apply([.bold, .red], to: "a") == "\u{1B}[31m\u{1B}[1ma\u{1B}[22m\u{1B}[39m")
  }

  @Test func `a plain style and an empty text stay plain`() {
    #expect(Style.plain.apply([.bold, .red], to: "a") == "a")
    #expect(Style(isEnabled: true).bold("") == "")
  }
}
