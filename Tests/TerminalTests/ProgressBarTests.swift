import Glibc
import Terminal
import TestSupport
import Testing
import Wording

@Suite struct ProgressBarTests {
  private static let start = ContinuousClock.now

  /// A state with `share` thousandths of the work done.
  private static func state(_ share: Int, seconds: Int = 0) -> ProgressState {
    ProgressState(
      label: "2015", stepName: "seasons", completedSteps: share * 31 / 1000, totalSteps: 31,
      itemName: "games", completedItems: share * 1000, completedWork: share, totalWork: 1000,
      elapsed: .seconds(seconds))
  }

  @Test(arguments: [
    (
      100,
      "2015 ━━━━━━━━━━━━━━━━━━╸                    15/31 seasons  0:10 left  50.0k games/s"
        + "  0:10 elapsed"
    ),
    (79, "2015 ━━━━━━━━          15/31 seasons  0:10 left  50.0k games/s  0:10 elapsed"),
    (60, "2015 ━━━━━━        15/31 seasons  0:10 left  50.0k games/s"),
    (50, "2015 ━━━━━━━━━           15/31 seasons  0:10 left"),
    (40, "2015 ━━━━      15/31 seasons  0:10 left"), (34, "2015 ━━━━━━━         15/31 seasons"),
    (24, "2015 ━━━━━━        15/31"), (20, "2015 ━━━━      15/31"), (12, "2015 ━━━╸   "),
    (6, "━━━   "),
  ])
  func `a narrow line leaves out parts from the right`(width: Int, line: String) {
    let state = Self.state(500, seconds: 10)
    #expect(ProgressBar.line(state: state, width: width, style: .plain) == line)
  }

  @Test(arguments: 0...130)
  func `a line is never wider than the width`(width: Int) {
    for share in [0, 1, 333, 999, 1000] {
      for seconds in [0, 1, 5000, 1_000_000] {
        let state = Self.state(share, seconds: seconds)
        let line = ProgressBar.line(state: state, width: width, style: .plain)
        #expect(line.displayWidth <= width)
      }
    }
  }

  @Test(arguments: [(60, "a season with a lon…"), (24, "a seaso…")])
  func `a long label leaves room for the rest`(width: Int, label: String) {
    var state = Self.state(500, seconds: 10)
    state.label = "a season with a long name"
    let line = ProgressBar.line(state: state, width: width, style: .plain)
    #expect(line.hasPrefix("\(label) ━━━━"))
  }

  @Test func `before any work is done the time left is unknown`() {
    let line = ProgressBar.line(state: Self.state(0), width: 100, style: .plain)
    #expect(line.hasSuffix(" 0/31 seasons  -:-- left  – games/s  0:00 elapsed"))
  }

  @Test func `time left goes by work and not by steps`() {
    var state = Self.state(250, seconds: 60)
    state.completedSteps = 30
    let line = ProgressBar.line(state: state, width: 100, style: .plain)
    #expect(line.contains("30/31 seasons  3:00 left"))
  }

  @Test func `what is done is cyan and the rest dim`() {
    let style = Style(isEnabled: true)
    #expect(
      ProgressBar.line(state: Self.state(500), width: 13, style: style)
        == "2015 \u{1B}[36m━━━━\u{1B}[39m\u{1B}[2m╺━━━\u{1B}[22m")
    #expect(
      ProgressBar.line(state: Self.state(999), width: 13, style: style)
        == "2015 \u{1B}[36m━━━━━━━╸\u{1B}[39m")
    #expect(
      ProgressBar.line(state: Self.state(0), width: 13, style: style)
        == "2015 \u{1B}[2m━━━━━━━━\u{1B}[22m")
  }

  @Test func `numbers beyond reason do no harm`() {
    var state = Self.state(500, seconds: 1 << 40)
    state.completedWork = -5
    #expect(ProgressBar.line(state: state, width: 80, style: .plain).displayWidth <= 80)
    state.completedWork = 1
    state.totalWork = .max
    #expect(ProgressBar.line(state: state, width: 80, style: .plain).displayWidth <= 80)
    state.totalWork = 0
    #expect(ProgressBar.line(state: state, width: 80, style: .plain).displayWidth <= 80)
  }

  @Test(.slow) func `it is drawn some 15 times a second, first and last always`() throws {
    let terminal = try PseudoTerminal(columns: 41)
    var bar = ProgressBar(
      console: Console(fileDescriptor: terminal.device, environment: ["NO_COLOR": "1"]),
      isEnabled: true, startedAt: Self.start)
    bar.update(Self.state(0), at: Self.start)
    #expect(terminal.output() == "\r2015            0/31 seasons  -:-- left\u{1B}[K")
    bar.update(Self.state(100), at: Self.start + .milliseconds(60))
    #expect(terminal.output() == "")
    bar.update(Self.state(500), at: Self.start + .milliseconds(70))
    #expect(terminal.output() == "\r2015 ━━━━      15/31 seasons  0:01 left\u{1B}[K")
    bar.update(Self.state(1000), at: Self.start + .milliseconds(71))
    #expect(terminal.output() == "\r2015 ━━━━━━━━  31/31 seasons  0:00 left\u{1B}[K")
    bar.finish()
    #expect(terminal.output() == "\r\u{1B}[K")
    bar.update(Self.state(1000), at: Self.start + .seconds(9))
    bar.finish()
    #expect(terminal.output() == "")
  }

  @Test(.slow) func `after it is cleared it is drawn anew`() throws {
    let terminal = try PseudoTerminal(columns: 41)
    var bar = ProgressBar(
      console: Console(fileDescriptor: terminal.device, environment: [:]),
      isEnabled: true, startedAt: Self.start)
    bar.clear()
    #expect(terminal.output() == "")
    bar.update(Self.state(1), at: Self.start)
    bar.clear()
    #expect(terminal.output().hasSuffix("\r\u{1B}[K"))
    bar.update(Self.state(2), at: Self.start)
    #expect(terminal.output().hasPrefix("\r2015"))
  }

  @Test(arguments: [(true, "dumb"), (false, "xterm")])
  func `it is silent where it is not wanted`(isEnabled: Bool, term: String) throws {
    let terminal = try PseudoTerminal(columns: 80)
    var bar = ProgressBar(
      console: Console(fileDescriptor: terminal.device, environment: ["TERM": term]),
      isEnabled: isEnabled, startedAt: Self.start)
    bar.update(Self.state(1), at: Self.start)
    bar.finish()
    #expect(terminal.output() == "")
  }
}
