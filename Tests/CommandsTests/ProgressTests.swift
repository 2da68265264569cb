import TestSupport
import Testing

@Suite(.slow) struct ProgressTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  private static let line = "train --model elo --start-year 2017"

  @Test(arguments: [line, line + " --json"])
  func `A bar is drawn on a terminal, and gone at the end`(line: String) throws {
    let outcome = try here.almanac(line, errors: .terminal(columns: 80))
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors.contains("━"))
    #expect(outcome.errors.contains("/2 seasons"))
    #expect(outcome.errors.contains("games/s"))
    let screen = Screen(outcome.errors)
    #expect(screen.lines == [""])
    #expect(screen.unknownSequences == [])
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(!outcome.output.contains("\r"))
  }

  @Test func `On one terminal the bar makes way for the summary`() throws {
    let outcome = try here.almanac(
      Self.line, output: .terminal(columns: 80), errors: .sameAsOutput)
    #expect(outcome.output.contains("/2 seasons"))
    let screen = Screen(outcome.output)
    #expect(screen.lines[0] == "run           \(here.runs[0])")
    #expect(!screen.lines.contains { $0.contains("/2 seasons") })
    #expect(screen.lines.last == "")
  }

  @Test func `The bar makes way for an error`() throws {
    try here.makeDirectory("runs")
    let outcome = try here.almanac(
      "train --model elo --start-year 2014 --end-year 2014", errors: .terminal(columns: 200))
    #expect(outcome.ending == .exited(66))
    #expect(outcome.errors.contains("/1 seasons"))
    #expect(
      Screen(outcome.errors).lines == [
        "almanac: error: season 2014 has no tournament games to predict; --predict all predicts "
          + "every game", "",
      ])
  }

  @Test func `A dumb terminal gets no bar and no colour`() throws {
    let outcome = try here.almanac(
      Self.line, output: .terminal(columns: 80), errors: .terminal(columns: 80),
      environment: ["TERM": "dumb"])
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(!outcome.output.contains("\u{1B}"))
  }

  @Test(arguments: ["--quiet", "-q"])
  func `--quiet keeps the bar back, and leaves the results their colour`(option: String) throws {
    let outcome = try here.almanac(
      "\(Self.line) \(option)", output: .terminal(columns: 80), errors: .terminal(columns: 80))
    #expect(outcome.errors == "")
    #expect(outcome.output.contains("\u{1B}[1m"))
  }

  @Test func `A bar needs standard error, whatever standard output is`() throws {
    let outcome = try here.almanac(Self.line, output: .terminal(columns: 80))
    #expect(outcome.errors == "")
    #expect(!outcome.output.contains("━"))
  }

  @Test func `NO_COLOR keeps colours back, and the bar without them`() throws {
    let outcome = try here.almanac(
      Self.line, output: .terminal(columns: 80), errors: .terminal(columns: 80),
      environment: ["NO_COLOR": "1"])
    #expect(!outcome.output.contains("\u{1B}"))
    #expect(outcome.errors.contains("/2 seasons"))
    #expect(outcome.errors.matches(of: /\u{1B}\[[0-9;]*m/).isEmpty)
    #expect(Screen(outcome.errors).lines == [""])
  }

  @Test func `An empty NO_COLOR keeps nothing back`() throws {
    let outcome = try here.almanac(
      Self.line, output: .terminal(columns: 80), environment: ["NO_COLOR": ""])
    #expect(outcome.output.contains("\u{1B}[1m"))
  }

  @Test func `Errors and warnings are marked in colour on a terminal only`() throws {
    let error = try here.almanac("train --model ello", errors: .terminal(columns: 80))
    #expect(error.errors.hasPrefix("almanac: \u{1B}[31merror:\u{1B}[39m unknown model "))
    let warning = try here.almanac("train --model elo", errors: .terminal(columns: 80))
    #expect(warning.errors.hasPrefix("almanac: \u{1B}[33mwarning:\u{1B}[39m season 2016 "))
    let plain = try here.almanac(
      "train --model ello", errors: .terminal(columns: 80), environment: ["NO_COLOR": "yes"])
    #expect(plain.errors.hasPrefix("almanac: error: unknown model "))
  }
}
