internal import Database
public import Faults
public import Time

/// The faults that a look through a chain, or through derived rows, found.
public struct LedgerFinding: Sendable, Equatable, CustomStringConvertible {
  /// The row: `forecast 0192…`, or `counting forecast 2024_5_1_2 of run 3f0c…`.
  public let row: String
  public let fact: String

  package init(row: String, fact: String) { (self.row, self.fact) = (row, fact) }

  public var description: String { "\(row): \(fact)" }
}

/// The findings of a look through a league's forecasts.
public struct ForecastVerification: Sendable, Equatable {
  /// Rows that were looked at.
  public var count: Int64 = 0
  /// The digest of the last.
  public var head: String = RecordedForecast.noDigest
  public var findings: [LedgerFinding] = []

  public var isWhole: Bool { findings.isEmpty }
}

extension Ledger {
  /// The head of a league's chain, to be published; nil where there is no forecast.
  public func seal(_ leagueID: String, at time: Instant) throws(Fault) -> ForecastSeal? {
    let sql =
      "SELECT sequence, digest FROM forecasts WHERE league_id = $1 ORDER BY sequence DESC LIMIT 1"
    return try connection.first(sql, [.text(leagueID)]) { (row) throws(Fault) in
      ForecastSeal(
        leagueID: leagueID, count: try row.integer(0), digest: try row.text(1), time: time)
    }
  }

  /// Computes every digest of a league's chain anew.
  ///
  /// Shows a row that was changed, removed from the middle or put between others. A tail that was cut
  /// off, or a chain that was computed anew, is found only with a seal from before.
  ///
  /// - Throws: ``Fault`` `.usage` where the seal is of another league.
  public func verifyForecasts(
    _ leagueID: String, against seal: ForecastSeal? = nil
  ) throws(Fault) -> ForecastVerification {
    if let seal, seal.leagueID != leagueID {
      throw Fault(.usage, "the seal is of league \(seal.leagueID), and this one is \(leagueID)")
    }
    return try connection.transaction(.read) { () throws(Fault) in
      var chain = ChainCheck(seal: seal)
      let sql =
        "SELECT \(RecordedForecast.columns) FROM forecasts WHERE league_id = $1 ORDER BY sequence"
      try connection.forEachRow(sql, [.text(leagueID)]) { (row) throws(Fault) in
        chain.follow(try RecordedForecast(row))
      }
      return chain.finished()
    }
  }

  /// The leagues that have rows here, in the order of their ids.
  public func leagueIDs() throws(Fault) -> [String] {
    try connection.rows("SELECT league_id FROM leagues ORDER BY league_id") { (row) throws(Fault) in
      try row.text(0)
    }
  }

  /// Derives everything again that can be: the chains of all leagues, and which forecasts count with
  /// which scores.
  public func verify() throws(Fault) -> [LedgerFinding] {
    var findings: [LedgerFinding] = []
    for league in try leagueIDs() {
      findings += try verifyForecasts(league).findings
      findings += try verifyCounting(league)
    }
    return findings
  }
}

/// Follows a chain from row to row.
private struct ChainCheck {
  let seal: ForecastSeal?
  private var result = ForecastVerification()
  private var isSealMet = false

  init(seal: ForecastSeal?) { self.seal = seal }

  mutating func follow(_ row: RecordedForecast) {
    result.count += 1
    if row.sequence != result.count {
      note(row, "is number \(row.sequence) of the chain where \(result.count) is due")
    } else if row.previousDigest != result.head {
      note(row, "does not follow the row before it")
    } else if row.digest != row.computedDigest {
      note(row, "was changed after it had been recorded")
    }
    // What comes after a gap is held against what is there.
    result.count = row.sequence
    result.head = row.digest
    if let seal, row.sequence == seal.count {
      isSealMet = true
      if row.digest != seal.digest { note(row, "is not what was sealed at \(seal.time)") }
    }
  }

  func finished() -> ForecastVerification {
    guard let seal, !isSealMet else { return result }
    var result = result
    result.findings.append(
      LedgerFinding(
        row: "forecast number \(seal.count)",
        fact: "was sealed at \(seal.time) and is gone; there are \(result.count)"))
    return result
  }

  private mutating func note(_ row: RecordedForecast, _ fact: String) {
    // One row is told once, and of many the first ones tell enough.
    guard result.findings.count < 100 else { return }
    result.findings.append(LedgerFinding(row: "forecast \(row.forecastID)", fact: fact))
  }
}
