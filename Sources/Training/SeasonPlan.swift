public import Faults

/// The seasons of a training, checked against those that have games.
public struct SeasonPlan: Sendable, Equatable {
  /// First and last season that are predicted.
  public let predicted: ClosedRange<Int>
  /// First and last season that are walked: the same, and those of the warm-up before.
  public let walked: ClosedRange<Int>
  /// Seasons inside the range that have no games at all.
  public let gaps: [Int]

  /// - Parameter available: the seasons that have games, ascending.
  /// - Throws: ``Fault`` when a year has no games, or the years are out of order.
  public init(
    startYear: Int, endYear: Int?, warmUpFrom: Int?, available: [Int]
  ) throws(Fault) {
    guard let first = available.first, let last = available.last else {
      throw Fault(.missing, "no season has games", remedy: .importGames)
    }
    let end = endYear ?? max(last, startYear)
    guard startYear <= end else {
      throw Fault(
        .usage, at: .field("start_year", "\(startYear)"), "is after the last season, \(end)",
        remedy: .expected("it at or before"))
    }
    let walkStart = warmUpFrom ?? startYear
    guard walkStart <= startYear else {
      throw Fault(
        .usage, at: .field("warm_up_from", "\(walkStart)"),
        "is after the first season that is predicted, \(startYear)",
        remedy: .expected("it before"))
    }
    let years = [
      ("start_year", startYear), ("end_year", end), ("warm_up_from", walkStart),
    ]
    for (field, year) in years where !available.contains(year) {
      let inside = first < year && year < last ? ", with gaps" : ""
      throw Fault(
        .missing, at: .field(field, "\(year)"), "that season has no games",
        remedy: .advice("there are seasons \(first) to \(last)" + inside))
    }
    predicted = startYear...end
    walked = walkStart...end
    gaps = (walkStart...end).filter { !available.contains($0) }
  }
}
