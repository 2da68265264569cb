internal import Terminal
internal import Training
internal import Wording

/// What came of making a run again.
struct ReproductionReport {
  private let reproduction: Reproduction
  private let runID: String
  private let tolerance: Double
  private let storedDigest: String?

  /// - Parameter storedDigest: another digest to compare with; nil for none.
  init(
    _ reproduction: Reproduction, runID: String, tolerance: Double, storedDigest: String?
  ) {
    self.reproduction = reproduction
    self.runID = runID
    self.tolerance = tolerance
    self.storedDigest = storedDigest
  }

  var isReproduced: Bool {
    reproduction.isReproduced(tolerance: tolerance)
      && (storedDigest.map { $0 == reproduction.digest } ?? true)
  }

  func text(width: Int?, style: Style) -> String {
    var table = TextTable([
      TableColumn(""), TableColumn("recorded", minimumWidth: 8, isFlexible: true),
      TableColumn("now", minimumWidth: 8, isFlexible: true),
    ])
    for item in reproduction.items {
      table.append([
        TableCell(item.name), TableCell(Self.short(item.recorded)),
        item.matches ? TableCell("the same", .dim) : TableCell(Self.short(item.now), .bold),
      ])
    }
    if let storedDigest {
      let matches = storedDigest == reproduction.digest
      table.append([
        TableCell("stored digest"), TableCell(Self.short(storedDigest)),
        matches
          ? TableCell("the same", .dim) : TableCell(Self.short(reproduction.digest), .bold),
      ])
    }
    return table.render(width: width, style: style) + "\n"
      + Prose.text([verdict], width: width)
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
    guard reproduction.isReproduced(tolerance: tolerance) else {
      return "not reproduced: \(differing) of \(count) differ; \(largest)"
    }
    let isStored = storedDigest.map { $0 == reproduction.digest } ?? true
    guard isStored else { return "not reproduced: the stored digest is another" }
    guard reproduction.differingPredictions > 0 else {
      return "reproduced: all \(count) are the same to the bit"
    }
    return "reproduced within \(tolerance): \(differing) of \(count) differ; \(largest)"
  }

  /// Digests are long, and their beginnings tell them apart.
  private static func short(_ text: String) -> String {
    text.count == 64 && text.allSatisfy(\.isHexDigit) ? text.prefix(16) + "…" : text
  }

  private struct Document: Encodable {
    struct Item: Encodable {
      let name: String
      let recorded: String
      let now: String
      let matches: Bool
    }

    let runID: String
    let reproduced: Bool
    let tolerance: Double
    let predictions: Int
    let differingPredictions: Int
    let unmatchedGames: Int
    let largestDifference: Double
    let digest: String
    let storedDigest: String?
    let items: [Item]

    enum CodingKeys: String, CodingKey {
      case reproduced, tolerance, predictions, digest, items
      case runID = "run_id"
      case differingPredictions = "differing_predictions"
      case unmatchedGames = "unmatched_games"
      case largestDifference = "largest_difference"
      case storedDigest = "stored_digest"
    }
  }

  func json() -> [UInt8] {
    let document = Document(
      runID: runID, reproduced: isReproduced, tolerance: tolerance,
      predictions: reproduction.predictionCount,
      differingPredictions: reproduction.differingPredictions,
      unmatchedGames: reproduction.unmatchedGames,
      largestDifference: reproduction.largestDifference, digest: reproduction.digest,
      storedDigest: storedDigest,
      items: reproduction.items.map {
        Document.Item(name: $0.name, recorded: $0.recorded, now: $0.now, matches: $0.matches)
      })
    return JSONList.text(of: document)
  }
}
