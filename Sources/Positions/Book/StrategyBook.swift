internal import Database
public import Faults
internal import JSON
public import Ledger
public import Time

/// The strategies and methods of a league, in its ledger.
public struct StrategyBook {
  let ledger: Ledger
  public let league: LedgerLeague

  public init(_ ledger: Ledger, of league: LedgerLeague) {
    (self.ledger, self.league) = (ledger, league)
  }

  private var connection: Connection { ledger.connection }

  // MARK: Strategies

  private static let columns = """
    strategy_id, name, version, rules, digest, state, drafted_at, testing_at, activated_at, retired_at, answer
    """

  /// All versions of all strategies, in the order in which they were added.
  public func strategies() throws(Fault) -> [Strategy] {
    let sql = """
      SELECT \(Self.columns) FROM strategies WHERE league_id = $1 ORDER BY drafted_at, strategy_id
      """
    return try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in try Strategy(row) }
  }

  /// The strategy of a name, its latest version; or of `NAME@2`, or whose id begins with a text.
  ///
  /// - Throws: ``Fault`` `.missing` where there is none.
  public func strategy(_ text: String) throws(Fault) -> Strategy {
    let all = try strategies()
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let version = parts.count == 2 ? Int(parts[1]) : nil
    let named = all.filter {
      $0.name == String(parts[0]) && (version == nil || $0.version == version)
    }
    if parts.count == 1 || version != nil, let latest = named.max(by: { $0.version < $1.version }) {
      return latest
    }
    let typed = text.lowercased()
    let found = typed.count < 4 ? [] : all.filter { $0.id.hasPrefix(typed) }
    guard found.count == 1 else {
      let names = Set(all.map(\.name)).sorted().joined(separator: ", ")
      throw Fault(
        .missing, "no strategy \"\(text)\" in \(ledger.location)",
        remedy: .advice(names.isEmpty ? "there are none" : "there are \(names)"))
    }
    return found[0]
  }

  /// Adds a strategy, or the next version of one whose rules differ.
  ///
  /// - Returns: the version, and whether it is new: the same rules twice add nothing.
  public func add(
    _ name: String, _ rules: StrategyRules, at time: Instant
  ) throws(Fault) -> (strategy: Strategy, isNew: Bool) {
    try Self.requireName(name)
    try rules.requireValid()
    return try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      let versions = try strategies().filter { $0.name == name }
      if let same = versions.first(where: { $0.digest == rules.digest }) { return (same, false) }
      var generator = SystemRandomNumberGenerator()
      let id = UUID7.text(at: time, using: &generator)
      let version = (versions.map(\.version).max() ?? 0) + 1
      try connection.run(
        """
        INSERT INTO strategies
          (strategy_id, league_id, name, version, type, rules, digest, state, drafted_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, 'draft', $8)
        """,
        [
          .text(id), .text(league.id), .text(name), .integer(version), .text(rules.type.rawValue),
          .text(rules.json), .text(rules.digest), .integer(time.microseconds),
        ])
      return (try strategy("\(name)@\(version)"), true)
    }
  }

  static func requireName(_ name: String) throws(Fault) {
    let isPlain = name.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || [0x2D, 0x2E, 0x5F].contains(byte)
    }
    guard isPlain, (1...64).contains(name.utf8.count) else {
      throw Fault(
        .usage, at: .field("name", "\"\(name)\""), "can be no name",
        remedy: .expected("up to 64 letters, digits, \"-\", \"_\" and \".\""))
    }
  }

  /// Takes a strategy to another state, by compare and swap.
  ///
  /// - Parameter answer: what its promotion asked and found.
  /// - Throws: ``Fault`` `.unwritable` where there is no way from where it is.
  public func move(
    _ strategy: Strategy, to state: Strategy.State, answer: String? = nil, at time: Instant
  ) throws(Fault) -> Strategy {
    guard Self.ways[strategy.state, default: []].contains(state) else {
      let ways = Self.ways[strategy.state, default: []].map(\.rawValue).joined(separator: " or ")
      throw Fault(
        .unwritable, "strategy \(strategy.label) is \(strategy.state.rawValue)",
        remedy: .advice(ways.isEmpty ? "it stays so; add a new version" : "it can become \(ways)"))
    }
    let column: String
    switch state {
    case .testing: column = "testing_at"
    case .active: column = "activated_at"
    case .draft, .inactive, .deprecated: column = "retired_at"
    }
    let sql = """
      UPDATE strategies SET state = $3, \(column) = $4, answer = coalesce($5, answer)
      WHERE strategy_id = $1 AND state = $2
      """
    return try connection.transaction(.write) { () throws(Fault) in
      let values: [SQLValue] = [
        .text(strategy.id), .text(strategy.state.rawValue), .text(state.rawValue),
        .integer(time.microseconds), .text(answer),
      ]
      guard try connection.run(sql, values) == 1 else {
        throw Fault(.busy, at: connection.place, "somebody else changes strategy \(strategy.label)")
      }
      return try self.strategy("\(strategy.name)@\(strategy.version)")
    }
  }

  private static let ways: [Strategy.State: [Strategy.State]] = [
    .draft: [.testing, .deprecated], .testing: [.active, .inactive, .deprecated],
    .active: [.inactive, .deprecated], .inactive: [.testing, .active, .deprecated],
  ]

  // MARK: Methods

  private static let methodColumns = """
    method_id, name, version, strategy_id, model_id, model, stake, bankroll, game_cap, day_cap, bankroll_cap, \
    digest
    """

  public func methods() throws(Fault) -> [Method] {
    let sql =
      "SELECT \(Self.methodColumns) FROM methods WHERE league_id = $1 ORDER BY recorded_at, method_id"
    return try connection.rows(sql, [.text(league.id)]) { (row) throws(Fault) in try Method(row) }
  }

  /// The method of a name, its latest version, or of `NAME@2`.
  public func method(_ text: String) throws(Fault) -> Method {
    let parts = text.split(separator: "@", omittingEmptySubsequences: false)
    let version = parts.count == 2 ? Int(parts[1]) : nil
    let found = try methods().filter { method in
      method.id == text
        || method.name == String(parts[0]) && (parts.count == 1 || method.version == version)
    }
    guard let latest = found.max(by: { $0.version < $1.version }) else {
      let names = Set(try methods().map(\.name)).sorted().joined(separator: ", ")
      throw Fault(
        .missing, "no method \"\(text)\" in \(ledger.location)",
        remedy: .advice(names.isEmpty ? "there are none" : "there are \(names)"))
    }
    return latest
  }

  /// Adds a method, or the next version of one that differs; one that is there already, under any name, is
  /// returned as it is.
  ///
  /// - Parameter draft: its id and version are set.
  public func add(
    _ draft: Method, of strategy: Strategy, at time: Instant
  ) throws(Fault) -> (method: Method, isNew: Bool) {
    try Self.requireName(draft.name)
    try draft.requireValid()
    let digest = draft.digest(strategy: strategy.digest)
    return try connection.transaction(.write) { () throws(Fault) in
      try ledger.register(league, at: time)
      let known = try connection.first(
        """
        SELECT \(Self.methodColumns) FROM methods
        WHERE league_id = $1 AND digest = $2 AND strategy_id = $3
        """, [.text(league.id), .text(digest), .text(strategy.id)]
      ) { (row) throws(Fault) in try Method(row) }
      if let known { return (known, false) }
      var method = draft
      var generator = SystemRandomNumberGenerator()
      method.id = UUID7.text(at: time, using: &generator)
      method.strategyID = strategy.id
      method.version =
        (try methods().filter { $0.name == draft.name }.map(\.version).max() ?? 0) + 1
      try connection.run(
        """
        INSERT INTO methods (\(Self.methodColumns), league_id, recorded_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
        """,
        method.values + [.text(digest), .text(league.id), .integer(time.microseconds)])
      return (method, true)
    }
  }
}

