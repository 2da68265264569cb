/// The seasons of a training, checked against those that have games.
public struct SeasonPlan: Sendable, Equatable {
  /// First and last season that are predicted.
  public let predicted: ClosedRange<Int>
  /// First and last season that are walked: the same, and those of the warm-up before.
  public let walked: ClosedRange<Int>
  /// Seasons inside the range that have no games at all.
  public let gaps: [Int]

  /// - Parameter available: the seasons that have games, ascending.
  /// - Throws: ``TrainingError`` when a year has no games, or the years are out of order.
  public init(
    startYear: Int, endYear: Int?, warmUpFrom: Int?, available: [Int]
  ) throws(TrainingError) {
    guard let first = available.first, let last = available.last else {
      throw TrainingError(.missing, "no season has games; import some with \"almanac import\"")
    }
    let end = endYear ?? max(last, startYear)
    guard startYear <= end else {
      throw TrainingError(
        .usage, "--start-year \(startYear) is after --end-year \(end); expected it at or before")
    }
    let walkStart = warmUpFrom ?? startYear
    guard walkStart <= startYear else {
      throw TrainingError(
        .usage,
        "--warm-up-from \(walkStart) is after --start-year \(startYear); expected it before")
    }
    let years = [
      ("--start-year", startYear), ("--end-year", end), ("--warm-up-from", walkStart),
    ]
    for (option, year) in years where !available.contains(year) {
      let inside = first < year && year < last ? ", with gaps" : ""
      throw TrainingError(
        .missing,
        "\(option) \(year): that season has no games; there are seasons \(first) to \(last)"
          + inside)
    }
    predicted = startYear...end
    walked = walkStart...end
    gaps = (walkStart...end).filter { !available.contains($0) }
  }
}
