import Terminal
import TestSupport
import Testing

@Suite struct ArgumentParserTests {
  @Test(arguments: [
    ["train", "--start-year", "2015"], ["train", "--start-year=2015"], ["train", "-s", "2015"],
    ["train", "-s=2015"], ["--quiet", "train", "--start-year", "2015"],
    ["train", "--start-year", "2015", "-q"], ["train", "-jnq", "-s", "2015"],
  ])
  func `an option's value is read in every form`(arguments: [String]) throws {
    guard case .run(let parsed) = try ArgumentParser(SampleProgram.root).parse(arguments) else {
      Issue.record("not a run")
      return
    }
    #expect(parsed.commandPath == ["tool", "train"])
    #expect(parsed.value("start-year") == "2015")
  }

  @Test func `joined flags are each given`() throws {
    let parsed = try SampleProgram.run("train", "-jn")
    #expect(parsed.has("json"))
    #expect(parsed.has("dry-run"))
    #expect(!parsed.has("quiet"))
  }

  @Test func `a repeated option keeps all its values in order`() throws {
    let parsed = try SampleProgram.run("train", "--set", "a=1", "--set=b=2", "--set", "c=")
    #expect(parsed.values("set") == ["a=1", "b=2", "c="])
  }

  @Test func `an option may take two values at once`() throws {
    let root = CommandSpecification(
      name: "tool", summary: "",
      options: [
        OptionSpecification("pair", placeholder: "ONE OTHER", valueCount: 2, help: ""),
        OptionSpecification("flag", help: ""),
      ])
    for line in [["--pair", "a", "b c", "--flag"], ["--flag", "--pair=a", "b c"]] {
      guard case .run(let parsed) = try ArgumentParser(root).parse(line) else {
        Issue.record("not a run")
        return
      }
      #expect(parsed.values("pair") == ["a", "b c"])
      #expect(parsed.has("flag"))
    }
    for line in [["--pair", "a"], ["--pair", "a", "--flag"], ["--pair"]] {
      let error = #expect(throws: UsageError.self) { try ArgumentParser(root).parse(line) }
      #expect(error?.message.contains("\"--pair\" needs a value") == true)
    }
  }

  @Test func `an option may have an empty value`() throws {
    #expect(try SampleProgram.run("train", "--carryover=").value("carryover") == "")
  }

  @Test(arguments: ["-5", "-0.5", "-.5", "-1e3"])
  func `a negative number is a value`(number: String) throws {
    #expect(try SampleProgram.run("train", "--carryover", number).value("carryover") == number)
    #expect(try SampleProgram.run("runs", "show", number).positional("run") == number)
  }

  @Test func `a lone dash is a value and a positional`() throws {
    #expect(try SampleProgram.run("train", "--carryover", "-").value("carryover") == "-")
    #expect(try SampleProgram.run("runs", "show", "-").positional("run") == "-")
  }

  @Test func `after two dashes everything is positional`() throws {
    let parsed = try SampleProgram.run("runs", "compare", "--", "--json", "-h", "--")
    #expect(parsed.positional("base") == "--json")
    #expect(parsed.positionals("runs") == ["-h", "--"])
    #expect(!parsed.has("json"))
  }

  @Test func `options and positionals may be mixed`() throws {
    let parsed = try SampleProgram.run("runs", "compare", "a", "--json", "b", "-q", "c")
    #expect(parsed.positional("base") == "a")
    #expect(parsed.positionals("runs") == ["b", "c"])
    #expect(parsed.has("json") && parsed.has("quiet"))
  }

  @Test func `an optional positional may be left out`() throws {
    let parsed = try SampleProgram.run("runs", "show", "a")
    #expect(parsed.positional("format") == nil)
    #expect(parsed.positionals("format") == [])
  }

  @Test(arguments: [
    (["-h"], ["tool"], false), (["--help"], ["tool"], true), (["help"], ["tool"], true),
    (["train", "-h"], ["tool", "train"], false),
    (["train", "--json", "--help", "--bogus"], ["tool", "train"], true),
    (["runs", "--help"], ["tool", "runs"], true), (["help", "runs"], ["tool", "runs"], true),
    (["help", "runs", "show"], ["tool", "runs", "show"], true),
    (["runs", "show", "-h"], ["tool", "runs", "show"], false),
  ])
  func `help is there at every level`(arguments: [String], path: [String], long: Bool) throws {
    guard
      case .help(let found, let isLong) = try ArgumentParser(SampleProgram.root).parse(arguments)
    else {
      Issue.record("not help")
      return
    }
    #expect(found.map(\.name) == path)
    #expect(isLong == long)
  }

  @Test func `the version is asked of the program alone`() throws {
    #expect(try ArgumentParser(SampleProgram.root).parse(["--version"]) == .version)
    #expect(throws: UsageError.self) {
      try ArgumentParser(SampleProgram.root).parse(["train", "--version"])
    }
  }

  @Test func `help is an ordinary word where it is no command`() throws {
    #expect(try SampleProgram.run("runs", "show", "help").positional("run") == "help")
  }

  @Test func `a program without commands takes positionals`() throws {
    let parsed = try ArgumentParser(SampleProgram.show).parse(["help", "long"])
    guard case .run(let arguments) = parsed else {
      Issue.record("not a run")
      return
    }
    #expect(arguments.commandPath == ["show"])
    #expect(arguments.positional("run") == "help")
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `what is written in any form and order is read back`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let values = (0..<3).map { _ in random.text(words: 2) }
    var pieces = values.map { value in
      Bool.random(using: &random) && !value.hasPrefix("-")
        ? ["--set", value] : ["--set=\(value)"]
    }
    let hasJSON = Bool.random(using: &random)
    if hasJSON {
      pieces.insert(["--json"], at: Int.random(in: 0...3, using: &random))
    }
    let year = Int.random(in: -3000...3000, using: &random)
    pieces.insert(["-s", "\(year)"], at: Int.random(in: 0...3, using: &random))

    let arguments = ["train"] + pieces.flatMap(\.self)
    guard case .run(let parsed) = try ArgumentParser(SampleProgram.root).parse(arguments) else {
      Issue.record("not a run")
      return
    }
    #expect(parsed.values("set") == values)
    #expect(parsed.has("json") == hasJSON)
    #expect(try parsed.integer("start-year") == year)
  }
}
