public import Faults
internal import JSON

/// How a file of prices is written: which column holds what, and what its source leaves unsaid.
///
/// A file of JSON has the same members; see `docs/positions.md`.
public struct PriceFormat: Sendable, Equatable, Codable {
  /// Odds of one moment in columns of their own.
  public struct Odds: Sendable, Equatable, Codable {
    /// `open` or `close`.
    public var moment: String
    public var home: String
    public var away: String
    public var draw: String?
  }

  public enum Unit: String, Sendable, CaseIterable, Codable {
    /// Prices in hundredths.
    case cents
    /// Prices from 0 to 1.
    case whole
  }

  public enum DateOrder: String, Sendable, CaseIterable, Codable { case ymd, dmy, mdy }

  public var venue: String
  /// Nil for prices of contracts.
  public var odds: [Odds]?
  public var style: OddsStyle?
  public var date: String?
  public var dateOrder: DateOrder?
  /// Column of the game's start, `20:00`, in the league's time zone.
  public var start: String?
  /// Column of a price's time: RFC 3339, or seconds since 1970.
  public var time: String?
  /// Columns of the teams: the host's and the guest's, or those of yes and no.
  public var home: String?
  public var away: String?
  /// Column of a ticker such as `…-25OCT21HOUOKC-OKC`: date, guest, host and the team that yes is.
  public var ticker: String?
  public var bid: String?
  public var ask: String?
  public var last: String?
  public var open: String?
  public var high: String?
  public var low: String?
  public var close: String?
  public var volume: String?
  public var unit: Unit?
  /// Added to trades where a file has no quotes: half of it on either side.
  public var spread: Amount?
  public var fees: String?
  /// The finest step of a price.
  public var tick: Amount?

  enum CodingKeys: String, CodingKey {
    case venue, odds, style, date, start, time, home, away, ticker, bid, ask, last, open, high, low,
      close
    case volume, unit, spread, fees, tick
    case dateOrder = "date_order"
  }

  init(venue: String) { self.venue = venue }

  /// NFL games with decimal moneylines, open and close.
  public static let nflOpenClose: PriceFormat = {
    var format = PriceFormat(venue: "bookmaker")
    format.odds = ["Open", "Close"].map {
      Odds(moment: $0.lowercased(), home: "Home Odds \($0)", away: "Away Odds \($0)", draw: nil)
    }
    (format.date, format.home, format.away) = ("Date", "Home Team", "Away Team")
    return format
  }()

  /// Football-Data's files, of which the average of bookmakers is read.
  public static let footballData: PriceFormat = {
    var format = PriceFormat(venue: "average")
    format.odds = [("open", "Avg"), ("close", "AvgC")].map {
      Odds(moment: $0, home: "\($1)H", away: "\($1)A", draw: "\($1)D")
    }
    (format.date, format.dateOrder, format.start) = ("Date", .dmy, "Time")
    (format.home, format.away) = ("HomeTeam", "AwayTeam")
    return format
  }()

  /// Minute bars of trades on an exchange, in cents.
  public static let candles: PriceFormat = {
    var format = PriceFormat(venue: "exchange")
    (format.ticker, format.time, format.unit) = ("ticker", "timestamp", .cents)
    (format.open, format.high, format.low, format.close) = ("open", "high", "low", "close")
    (format.volume, format.spread) = ("volume", Amount(units: 200))
    (format.fees, format.tick) = ("quadratic:0.07", Amount(units: 100))
    return format
  }()

  public static let named: KeyValuePairs<String, PriceFormat> = [
    "football-data": footballData, "nfl-open-close": nflOpenClose, "candles": candles,
  ]

  /// Reads a format from JSON.
  ///
  /// - Throws: ``Fault`` `.badData` where it is none, or lacks what every file needs.
  public init(json bytes: [UInt8], of path: String) throws(Fault) {
    let place = Place.file(path)
    if case .object(let members) = try JSONReader(of: path).value(bytes),
      case .object(let known) = JSONValue(encoding: Self.footballData),
      let strange = members.keys.sorted().first(where: { known[$0] == nil })
    {
      throw Fault(
        .badData, at: place, "\"\(strange)\" is no part of a format",
        remedy: .advice("there are " + known.keys.sorted().joined(separator: ", ")))
    }
    self = try JSONReader(of: path).decode(Self.self, from: bytes) { fact in
      Fault(.badData, at: place, "no format of prices: \(fact)")
    }
    guard ticker != nil || (home != nil && away != nil && (date != nil || time != nil)) else {
      throw Fault(
        .badData, at: place, "says neither a \"ticker\", nor \"home\", \"away\" and \"date\"")
    }
    let hasPrices = bid != nil || ask != nil || last != nil || close != nil
    guard (odds != nil) != hasPrices else {
      throw Fault(.badData, at: place, "has either \"odds\", or prices of contracts")
    }
    guard odds != nil || time != nil else {
      throw Fault(.badData, at: place, "prices of contracts need the column of their \"time\"")
    }
    let bars = [open, high, low, close]
    guard bars.allSatisfy({ $0 == nil }) || bars.allSatisfy({ $0 != nil }) else {
      throw Fault(.badData, at: place, "a bar has \"open\", \"high\", \"low\" and \"close\"")
    }
    for moment in (odds ?? []).map(\.moment) where moment != "open" && moment != "close" {
      throw Fault(.badData, at: place, "moment \"\(moment)\" is neither open nor close")
    }
  }

  var kind: MarketKind {
    guard let odds else { return .contract }
    return odds.contains { $0.draw != nil } ? .threeWay : .twoWay
  }
}
