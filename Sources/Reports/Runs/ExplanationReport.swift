internal import JSON
public import Tracking
public import Training
internal import Wording

/// Why two runs scored differently.
public struct ExplanationReport {
  private let explanation: Explanation
  private let one: RunRecord
  private let other: RunRecord
  private let isAtHand: Bool
  private let guide: Guide

  /// - Parameter isAtHand: whether the games at hand are those of one of the runs, so that runs could be
  ///   made again.
  public init(
    _ explanation: Explanation, _ one: RunRecord, _ other: RunRecord, isAtHand: Bool, _ guide: Guide
  ) {
    self.explanation = explanation
    (self.one, self.other) = (one, other)
    (self.isAtHand, self.guide) = (isAtHand, guide)
  }

  public var report: Report {
    Report(
      title: "Why \(one.shortID) and \(other.shortID) scored differently",
      [Section([.table(scores)]), Section(differences)],
      fields: [
        Report.Field("settings", .array([])), Report.Field("circumstances", .array([])),
        Report.Field("interplay", .number(finite: explanation.interplay)),
      ])
  }

  private var differences: [Block] {
    guard !explanation.settings.isEmpty || !explanation.circumstances.isEmpty else {
      return [.sentence("they differ in nothing that records know of")]
    }
    var blocks = [Block.table(factors)]
    if let interplay = explanation.interplay, explanation.settings.count > 1 {
      blocks.append(
        .sentence(
          "the settings together change \(Self.signed(interplay)) more than one by one"))
    }
    return blocks + (remainder.map { [.sentence($0)] } ?? [])
  }

  private var scores: Table {
    var table = Table([
      Column("run", key: "run_id"), Column("log loss recorded", key: "log_loss", .number),
      Column("made again now", key: "log_loss_now", .number),
    ])
    for (record, scores, place) in [(one, explanation.one, "a"), (other, explanation.other, "b")] {
      table.append(
        [
          .run(record.runID), .number(scores.recorded, decimals: 5),
          .number(scores.now, decimals: 5),
        ], at: JSONPath([.key(place)]))
    }
    table.append([
      .text("difference"), .difference(explanation.difference, decimals: 5),
      .difference(explanation.differenceOfSettings, decimals: 5),
    ])
    return table
  }

  private var factors: Table {
    var table = Table([
      Column("what differs", key: "name"), Column(one.shortID, key: "a", narrowest: 8),
      Column(other.shortID, key: "b", narrowest: 8),
      Column("by itself changes", key: "effect", .number),
    ])
    for (name, factors) in [
      ("settings", explanation.settings), ("circumstances", explanation.circumstances),
    ] {
      for (index, factor) in factors.enumerated() {
        table.append(
          [
            .text(factor.name), .text(factor.one), .text(factor.other),
            .difference(factor.effect, decimals: 5),
          ], at: JSONPath([.key(name), .index(index)]))
      }
    }
    return table
  }

  /// A sentence on the difference that is left when the settings are accounted for.
  private var remainder: String? {
    guard isAtHand else {
      return "the games at hand are of neither run, so that nothing was made again; "
        + guide(.nameGames)
    }
    guard let recorded = explanation.difference, let now = explanation.differenceOfSettings else {
      return nil
    }
    let names = explanation.circumstances.map(\.name)
    let rest = recorded - now
    guard rest != 0 else {
      return
        "the settings explain all of it: with the same code and games the difference is the same"
    }
    let causes =
      names.isEmpty ? "something that records do not know of" : names.joined(separator: ", ")
    return "\(Self.signed(rest)) is not the settings\u{2019}: \(causes)"
  }

  private static func signed(_ value: Double) -> String {
    NumberFormat.fixed(value, decimals: 5, isSigned: true)
  }
}
