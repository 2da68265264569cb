internal import Database
internal import Faults

/// A row of `positions`.
public struct Position: Sendable, Equatable {
  public var entry: PositionEntry
  public var state: PositionState
}

extension Position {
  private static let entryNames = [
    "position_id", "market_id", "side", "execution", "strategy_id", "model_id", "method_id",
    "forecast_id",
    "known_until", "probability", "market_price", "edge", "quantity", "entry_price", "payout",
    "cost",
    "entry_fee", "entered_at", "entry_sequence", "target_price", "stop_loss_price",
    "trailing_stop_distance",
    "trailing_stop_type", "trailing_activation",
  ]
  private static let stateNames = [
    "peak_price", "current_stop", "remaining", "status", "closed_at", "realised", "fees",
    "held_profit",
    "other_order_profit", "fair_close",
  ]

  static let columns = (entryNames + stateNames).map { "p." + $0 }.joined(separator: ", ")
  /// How many columns ``columns`` has.
  static let columnCount = entryNames.count + stateNames.count

  static let insertion: String = {
    let names = entryNames + stateNames + ["league_id", "recorded_at"]
    let places = names.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
    return "INSERT INTO positions (\(names.joined(separator: ", "))) VALUES (\(places))"
  }()

  static let update: String = {
    let changes = stateNames.enumerated().map { "\($1) = $\($0 + 2)" }.joined(separator: ", ")
    return "UPDATE positions SET \(changes) WHERE position_id = $1"
  }()

  init(_ row: Row) throws(Fault) {
    entry = try PositionEntry(row)
    state = try PositionState(row, from: 24)
  }
}

extension PositionEntry {
  fileprivate init(_ row: Row) throws(Fault) {
    self.init(
      id: try row.text(0), marketID: try row.integer(1), side: try row.word(2),
      execution: try row.word(3),
      strategyID: try row.optionalText(4), modelID: try row.optionalText(5),
      methodID: try row.optionalText(6), forecastID: try row.optionalText(7),
      knownUntil: try row.optionalText(8), probability: try row.optionalDouble(9),
      marketPrice: try row.integer(10), edge: try row.optionalDouble(11),
      contracts: try row.integer(12) / Amount.one, price: try row.integer(13),
      payout: try row.integer(14),
      fee: try row.integer(16), time: try row.integer(17), sequence: try row.integer(18),
      targetPrice: try row.optionalInteger(19), stopLossPrice: try row.optionalInteger(20))
  }

  var values: [SQLValue] {
    [
      .text(id), .integer(marketID), .text(side.rawValue), .text(execution.rawValue),
      .text(strategyID),
      .text(modelID), .text(methodID), .text(forecastID), .text(knownUntil), .double(probability),
      .integer(marketPrice), .double(edge), .integer(contracts * Amount.one), .integer(price),
      .integer(payout), .integer(cost), .integer(fee), .integer(time), .integer(sequence),
      .integer(targetPrice), .integer(stopLossPrice), .integer(trailing?.distance.units),
      .text(trailing?.type.rawValue), .integer(trailing?.activation.units),
    ]
  }
}

extension PositionState {
  /// - Parameter first: the column of the peak.
  init(_ row: Row, from first: Int) throws(Fault) {
    self.init(
      peak: try row.optionalInteger(first), stop: try row.optionalInteger(first + 1),
      remaining: try row.integer(first + 2) / Amount.one, status: try row.word(first + 3),
      closedAt: try row.optionalInteger(first + 4), realised: try row.integer(first + 5),
      fees: try row.integer(first + 6), heldProfit: try row.optionalInteger(first + 7),
      otherOrderProfit: try row.optionalInteger(first + 8),
      fairClose: try row.optionalDouble(first + 9))
  }

  var values: [SQLValue] {
    [
      .integer(peak), .integer(stop), .integer(remaining * Amount.one), .text(status.rawValue),
      .integer(closedAt), .integer(realised), .integer(fees), .integer(heldProfit),
      .integer(otherOrderProfit), .double(fairClose),
    ]
  }
}
