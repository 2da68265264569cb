import Faults
import TestSupport
import Testing
import Time

@testable import Positions

/// Files of prices, whole and broken.
@Suite struct PriceFileTests {
  private let directory = TemporaryDirectory()

  private static let odds = PriceFormat.nflOpenClose
  private static let oddsHeader =
    "Date,Home Team,Away Team,Home Odds Open,Home Odds Close,Away Odds Open,Away Odds Close\n"
  private static let quotes: PriceFormat = {
    var format = PriceFormat(venue: "x")
    (format.home, format.away, format.time) = ("yes", "no", "time")
    (format.bid, format.ask, format.volume) = ("bid", "ask", "volume")
    return format
  }()
  private static let quotesHeader = "yes,no,time,bid,ask,volume\n"
  private static let candlesHeader =
    "game_id,ticker,timestamp,datetime,open,high,low,close,volume\n"
  private static let footballHeader =
    "Date,Time,HomeTeam,AwayTeam,AvgH,AvgD,AvgA,AvgCH,AvgCD,AvgCA\n"

  private func read(_ text: String, _ format: PriceFormat) throws -> PriceFile {
    try directory.write(text, to: "prices.csv")
    return try PriceFile(path: directory.file("prices.csv"), format)
  }

  @Test func `Odds are read with their text, both moments of a row`() throws {
    let file = try read(
      Self.oddsHeader + "2021-02-07,TB,KC,2.55,2.40,1.57,1.62\n2021-02-07,A,B,,,,\n", Self.odds)
    #expect(file.prices.map(\.moment) == [.open, .close] && file.emptyRows == 1)
    #expect(file.prices[0].odds == [25_500, 15_700] && file.prices[0].texts == ["2.55", "1.57"])
    #expect(file.prices[0].time == nil && file.prices[0].teams == ["TB", "KC"])
  }

  @Test func `A tie's odds and the day before the month are read`() throws {
    let file = try read(
      Self.footballHeader + "08/09/2025,20:00,Hull,Stoke,2.4,3.3,2.9,2.5,3.2,2.8\n", .footballData)
    #expect(file.prices.count == 2 && file.prices[0].odds == [24_000, 29_000, 33_000])
    #expect(file.prices[0].date.description == "2025-09-08" && file.prices[0].startMinute == 1200)
  }

  @Test func `Bars of trades get the spread that is stated`() throws {
    let row = "1,NBA-25OCT21HOUOKC-OKC,1761004860,,41,44,40,42,13\n"
    let gap = "1,NBA-25OCT21HOUOKC-OKC,1761004920,,,,,,0\n"
    let file = try read(Self.candlesHeader + row + gap, .candles)
    #expect(file.prices.count == 1 && file.emptyRows == 1)
    let price = file.prices[0]
    #expect(price.bid == 4100 && price.ask == 4300 && price.volume == 130_000)
    #expect(price.bar == Tick.Bar(open: 4100, high: 4400, low: 4000, close: 4200))
    #expect(price.teams == ["OKC", "HOU"] && price.date.description == "2025-10-21")
    #expect(price.reversed.bid == 5700 && price.reversed.bar?.high == 6000)
  }

