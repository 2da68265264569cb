import TestSupport
import Testing
import Wording

@testable import Terminal

@Suite struct TextTableTests {
  private static let table = {
    var table = TextTable([
      TableColumn("run"), TableColumn("model", isFlexible: true),
      TableColumn("games", alignment: .right), TableColumn("log loss", alignment: .decimal),
      TableColumn("notes", isFlexible: true),
    ])
    table.append(["3f0c", "elo", "137,598", "0.4321", "São José vs 東京"])
    table.append(["91ab", "logistic_regression", "812", "10.5", ""])
    table.append(["77aa", "xgboost", "1,505", "–", "slow\tone"])
    return table
  }()

  @Test func `columns are aligned`() {
    #expect(
      Self.table.render(width: nil, style: .plain) == """
        run   model                  games  log loss  notes
        ────  ───────────────────  ───────  ────────  ────────────────
        3f0c  elo                  137,598    0.4321  São José vs 東京
        91ab  logistic_regression      812   10.5
        77aa  xgboost                1,505    –       slow one

        """)
  }

  @Test func `flexible columns are cut first`() {
    #expect(
      Self.table.render(width: 50, style: .plain) == """
        run   model          games  log loss  notes
        ────  ───────────  ───────  ────────  ────────────
        3f0c  elo          137,598    0.4321  São José vs…
        91ab  logistic_r…      812   10.5
        77aa  xgboost        1,505    –       slow one

        """)
  }

  @Test func `then columns are left out, and no number is cut`() {
    #expect(
      Self.table.render(width: 30, style: .plain) == """
        run   model           games  …
        ────  ────────────  ───────  …
        3f0c  elo           137,598  …
        91ab  logistic_re…      812  …
        77aa  xgboost         1,505  …

        """)
  }

  @Test(arguments: 1...120)
  func `no line is wider than the width, and rows stay aligned`(width: Int) {
    let lines = Self.table.lines(width: width, style: .plain)
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { $0.displayWidth <= width && !$0.hasSuffix(" ") })
    let ruleWidth = lines[1].displayWidth
    #expect(lines.allSatisfy { $0.displayWidth <= ruleWidth })
  }

  @Test(.slow, arguments: 0..<100)
  func `any texts fit any width`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var table = TextTable([
      TableColumn("東京", alignment: .right), TableColumn("b", minimumWidth: 9, isFlexible: true),
      TableColumn("c", alignment: .decimal, isFlexible: true),
    ])
    for _ in 0..<3 {
      table.append((0..<3).map { _ in random.text(words: 2) })
    }
    for width in 2...120 {
      #expect(table.lines(width: width, style: .plain).allSatisfy { $0.displayWidth <= width })
    }
  }

  @Test func `a column has its least width`() {
    var table = TextTable([TableColumn("a", minimumWidth: 4), TableColumn("b")])
    table.append(["1", "2"])
    #expect(table.lines(width: nil, style: .plain) == ["a     b", "────  ─", "1     2"])
  }

  @Test func `colour surrounds the text and never the padding`() {
    var table = TextTable([TableColumn("ab"), TableColumn("c", alignment: .right)])
    table.append([TableCell("x", .green), TableCell("y")])
    #expect(
      table.lines(width: nil, style: Style(isEnabled: true)) == [
        "\u{1B}[1mab\u{1B}[22m  \u{1B}[1mc\u{1B}[22m",
        "\u{1B}[2m──\u{1B}[22m  \u{1B}[2m─\u{1B}[22m", "\u{1B}[32mx\u{1B}[39m   y",
      ])
  }

  @Test func `an empty table is its header, and one without columns is nothing`() {
    let lines = TextTable([TableColumn("run")]).lines(width: nil, style: .plain)
    #expect(lines == ["run", "───"])
    #expect(TextTable([]).lines(width: nil, style: .plain) == [])
  }

  @Test func `a row of the wrong length traps`() async {
    await #expect(processExitsWith: .failure) {
      var table = TextTable([TableColumn("run")])
      table.append(["a", "b"])
    }
  }
}
