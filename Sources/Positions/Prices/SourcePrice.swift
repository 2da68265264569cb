internal import Time

/// A price as a file has it: of two teams, with the first one's view.
struct SourcePrice {
  /// Row in the file.
  var row: Int
  var date: CalendarDate
  /// Names: the host's or that of yes, then the other's.
  var teams: [String]
  /// Minutes after midnight at which the game starts; nil where nobody said.
  var startMinute: Int?
  var moment: PriceRow.Moment
  /// In microseconds since 1970; nil for an open or close without a time.
  var time: Int64?
  var bid: Int64?
  var ask: Int64?
  var last: Int64?
  var volume: Int64?
  var bar: Tick.Bar?
  var odds: [Int64] = []
  var texts: [String] = []

  /// The other team's view.
  var reversed: SourcePrice {
    var other = self
    let mirror = { (price: Int64?) in price.map { Amount.one - $0 } }
    (other.bid, other.ask, other.last) = (mirror(ask), mirror(bid), mirror(last))
    other.bar = bar.map {
      Tick.Bar(
        open: Amount.one - $0.open, high: Amount.one - $0.low, low: Amount.one - $0.high,
        close: Amount.one - $0.close)
    }
    if odds.count >= 2 {
      other.odds.swapAt(0, 1)
      other.texts.swapAt(0, 1)
    }
    return other
  }
}
