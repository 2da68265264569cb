import Database
import Determinism
import Evaluation
import Faults
import League
import Sequential
import TestSupport
import Testing
import Time

@testable import Ledger
@testable import Monitoring

/// Tests between models on record, on both databases.
@Suite struct ModelTestTests {
  static let kinds = DatabaseKind.available

  // MARK: Start

  @Test(.slow, arguments: kinds)
  func `A test is what was planned, and starts when its time has come`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let later = Duel.plan(
      "later", champion: Duel.source("run-c"), mode: .split(challenger: 0.25), score: .brier,
      starts: WatchedLedger.moment(2))
    let now = try book.start(Duel.plan(), at: WatchedLedger.moment(-5))
    let planned = try book.start(later, at: WatchedLedger.moment(-4))
    #expect(now.status == .running && now.startedAt == WatchedLedger.moment(-5))
    #expect(now.plan == Duel.plan() && planned.plan == later)
    #expect(planned.status == .planned && planned.startedAt == nil)
    #expect(try book.tests().map(\.plan.name) == ["later", "winter"])
    #expect(try book.test(String(now.id.prefix(20))) == now)
    try book.startPlanned(at: WatchedLedger.moment(1))
    #expect(try book.test("later").status == .planned)
    try book.startPlanned(at: WatchedLedger.moment(3))
    #expect(try book.test("later").status == .running)
    #expect(try book.test("later").startedAt == WatchedLedger.moment(3))
    let active = try here.ledger.connection.rows(
      "SELECT name, age_seconds FROM v_active_ab_tests"
    ) { (row) throws(Fault) in (try row.text(0), try row.integer(1)) }
    #expect(active.map(\.0) == ["winter", "later"])
    // They were planned in 2023.
    #expect(active.allSatisfy { $0.1 > 50_000_000 })
    #expect(try here.ledger.check() == [])
  }

  @Test(arguments: kinds)
  func `What can be no test is refused, and nothing is written`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let time = WatchedLedger.moment(-5)
    let same = #expect(throws: Fault.self) {
      try book.start(Duel.plan(challenger: Duel.champion), at: time)
    }
    #expect(same?.message.contains("are one run, run-a: there is nothing to test") == true)
    #expect(throws: Fault.self) { try book.start(Duel.plan(""), at: time) }
    #expect(try book.tests().isEmpty)
    _ = try book.start(Duel.plan(), at: time)
    let named = #expect(throws: Fault.self) {
      try book.start(Duel.plan(champion: Duel.source("x")), at: time)
    }
    #expect(named?.message.contains("there is a test \"winter\" already") == true)
    let second = #expect(throws: Fault.self) {
      try book.start(Duel.plan("spring", challenger: Duel.source("run-c")), at: time)
    }
    #expect(second?.code == .unwritable)
    #expect(second?.message.contains("run run-a is the champion of test \"winter\"") == true)
    _ = try book.cancel("winter", by: "ann", at: time)
    _ = try book.start(Duel.plan("spring"), at: time)
    #expect(try book.tests().count == 2)
    #expect(throws: Fault.self) { try book.test("summer") }
    #expect(throws: Fault.self) { try book.test("") }
  }

  @Test(arguments: kinds)
  func `Of several started at once, one runs`(kind: DatabaseKind) async throws {
    let here = try WatchedLedger(kind)
    let name = here.scratch.name
    let started = (0..<4).map { number in
      Background {
        let ledger = try Ledger(
          at: try LedgerLocation(name), .record, now: WatchedLedger.moment(0),
          programVersion: "test")
        let league = LedgerLeague(id: "0192f3a4-0000-4000-8000-000000000001", zone: .utc)
        return
          (try? ModelTestBook(ledger, of: league).start(
            Duel.plan("test \(number)"), at: WatchedLedger.moment(-5))) != nil
      }
    }
    var count = 0
    for one in started where try await one.value { count += 1 }
    #expect(count == 1)
    #expect(try ModelTestBook(here.ledger, of: here.league).tests().count == 1)
  }

  // MARK: Looks

  @Test(.slow, arguments: kinds)
  func `However often one looks, a verdict is of its day, and stays`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let test = try book.start(Duel.plan(), at: WatchedLedger.moment(-5))
    let games = Duel.games(600)
    try Duel.issue(games, in: here)
    #expect(try Duel.shadow(try book.look(at: test)).duel.games == 0)
    #expect(try book.look(at: test).openGames == 600)
    // Every day's games come in, and somebody looks.
    var first: (day: CalendarDate, games: Int)?
    for day in 0..<60 {
      try Duel.settle(games.filter { $0.day == day }, in: here)
      let look = try Duel.shadow(try book.look(at: test))
      if first == nil, look.winner != nil { first = (WatchedLedger.date(day), look.duel.games) }
      #expect(look.verdictDate == first?.day)
    }
    let look = try Duel.shadow(try book.look(at: test))
    let verdict = try #require(first)
    #expect(look.winner == .challenger && look.duel.games == verdict.games)
    #expect(look.laterGames == 600 - verdict.games && look.laterGames > 0)
    #expect(look.duel.evidence(for: .challenger) >= 20)
    // The same, by hand.
    var duel = test.plan.duel
    for game in games.prefix(verdict.games).sorted(by: {
      ($0.day, Duel.draft($0, .champion).game.gameID)
        < ($1.day, Duel.draft($1, .champion).game.gameID)
    }) {
      duel.add(
        champion: game.champion, challenger: game.challenger, outcome: game.outcome)
    }
    #expect(look.duel == duel)
    #expect(look.metrics(of: .champion).games == verdict.games)
  }

  @Test(arguments: kinds)
  func `Only games since the start that both forecast the day before are evidence`(
    kind: DatabaseKind
  ) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let games = Duel.games(50)
    // Days 0 and 1 are over when the test starts, at noon of day 1.
    try Duel.issue(games, in: here)
    let test = try book.start(
      Duel.plan(starts: WatchedLedger.moment(1, hour: 12)), at: WatchedLedger.moment(1, hour: 12))
    try Duel.settle(games, in: here)
    #expect(try Duel.shadow(try book.look(at: test)).duel.games == 30)
    // The champion alone, and one of both that knew too little.
    let lonely = Duel.Pair(number: 900, day: 6, champion: 0.6, challenger: 0.6, outcome: 1)
    try Duel.issue([lonely], [.champion], in: here)
    let early = Duel.Pair(number: 901, day: 7, champion: 0.6, challenger: 0.7, outcome: 1)
    for contender in Contender.allCases {
      _ = try here.ledger.append(
        [Duel.draft(early, contender, known: 3)], to: here.league, as: .issued,
        at: WatchedLedger.moment(-1))
    }
    try Duel.settle([lonely, early], in: here)
    let look = try Duel.shadow(try book.look(at: test))
    #expect(look.duel.games == 30 && look.earlyGames == 1)
    // Forecasts that were not issued are no test's, but can be replayed.
    let replayed = try book.replay(Duel.plan(), as: .replayed)
    #expect(try Duel.shadow(replayed).duel.games == 0)
    try Duel.issue(games, in: here, as: .replayed)
    #expect(try Duel.shadow(try book.replay(Duel.plan(), as: .replayed)).duel.games == 50)
    #expect(try Duel.shadow(try book.look(at: test)).duel.games == 30)
  }

  // MARK: Ends

  @Test(.slow, arguments: kinds)
  func `An end is what the look said, and is written once`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let test = try book.start(Duel.plan(), at: WatchedLedger.moment(-5))
    let games = Duel.games(600)
    try Duel.issue(games, in: here)
    try Duel.settle(games, in: here)
    let look = try Duel.shadow(try book.look(at: test))
    let ended = try book.complete(
      "winter", by: "ann", notes: "good", at: WatchedLedger.moment(100))
    let result = try #require(ended.end?.result)
    #expect(ended.status == .completed && ended.end?.actor == "ann")
    #expect(result == look.result(isReviewed: false))
    #expect(result.decision == .promoteChallenger && result.winner == .challenger)
    #expect(result.interval == look.duel.interval)
    for change in [
      { try book.complete("winter", by: "bob", at: WatchedLedger.moment(101)) },
      { try book.cancel("winter", by: "bob", at: WatchedLedger.moment(101)) },
    ] as [() throws -> ModelTest] {
      let refused = #expect(throws: Fault.self) { try change() }
      #expect(refused?.message == "test \"winter\" is completed, and stays as it is")
    }
    #expect(try book.test("winter") == ended)
    // Of a test without a verdict, and of one that a person decides on.
    let other = try book.start(
      Duel.plan("spring", starts: WatchedLedger.moment(100)), at: WatchedLedger.moment(100))
    #expect(
      try book.complete(other.id, by: "ann", at: WatchedLedger.moment(101)).end?.result?
        .decision == .noWinner)
    _ = try book.start(
      Duel.plan("summer", starts: WatchedLedger.moment(-5)), at: WatchedLedger.moment(102))
    let reviewed = try book.complete(
      "summer", isReviewed: true, by: "ann", at: WatchedLedger.moment(103))
    #expect(reviewed.end?.result?.decision == .manualReview)
  }

  @Test(arguments: kinds)
  func `The database keeps plans and ends, whoever asks`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    let test = try book.start(Duel.plan(), at: WatchedLedger.moment(-5))
    let connection = here.ledger.connection
    for change in [
      "UPDATE model_ab_tests SET alpha = 0.5", "UPDATE model_ab_tests SET horizon = 1",
      "UPDATE model_ab_tests SET name = 'x'", "UPDATE model_ab_tests SET status = 'planned'",
      "UPDATE model_ab_tests SET status = 'completed'", "UPDATE model_ab_tests SET e_value = 30",
      """
      UPDATE model_ab_tests SET status = 'completed', ended_at = 1, decided_by = 'x', games = 1,
        decision = 'promote_b'
      """,
      "DELETE FROM model_ab_tests",
    ] {
      #expect(throws: Fault.self, "\(change)") { try connection.run(change) }
    }
    #expect(try book.test("winter") == test)
    _ = try book.complete("winter", by: "ann", at: WatchedLedger.moment(1))
    for change in [
      "UPDATE model_ab_tests SET status = 'running', ended_at = NULL",
      "UPDATE model_ab_tests SET notes = 'x'", "UPDATE model_ab_tests SET e_value = 30",
    ] {
      #expect(throws: Fault.self, "\(change)") { try connection.run(change) }
    }
  }

  @Test(.slow, arguments: kinds)
  func `A ledger with tests is copied, and agrees`(kind: DatabaseKind) throws {
    let here = try WatchedLedger(kind)
    let book = ModelTestBook(here.ledger, of: here.league)
    _ = try book.start(Duel.plan(), at: WatchedLedger.moment(-5))
    _ = try book.complete("winter", by: "ann", at: WatchedLedger.moment(1))
    _ = try book.start(Duel.plan("spring"), at: WatchedLedger.moment(2))
    _ = try here.ledger.add(
      [
        AliasEntry(
          changeID: "c", alias: "champion", kind: .promoted, runID: "run-a", previousRunID: nil,
          time: WatchedLedger.moment(0))
      ], to: here.league, at: WatchedLedger.moment(0))
    for other in Self.kinds {
      let copy = try WatchedLedger(other)
      #expect(try here.ledger.copy(to: copy.ledger) > 3)
      let tests = try ModelTestBook(copy.ledger, of: here.league).tests()
      #expect(tests == (try book.tests()))
    }
  }
}
