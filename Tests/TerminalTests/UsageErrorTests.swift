import Terminal
import Testing

@Suite struct UsageErrorTests {
  @Test(arguments: [
    (
      ["trian"],
      #"unknown command "trian" for "tool"; did you mean "train"? (train, runs)"#, "tool"
    ),
    (["bogus"], #"unknown command "bogus" for "tool"; the commands are train, runs"#, "tool"),
    (
      ["runs", "shwo"],
      #"unknown command "shwo" for "tool runs"; did you mean "show"? (show, compare)"#, "tool runs"
    ),
    ([], #""tool" needs a command; the commands are train, runs"#, "tool"),
    (["runs"], #""tool runs" needs a command; the commands are show, compare"#, "tool runs"),
    (
      ["help", "tarin"],
      #"unknown command "tarin" for "tool"; did you mean "train"? (train, runs)"#, "tool"
    ),
    (
      ["help", "train", "elo"],
      #"no help for "elo"; "tool train" has no commands below it"#, "tool train"
    ),
  ])
  func `a wrong command is named with those that there are`(
    arguments: [String], message: String, place: String
  ) {
    expect(arguments, message, place)
  }

  @Test(arguments: [
    (
      ["train", "--star-year", "2015"],
      #"unknown option "--star-year" for "tool train"; did you mean "--start-year"?"#
    ),
    (
      ["train", "--start_year=2015"],
      #"unknown option "--start_year" for "tool train"; did you mean "--start-year"?"#
    ),
    (
      ["train", "--start"],
      #"unknown option "--start" for "tool train"; did you mean "--start-year"?"#
    ),
    (["train", "-model"], #"unknown option "-model" for "tool train"; did you mean "--model"?"#),
    (["train", "--hepl"], #"unknown option "--hepl" for "tool train"; did you mean "--help"?"#),
    (["train", "--qiet"], #"unknown option "--qiet" for "tool train"; did you mean "--quiet"?"#),
    (["train", "--zzz"], #"unknown option "--zzz" for "tool train""#),
    (["train", "-x"], #"unknown option "-x" for "tool train""#),
    (["train", "-jx"], #"unknown option "-jx" for "tool train""#),
    (["train", "--z\u{1B}[2J"], "unknown option \"--z\u{FFFD}[2J\" for \"tool train\""),
    (["train", "--start-year"], #""--start-year" needs a value; write "--start-year YEAR""#),
    (["train", "-s"], #""-s" needs a value; write "-s YEAR""#),
    (
      ["train", "--start-year", "--json"],
      #""--start-year" needs a value, not "--json"; if that is the value, write "#
        + #""--start-year=--json""#
    ),
    (["train", "--json=yes"], #""--json" takes no value; write it without "=yes""#),
    (["train", "--help=yes"], #""--help" takes no value; write it without "=yes""#),
    (
      ["train", "--start-year", "1", "-s", "2"],
      #""--start-year" is given twice for "tool train"; keep one"#
    ),
    (["train", "--json", "-j"], #""--json" is given twice for "tool train"; keep one"#),
    (
      ["train", "--model", "ello"],
      #"unknown value "ello" for "--model"; did you mean "elo"? "#
        + "(elo, logistic_regression, xgboost)"
    ),
    (
      ["train", "-m=tree"],
      #"unknown value "tree" for "-m"; the values are elo, logistic_regression, xgboost"#
    ),
    (["train", "2015"], #"unexpected argument "2015"; "tool train" takes no arguments"#),
  ])
  func `a wrong option is named with the remedy`(arguments: [String], message: String) {
    expect(arguments, message, "tool train")
  }

  @Test func `an option before its command is sent behind it`() {
    expect(
      ["--json", "train"],
      #"unknown option "--json" for "tool"; write it after a command that has it "#
        + "(train, runs compare)", "tool")
  }

  @Test(arguments: [
    (["show"], #"missing RUN for "tool runs show"; write "tool runs show RUN [FORMAT]""#),
    (
      ["compare"],
      #"missing BASE and RUNS for "tool runs compare"; write "tool runs compare BASE RUNS...""#
    ),
    (
      ["compare", "a"],
      #"missing RUNS for "tool runs compare"; write "tool runs compare BASE RUNS...""#
    ),
    (
      ["show", "a", "b", "c"],
      #"unexpected argument "c"; "tool runs show" takes only RUN and FORMAT"#
    ),
  ])
  func `missing and surplus positionals are named`(arguments: [String], message: String) {
    expect(["runs"] + arguments, message, "tool runs \(arguments[0])")
  }

  private func expect(_ arguments: [String], _ message: String, _ place: String) {
    #expect(throws: UsageError(message: message, hint: "see \"\(place) --help\"")) {
      try ArgumentParser(SampleProgram.root).parse(arguments)
    }
  }
}
