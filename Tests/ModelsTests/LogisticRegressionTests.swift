import Faults
import Foundation
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Features
@testable import Models

@Suite struct LogisticRegressionTests {
  private struct File: Decodable {
    struct Term: Decodable {
      let feature: String
      let coefficient: Double
      let scale: Double
    }

    let schemaVersion: Int
    let terms: [Term]
  }

  private let league = MadeUpTable(seed: 1)

  private func fitted(
    _ league: MadeUpTable? = nil, _ settings: [String] = []
  ) throws -> (model: any StatelessModel, file: File) {
    var model = try StatelessCase.make("logistic_regression", settings)
    try model.fit((league ?? self.league).all)
    let bytes = try #require(try model.files().first).bytes
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return (model, try decoder.decode(File.self, from: Data(bytes)))
  }

  @Test func `model.json is enough to make the same predictions by hand`() throws {
    let (model, file) = try fitted()
    #expect(file.schemaVersion == 1)
    #expect(file.terms.map(\.feature) == ["strength", "rare", "rarer", "rare_known"])
    let (values, presence) = (league.features.values, league.features.presence)
    for (row, answer) in try model.predict(league.all).enumerated() {
      let cells = values.map { $0[row].isNaN ? 0 : $0[row] } + [Double(presence[1][row])]
      let logOdds = zip(cells, file.terms).map { $0 * $1.coefficient }.reduce(0, +)
      // The same sum; numbers in JSON are whole doubles.
      #expect(abs(answer - 1 / (1 + exp(-logOdds))) < 1e-15)
    }
  }

  @Test func `scales are the root mean squares of what was learnt from`() throws {
    let (_, file) = try fitted()
    let played = league.outcomes.indices.filter { league.outcomes[$0] != nil }
    let columns = league.features.values + [league.features.presence[1].map(Double.init)]
    for (term, column) in zip(file.terms, columns) {
      let squares = played.map { column[$0].isNaN ? 0 : column[$0] * column[$0] }
      let expected = (squares.reduce(0, +) / Double(played.count)).squareRoot()
      #expect(abs(term.scale - expected) < 1e-12 * expected)
    }
  }

  @Test func `columns that are missing together have one indicator, and others none`() throws {
    // Where all is known, nothing is missing.
    let known = league.filtered { league.features.presence[1][$0] == 0 }
    #expect(try fitted(known).file.terms.map(\.feature) == ["strength", "rare", "rarer"])
    var apart = league
    let row = try #require(league.features.presence[1].firstIndex(of: 1))
    apart = apart.filtered { $0 != row }
    apart.matchups.append(league.matchups[row])
    apart.outcomes.append(1)
    apart.features.append([0.5, 5, 0.5], minus: [0.5, 5, .nan])
    #expect(
      try fitted(apart).file.terms.map(\.feature)
        == ["strength", "rare", "rarer", "rare_known", "rarer_known"])
  }

  /// Games not played, those of a season's first days and those that weigh nothing: no coefficient of such
  /// an indicator could be told.
  @Test func `a feature that is missing only where nothing is learnt has no indicator`() throws {
    var known = league.filtered { league.features.presence[1][$0] == 0 }
    known.matchups = known.matchups.map { matchup in
      var matchup = matchup
      matchup.day = max(4, matchup.day)
      return matchup
    }
    func fitted(day: Int32, isTournament: Bool, outcome: Double?) throws -> [String] {
      var league = known
      var matchup = league.matchups[0]
      (matchup.day, matchup.isTournament) = (day, isTournament)
      league.matchups.append(matchup)
      league.outcomes.append(outcome)
      league.features.append([0.5, 5, 0.5], minus: [0.5, 5, .nan])
      return try self.fitted(league, ["first_day=4", "tournament_weight=0"]).file.terms.map(
        \.feature)
    }
    let plain = ["strength", "rare", "rarer"]
    #expect(try fitted(day: 4, isTournament: false, outcome: nil) == plain)
    #expect(try fitted(day: 3, isTournament: false, outcome: 1) == plain)
    #expect(try fitted(day: 4, isTournament: true, outcome: 1) == plain)
    #expect(try fitted(day: 4, isTournament: false, outcome: 1) == plain + ["rarer_known"])
  }

  @Test func `a value that was never missing in learning counts as no difference`() throws {
    let known = league.filtered { league.features.presence[1][$0] == 0 }
    let (model, file) = try fitted(known)
    let row = try #require(league.features.presence[1].firstIndex(of: -1))
    let strength = league.features.values[0][row]
    let expected = 1 / (1 + exp(-strength * file.terms[0].coefficient))
    #expect(abs(try model.predict(league.rows(row..<row + 1))[0] - expected) < 1e-15)
  }

  @Test func `a known side speaks for itself where outcomes say so`() throws {
    var league = league
    for row in league.outcomes.indices where league.features.presence[1][row] != 0 {
      league.outcomes[row] = league.features.presence[1][row] > 0 ? 1 : 0
    }
    let file = try fitted(league, ["l2=1"]).file
    #expect(try #require(file.terms.last).coefficient > 1)
  }

  @Test func `the penalty is on scaled coefficients: a feature's unit does not matter`() throws {
    var scaled = league.filtered { !league.features.values[1][$0].isNaN }
    let (plain, file) = try fitted(scaled)
    let answers = try plain.predict(scaled.all)
    var features = FeatureColumns(columnCount: 3)
    for row in scaled.matchups.indices {
      let values = scaled.features.values.map { $0[row] }
      features.append([1000 * values[0], values[1], values[2]], minus: [0, 0, 0])
    }
    scaled.features = features
    let (model, other) = try fitted(scaled)
    #expect(abs(1000 * other.terms[0].coefficient / file.terms[0].coefficient - 1) < 1e-9)
    for (one, other) in zip(answers, try model.predict(scaled.all)) {
      #expect(abs(one - other) < 1e-9)
    }
  }

  @Test func `a season's first days can be left out`() throws {
    let late = league.filtered { league.matchups[$0].day >= 4 }
    let (one, other) = (try fitted(nil, ["first_day=4"]), try fitted(late))
    for (answer, expected) in zip(
      try one.model.predict(league.all), try other.model.predict(league.all))
    {
      // Sums of the same terms in other blocks.
      #expect(abs(answer - expected) < 1e-12)
    }
    let none = try fitted(nil, ["first_day=1000"])
    #expect(try none.model.predict(league.all).allSatisfy { $0 == 0.5 })
  }

  @Test func `a perfect foretelling without a penalty is refused`() throws {
    var league = league
    for row in league.outcomes.indices {
      league.outcomes[row] = league.features.values[0][row] > 0 ? 1 : 0
    }
    let message =
      "logistic_regression: the logistic regression has no best fit: with l2 = 0 there is none "
      + "where some mix of features foretells every game; set an l2 above 0"
    #expect(throws: Fault(.noSolution, message)) { try fitted(league, ["l2=0"]) }
  }

  @Test(arguments: [
    ("l2=-1", "l2: found \"-1\"; expected a number from 0 to 1000000000"),
    ("l2=inf", "l2: found \"inf\"; expected a number from 0 to 1000000000"),
    ("first_day=1e9", "first_day: found \"1000000000\"; expected a number from 0 to 1000"),
    (
      "penalty=1",
      "unknown hyperparameter \"penalty\"; the hyperparameters are l2, tournament_weight, first_day"
    ),
  ])
  func `a wrong hyperparameter is an error`(setting: String, message: String) {
    #expect(throws: Fault(.usage, message)) { try fitted(nil, [setting]) }
  }
}
