import Evaluation
import Faults
import League
import TestSupport
import Testing

@testable import Database
@testable import Ledger

/// Forecasts on record, on both databases.
@Suite struct ForecastRecordTests {
  static let kinds = DatabaseKind.available

  private func append(
    _ ledger: Ledger, _ fixture: LedgerFixture, _ drafts: [ForecastDraft],
    as origin: ForecastOrigin = .issued, day: Int = 0
  ) throws -> AppendSummary {
    try ledger.append(drafts, to: fixture.league, as: origin, at: LedgerFixture.moment(day))
  }

  private func settle(
    _ ledger: Ledger, _ fixture: LedgerFixture, _ games: [String: GameResult?]
  ) throws -> SettlingSummary {
    try ledger.settle(fixture.league, at: LedgerFixture.moment(50)) { (_) throws(Fault) in games }
  }

  @Test func `Ids of one moment ascend, and are version 7`() {
    var series = UUID7Series(at: LedgerFixture.moment(0))
    let ids = (0..<20_000).map { _ in series.next() }
    #expect(zip(ids, ids.dropFirst()).allSatisfy { $0 < $1 })
    #expect(ids.allSatisfy { $0.count == 36 && $0.hasPrefix(ids[0].prefix(13)) })
    #expect(ids.allSatisfy { Array($0)[14] == "7" && "89ab".contains(Array($0)[19]) })
    var other = UUID7Series(at: LedgerFixture.moment(0))
    #expect(!ids.contains(other.next()))
  }

  @Test(arguments: DatabaseKind.available)
  func
    `Scores that are handed over are on record with their forecasts, unless others wait for theirs`(
      kind: DatabaseKind
    ) throws
  {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    var part = (1...100).map { LedgerFixture.draft($0) }
    for place in 0..<90 { part[place].result = GameResult(scoreA: 2, scoreB: 1) }
    func add(_ part: [ForecastDraft]) throws -> AppendSummary {
      try ledger.append(
        each: [0], to: fixture.league, as: .retrospective, at: LedgerFixture.moment(20)
      ) { (_) throws(Fault) in part }
    }
    let added = try add(part)
    #expect(added.added.count == 100 && added.unsettled == 0)
    #expect(try ledger.scores(fixture.league.id).map(\.count) == [90])
    #expect(try ledger.verify().isEmpty)
    // Ten forecasts wait, so that whoever comes leaves the scores to settling.
    var other = (1...101).map {
      LedgerFixture.draft(
        $0,
        source: ForecastSource(
          runID: "other", model: "elo", modelVersion: nil, predictionsDigest: "e"))
    }
    for place in 0..<90 { other[place].result = part[place].result }
    other[100].result = GameResult(scoreA: 0, scoreB: 3)
    #expect(try add(other).unsettled == 1)
    #expect(try ledger.scores(fixture.league.id).map(\.count) == [180])
    #expect(try ledger.verify().isEmpty)
    // A score that was corrected since is for settling too.
    var corrected = part
    corrected[0].result = GameResult(scoreA: 1, scoreB: 2)
    let again = try add(corrected)
    #expect(again.repeated == 100 && again.unsettled == 1)
  }

