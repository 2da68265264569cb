internal import Database
public import Faults
public import Ledger
internal import Sequential
public import Time

/// The tests between models of a league, in its ledger.
///
///     let book = ModelTestBook(ledger, of: league)
///     let test = try book.start(plan, at: clock.now)
///     let look = try book.look(at: test)                     // changes nothing
///     let ended = try book.complete("winter", by: "ann", at: clock.now)
public struct ModelTestBook {
  private let ledger: Ledger
  public let league: LedgerLeague

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  private var connection: Connection { ledger.connection }

  // MARK: Looking

  /// The league's tests, the newest first.
  public func tests() throws(Fault) -> [ModelTest] {
    let sql = """
      SELECT \(ModelTest.columns) FROM model_ab_tests WHERE league_id = $1
      ORDER BY planned_at DESC, test_id DESC
      """
    return try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in
      try ModelTest(row)
    }
  }

  /// The test of a name, or whose id begins with a text.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none, or there are several.
  public func test(_ text: String) throws(Fault) -> ModelTest {
    let all = try tests()
    if let named = all.first(where: { $0.plan.name == text }) { return named }
    let typed = text.lowercased()
    let found = typed.isEmpty ? [] : all.filter { $0.id.hasPrefix(typed) }
    guard let one = found.first else {
      throw Fault(
        .missing, "no test \"\(text)\" in \(ledger.location)",
        remedy: .expectedTest(all.map(\.plan.name)))
    }
    guard found.count == 1 else {
      throw Fault(.missing, "test \"\(text)\" could be several; type more of its id")
    }
    return one
  }

  /// The tests of a champion that run.
  public func running(champion runID: String) throws(Fault) -> [ModelTest] {
    try tests().filter { $0.status == .running && $0.plan.champion.runID == runID }
  }

  /// Derives how a test stands from the forecasts that were issued for games since its start.
  public func look(at test: ModelTest) throws(Fault) -> ModelTestLook {
    try connection.transaction(.read) { () throws(Fault) in try derive(test) }
  }

  private func derive(_ test: ModelTest) throws(Fault) -> ModelTestLook {
    let plan = test.plan
    let games = try TestedGames(
      league.id, champion: plan.champion.runID, challenger: plan.challenger.runID, as: .issued,
      since: test.startedAt ?? plan.startsAt, in: connection)
    let comparison: ModelTestLook.Comparison =
      plan.mode == .shadow
      ? .shadow(ShadowLook(plan.duel, games.settled))
      : .split(SplitLook(plan, games.settled) { test.contender(of: $0) })
    return ModelTestLook(
      comparison: comparison, openGames: games.open, undatedGames: games.undated,
      origin: .issued)
  }

  /// How a test of two runs would have gone on forecasts on record that were not issued.
  public func replay(
    _ plan: ModelTestPlan, as origin: ForecastOrigin
  ) throws(Fault) -> ModelTestLook {
    try connection.transaction(.read) { () throws(Fault) in
      let games = try TestedGames(
        league.id, champion: plan.champion.runID, challenger: plan.challenger.runID, as: origin,
        in: connection)
      return ModelTestLook(
        comparison: .shadow(ShadowLook(plan.duel, games.settled)), openGames: games.open,
        undatedGames: games.undated, origin: origin)
    }
  }

  // MARK: Changing

  /// Puts a test on record, and starts it if its time has come.
  ///
  /// - Throws: ``Fault`` `.usage` where it can be no test, or there is one of its name; `.unwritable` where
  ///   another test of the champion has not ended. Nothing has changed then.
  public func start(_ plan: ModelTestPlan, at time: Instant) throws(Fault) -> ModelTest {
    try plan.requireValid()
    var generator = SystemRandomNumberGenerator()
    let test = ModelTest(
      id: UUID7.text(at: time, using: &generator), leagueID: league.id, plan: plan,
      plannedAt: time, status: .planned)
    return try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      try requireFree(plan)
      try connection.run(ModelTest.insertion, test.values)
      try startDue(at: time)
      return try self.test(test.id)
    }
  }

  private func requireFree(_ plan: ModelTestPlan) throws(Fault) {
    let all = try tests()
    guard !all.contains(where: { $0.plan.name == plan.name }) else {
      throw Fault(.usage, at: .field("name"), "there is a test \"\(plan.name)\" already")
    }
    if let other = all.first(where: {
      $0.status.isActive && $0.plan.champion.runID == plan.champion.runID
    }) {
      throw Fault(
        .unwritable,
        "run \(plan.champion.runID) is the champion of test \"\(other.plan.name)\", which is "
          + "\(other.status.rawValue)", remedy: .stopTest(other.plan.name))
    }
  }

  /// Starts the planned tests whose time has come.
  public func startPlanned(at time: Instant) throws(Fault) {
    guard try tests().contains(where: { $0.isDue(at: time) }) else { return }
    try connection.transaction(.write) { () throws(Fault) in try startDue(at: time) }
  }

  private func startDue(at time: Instant) throws(Fault) {
    for test in try tests() where test.isDue(at: time) {
      try connection.run(
        ModelTest.starting, [.text(test.id), .integer(time.microseconds)])
    }
  }

  /// Ends a test: what it has come to is written, once and for good.
  ///
  /// - Parameter isReviewed: whether a person is to decide, whoever won.
  /// - Throws: ``Fault`` `.unwritable` where it does not run.
  public func complete(
    _ text: String, isReviewed: Bool = false, by actor: String, notes: String? = nil,
    at time: Instant
  ) throws(Fault) -> ModelTest {
    try connection.transaction(.write) { () throws(Fault) in
      let test = try self.test(text)
      guard test.status == .running else { throw Fault.notRunning(test) }
      let result = try derive(test).result(isReviewed: isReviewed)
      return try end(test, .completed, by: actor, notes, result, at: time)
    }
  }

  /// Ends a test without a verdict.
  ///
  /// - Throws: ``Fault`` `.unwritable` where it has ended.
  public func cancel(
    _ text: String, by actor: String, notes: String? = nil, at time: Instant
  ) throws(Fault) -> ModelTest {
    try connection.transaction(.write) { () throws(Fault) in
      let test = try self.test(text)
      guard test.status.isActive else { throw Fault.notRunning(test) }
      return try end(test, .cancelled, by: actor, notes, nil, at: time)
    }
  }

  private func end(
    _ test: ModelTest, _ status: ModelTest.Status, by actor: String, _ notes: String?,
    _ result: ModelTest.Result?, at time: Instant
  ) throws(Fault) -> ModelTest {
    let end = ModelTest.End(time: time, actor: actor, notes: notes, result: result)
    let seen: [SQLValue] = [
      .text(test.id), .text(test.status.rawValue), .text(status.rawValue),
    ]
    guard try connection.run(ModelTest.ending, seen + end.values) == 1 else {
      throw Fault(.busy, at: connection.place, "somebody else changes test \"\(test.plan.name)\"")
    }
    return try self.test(test.id)
  }
}

extension ModelTest {
  fileprivate func isDue(at time: Instant) -> Bool {
    status == .planned && plan.startsAt <= time
  }
}

extension Fault {
  fileprivate static func notRunning(_ test: ModelTest) -> Fault {
    Fault(.unwritable, "test \"\(test.plan.name)\" is \(test.status.rawValue), and stays as it is")
  }
}

extension Remedy {
  fileprivate static func expectedTest(_ names: [String]) -> Remedy {
    .advice(names.isEmpty ? "there are none" : "the tests are \(names.joined(separator: ", "))")
  }

  static func stopTest(_ name: String) -> Remedy {
    Remedy("stop_test", ["test": name], text: "end test \"\(name)\" first")
  }
}
