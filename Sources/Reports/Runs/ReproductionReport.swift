internal import JSON
internal import Tracking
public import Training
internal import Wording

/// The outcome of making a run again.
public struct ReproductionReport {
  private let reproduction: Reproduction
  private let runID: String
  private let tolerance: Double
  private let storedDigest: String?

  /// - Parameter storedDigest: another digest to compare with; nil for none.
  public init(
    _ reproduction: Reproduction, runID: String, tolerance: Double, storedDigest: String?
  ) {
    self.reproduction = reproduction
    self.runID = runID
    self.tolerance = tolerance
    self.storedDigest = storedDigest
  }

  public var isReproduced: Bool {
    reproduction.isReproduced(tolerance: tolerance) && hasStoredDigest
  }

  private var hasStoredDigest: Bool {
    storedDigest.map { $0 == reproduction.digest } ?? true
  }

  public var report: Report {
    Report(
      title: "Run \(runID.prefix(8)) made again",
      [Section([.table(items)]), Section([.sentence(verdict)])],
      fields: [
        Report.Field("run_id", .text(runID)), Report.Field("reproduced", .boolean(isReproduced)),
        Report.Field("tolerance", .number(tolerance)),
        Report.Field("predictions", .whole(reproduction.predictionCount)),
        Report.Field("differing_predictions", .whole(reproduction.differingPredictions)),
        Report.Field("unmatched_games", .whole(reproduction.unmatchedGames)),
        Report.Field("largest_difference", .number(reproduction.largestDifference)),
        Report.Field(
          "estimate_difference", .number(finite: reproduction.estimateDifference)),
        Report.Field("digest", .text(reproduction.digest)),
        Report.Field("stored_digest", .optional(storedDigest)),
      ])
  }

  private var items: Table {
    var table = Table([
      Column("", key: "name"), Column("recorded", key: "recorded", narrowest: 8),
      Column("now", key: "now", narrowest: 8), .data("matches"),
    ])
    for (index, item) in reproduction.items.enumerated() {
      table.append(Self.cells(item.name, item.recorded, item.now), at: ["items", .index(index)])
    }
    if let storedDigest {
      table.append(Self.cells("stored digest", storedDigest, reproduction.digest))
    }
    return table
  }

  private static func cells(_ name: String, _ recorded: String, _ now: String) -> [Cell] {
    let matches = recorded == now
    return [
      .text(name), Cell(short(recorded), data: .text(recorded)),
      Cell(matches ? "the same" : short(now), data: .text(now)).toned(matches ? .faint : .strong),
      .data(.boolean(matches)),
    ]
  }

  /// Digests are long, and their beginnings tell them apart.
  private static func short(_ text: String) -> String {
    text.count == 64 && text.allSatisfy(\.isHexDigit) ? text.prefix(16) + "…" : text
  }

  private var verdict: String {
    let count = NumberFormat.counted(reproduction.predictionCount, "prediction")
    guard reproduction.unmatchedGames == 0 else {
      return
        "not reproduced: \(NumberFormat.counted(reproduction.unmatchedGames, "game")) in one of "
        + "the two only"
    }
    let differing = NumberFormat.grouped(reproduction.differingPredictions)
    let largest = "the largest difference is \(reproduction.largestDifference)"
    guard reproduction.hasEstimates else {
      return "not reproduced: estimates differ by more than \(Reproduction.estimateTolerance)"
    }
    guard reproduction.isReproduced(tolerance: tolerance) else {
      return "not reproduced: \(differing) of \(count) differ; \(largest)"
    }
    guard hasStoredDigest else { return "not reproduced: the stored digest is another" }
    guard reproduction.differingPredictions > 0 else {
      return "reproduced: all \(count) are the same to the bit"
    }
    return "reproduced within \(tolerance): \(differing) of \(count) differ; \(largest)"
  }
}
