import TestSupport
import Testing

@Suite(.slow) struct NarrowTerminalTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.succeed(
      "train --model elo --predict all",
      more: ["--name=a name that goes on and on", "--tag=long", "--tag=tags", "--quiet"])
  }

  static let commands = [
    "train --model elo --start-year 2017 --predict all", "runs list", "runs show latest",
    "models list", "models show elo", "models show kalman", "models info latest",
    "models versions elo", "models promote latest --as champion", "data show", "features list",
    "runs reproduce latest", "runs explain latest latest",
    "sweep --model elo --grid k_factor=20,30 --start-year 2017",
  ]

  @Test(arguments: commands, [20, 40, 60])
  func `No line of a result is wider than the terminal`(line: String, columns: Int) throws {
    let outcome = try here.almanac(
      line, output: .terminal(columns: columns), errors: .terminal(columns: columns))
    #expect(outcome.ending == .exited(0))
    expectFits(outcome.output, columns)
    // A bar in the last column would make some terminals wrap.
    expectFits(outcome.errors, columns - 1)
  }

  private func expectFits(_ text: String, _ columns: Int) {
    let screen = Screen(text)
    let wide = screen.lines.filter { $0.count > columns }
    #expect(wide == [], "wider than \(columns) columns")
    #expect(screen.widest <= columns)
    #expect(screen.unknownSequences == [])
  }

  // Help is set to 40 columns at least: narrower, it would be all broken words.
  @Test(arguments: HelpTests.everyLevel, [40, 60])
  func `No line of the help is wider than the terminal`(command: String, columns: Int) throws {
    for option in ["-h", "--help"] {
      let outcome = try here.almanac("\(command) \(option)", output: .terminal(columns: columns))
      expectFits(outcome.output, columns)
    }
  }

  @Test(arguments: [20, 40, 60])
  func `COLUMNS says how wide a terminal is, over what it says itself`(columns: Int) throws {
    let outcome = try here.almanac(
      "runs list", output: .terminal(columns: 200), environment: ["COLUMNS": String(columns)])
    expectFits(outcome.output, columns)
  }

  @Test func `On a pipe nothing is cut`() throws {
    let output = try here.succeed("runs list")
    #expect(output.contains("a name that goes on and on"))
    #expect(!output.contains("…"))
  }
}