  @Test(arguments: kinds)
  func `What is issued is read back, and again is no second row`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let drafts = (1...3).map { LedgerFixture.draft($0) }
    #expect(try append(ledger, fixture, drafts).added.count == 3)
    let again = try append(ledger, fixture, drafts, day: 1)
    #expect(again.added.isEmpty)
    #expect(again.repeated == 3)
    let rows = try fixture.log(ledger)
    #expect(rows.map(\.sequence) == [1, 2, 3])
    #expect(rows.map(\.gameID) == drafts.map(\.game.gameID))
    #expect(rows.allSatisfy { $0.counts && !$0.isLate && $0.outcome == nil })
    #expect(rows[0].teamA == "A1")
    #expect(rows[0].modelVersion == 3)
    #expect(rows[0].issuedAt == LedgerFixture.moment(0))
    #expect(try ledger.forecast(rows[1].forecastID, in: fixture.league.id) == rows[1])
  }

  @Test(arguments: kinds)
  func `Another probability supersedes, the old row stays, and a late one never counts`(
    kind: DatabaseKind
  ) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    for (day, probability) in [(0, 0.6), (9, 0.7), (10, 0.99)] {
      let draft = LedgerFixture.draft(1, probability: probability)
      let summary = try append(ledger, fixture, [draft], day: day)
      #expect(summary.superseding == (day == 0 ? 0 : 1))
      #expect(summary.late == (day == 10 ? 1 : 0))
    }
    let rows = try fixture.log(ledger)
    #expect(rows.map(\.counts) == [false, true, false])
    #expect(rows.map(\.isLate) == [false, false, true])
  }

  @Test(arguments: kinds)
  func `Settling adds results, corrections and voids, and changes no row`(kind: DatabaseKind) throws
  {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let drafts = (1...4).map { LedgerFixture.draft($0) }
    _ = try append(ledger, fixture, drafts)
    var games = LedgerFixture.results(drafts, [(70, 60), (50, 60), (55, 55), nil])
    var summary = try settle(ledger, fixture, games)
    #expect([summary.settled, summary.corrected, summary.voided, summary.open] == [3, 0, 0, 1])
    #expect(try fixture.log(ledger).map(\.outcome) == [1, 0, 0.5, nil])
    #expect(try settle(ledger, fixture, games).settled == 0)
    // One corrected, one taken back, one no longer there.
    games[drafts[0].game.gameID] = .some(GameResult(scoreA: 60, scoreB: 70))
    games[drafts[1].game.gameID] = .some(nil)
    games[drafts[3].game.gameID] = nil
    summary = try settle(ledger, fixture, games)
    #expect([summary.settled, summary.corrected, summary.voided, summary.open] == [0, 1, 2, 0])
    #expect(try fixture.log(ledger).map(\.outcome) == [0, nil, 0.5, nil])
    #expect(try fixture.log(ledger).map(\.status) == ["played", "void", "played", "void"])
    #expect(try ledger.connection.integer("SELECT count(*) FROM results") == 6)
    #expect(try ledger.verify().isEmpty)
  }

  @Test(arguments: kinds)
  func `A game without a date can be added as retrospective only`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let draft = LedgerFixture.draft(1, isDated: false)
    let fault = #expect(throws: Fault.self) { try append(ledger, fixture, [draft]) }
    #expect(fault?.code == .badData)
    #expect(try append(ledger, fixture, [draft], as: .retrospective).late == 1)
    #expect(try fixture.log(ledger).map(\.counts) == [false])
  }

  @Test(arguments: kinds)
  func `Scores equal those of the evaluation, and what is expected is what is right`(
    kind: DatabaseKind
  ) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    var generator = SeededGenerator(seed: 11)
    let drafts = (1...300).map {
      LedgerFixture.draft($0, day: 10 + $0 % 60, probability: generator.uniform())
    }
    _ = try append(ledger, fixture, drafts)
    let scores = drafts.map { _ in
      (Int32(generator.next() % 3), Int32(generator.next() % 3)) as (Int32, Int32)?
    }
    _ = try settle(ledger, fixture, LedgerFixture.results(drafts, scores))
    let outcomes = scores.map { $0!.0 > $0!.1 ? 1 : $0!.0 < $0!.1 ? 0 : 0.5 }
    let probabilities = drafts.map(\.probability)
    let all = try #require(try ledger.scores(fixture.league.id).first)
    // Each game is rounded to a billionth.
    let tolerance = 1e-9
    let loss = try #require(logLoss(probabilities: probabilities, outcomes: outcomes))
    #expect(abs(try #require(all.logLoss) - loss) < tolerance)
    let brier = try #require(brierScore(probabilities: probabilities, outcomes: outcomes))
    #expect(abs(try #require(all.brierScore) - brier) < tolerance)
    #expect(all.accuracy == accuracy(probabilities: probabilities, outcomes: outcomes))
    let entropy = try #require(logLoss(probabilities: probabilities, outcomes: probabilities))
    #expect(abs(try #require(all.expectedLogLoss) - entropy) < tolerance)
    for grouping in ScoreGrouping.allCases {
      let groups = try ledger.scores(fixture.league.id, by: grouping)
      #expect(groups.reduce(0) { $0 + $1.count } == 300)
      #expect((0..<6).map { place in groups.reduce(0) { $0 + $1.sums[place] } } == all.sums)
    }
    // 2024 began on a Monday.
    let weeks = try ledger.scores(fixture.league.id, by: .week)
    #expect(weeks.first?.group == "2024-01-08")
  }

  @Test(arguments: kinds)
  func `The database refuses to change or remove what was stated`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    let drafts = [LedgerFixture.draft(1)]
    _ = try append(ledger, fixture, drafts)
    _ = try settle(ledger, fixture, LedgerFixture.results(drafts, [(1, 2)]))
    var statements = [
      "UPDATE forecasts SET probability = 0.9", "DELETE FROM forecasts",
      "UPDATE results SET score_a = 5", "DELETE FROM results",
      "UPDATE leagues SET registered_at = 1",
    ]
    statements +=
      kind == .sqlite
      ? ["INSERT OR REPLACE INTO forecasts SELECT * FROM forecasts"]
      : ["TRUNCATE forecasts CASCADE"]
    for statement in statements {
      let fault = #expect(throws: Fault.self, "\(statement)") {
        try ledger.connection.run(statement)
      }
      #expect(fault?.code == .badData)
      #expect(fault?.fact.contains("never") == true, "\(fault?.fact ?? "")")
    }
  }

  @Test(arguments: kinds)
  func `Names that look like SQL are names`(kind: DatabaseKind) throws {
    let fixture = try LedgerFixture(kind)
    let ledger = try fixture.migrated()
    var draft = LedgerFixture.draft(1)
    draft.game.teamA.name = "'); DROP TABLE forecasts; --"
    draft.source.runID = "$1 OR 1=1; --"
    _ = try append(ledger, fixture, [draft])
    let rows = try fixture.log(ledger)
    #expect(rows.map(\.teamA) == ["'); DROP TABLE forecasts; --"])
    #expect(rows.map(\.runID) == ["$1 OR 1=1; --"])
    #expect(try ledger.verify().isEmpty)
  }

  @Test(arguments: kinds)
  func `Eight writers make one chain without gaps`(kind: DatabaseKind) async throws {
    let fixture = try LedgerFixture(kind)
    _ = try fixture.migrated()
    let name = fixture.scratch.name
    let league = fixture.league
    let work = (0..<8).map { writer in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .record, now: LedgerFixture.moment(0),
          programVersion: "test", patience: .seconds(60))
        for number in 0..<5 {
          let draft = LedgerFixture.draft(1 + 10 * writer + number)
          _ = try ledger.append([draft], to: league, as: .issued, at: LedgerFixture.moment(0))
        }
      }
    }
    for one in work { try await one.value }
    let ledger = try fixture.opened(.look)
    #expect(try fixture.log(ledger).map(\.sequence) == Array(1...40))
    #expect(try ledger.verify().isEmpty)
  }
}
