internal import Forecasting
internal import League
internal import Ledger
internal import Positions
internal import Terminal
internal import Time

/// The positions, prices and strategies of a league, as a command's options name them.
struct PositionsInUse {
  let league: LeagueInUse
  let ledger: Ledger

  static let options = LeagueInUse.options + [SharedOptions.json]
  static let strategy = PositionalSpecification(
    "NAME", help: "A strategy's name, NAME@VERSION, or the beginning of its id.")
  static let position = PositionalSpecification("ID", help: "A position's id, or its beginning.")
  static let strategyOption = OptionSpecification(
    "strategy", placeholder: "NAME", help: "A strategy's name, or NAME@VERSION.")
  static let venueOption = OptionSpecification(
    "venue", placeholder: "NAME", help: "The venue, where a game has markets at several.")

  /// - Parameter purpose: a ledger is begun where there is none only by one that records.
  init(
    _ arguments: ParsedArguments, _ context: CommandContext, _ purpose: Ledger.Purpose
  ) throws {
    league = try LeagueInUse(arguments, context)
    ledger = try league.open(purpose, context)
  }

  var prices: PriceBook { PriceBook(ledger, of: league.league) }
  var strategies: StrategyBook { StrategyBook(ledger, of: league.league) }
  var positions: PositionBook { PositionBook(ledger, of: league.league) }

  /// How the league's games ended, by game; those without a score are not there.
  func ends(void: [String] = []) throws -> [String: GameEnd] {
    let source = league.source
    var ends: [String: GameEnd] = [:]
    guard let first = source.seasons.first, let last = source.seasons.last else { return ends }
    let calendar = try league.calendar
    for season in try source.dataset(seasons: first...last).seasons {
      for (game, result) in calendar.results(of: season) {
        guard let result else { continue }
        ends[game] = result.margin > 0 ? .teamA : result.margin < 0 ? .teamB : .tie
      }
    }
    for game in void { ends[game] = .void }
    return ends
  }
}

extension ParsedArguments {
  /// An exact amount; nil where the option was not given.
  func amount(_ option: String, above least: Int64 = -1) throws -> Amount? {
    guard let text = value(option) else { return nil }
    guard let amount = Amount(text), amount.units > least else {
      throw usageError(
        "--\(option) must be a number \(least < 0 ? "from 0 on" : "above 0") with up to four decimals, not "
          + "\"\(text)\"")
    }
    return amount
  }

  /// A share above 0, up to 1.
  func share(_ option: String) throws -> Amount? {
    guard let amount = try amount(option, above: 0) else { return nil }
    guard amount.units <= Amount.one else {
      throw usageError("--\(option) must be a share above 0 and up to 1, not \"\(amount)\"")
    }
    return amount
  }

  func date(_ option: String) throws -> CalendarDate? {
    guard let text = value(option) else { return nil }
    guard let date = CalendarDate(text) else {
      throw usageError("--\(option) \"\(text)\" is no date; expected one such as 2026-01-31")
    }
    return date
  }

  /// A time with its zone; now unless given.
  func time(_ option: String, now: Instant) throws -> Instant {
    guard let text = value(option) else { return now }
    guard let time = Instant(text) else {
      throw usageError(
        "--\(option) \"\(text)\" is no time with its zone; expected one such as 2026-01-31T18:00:00Z"
      )
    }
    return time
  }
}
