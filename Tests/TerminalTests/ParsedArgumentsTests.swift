import Terminal
import Testing

@Suite struct ParsedArgumentsTests {
  @Test func `an option that was not given has no value`() throws {
    let parsed = try SampleProgram.run("train")
    #expect(!parsed.has("model"))
    #expect(parsed.value("model") == nil)
    #expect(parsed.values("set") == [])
    #expect(try parsed.integer("start-year") == nil)
    #expect(try parsed.number("carryover") == nil)
  }

  @Test func `numbers are read`() throws {
    let parsed = try SampleProgram.run("train", "-s", "2015", "--carryover", "0.75")
    #expect(try parsed.integer("start-year", in: 2015...2015) == 2015)
    #expect(try parsed.number("carryover", in: 0...1) == 0.75)
  }

  @Test(arguments: [
    ("abc", 1...9, #""--start-year" needs a whole number, not "abc""#),
    ("2015.5", 1...9, #""--start-year" needs a whole number, not "2015.5""#),
    ("", 1...9, #""--start-year" needs a whole number, not """#),
    ("12", 1...9, #""--start-year" must be from 1 to 9, not "12""#),
    ("0", 1...Int.max, #""--start-year" must be at least 1, not "0""#),
    ("10", Int.min...9, #""--start-year" must be at most 9, not "10""#),
  ])
  func `a wrong whole number is named`(text: String, range: ClosedRange<Int>, message: String)
    throws
  {
    let parsed = try SampleProgram.run("train", "--start-year=\(text)")
    #expect(throws: UsageError(message: message, hint: #"see "tool train --help""#)) {
      try parsed.integer("start-year", in: range)
    }
  }

  @Test(arguments: [
    ("abc", 0...1, #""--carryover" needs a number, not "abc""#),
    ("nan", 0...1, #""--carryover" needs a number, not "nan""#),
    ("inf", 0...1, #""--carryover" needs a number, not "inf""#),
    ("1.5", 0...1, #""--carryover" must be from 0 to 1, not "1.5""#),
    ("-1", 0.5...Double.infinity, #""--carryover" must be at least 0.5, not "-1""#),
  ])
  func `a wrong number is named`(text: String, range: ClosedRange<Double>, message: String) throws {
    let parsed = try SampleProgram.run("train", "--carryover", text)
    #expect(throws: UsageError(message: message, hint: #"see "tool train --help""#)) {
      try parsed.number("carryover", in: range)
    }
  }

  @Test func `an error about the arguments carries their hint`() throws {
    let error = try SampleProgram.run("runs", "show", "a").usageError("no run \"a\"")
    #expect(error == UsageError(message: "no run \"a\"", hint: #"see "tool runs show --help""#))
  }

  @Test func `to ask for what is not declared traps`() async {
    await #expect(processExitsWith: .failure) {
      _ = try SampleProgram.run("train").has("jsn")
    }
    await #expect(processExitsWith: .failure) {
      _ = try SampleProgram.run("train").positional("run")
    }
    await #expect(processExitsWith: .failure) {
      _ = try SampleProgram.run("train").value("json")
    }
    await #expect(processExitsWith: .failure) {
      _ = try SampleProgram.run("train").value("set")
    }
  }
}
