/// What a market offered at a time: prices of yes in 1/10000. A price that is missing is nil, and no price.
public struct Tick: Sendable, Equatable {
  /// In microseconds since 1970, UTC.
  public var time: Int64
  /// Order among the ticks of one time.
  public var sequence: Int64
  public var bid: Int64?
  public var ask: Int64?
  /// Contracts that can be had, in 1/10000; nil where nobody said.
  public var volume: Int64?
  /// The trades since the tick before, where the tick is the end of a bar; its bid and ask lie around the close.
  public var bar: Bar?

  public struct Bar: Sendable, Equatable {
    public var open: Int64
    public var high: Int64
    public var low: Int64
    public var close: Int64

    public init(open: Int64, high: Int64, low: Int64, close: Int64) {
      (self.open, self.high, self.low, self.close) = (open, high, low, close)
    }
  }

  public init(
    time: Int64, sequence: Int64, bid: Int64?, ask: Int64?, volume: Int64? = nil, bar: Bar? = nil
  ) {
    (self.time, self.sequence, self.bid, self.ask) = (time, sequence, bid, ask)
    (self.volume, self.bar) = (volume, bar)
  }

  /// A moment of a tick as one side sees it.
  struct View {
    let time: Int64
    let sequence: Int64
    /// The step of a bar, 0 to 3; 0 for what is no bar.
    let step: Int64
    let bid: Int64
    let ask: Int64?
    let volume: Int64?
  }

  /// Which end of a bar comes first, as the side sees it.
  public enum BarOrder: String, Sendable, CaseIterable, Codable {
    case adverse, favourable

    var other: BarOrder { self == .adverse ? .favourable : .adverse }
  }

  /// Calls `body` with each moment of the tick that has a bid for a side.
  @inline(__always)
  func forEachView(of side: Side, _ order: BarOrder, _ body: (View) -> Void) {
    let (ownBid, ownAsk) =
      side == .yes ? (bid, ask) : (ask.map { Amount.one - $0 }, bid.map { Amount.one - $0 })
    guard let ownBid else { return }
    guard let bar else {
      body(View(time: time, sequence: sequence, step: 0, bid: ownBid, ask: ownAsk, volume: volume))
      return
    }
    let (open, close) = (side.own(bar.open), side.own(bar.close))
    let (low, high) = side == .yes ? (bar.low, bar.high) : (side.own(bar.high), side.own(bar.low))
    let below = close - ownBid
    let above = ownAsk.map { $0 - close }
    let ends = order == .adverse ? (low, high) : (high, low)
    var step: Int64 = 0
    for trade in [open, ends.0, ends.1, close] {
      body(
        View(
          time: time, sequence: sequence, step: step, bid: Self.clamped(trade - below),
          ask: above.map { Self.clamped(trade + $0) }, volume: volume))
      step += 1
    }
  }

  private static func clamped(_ price: Int64) -> Int64 { min(max(price, 0), Amount.one) }
}
