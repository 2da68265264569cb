import Foundation
import Glibc
import TestSupport
import Testing

/// Plugins that fail in some way: each is a clear error, no run, and no process left.
@Suite(.slow) struct MisbehavingPluginTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
  }

  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var plugin: OddPlugin
    let words: [String]

    init(_ name: String, _ plugin: OddPlugin, _ words: String...) {
      testDescription = name
      self.plugin = plugin
      self.words = words
    }
  }

  private func expectFailure(_ wrong: Case, options: String = "") throws {
    try here.install(wrong.plugin)
    let outcome = try here.almanac("train --model odd --start-year 2017 \(options)")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("almanac: error: plugin \"odd\", "))
    for word in wrong.words { #expect(outcome.errors.contains(word)) }
    // What a plugin says is shown shortened.
    #expect(outcome.errors.utf8.count < 2000)
    #expect(here.runs == [])
    if here.exists("plugins/odd/pids") { try here.expectNoPluginLives() }
  }

  static let starts = [
    Case(
      "crashes at the start", OddPlugin(first: #"sys.exit("no such luck")"#), "at the start: ",
      "ended with exit status 1 instead of answering\nits standard error ends:\n  no such luck"),
    Case(
      "is a program that is not there", OddPlugin(command: #"["no-such-program", "x"]"#),
      "exit status 127: there may be no program \"no-such-program\"", "not found"),
    Case(
      "is killed", OddPlugin(hello: "os.kill(os.getpid(), signal.SIGSEGV)"),
      "was ended by signal 11 (Segmentation fault)"),
    Case(
      "hangs before hello", OddPlugin(timeoutSeconds: 1.5, first: "time.sleep(100)"),
      "did not answer in time (timeout_seconds 1.5 in plugins/odd/plugin.json); it was ended"),
    Case(
      "speaks another version", OddPlugin(hello: #"answer({"type": "ready", "protocol": 2})"#),
      "speaks protocol 2; this almanac speaks 1"),
    Case(
      "names no version", OddPlugin(hello: #"answer({"type": "ready"})"#),
      #"answered {"type": "ready"}: expected {"type": "ready", "protocol": 1}"#),
    Case(
      "says what is wrong", OddPlugin(hello: #"answer({"type": "error", "message": "too\nfast"})"#),
      "at the start: says: too fast"),
    Case(
      "floods its output unasked",
      OddPlugin(timeoutSeconds: 5, first: #"while True: write("spam " * 1000 + "\n")"#),
      "answered spam spam", "…: not JSON"),
    Case(
      "floods its output without a line break",
      OddPlugin(first: #"while True: write("a" * 10000)"#),
      "answered a line too long to be an answer: aaaa"),
  ]

  @Test(arguments: starts)
  func `A plugin that fails at the start`(wrong: Case) throws { try expectFailure(wrong) }

  static let days = [
    Case(
      "crashes on a day", OddPlugin(predict: #"raise ValueError("lost")"#), "season 2017, day 60: ",
      "ended with exit status 1", "\n  Traceback", "\n  ValueError: lost"),
    Case(
      "ends on a day as if all were well", OddPlugin(predict: "sys.exit()"),
      "season 2017, day 60: ended with exit status 0 instead of answering"),
    Case(
      "crashes over results",
      OddPlugin(update: "if message['season'] == 2018: raise ValueError('lost')"),
      "season 2018, day ", "ended with exit status 1", "ValueError: lost"),
    Case(
      "hangs", OddPlugin(timeoutSeconds: 3, predict: "time.sleep(100)"),
      "season 2017, day 60: did not answer in time (timeout_seconds 3 in"),
    Case(
      "answers late", OddPlugin(timeoutSeconds: 0.5, predict: "time.sleep(1.5)\nanswer_all(0.5)"),
      "did not answer in time"),
    Case(
      "answers too few",
      OddPlugin(predict: #"answer({"type": "probabilities", "values": [0.5]})"#),
      #"answered {"type": "probabilities", "values": [0.5]}: found 1 values; expected 4"#),
    Case(
      "answers one too many",
      OddPlugin(predict: #"answer({"type": "probabilities", "values": [0.5] * 5})"#),
      ": found 5 values; expected 4"),
    Case(
      "answers NaN", OddPlugin(predict: "answer_all(float('nan'))"),
      "[NaN, NaN, NaN, NaN]}: value 1 of 4 is nan, which is no probability in [0, 1]"),
    Case(
      "answers null", OddPlugin(predict: "answer_all(None)"), "value 1 of 4 is null, not a number"),
    Case(
      "answers 1.5", OddPlugin(predict: "answer_all(1.5)"),
      "value 1 of 4 is 1.5, which is no probability in [0, 1]"),
    Case(
      "answers less than 0", OddPlugin(predict: "answer_all(-1e-9)"),
      "value 1 of 4 is -1e-09, which"),
    Case(
      "answers a text", OddPlugin(predict: "answer_all('abc')"), #"value 1 of 4 is "abc", not a n"#),
    Case(
      "answers true", OddPlugin(predict: "answer_all(True)"), "value 1 of 4 is true, not a number"),
    Case(
      "answers with what is not JSON", OddPlugin(predict: #"write("what?\n")"#),
      "answered what?: not JSON"),
    Case(
      "answers with bytes that are no text",
      OddPlugin(predict: #"os.write(1, b"\xff\x1b[31m\x00\n")"#), ": not JSON"),
    Case("answers an empty line", OddPlugin(predict: #"write("\n")"#), "answered an empty line"),
    Case(
      "answers something else", OddPlugin(predict: #"answer({"type": "fitted"})"#),
      #"answered {"type": "fitted"}: expected {"type": "probabilities", "values": […]}"#),
    Case("answers a list", OddPlugin(predict: "answer([0.5] * 4)"), ": expected {\"type\": \"prob"),
    Case(
      "answers a huge line", OddPlugin(predict: #"write("0" * 10_000_000 + "\n")"#),
      "answered a line too long to be an answer: 000"),
    Case(
      "answers twice", OddPlugin(predict: "answer_all(0.5)\nanswer_all(0.6)"),
      // Late, it may pass for the next day's answer, and that day's two are left over.
      ": wrote {", #""values": [0.6, 0.6, 0.6, 0.6]} before it was asked"#),
    Case(
      "closes its output", OddPlugin(predict: "os.close(1)\ntime.sleep(100)"),
      "closed its standard input or output; it was ended"),
    Case(
      "writes half a line and ends", OddPlugin(predict: #"write('{"type"')\#nsys.exit(4)"#),
      "ended with exit status 4"),
    Case(
      "complains at length",
      OddPlugin(predict: "sys.stderr.write('woe! ' * 1_000_000 + '\\n')\nsys.exit(1)"),
      "ended with exit status 1", "woe!"),
  ]

  @Test(arguments: days)
  func `A plugin that fails on a day`(wrong: Case) throws { try expectFailure(wrong) }

  @Test(arguments: [
    Case(
      "ignores its input",
      OddPlugin(timeoutSeconds: 1, hello: OddPlugin().hello + "\ntime.sleep(100)"),
      "did not answer in time"),
    Case(
      "closes its input",
      OddPlugin(hello: OddPlugin().hello + "\nos.close(0)\ntime.sleep(100)"),
      "closed its standard input or output"),
    Case(
      "writes while it is told results", OddPlugin(update: #"write("spam " * 100_000)"#),
      "before it was asked"),
  ])
  func `A plugin that does not listen to much`(wrong: Case) throws {
    try here.remove("data")
    try here.copySample()
    try expectFailure(wrong, options: "--quiet")
  }

  @Test func `Its children go with it`() throws {
    var plugin = OddPlugin(timeoutSeconds: 3, predict: "time.sleep(100)")
    plugin.first = """
      child = subprocess.Popen(["sleep", "1000"])
      print(child.pid, file=open("pids", "a"))
      """
    try expectFailure(Case("", plugin, "did not answer in time"))
  }

  @Test func `A trial that fails ends a sweep, and its siblings' processes with it`() throws {
    let failing = "if message['hyperparameters']['rate'] == 1: raise ValueError('too fast')"
    try here.install(OddPlugin(hello: failing + "\n" + OddPlugin().hello))
    let outcome = try here.almanac("sweep --model odd --grid rate=0,1 --jobs 2 --quiet")
    #expect(outcome.ending == .exited(65))
    #expect(outcome.errors.contains("ValueError: too fast"))
    try here.expectNoPluginLives()
  }

  @Test(arguments: [SIGINT, SIGTERM])
  func `An interruption ends a plugin that is waited for`(signal: Int32) throws {
    try here.install(OddPlugin(predict: #"open("asked", "w")\#ntime.sleep(100)"#))
    let process = try here.start("train --model odd --start-year 2017")
    try process.read(until: { [here] _ in here.exists("plugins/odd/asked") }, within: 60)
    process.signal(signal)
    let outcome = try process.finish(within: 20)
    #expect(outcome.ending == .exited(130))
    #expect(outcome.errors == "almanac: error: interrupted; nothing was recorded\n")
    #expect(here.runs == [])
    try here.expectNoPluginLives()
  }

  @Test func `Much on standard error is no harm and is not shown`() throws {
    try here.install(OddPlugin(update: "sys.stderr.write('chatter ' * 100_000)"))
    let outcome = try here.almanac("train --model odd --start-year 2017")
    #expect(outcome.ending == .exited(0))
    #expect(outcome.errors == "")
    #expect(here.runs.count == 1)
    try here.expectNoPluginLives()
  }

  @Test func `A plugin that goes on when all is done is ended, and the run stands`() throws {
    try here.install(OddPlugin(last: "time.sleep(100)"))
    #expect(try here.almanac("train --model odd --start-year 2017").ending == .exited(0))
    #expect(here.runs.count == 1)
    try here.expectNoPluginLives()
  }
}
