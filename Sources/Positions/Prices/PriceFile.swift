internal import Faults
internal import SourceTables
internal import Time

/// A file of prices, read by a format; every fault names line and column.
struct PriceFile {
  let table: SourceTable
  private let format: PriceFormat
  private(set) var prices: [SourcePrice] = []
  /// Rows without any price.
  private(set) var emptyRows = 0

  init(path: String, _ format: PriceFormat) throws(Fault) {
    table = try SourceTable(path: path)
    self.format = format
    let columns = try PriceColumns(table, format)
    for row in table.rows {
      let before = prices.count
      if format.odds != nil {
        prices += try columns.odds(row, format)
      } else if let price = try columns.contract(row, format) {
        try requireOrder(price, columns)
        prices.append(price)
      }
      if prices.count == before { emptyRows += 1 }
    }
  }

  /// - Throws: ``Fault`` where a time lies before that of the row above, of the same teams.
  private func requireOrder(_ price: SourcePrice, _ columns: PriceColumns) throws(Fault) {
    guard let last = prices.last, last.teams == price.teams, last.date == price.date,
      let (before, now) = last.time.flatMap({ before in price.time.map { (before, $0) } }),
      now < before
    else { return }
    throw table.fault(
      row: price.row, "its time lies before that of the row above",
      remedy: .advice("order the file by time"))
  }
}

/// The columns of a file that a format names.
private struct PriceColumns {
  private let date: SourceColumn?
  private let start: SourceColumn?
  private let time: SourceColumn?
  private let teams: [SourceColumn]
  private let ticker: SourceColumn?
  private let odds: [(moment: PriceRow.Moment, columns: [SourceColumn])]
  private let named: [String: SourceColumn]

  init(_ table: SourceTable, _ format: PriceFormat) throws(Fault) {
    func column(_ name: String?) throws(Fault) -> SourceColumn? {
      guard let name else { return nil }
      return try table.column(name)
    }
    (date, start) = (try column(format.date), try column(format.start))
    (time, ticker) = (try column(format.time), try column(format.ticker))
    teams =
      format.ticker == nil
      ? [try table.column(format.home ?? ""), try table.column(format.away ?? "")] : []
    var odds: [(moment: PriceRow.Moment, columns: [SourceColumn])] = []
    for moment in format.odds ?? [] {
      var columns = [try table.column(moment.home), try table.column(moment.away)]
      if let draw = try column(moment.draw) { columns.append(draw) }
      odds.append((moment.moment == "open" ? .open : .close, columns))
    }
    self.odds = odds
    var named: [String: SourceColumn] = [:]
    let names = [
      "bid": format.bid, "ask": format.ask, "last": format.last, "open": format.open,
      "high": format.high,
      "low": format.low, "close": format.close, "volume": format.volume,
    ]
    for (name, title) in names { named[name] = try column(title) }
    self.named = named
  }

  // MARK: Rows

  func odds(_ row: Int, _ format: PriceFormat) throws(Fault) -> [SourcePrice] {
    let style = format.style ?? .decimal
    var found: [SourcePrice] = []
    for (moment, columns) in odds {
      let filled = columns.filter { !$0.isMissing(row) }
      guard !filled.isEmpty else { continue }
      guard filled.count == columns.count else {
        let empty = columns.first { $0.isMissing(row) } ?? columns[0]
        throw empty.error(row, expected: "odds, since the other side has some")
      }
      var price = try opening(row, format, moment)
      for column in columns {
        let text = column.text(row)
        guard let odds = style.read(text) else {
          throw column.error(row, expected: "\(style.rawValue) odds above 1")
        }
        price.odds.append(odds)
        price.texts.append(text)
      }
      found.append(price)
    }
    return found
  }

  /// A price of contracts; nil for a row without any.
  func contract(_ row: Int, _ format: PriceFormat) throws(Fault) -> SourcePrice? {
    let isBar = named["close"] != nil
    let (bid, ask) = (try price("bid", row, format), try price("ask", row, format))
    let last = try price(isBar ? "close" : "last", row, format)
    guard bid != nil || ask != nil || last != nil else { return nil }
    var found = try opening(row, format, isBar ? .bar : .quote)
    (found.bid, found.ask, found.last) = (bid, ask, last)
    if let bid, let ask, bid > ask, let column = named["bid"] {
      throw column.error(row, expected: "a bid that is not above the ask")
    }
    if isBar { found.bar = try bar(row, format) }
    if let last, bid == nil, ask == nil, let spread = format.spread?.units {
      let half = spread / 2
      found.bid = max(0, last - half)
      found.ask = min(Amount.one, last - half + spread)
    }
    if let column = named["volume"], !column.isMissing(row) {
      guard let volume = Amount(column.text(row)), volume.units >= 0 else {
        throw column.error(row, expected: "a number of contracts, 0 or more")
      }
      found.volume = volume.units
    }
    return found
  }

