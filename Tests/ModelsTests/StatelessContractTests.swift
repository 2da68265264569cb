import Features
import League
import Models
import TestSupport
import Testing

/// The rest of what ``StatelessModel`` promises, of every model that comes with Almanac.
/// `ContractCheckTests` has what is tried of any model.
@Suite struct StatelessContractTests {
  static let names = StatelessCase.names
  private let league = MadeUpTable(seed: 1)
  private let games = 0..<300

  private func fitted(
    _ name: String, _ rows: FeatureRows? = nil, _ settings: [String] = []
  ) throws -> any StatelessModel {
    var model = try StatelessCase.make(name, settings)
    try model.fit(rows ?? league.rows(games))
    return model
  }

  @Test(arguments: names)
  func `answers are probabilities, one for each row, and foretell something`(
    name: String
  ) throws {
    let model = try fitted(name)
    let later = league.rows(300..<400)
    let answers = try model.predict(later)
    #expect(answers.count == 100 && answers.allSatisfy { (0...1).contains($0) })
    let (wins, losses) = (
      answers.indices.filter { league.outcomes[300 + $0] == 1 },
      answers.indices.filter { league.outcomes[300 + $0] == 0 }
    )
    func mean(_ rows: [Int]) -> Double {
      rows.map { answers[$0] }.reduce(0, +) / Double(rows.count)
    }
    #expect(mean(wins) > mean(losses) + 0.2)
  }

  @Test(arguments: names)
  func `predict changes nothing, and an answer does not depend on what else is asked`(
    name: String
  ) throws {
    let model = try fitted(name)
    let together = try model.predict(league.rows(300..<400))
    #expect(try (300..<400).map { try model.predict(league.rows($0..<$0 + 1))[0] } == together)
    #expect(try model.predict(league.rows(350..<360)) == Array(together[50..<60]))
    #expect(try model.predict(league.rows(300..<400)) == together)
    #expect(try model.predict(league.rows(300..<300)) == [])
  }

  @Test(arguments: names)
  func `the same calls give the same bits`(name: String) throws {
    let (one, other) = (try fitted(name), try fitted(name))
    #expect(try one.predict(league.all) == other.predict(league.all))
    #expect(try one.files() == other.files())
  }

  @Test(arguments: names)
  func `a refit forgets what was learnt before`(name: String) throws {
    let fresh = try fitted(name, league.rows(100..<300))
    var again = try fitted(name, MadeUpTable(seed: 2).all)
    try again.fit(league.rows(100..<300))
    #expect(try again.predict(league.all) == fresh.predict(league.all))
    #expect(try again.files() == fresh.files())
  }

  @Test(arguments: names)
  func `copies learn apart`(name: String) throws {
    let original = try fitted(name)
    let before = try original.predict(league.all)
    var copy = original
    try copy.fit(MadeUpTable(seed: 3).all)
    #expect(try original.predict(league.all) == before)
    #expect(try copy.predict(league.all) != before)
  }

  @Test(arguments: names)
  func `rows outside those to fit on teach nothing`(name: String) throws {
    var changed = league
    for row in changed.outcomes.indices where !(100..<300).contains(row) {
      changed.outcomes[row] = 0.5
    }
    let one = try fitted(name, league.rows(100..<300))
    let other = try fitted(name, changed.rows(100..<300))
    #expect(try one.predict(league.all) == other.predict(league.all))
    // Nor does it matter where in a table rows stand.
    let moved = league.filtered { (100..<300).contains($0) }
    #expect(try fitted(name, moved.all).predict(league.all) == one.predict(league.all))
  }

  @Test(arguments: names)
  func `rows without an outcome teach nothing`(name: String) throws {
    let played = league.filtered { league.outcomes[$0] != nil }
    #expect(played.matchups.count < league.matchups.count)
    let (one, other) = (try fitted(name, league.all), try fitted(name, played.all))
    for (answer, expected) in zip(try one.predict(league.all), try other.predict(league.all)) {
      // Sums of the same terms in other blocks.
      #expect(abs(answer - expected) < 1e-12)
    }
  }

  @Test(arguments: names)
  func `rows that weigh nothing teach nothing`(name: String) throws {
    let regular = league.filtered { !league.matchups[$0].isTournament }
    let settings = ["tournament_weight=0"]
    let one = try fitted(name, league.all, settings)
    let other = try fitted(name, regular.all, settings)
    for (answer, expected) in zip(try one.predict(league.all), try other.predict(league.all)) {
      #expect(abs(answer - expected) < 1e-12)
    }
  }

  @Test(arguments: names)
  func `tournament games can weigh more`(name: String) throws {
    let (heavy, plain) = (
      try fitted(name, league.all, ["tournament_weight=9"]), try fitted(name, league.all)
    )
    #expect(try heavy.predict(league.all) != plain.predict(league.all))
  }

  @Test(arguments: names)
  func `it does not matter in which order the teams were named in learning`(
    name: String
  ) throws {
    // Without draws of rows and columns, trees are grown from the same rows in another order.
    let settings = name == "xgboost" ? ["subsample=1", "colsample_bytree=1"] : []
    let (one, other) = (
      try fitted(name, nil, settings), try fitted(name, league.swapped.rows(games), settings)
    )
    let pairs = zip(try one.predict(league.all), try other.predict(league.all))
    for (answer, expected) in pairs { #expect(abs(answer - expected) <= 1e-6) }
  }

  @Test(arguments: names)
  func `a single game is enough to learn from`(name: String) throws {
    let row = try #require(league.outcomes.firstIndex(of: 1))
    let model = try fitted(name, league.rows(row..<row + 1))
    #expect(try model.predict(league.all).allSatisfy { (0...1).contains($0) })
  }

  @Test(arguments: names)
  func `it has no files before it is fitted`(name: String) throws {
    #expect(try StatelessCase.make(name).files() == [])
    #expect(try fitted(name).files().map(\.name) == ["model.json"])
  }
}
