import Faults
import Features
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Models
@testable import Ratings

@Suite struct SavedModelTests {
  private let teams = TeamTable((1...40).map { Team(id: Int64($0), name: "Team \($0)") })

  private func state(_ random: inout SeededGenerator, isJoint: Bool = false) -> RatingsState {
    func number(_ random: inout SeededGenerator) -> Double {
      // Any bits that make a number: what is shortest in decimals is the hardest to read back.
      let value = Double(bitPattern: random.next() & 0x3FFF_FFFF_FFFF_FFFF)
      return value.isFinite ? value : 1
    }
    let known = (0..<40).map { _ in
      RatingsState.Team(
        rating: number(&random), variance: number(&random) + 1e-300,
        games: Int32(random.next() % 40),
        settledRating: random.next() % 2 == 0 ? nil : number(&random),
        lastDay: random.next() % 3 == 0 ? nil : Int32(random.next() % 200),
        isKnown: random.next() % 2 == 0)
    }
    return RatingsState(season: 2024, seasonsBegun: 7, teams: known)
  }

  @Test func `a state is read back to the bit`() throws {
    var random = SeededGenerator(seed: 11)
    for _ in 0..<100 {
      let state = state(&random)
      let file = try RatingsModelFile(state, teams: teams).file
      #expect(try RatingsModelFile(among: [file]).state(of: teams) == state)
    }
  }

  /// The places of teams move when a league grows; a state goes by ids.
  @Test func `a state finds its teams in a larger league`() throws {
    var random = SeededGenerator(seed: 12)
    let state = state(&random)
    let file = try RatingsModelFile(state, teams: teams).file
    let larger = TeamTable(teams.teams + [Team(id: 0), Team(id: 99)])
    let found = try RatingsModelFile(among: [file]).state(of: larger)
    #expect(found.teams.first == .some(nil) && found.teams.last == .some(nil))
    #expect(Array(found.teams.dropFirst().dropLast()) == state.teams)
  }

  private static let ratings = """
    {"schema_version":2,"seasons_begun":2,"teams":[
    {"team_id":1,"rating":1,"variance":4,"is_known":true},
    {"team_id":2,"rating":2,"variance":9,"is_known":true}],"covariance":[[4],[1,9]]}
    """

  @Test(arguments: [
    ("", "not a whole table"), ("[]", "not a whole table"), ("{", "not a whole table"),
    (ratings.replacing("\"rating\":2", with: "\"rating\":\"2\""), "not a whole table"),
    (ratings.replacing("\"rating\":2", with: "\"rating\":1e999"), "not a whole table"),
    (ratings.replacing("\"schema_version\":2", with: "\"schema_version\":4"), "schema_version 4"),
    (ratings.replacing("\"schema_version\":2", with: "\"schema_version\":0"), "schema_version 0"),
    (ratings.replacing("\"team_id\":2", with: "\"team_id\":1"), "stands twice"),
    (ratings.replacing("\"variance\":9", with: "\"variance\":0"), "cannot be"),
    (ratings.replacing("\"variance\":9", with: "\"variance\":-1"), "cannot be"),
    (ratings.replacing("\"variance\":9,", with: ""), "no variance"),
    (ratings.replacing("\"variance\":9,", with: "\"variance\":9,\"games\":-1,"), "cannot be"),
    (
      ratings.replacing("\"variance\":9,", with: "\"variance\":9,\"games\":2147483647,"),
      "cannot be"
    ),
    (
      ratings.replacing("\"variance\":9,", with: "\"variance\":9,\"last_day\":-2147483648,"),
      "cannot be"
    ),
    (
      ratings.replacing("begun\":2", with: "begun\":9223372036854775807"),
      "seasons cannot have begun"
    ),
    (ratings.replacing("begun\":2", with: "begun\":-1"), "seasons cannot have begun"),
    (ratings.replacing("\"seasons_begun\":2,", with: ""), "how many seasons have begun"),
    (ratings.replacing("[1,9]", with: "[9]"), "not a row for each team"),
    (ratings.replacing("[4],", with: ""), "not a row for each team"),
    (ratings.replacing("[1,9]", with: "[7,9]"), "not positive definite"),
    (ratings.replacing("[[4]", with: "[[-4]"), "not positive definite"),
  ])
  func `a table of ratings that is damaged is an error`(text: String, expected: String) throws {
    #expect(text != Self.ratings)
    try expect(expected, of: text, read: ModelDefinition.kalman.asOf(version: 1))
  }

