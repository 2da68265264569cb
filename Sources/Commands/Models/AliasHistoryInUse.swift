internal import Faults
internal import Forecasting
internal import Ledger
internal import Monitoring
internal import Terminal
internal import Time
internal import Tracking

/// The history of aliases in the ledger of a league, where a data directory has one.
struct AliasHistoryInUse {
  /// Nil where there are no games: a folder of runs may stand alone.
  let league: LeagueInUse?
  private let store: RunStore

  static let options =
    [
      CommandContext.actorOption,
      OptionSpecification("reason", placeholder: "TEXT", help: "Why, for the history."),
    ] + LeagueInUse.options

  init(_ arguments: ParsedArguments, _ context: CommandContext, _ store: RunStore) throws {
    self.store = store
    // What is wrong with an address is said before anything is changed.
    _ = try LeagueInUse.location(arguments, context)
    do {
      league = try LeagueInUse(arguments, context)
    } catch {
      guard arguments.value("data-dir") == nil, (error as? Fault)?.code == .missing else {
        throw error
      }
      league = nil
    }
  }

  /// The words of the history about a change that is about to be made.
  func occasion(
    _ arguments: ParsedArguments, _ context: CommandContext, test: ModelTest? = nil
  ) throws -> AliasOccasion? {
    let actor = try context.actor(arguments)
    guard let league else { return nil }
    return AliasOccasion(
      changeID: AliasEntry.newID(at: context.clock.now), leagueID: league.league.id, actor: actor,
      reason: arguments.value("reason"), testID: test?.id)
  }

  /// The league's changes as the folder of runs has them.
  private func kept() throws(Fault) -> [AliasEntry] {
    try league.map { (league) throws(Fault) in try store.aliasEntries(of: league.league.id) } ?? []
  }

  /// Brings the ledger up to date where there is one. A ledger that cannot be reached loses nothing: what
  /// is kept beside the runs is written with the next change.
  func write(_ context: CommandContext) {
    guard let league, league.location.isThere else { return }
    do {
      try league.open(.record, context).addAliasHistory(
        of: store, to: league.league, at: context.clock.now)
    } catch {
      let fault = (error as? Fault).map { FaultWording.text(of: $0) } ?? "\(error)"
      context.warn(
        "the alias is changed, and its history not yet on record; the next change writes it: \(fault)"
      )
    }
  }

  /// The changes on record, and those that are still kept beside the runs alone; with the tests' names.
  func entries(
    _ alias: String?, _ context: CommandContext
  ) throws -> (entries: [AliasEntry], tests: [String: String]) {
    let kept = try kept().filter { alias == nil || $0.alias == alias }
    guard let league, league.location.isThere else { return (Self.sorted(kept), [:]) }
    let ledger = try league.open(.look, context)
    let recorded = try ledger.aliasHistory(of: league.league.id, alias)
    let ids = Set(recorded.map(\.changeID))
    let names = try ModelTestBook(ledger, of: league.league).tests().map { ($0.id, $0.plan.name) }
    return (
      Self.sorted(recorded + kept.filter { !ids.contains($0.changeID) }),
      Dictionary(uniqueKeysWithValues: names)
    )
  }

  /// Alias by alias, each in its order.
  private static func sorted(_ entries: [AliasEntry]) -> [AliasEntry] {
    let places = Dictionary(grouping: entries.indices) { entries[$0].alias }
    return places.sorted { $0.key < $1.key }.flatMap { $0.value.map { entries[$0] } }
  }
}
