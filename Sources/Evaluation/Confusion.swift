/// How often A was named the winner and was, with a probability above 1/2 naming it.
///
/// Ties, and probabilities of exactly 1/2, name nobody and are left out.
public struct Confusion: Sendable, Equatable {
  public private(set) var truePositives = 0
  public private(set) var falsePositives = 0
  public private(set) var trueNegatives = 0
  public private(set) var falseNegatives = 0

  /// - Precondition: `outcomes` has as many elements as `probabilities`.
  public init(probabilities: [Double], outcomes: [Double]) {
    precondition(probabilities.count == outcomes.count, "an outcome for each probability")
    for (probability, outcome) in zip(probabilities, outcomes)
    where outcome != 0.5 && probability != 0.5 {
      switch (probability > 0.5, outcome == 1) {
      case (true, true): truePositives += 1
      case (true, false): falsePositives += 1
      case (false, true): falseNegatives += 1
      case (false, false): trueNegatives += 1
      }
    }
  }

  /// Share of those named that won; nil where none was named.
  public var precision: Double? { Self.share(truePositives, falsePositives) }

  /// Share of those that won that was named; nil where none won.
  public var recall: Double? { Self.share(truePositives, falseNegatives) }

  /// 2·TP/(2·TP + FP + FN); nil where A neither was named nor won.
  public var f1: Double? {
    Self.share(2 * truePositives, falsePositives + falseNegatives)
  }

  private static func share(_ part: Int, _ rest: Int) -> Double? {
    part + rest == 0 ? nil : Double(part) / Double(part + rest)
  }
}
