import Chronology
import Faults
import League
import TestSupport
import Testing

@testable import Forecasting
@testable import Tracking
@testable import Training

@Suite struct SubmissionTests {
  private let directory = TemporaryDirectory()
  private var store: RunStore { RunStore(directory: directory.path) }

  /// Two leagues without a team in common, each with its model.
  private func forecasters() throws -> [Forecaster] {
    let one = MadeUpLeague(seed: 1)
    let other = MadeUpLeague(seed: 2).relabelled
    return try [(one, "a"), (other, "b")].map { league, letter in
      let model = TrainedModel(name: "kalman")
      let id = String(repeating: letter, count: 8) + "-0000-4000-8000-000000000001"
      let run = try model.train(league.dataset, in: store, runID: id)
      return try model.forecaster(run, in: store, on: league.dataset)
    }
  }

  private func sheet(_ rows: [String], header: String = "ID,Pred") throws -> SubmissionSheet {
    try SubmissionSheet(
      Array(([header] + rows.map { $0 + ",0.5" }).joined(separator: "\n").utf8), name: "sheet.csv")
  }

  @Test func `every row of both leagues is filled, in the order of the sheet`() throws {
    var models = try forecasters()
    let rows = ["2003_101_108", "2003_892_899", "2002_101_108", "2003_115_108"]
    let submission = try Submission(try sheet(rows), &models)
    let lines = String(decoding: submission.csv(), as: UTF8.self).split(separator: "\n")
    #expect(lines[0] == "ID,Pred")
    #expect(lines.dropFirst().map { $0.split(separator: ",")[0] } == rows.map { Substring($0) })
    for (line, probability) in zip(lines.dropFirst(), submission.probabilities) {
      #expect(Double(line.split(separator: ",")[1]) == probability)
    }
    #expect(submission.parts.map(\.rows).reduce(0, +) == rows.count)
    #expect(submission.parts.map(\.model) == [0, 0, 1])
  }

  /// Nothing of the tournament is known to whoever fills a sheet for it.
  @Test func `a season is asked about on the eve of its tournament`() throws {
    var models = try forecasters()
    let submission = try Submission(try sheet(["2003_101_108", "2001_101_108"]), &models)
    #expect(
      submission.parts.map(\.moment) == [
        Moment(season: 2001, day: 39), Moment(season: 2003, day: 39),
      ])
  }

  @Test func `the other order gives the rest to one`() throws {
    var models = try forecasters()
    let one = try Submission(try sheet(["2003_101_108"]), &models).probabilities[0]
    let other = try Submission(try sheet(["2003_108_101"]), &models).probabilities[0]
    #expect(one + other == 1)
    #expect(one != 0.5)
  }

  /// A is the season that ended in 1996, S that of 2014.
  @Test func `ids of 2014 have a letter for the season`() throws {
    let rows = try sheet(["S_504_507", "N_504_507", "a_504_507"], header: "id,pred").rows
    #expect(rows.map(\.season) == [2014, 2009, 1996])
    #expect(rows.map(\.first) == [504, 504, 504] && rows.map(\.second) == [507, 507, 507])
    for id in ["T_504_507", "SS_504_507", "_504_507", "-_504_507"] {
      #expect(throws: Fault.self) { try sheet([id]) }
    }
    #expect(throws: Fault.self, "one matchup under two names") {
      try sheet(["S_504_507", "2014_507_504"])
    }
  }

  @Test func `rows of a league that is not at hand are filled, and counted`() throws {
    var models = try forecasters()
    let rows = ["2003_101_108", "2003_3101_3102", "1990_3101_3105", "2003_892_899"]
    let submission = try Submission(try sheet(rows), &models, clip: 0.1, fill: 0.5)
    #expect(submission.filledRows == 2)
    #expect(submission.probabilities[1] == 0.5 && submission.probabilities[2] == 0.5)
    #expect(submission.parts.map(\.rows).reduce(0, +) == 2)
    let whole = try Submission(try sheet(["2003_101_108"]), &models, fill: 0.5)
    #expect(whole.filledRows == 0 && whole.probabilities[0] != 0.5)
    // A team that is known, against one that is not, is a mistake all the same.
    for id in ["2003_101_3102", "2003_101_892"] {
      #expect(throws: Fault.self) { try Submission(try sheet([id]), &models, fill: 0.5) }
    }
  }

  @Test func `probabilities are kept within the clip`() throws {
    var models = try forecasters()
    let ids = (0..<9).flatMap { one in
      ((one + 1)..<10).map { "2003_\(101 + 7 * one)_\(101 + 7 * $0)" }
    }
    let free = try Submission(try sheet(ids), &models).probabilities
    let clipped = try Submission(try sheet(ids), &models, clip: 0.45).probabilities
    #expect(clipped == free.map { min(max($0, 0.45), 0.55) })
    #expect(free.contains { $0 > 0.55 } && free.contains { $0 < 0.45 })
  }

  @Test(arguments: [
    ("", "sheet.csv"), ("ID,Pred\n", "asks for no matchup"), ("ID\n2003_101_108\n", "\"Pred\""),
    ("Pred,ID\n0.5,2003_101_108\n", "expected ID, Pred"),
    ("ID,Pred,More\n2003_101_108,0.5,1\n", "expected ID, Pred"),
    ("ID,Pred\n2003_101,0.5\n", "sheet.csv:2: column \"ID\": found \"2003_101\""),
    ("ID,Pred\n2003_101_108_115,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n2003_101_101,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n2003_-101_108,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n2003_101_1e3,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n_101_108,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n99999_101_108,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n2003_101_99999999999999999999,0.5\n", "Season_TeamA_TeamB"),
    ("ID,Pred\n2003_101_108,0.5\n2003_101_108,0.5\n", "it also stands in sheet.csv:2"),
    ("ID,Pred\n2003_101_108,0.5\n2003_108_101,0.5\n", "each matchup once"),
    ("ID,Pred\n2003_101_108,0.5\n2003_101_1108,0.5\n", "sheet.csv:3: column \"ID\": found"),
    ("ID,Pred\n2003_101_892,0.5\n", "two teams of one league"),
    ("ID,Pred\n1999_101_108,0.5\n", "a season that the model knows; it knows seasons 2000 to 2003"),
    ("ID,Pred\n2004_101_108,0.5\n", "a season that the model knows; it knows seasons 2000 to 2003"),
    ("ID,Pred\n2003_101_108\n", "sheet.csv:2"),
    ("ID,Pred\n\"2003_101_108,0.5\n", "sheet.csv"), ("\u{0}\u{1}", "sheet.csv"),
  ])
  func `what is no sheet to be filled is an error with its line`(
    text: String, expected: String
  ) throws {
    var models = try forecasters()
    let error = #expect(throws: Fault.self) {
      let sheet = try SubmissionSheet(Array(text.utf8), name: "sheet.csv")
      _ = try Submission(sheet, &models)
    }
    #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
  }
}
