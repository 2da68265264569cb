import Foundation
import TestSupport
import Testing

@Suite struct RunsListFilterTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    for (k, tag) in [("10", "baseline"), ("20", "trial"), ("40", "trial")] {
      try here.train("--set k_factor=\(k) --name=k\(k) --tag=\(tag)")
    }
    try here.succeed("train --model kalman --quiet --name=filter")
  }

  private func names(_ options: String, _ more: String...) throws -> [String] {
    let output = try here.succeed("runs list --csv --columns name \(options)", more: more)
    return output.split(separator: "\n").dropFirst().map(String.init)
  }

  @Test(.slow) func `A filter lists the runs that it accepts, newest first`() throws {
    #expect(try names("--filter", "model = elo and k_factor >= 20") == ["k40", "k20"])
    #expect(try names("--filter", "tag = baseline or model = kalman") == ["filter", "k10"])
    #expect(try names("--filter", "not tag = trial") == ["filter", "k10"])
    #expect(try names("--filter", "k_factor = null") == ["filter"])
    #expect(try names("--filter", "created > 2020-01-01 and log_loss < 100").count == 4)
    #expect(try here.json("runs list --json", more: ["--filter", "name ~ K1"]).array?.count == 1)
  }

  @Test(.slow) func `A filter that nothing meets says so`() throws {
    let outcome = try here.almanac("runs list", more: ["--filter", "k_factor > 1000"])
    #expect(outcome.ending == .exited(0))
    #expect(outcome.output == "")
    #expect(outcome.errors == "almanac: none of 4 runs matches the filter\n")
  }

  @Test func `An error stands under its character, and the nearest field is suggested`() throws {
    let outcome = try here.almanac(
      "runs list", more: ["--filter", "model = elo and kfactor >= 30"])
    #expect(outcome.ending == .exited(64))
    #expect(outcome.output == "")
    #expect(
      outcome.errors == """
        almanac: error: --filter: unknown field "kfactor"; did you mean "k_factor"?
          model = elo and kfactor >= 30
                          ^
        see "almanac runs list --help"

        """)
  }

  @Test(.slow) func `Orders put the best first and turn round`() throws {
    #expect(try names("--sort k_factor") == ["k10", "k20", "k40", "filter"])
    #expect(try names("--sort=-k_factor") == ["k40", "k20", "k10", "filter"])
    #expect(try names("--sort model,created") == ["k10", "k20", "k40", "filter"])
    for (metric, isBestLow) in [("log_loss", true), ("accuracy", false), ("roc_auc", false)] {
      let values = try here.succeed("runs list --csv --columns \(metric) --sort \(metric)")
        .split(separator: "\n").dropFirst().compactMap { Double($0) }
      #expect(values == values.sorted { isBestLow ? $0 < $1 : $0 > $1 }, "\(metric)")
    }
  }

  @Test(
    .slow,
    .slow,
    arguments: [
      ("--sort nam", "--sort: unknown field \"nam\"; did you mean \"name\"?"),
      ("--columns id,k_facto", "--columns: unknown field \"k_facto\"; did you mean \"k_factor\"?"),
      ("--json --csv", "\"--json\" and \"--csv\" exclude each other; keep one"),
      ("--json --columns id", "\"--json\" prints whole records; leave \"--columns\" out"),
    ])
  func `Options that cannot be met are usage errors`(options: String, message: String) throws {
    let outcome = try here.almanac("runs list \(options)")
    #expect(outcome.ending == .exited(64))
    #expect(
      outcome.errors == "almanac: error: \(message)\nsee \"almanac runs list --help\"\n")
  }

  @Test func `--columns chooses what a table shows`() throws {
    let lines = try here.succeed("runs list --columns name,k_factor,log_loss --sort k_factor -n 2")
      .split(separator: "\n")
    #expect(lines[0] == "name  k_factor  log loss")
    #expect(lines[2].hasPrefix("k10         10    0."))
    #expect(lines.count == 4)
  }

  @Test(.slow) func `CSV is whole, with quotes where they are needed`() throws {
    try here.succeed(
      "train --model elo --quiet --tag=a --tag=b", more: ["--name", "say \"so\",\r\nor not"])
    let record = try here.succeed("runs show latest --json")
    let text = try here.succeed("runs list --csv --limit 1 --quiet")
    let lines = text.replacing("\r\n", with: "\n").components(separatedBy: "\n")
    #expect(
      lines[0] == "id,name,model,start_year,end_year,predictions,log_loss,brier_score,accuracy,"
        + "roc_auc,ece,created,git,dirty,tag,status")
    let id = try #require(try JSON(text: record)["run_id"].text)
    let loss = lines[2].split(separator: ",")[5]
    #expect(text.contains("\n\(id),\"say \"\"so\"\",\r\nor not\",elo,2015,2018,"))
    #expect(record.contains("\"log_loss\" : \(loss),"), "with every digit")
    #expect(text.hasSuffix(",\"a, b\",completed\n"))
    // The name has a line break of its own.
    let windows = try here.succeed("runs list --csv --crlf --limit 1 --quiet")
    #expect(windows.replacing("\r\n", with: "\n") == text.replacing("\r\n", with: "\n"))
    #expect(windows.hasSuffix(",\"a, b\",completed\r\n"))
  }

  @Test(.slow) func `A line of CSV names its run, and so does an id that was pasted with more`()
    throws
  {
    let lines = try here.shell(
      #""$ALMANAC" runs show $("$ALMANAC" runs list --csv --columns id | tail -1)"#)
    #expect(lines.ending == .exited(0))
    let id = try #require(here.runs.first)
    for pasted in ["\(id)\r", " \(id)\r\n", "\(id)\t"] {
      #expect(try here.succeed("runs show --json", more: [pasted]).contains(id))
    }
    try here.succeed("runs delete --yes", more: [id])
    try here.succeed("runs restore", more: [id + "\r"])
    let blank = try here.almanac("runs show", more: [" \r\n"])
    #expect(blank.ending == .exited(66))
  }

  @Test func `Lines that end in CR LF are for CSV`() throws {
    for line in ["runs list --crlf", "runs list --json --crlf"] {
      let outcome = try here.almanac(line)
      #expect(outcome.ending == .exited(64))
      #expect(outcome.errors.contains("--crlf goes with --csv"))
    }
  }
}
