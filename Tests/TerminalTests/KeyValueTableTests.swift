import Terminal
import TestSupport
import Testing
import Wording

@Suite struct KeyValueTableTests {
  private static let table = {
    var table = KeyValueTable()
    table.append("run", "3f0c91ab")
    table.append("hyperparameters", "k_factor 20, home_advantage 65")
    table.append("notes", " ")
    return table
  }()

  @Test func `values stand below each other`() {
    #expect(
      Self.table.render(width: nil, style: .plain) == """
        run              3f0c91ab
        hyperparameters  k_factor 20, home_advantage 65
        notes            –

        """)
  }

  @Test func `a long value goes on below itself`() {
    #expect(
      Self.table.lines(width: 40, style: .plain) == [
        "run              3f0c91ab", "hyperparameters  k_factor 20,",
        "                 home_advantage 65", "notes            –",
      ])
  }

  @Test func `without room values go below their names`() {
    #expect(
      Self.table.lines(width: 20, style: .plain) == [
        "run", "  3f0c91ab", "hyperparameters", "  k_factor 20,", "  home_advantage 65", "notes",
        "  –",
      ])
  }

  @Test(arguments: 4...120)
  func `no line is wider than the width`(width: Int) {
    var random = SeededGenerator(seed: UInt64(width))
    var table = Self.table
    table.append(random.text(words: 2), random.text(words: 30))
    #expect(table.lines(width: width, style: .plain).allSatisfy { $0.displayWidth <= width })
  }

  @Test func `names are dim and values as asked`() {
    var table = KeyValueTable()
    table.append("run", TableCell("a", .cyan))
    let lines = table.lines(width: 80, style: Style(isEnabled: true))
    #expect(lines == ["\u{1B}[2mrun\u{1B}[22m  \u{1B}[36ma\u{1B}[39m"])
  }
}
