public import Time

/// A market as a replay needs it.
public struct ReplayMarket: Sendable {
  public let id: Int64
  public let gameID: String
  public let venue: String
  public let kind: MarketKind
  public let fees: FeeRule
  public let season: Int64
  public let date: CalendarDate
  public let startsAt: Int64
  /// Whether the last price before the start is a close: not of contracts whose game's start nobody said.
  public let hasClose: Bool
  /// When the game's result is taken to be known: when the day after it begins.
  public let settlesAt: Int64
  /// Nil while the game has none.
  public let outcome: GameEnd?

  public init(
    id: Int64, gameID: String, venue: String, kind: MarketKind, fees: FeeRule, season: Int64,
    date: CalendarDate, startsAt: Int64, hasClose: Bool = true, settlesAt: Int64, outcome: GameEnd?
  ) {
    (self.id, self.gameID, self.venue, self.kind) = (id, gameID, venue, kind)
    (self.fees, self.season, self.date, self.startsAt) = (fees, season, date, startsAt)
    (self.hasClose, self.settlesAt, self.outcome) = (hasClose, settlesAt, outcome)
  }
}

/// How a game ended, for those who hold something of it.
public enum GameEnd: String, Sendable, CaseIterable {
  case teamA, teamB, tie
  /// Cancelled: all stakes go back.
  case void

  /// What one contract pays, in 1/10000.
  func payout(of side: Side, _ kind: MarketKind, price: Int64, payout: Int64) -> Int64 {
    switch self {
    case .void: price
    case .teamA: side == .yes ? payout : 0
    case .teamB: side == .no ? payout : 0
    case .tie:
      switch kind {
      case .contract: payout / 2
      case .twoWay: price
      case .threeWay: 0
      }
    }
  }
}

/// A price on record.
public struct PriceRow: Sendable, Equatable {
  public enum Moment: String, Sendable, CaseIterable { case open, close, quote, bar }

  public var market: Int64
  public var moment: Moment
  public var tick: Tick
  /// Decimal odds in 1/10000; nil for contracts.
  public var oddsA: Int64?
  public var oddsB: Int64?
  public var oddsDraw: Int64?

  public init(
    market: Int64, moment: Moment, tick: Tick, oddsA: Int64? = nil, oddsB: Int64? = nil,
    oddsDraw: Int64? = nil
  ) {
    (self.market, self.moment, self.tick) = (market, moment, tick)
    (self.oddsA, self.oddsB, self.oddsDraw) = (oddsA, oddsB, oddsDraw)
  }

  /// Fair probability that team A wins: from odds by a method, or the middle of a contract's bid and ask; nil
  /// where there is none.
  func fair(by method: DevigMethod) -> (yes: Double, no: Double)? {
    if let oddsA, let oddsB {
      let all = ([oddsA, oddsB] + [oddsDraw].compactMap(\.self)).map {
        Double($0) / Double(Amount.one)
      }
      guard let fair = try? method.fair(all) else { return nil }
      return (fair[0], fair[1])
    }
    guard let bid = tick.bid, let ask = tick.ask else { return nil }
    let middle = Double(bid + ask) / 2 / Double(Amount.one)
    return (middle, 1 - middle)
  }

  /// What one contract of a side costs and pays now, in 1/10000; nil where it cannot be had.
  func offer(of side: Side) -> Offer? {
    if let odds = side == .yes ? oddsA : oddsB { return Offer(price: Amount.one, payout: odds) }
    guard let ask = side == .yes ? tick.ask : tick.bid.map({ Amount.one - $0 }), ask > 0,
      ask < Amount.one
    else { return nil }
    return Offer(price: ask, payout: Amount.one)
  }
}

/// A contract that can be bought.
struct Offer: Sendable, Equatable {
  /// What it costs, in 1/10000.
  let price: Int64
  /// The payout of one contract if its side wins.
  let payout: Int64

  /// Its price as a probability.
  var probability: Double { Double(price) / Double(payout) }

  /// Its price as a probability in 1/10000, rounded.
  var marketPrice: Int64 { (2 * price * Amount.one + payout) / (2 * payout) }
}
