internal import Determinism
internal import Faults

/// Limits of what a method risks, as shares of its bankroll.
public struct RiskLimits: Sendable, Equatable {
  /// On one game.
  public var game: Amount
  /// On the games of one day of entries, which share it.
  public var day: Amount
  /// Open at once.
  public var bankroll: Amount

  public init(game: Amount, day: Amount, bankroll: Amount) {
    (self.game, self.day, self.bankroll) = (game, day, bankroll)
  }

  public static let standard = RiskLimits(
    game: Amount(units: 500), day: Amount(units: 2500), bankroll: Amount(units: 5000))
}

/// A version of a strategy with a model, stakes and limits; never changed.
public struct Method: Sendable, Equatable {
  public var id: String
  public var name: String
  public var version: Int
  public var strategyID: String
  /// The run whose model is asked.
  public var modelID: String
  public var model: String
  public var stake: Stake
  public var bankroll: Amount
  public var limits: RiskLimits

  init(
    id: String, name: String, version: Int, strategyID: String, modelID: String, model: String,
    stake: Stake,
    bankroll: Amount, limits: RiskLimits
  ) {
    (self.id, self.name, self.version, self.strategyID) = (id, name, version, strategyID)
    (self.modelID, self.model, self.stake) = (modelID, model, stake)
    (self.bankroll, self.limits) = (bankroll, limits)
  }

  /// A method that is to go on record, which gives it an id and a version.
  public init(
    _ name: String, of strategy: Strategy, modelID: String, model: String, stake: Stake,
    bankroll: Amount,
    limits: RiskLimits
  ) {
    self.init(
      id: "", name: name, version: 0, strategyID: strategy.id, modelID: modelID, model: model,
      stake: stake,
      bankroll: bankroll, limits: limits)
  }

  /// SHA-256 of everything but id, name and version.
  func digest(strategy digest: String) -> String {
    let parts = [
      digest, modelID, stake.description, bankroll.description, limits.game.description,
      limits.day.description, limits.bankroll.description,
    ]
    return SHA256.digest(Array(("almanac method 1\n" + parts.joined(separator: "\n")).utf8))
      .hexadecimal
  }

  /// - Throws: ``Fault`` `.usage` where it can be no method.
  func requireValid() throws(Fault) {
    guard bankroll.units > 0 else { throw Fault(.usage, at: .field("bankroll"), "is not above 0") }
    let shares = [
      ("game_cap", limits.game), ("day_cap", limits.day), ("bankroll_cap", limits.bankroll),
    ]
    for (field, share) in shares where !(1...Amount.one).contains(share.units) {
      throw Fault(.usage, at: .field(field, share.description), "is no share above 0 and up to 1")
    }
  }
}