  /// Format, header and rows, and what the fault says.
  private static let broken: [(PriceFormat, String, String)] = {
    let oddsRows = [
      "2021-02-07,TB,KC,1,2.4,1.57,1.62", "2021-02-07,TB,KC,0.9,2.4,1.57,1.62",
      "2021-02-07,TB,KC,-110,2.4,1.57,1.62",
      "2021-02-07,TB,KC,x,2.4,1.57,1.62", "2021-02-07,TB,KC,,2.4,1.57,1.62",
      "2021-02-07,TB,KC,2.4,2.4,,1.62",
      "2021-02-07,TB,KC,2.4,2.4,1.57,", "2021-02-07,TB,TB,2.4,2.4,1.57,1.62",
      "2021-02-07,,KC,2.4,2.4,1.57,1.62",
      "2021-02-07,TB,,2.4,2.4,1.57,1.62", "2021-02-30,TB,KC,2.4,2.4,1.57,1.62",
      "2021-13-07,TB,KC,2.4,2.4,1.57,1.62",
      "07/02/2021,TB,KC,2.4,2.4,1.57,1.62", "yesterday,TB,KC,2.4,2.4,1.57,1.62",
      ",TB,KC,2.4,2.4,1.57,1.62",
      "21-02-07,TB,KC,2.4,2.4,1.57,1.62", "2021-02-07,TB,KC,1e400,2.4,1.57,1.62",
      "2021-02-07,TB,KC,2.4,2.4,1.57,∞",
      "2021-02-07,TB,KC,2.4", "2021-02-07,TB,KC,2.4,2.4,1.57,1.62,7",
      "2021-02-07,TB,KC,200000,2.4,1.57,1.62",
      "2021-02-07,\"TB,KC,2.4,2.4,1.57,1.62",
    ]
    let quoteRows = [
      "A,B,2026-01-31T20:00:00Z,0.6,0.5,1", "A,B,2026-01-31T20:00:00Z,-0.1,0.5,1",
      "A,B,2026-01-31T20:00:00Z,0.4,1.01,1", "A,B,2026-01-31T20:00:00Z,0.405,0.5,1",
      "A,B,2026-01-31T20:00:00Z,40,50,1", "A,B,2026-01-31T20:00:00Z,0.4,0.5,-1",
      "A,B,2026-01-31T20:00:00Z,0.4,0.5,many", "A,B,2026-01-31T20:00:00Z,nan,0.5x,1",
      "A,B,2026-01-31T20:00:00,0.4,0.5,1", "A,B,2026-01-31 20:00,0.4,0.5,1",
      "A,B,2026-01-31,0.4,0.5,1",
      "A,B,,0.4,0.5,1", "A,B,-5,0.4,0.5,1", "A,B,99999999999999,0.4,0.5,1", "A,B,1.5,0.4,0.5,1",
      "A,B,2026-02-30T20:00:00Z,0.4,0.5,1", "A,B,2026-01-31T25:00:00Z,0.4,0.5,1",
      "A,A,2026-01-31T20:00:00Z,0.4,0.5,1", ",B,2026-01-31T20:00:00Z,0.4,0.5,1",
      "A,B,2026-01-31T20:00:00Z,0.4,0.5,1\nA,B,2026-01-31T19:59:59Z,0.4,0.5,1",
      "A,B,1761004860,0.4,0.5,1\nA,B,1761004859,0.4,0.5,1", "A,B,2026-01-31T20:00:00Z,1e-1,0.5,1",
      "A,B,2026-01-31T20:00:00Z,0.4,٠.5,1", "A,B,2026-01-31T20:00:00Z,--0.4,0.5,1",
    ]
    let bars = [
      "1,X-25OCT21HOUOKC-OKC,1761004860,,41,40,40,42,13",
      "1,X-25OCT21HOUOKC-OKC,1761004860,,41,44,42,42,13",
      "1,X-25OCT21HOUOKC-OKC,1761004860,,,44,40,42,13",
      "1,X-25OCT21HOUOKC-OKC,1761004860,,41,44,40,101,13",
      "1,X-25OCT21HOUOKC-OKC,1761004860,,41,44,-1,42,13",
      "1,X-25OCT21HOUOKC-OKC,1761004860,,41.5,44,40,42,13",
      "1,X-25OCT21HOUOKC-OKC,soon,,41,44,40,42,13",
      "1,X-25OCT21HOUOKC-SAS,1761004860,,41,44,40,42,13",
      "1,X-25OCT21OKC-OKC,1761004860,,41,44,40,42,13",
      "1,X-25OKT21HOUOKC-OKC,1761004860,,41,44,40,42,13",
      "1,X-25FEB30HOUOKC-OKC,1761004860,,41,44,40,42,13", "1,,1761004860,,41,44,40,42,13",
      "1,X,1761004860,,41,44,40,42,13", "1,X-25OCT21HOUOKC-OKC,1761004860,,41,44,40,42,lots",
    ]
    let football = [
      "2025-09-08,20:00,Hull,Stoke,2.4,3.3,2.9,2.5,3.2,2.8",
      "08/13/2025,20:00,Hull,Stoke,2.4,3.3,2.9,2.5,3.2,2.8",
      "08/09/2025,24:00,Hull,Stoke,2.4,3.3,2.9,2.5,3.2,2.8",
      "08/09/2025,8pm,Hull,Stoke,2.4,3.3,2.9,2.5,3.2,2.8",
      "08/09/2025,20:00,Hull,Stoke,2.4,,2.9,2.5,3.2,2.8",
      "08/09/2025,20:00,Hull,Stoke,2.4,0,2.9,2.5,3.2,2.8",
    ]
    let headers = [
      (odds, "Date,Home Team,Away Team\n2021-02-07,TB,KC\n"), (odds, ""), (odds, "\n\n"),
      (odds, "Date,Date," + oddsHeader.dropFirst(5) + "2021-02-07,2021-02-07,TB,KC,2,2,2,2\n"),
      (quotes, "yes,no,bid,ask,volume\nA,B,0.4,0.5,1\n"), (PriceFormat.candles, "ticker\nX\n"),
    ]
    return oddsRows.map { (odds, oddsHeader, $0) } + quoteRows.map { (quotes, quotesHeader, $0) }
      + bars.map { (.candles, candlesHeader, $0) }
      + football.map { (.footballData, footballHeader, $0) }
      + headers.map { ($0.0, $0.1, "") }
  }()

