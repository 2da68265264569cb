internal import Terminal
internal import Tracking
internal import Training
internal import Wording

/// Why two runs scored differently, as people and programs read it.
struct ExplanationReport {
  private let explanation: Explanation
  private let one: RunRecord
  private let other: RunRecord
  private let isAtHand: Bool

  /// - Parameter isAtHand: whether the games at hand are those of one of the runs, so that runs could be
  ///   made again.
  init(_ explanation: Explanation, _ one: RunRecord, _ other: RunRecord, isAtHand: Bool) {
    self.explanation = explanation
    self.one = one
    self.other = other
    self.isAtHand = isAtHand
  }

  func text(width: Int?, style: Style) -> String {
    let opening = scores.render(width: width, style: style) + "\n"
    let factors = explanation.settings + explanation.circumstances
    guard !factors.isEmpty else {
      return opening + Prose.text(["they differ in nothing that records know of"], width: width)
    }
    var sentences: [String] = []
    if let interplay = explanation.interplay, explanation.settings.count > 1 {
      sentences.append(
        "the settings together change \(Self.signed(interplay)) more than one by one")
    }
    if let remainder { sentences.append(remainder) }
    return opening + table(of: factors).render(width: width, style: style)
      + Prose.text(sentences, width: width)
  }

  private var scores: TextTable {
    var table = TextTable([
      TableColumn("run"), TableColumn("log loss recorded", alignment: .right),
      TableColumn("made again now", alignment: .right),
    ])
    for (record, scores) in [(one, explanation.one), (other, explanation.other)] {
      table.append([
        String(record.runID.prefix(8)), NumberFormat.fixed(scores.recorded, decimals: 5),
        NumberFormat.fixed(scores.now, decimals: 5),
      ])
    }
    table.append([
      "difference", Self.signed(explanation.difference),
      Self.signed(explanation.differenceOfSettings),
    ])
    return table
  }

  private func table(of factors: [Explanation.Factor]) -> TextTable {
    var table = TextTable([
      TableColumn("what differs"),
      TableColumn(String(one.runID.prefix(8)), minimumWidth: 8, isFlexible: true),
      TableColumn(String(other.runID.prefix(8)), minimumWidth: 8, isFlexible: true),
      TableColumn("by itself changes", alignment: .right),
    ])
    for factor in factors {
      table.append([factor.name, factor.one, factor.other, Self.signed(factor.effect)])
    }
    return table
  }

  /// What is left when the settings are accounted for.
  private var remainder: String? {
    guard isAtHand else {
      return
        "the games at hand are of neither run, so that nothing was made again; name theirs with "
        + "--data-dir"
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

  private static func signed(_ value: Double?) -> String {
    guard let value else { return NumberFormat.absent }
    return (value > 0 ? "+" : "") + NumberFormat.fixed(value, decimals: 5)
  }
}

extension ExplanationReport {
  private struct Document: Encodable {
    struct Factor: Encodable {
      let name: String
      let a: String
      let b: String
      let effect: Double?
    }

    struct Run: Encodable {
      let runID: String
      let logLoss: Double?
      let logLossNow: Double?

      enum CodingKeys: String, CodingKey {
        case runID = "run_id"
        case logLoss = "log_loss"
        case logLossNow = "log_loss_now"
      }
    }

    let a: Run
    let b: Run
    let settings: [Factor]
    let circumstances: [Factor]
    let interplay: Double?
  }

  func json() -> [UInt8] {
    func run(_ record: RunRecord, _ scores: Explanation.Scores) -> Document.Run {
      Document.Run(runID: record.runID, logLoss: scores.recorded, logLossNow: scores.now)
    }
    func factors(_ factors: [Explanation.Factor]) -> [Document.Factor] {
      factors.map {
        Document.Factor(name: $0.name, a: $0.one, b: $0.other, effect: $0.effect)
      }
    }
    let document = Document(
      a: run(one, explanation.one), b: run(other, explanation.other),
      settings: factors(explanation.settings), circumstances: factors(explanation.circumstances),
      interplay: explanation.interplay)
    return JSONList.text(of: document)
  }
}