  private func bar(_ row: Int, _ format: PriceFormat) throws(Fault) -> Tick.Bar {
    var prices: [Int64] = []
    for name in ["open", "high", "low", "close"] {
      guard let price = try price(name, row, format) else {
        throw named[name]!.error(row, expected: "a price, since the bar has others")
      }
      prices.append(price)
    }
    guard prices[1] >= max(prices[0], prices[3]), prices[2] <= min(prices[0], prices[3]) else {
      throw named["high"]!.error(row, expected: "a high and a low around open and close")
    }
    return Tick.Bar(open: prices[0], high: prices[1], low: prices[2], close: prices[3])
  }

  /// A price in 1/10000; nil for an empty cell.
  private func price(_ name: String, _ row: Int, _ format: PriceFormat) throws(Fault) -> Int64? {
    guard let column = named[name], !column.isMissing(row) else { return nil }
    let scale: Int64 = format.unit == .cents ? 100 : 1
    guard let amount = Amount(column.text(row)), amount.units >= 0,
      amount.units <= Amount.one * scale
    else {
      throw column.error(row, expected: "a price from 0 to \(scale)")
    }
    let tick = format.tick?.units ?? 100
    guard amount.units % scale == 0, (amount.units / scale) % tick == 0 else {
      throw column.error(row, expected: "a price in steps of \(Amount(units: tick)) of 1")
    }
    return amount.units / scale
  }

  // MARK: Games and times

  private func opening(
    _ row: Int, _ format: PriceFormat, _ moment: PriceRow.Moment
  ) throws(Fault) -> SourcePrice {
    let time = try time(row)
    if let ticker {
      guard let parts = Ticker(ticker.text(row)) else {
        throw ticker.error(row, expected: "a ticker such as NAME-25OCT21HOUOKC-OKC")
      }
      return SourcePrice(row: row, date: parts.date, teams: parts.teams, moment: moment, time: time)
    }
    var names: [String] = []
    for column in teams { names.append(try column.filledText(row, "the name of a team")) }
    guard names[0] != names[1] else {
      throw teams[1].error(row, expected: "another team than the first")
    }
    return SourcePrice(
      row: row, date: try date(row, format, time), teams: names, startMinute: try startMinute(row),
      moment: moment, time: time)
  }

  private func date(_ row: Int, _ format: PriceFormat, _ time: Int64?) throws(Fault) -> CalendarDate
  {
    guard let column = date else {
      return Instant(microseconds: time ?? 0).date(in: .utc)
    }
    let text = column.text(row)
    var parts = text.split(whereSeparator: { "-/.".contains($0) }).map(String.init)
    switch format.dateOrder ?? .ymd {
    case .ymd: break
    case .dmy: parts.reverse()
    case .mdy: if parts.count == 3 { parts = [parts[2], parts[0], parts[1]] }
    }
    let numbers = parts.compactMap { Int($0) }
    guard numbers.count == 3, parts.count == 3,
      let date = CalendarDate(year: numbers[0], month: numbers[1], day: numbers[2]),
      numbers[0] >= 1800
    else {
      throw column.error(
        row, expected: "a date in the order \((format.dateOrder ?? .ymd).rawValue)")
    }
    return date
  }

  private func startMinute(_ row: Int) throws(Fault) -> Int? {
    guard let column = start, !column.isMissing(row) else { return nil }
    let parts = column.text(row).split(separator: ":").compactMap { Int($0) }
    guard parts.count >= 2, (0..<24).contains(parts[0]), (0..<60).contains(parts[1]) else {
      throw column.error(row, expected: "a time such as 20:00")
    }
    return 60 * parts[0] + parts[1]
  }

  private func time(_ row: Int) throws(Fault) -> Int64? {
    guard let column = time else { return nil }
    let text = column.text(row)
    if let seconds = Int64(text), (0...10_000_000_000).contains(seconds) {
      return seconds * 1_000_000
    }
    guard let instant = Instant(text.replacing(" ", with: "T")) else {
      throw column.error(
        row, expected: "a time with its zone, such as 2026-01-31T20:00:00Z, or seconds since 1970")
    }
    return instant.microseconds
  }
}

/// The parts of an exchange's ticker.
struct Ticker {
  let date: CalendarDate
  /// The team that yes is, then the other.
  let teams: [String]

  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// Nil for a text of another form.
  init?(_ text: String) {
    let parts = text.split(separator: "-").map(String.init)
    guard parts.count == 3, parts[1].utf8.count > 9, parts[1].allSatisfy(\.isASCII) else {
      return nil
    }
    let stamp = Array(parts[1])
    guard let year = Int(String(stamp[0..<2])), let day = Int(String(stamp[5..<7])),
      let month = Self.months.firstIndex(of: String(stamp[2..<5])),
      let date = CalendarDate(year: 2000 + year, month: month + 1, day: day)
    else { return nil }
    let (names, yes) = (String(stamp[7...]), parts[2])
    let other =
      names.hasPrefix(yes)
      ? String(names.dropFirst(yes.count))
      : names.hasSuffix(yes) ? String(names.dropLast(yes.count)) : ""
    guard !other.isEmpty else { return nil }
    (self.date, teams) = (date, [yes, other])
  }
}