extension Strategy {
  init(_ row: Row) throws(Fault) {
    func instant(_ column: Int) throws(Fault) -> Instant? {
      try row.optionalInteger(column).map { Instant(microseconds: $0) }
    }
    let rules = try StrategyRules(json: Array(try row.text(3).utf8))
    self.init(
      id: try row.text(0), name: try row.text(1), version: Int(try row.integer(2)), rules: rules,
      digest: try row.text(4), state: try row.word(5),
      draftedAt: Instant(microseconds: try row.integer(6)), testingAt: try instant(7),
      activatedAt: try instant(8), retiredAt: try instant(9), answer: try row.optionalText(10))
  }
}

extension Method {
  init(_ row: Row) throws(Fault) {
    func share(_ column: Int) throws(Fault) -> Amount { Amount(units: try row.integer(column)) }
    self.init(
      id: try row.text(0), name: try row.text(1), version: Int(try row.integer(2)),
      strategyID: try row.text(3), modelID: try row.text(4), model: try row.text(5),
      stake: Stake(try row.text(6)) ?? .kelly(Amount(units: 5000)), bankroll: try share(7),
      limits: RiskLimits(game: try share(8), day: try share(9), bankroll: try share(10)))
  }

  var values: [SQLValue] {
    [
      .text(id), .text(name), .integer(version), .text(strategyID), .text(modelID), .text(model),
      .text(stake.description), .integer(bankroll.units), .integer(limits.game.units),
      .integer(limits.day.units), .integer(limits.bankroll.units),
    ]
  }
}