  private func expect(
    _ expected: String, of text: String, read definition: ModelDefinition
  ) throws {
    var resolver = definition.resolver
    try resolver.apply(setting: "covariance=full")
    let teams = TeamTable([Team(id: 1), Team(id: 2)])
    guard case .stateful(let make) = definition.kind else { return }
    var model = try make(resolver.values(), ModelContext(teams: teams))
    let error = #expect(throws: Fault.self) {
      _ = try model.resume(
        from: [ModelFile(name: "model.json", bytes: Array(text.utf8))], teams: teams)
    }
    #expect(error?.code == .modelFile)
    #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
  }

  private static let home = """
    {"schema_version":3,"seasons_begun":2,"home_edge":3,"home_edge_variance":0.1,"teams":[
    {"team_id":1,"rating":1,"variance":4,"is_known":true,"home_bonus":1,"home_bonus_variance":2},
    {"team_id":2,"rating":2,"variance":9,"is_known":true,"home_bonus":0,"home_bonus_variance":2}],
    "covariance":[[4],[1,9]]}
    """

  @Test(arguments: [
    (home.replacing("\"home_edge\":3,", with: ""), "home edge cannot be"),
    (home.replacing("\"home_edge_variance\":0.1,", with: ""), "home edge cannot be"),
    (home.replacing("_variance\":0.1", with: "_variance\":-0.1"), "home edge cannot be"),
    (home.replacing("\"home_bonus\":1,", with: ""), "team 1 has a home bonus that cannot be"),
    (home.replacing("\"home_bonus_variance\":2", with: "\"home_bonus_variance\":-1"), "team 1"),
    (
      home.replacing("\"home_edge\":3,\"home_edge_variance\":0.1,", with: ""),
      "team 1 has a home bonus that cannot be"
    ), (ratings, "has no home edge"),
  ])
  func `home edges that are damaged are an error`(text: String, expected: String) throws {
    #expect(text != Self.home)
    try expect(expected, of: text, read: .kalman)
  }

  @Test func `a model without home edges takes up none`() throws {
    try expect(
      "has a home edge, which the model does not learn", of: Self.home,
      read: ModelDefinition.kalman.asOf(version: 1))
  }

  private static let regression = """
    {"schema_version":1,"terms":[{"coefficient":1,"feature":"a","scale":1},
    {"coefficient":2,"feature":"b","scale":1},{"coefficient":3,"feature":"b_known","scale":1}]}
    """

  @Test(arguments: [
    ("", "not a whole regression"), ("{}", "not a whole regression"),
    (regression.replacing("\"scale\":1", with: "\"scale\":null"), "not a whole regression"),
    (regression.replacing("version\":1", with: "version\":2"), "schema_version 2"),
    (regression.replacing("\"b\"", with: "\"a\""), "stands twice"),
    (regression.replacing("b_known", with: "c_known"), "indicator of no feature"),
  ])
  func `a regression that is damaged is an error`(text: String, expected: String) throws {
    var model = LogisticRegression(
      ModelDefinition.logisticRegression.resolver.values(),
      columns: [FeatureColumn("a", ""), FeatureColumn("b", "")])
    let error = #expect(throws: Fault.self) {
      _ = try model.restore(from: [ModelFile(name: "model.json", bytes: Array(text.utf8))])
    }
    #expect(error?.code == .modelFile)
    #expect(error?.message.contains(expected) == true, "\(error?.message ?? "")")
  }

  @Test func `a regression names its own features, whatever is expected of it`() throws {
    for expected in [["a", "b"], ["b", "a"], ["a"], ["x", "y", "z"]] {
      var model = LogisticRegression(
        ModelDefinition.logisticRegression.resolver.values(),
        columns: expected.map { FeatureColumn($0, "") })
      let names = try model.restore(
        from: [ModelFile(name: "model.json", bytes: Array(Self.regression.utf8))])
      #expect(names == ["a", "b"])
    }
  }

  @Test(arguments: ["", "{}", "{\"learner\":{}}", "no JSON"])
  func `trees that are damaged are an error`(text: String) throws {
    var model = try XGBoost(
      ModelDefinition.xgboost.resolver.values(), columns: [FeatureColumn("a", "")], seed: 0)
    let error = #expect(throws: Fault.self) {
      _ = try model.restore(from: [ModelFile(name: "model.json", bytes: Array(text.utf8))])
    }
    #expect(error?.code == .modelFile)
    #expect(throws: Fault.self) { _ = try model.restore(from: []) }
  }
}