  @Test func `Broken files are refused, each with file and line`() throws {
    #expect(Self.broken.count >= 70)
    for (format, header, rows) in Self.broken {
      do {
        let file = try read(header + rows + "\n", format)
        Issue.record("taken: \(header)\(rows): \(file.prices)")
      } catch let fault as Fault {
        #expect(fault.place?.file == directory.file("prices.csv"), "\(rows): \(fault)")
        #expect([.badData, .usage].contains(fault.code), "\(rows): \(fault)")
      }
    }
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"venue": "x"}"#, #"{"venue": "x", "home": "h", "away": "a", "date": "d"}"#,
    #"{"venue": "x", "home": "h", "away": "a", "date": "d", "bid": "b", "odds": []}"#,
    #"{"venue": "x", "home": "h", "away": "a", "date": "d", "bid": "b"}"#,
    #"{"venue": "x", "home": "h", "away": "a", "time": "t", "close": "c"}"#,
    #"{"venue": "x", "home": "h", "away": "a", "date": "d", "odds": [{"moment": "noon", "home": "1", "away": "2"}]}"#,
    #"{"venue": "x", "home": "h", "away": "a", "time": "t", "bid": "b", "style": "roman"}"#,
    #"{"venue": "x", "home": "h", "away": "a", "time": "t", "bid": "b", "bidd": "b"}"#,
  ])
  func `A format that cannot be is refused`(json: String) {
    let fault = #expect(throws: Fault.self) {
      try PriceFormat(json: Array(json.utf8), of: "format.json")
    }
    #expect(fault?.message.hasPrefix("format.json") == true)
  }

  @Test func `A format of one's own is read`() throws {
    let json = #"""
      {"venue": "mine", "home": "h", "away": "a", "date": "d", "date_order": "mdy", "style": "american",
       "odds": [{"moment": "close", "home": "ho", "away": "ao"}]}
      """#
    let format = try PriceFormat(json: Array(json.utf8), of: "format.json")
    let file = try read("d,h,a,ho,ao\n2/7/2021,TB,KC,+155,-180\n", format)
    #expect(file.prices.map(\.odds) == [[25_500, 15_556]])
    #expect(file.prices[0].date.description == "2021-02-07")
  }
}
