internal import Brackets
internal import Chronology
public import Forecasting
internal import JSON
internal import League
internal import Tracking
internal import Wording

/// A submission of brackets to Kaggle.
public struct BracketSubmissionReport {
  private let submission: BracketSubmission
  private let models: [AskedModel]
  private let path: String

  /// - Parameters:
  ///   - models: one for each part of the submission, in their order.
  ///   - path: where it was written.
  public init(_ submission: BracketSubmission, by models: [AskedModel], path: String) {
    (self.submission, self.models, self.path) = (submission, models, path)
  }

  public var report: Report {
    Report(
      title: "Submission \(path)",
      [Section([.figures(Figures(facts)), .note(Self.rule)]), past],
      fields: [Report.Field("parts", .array(zip(submission.parts, models).map(value)))])
  }

  private var facts: [Figures.Fact] {
    let count = submission.parts.first?.portfolio.count ?? 0
    return [
      Figures.Fact("submission", .text(path).toned(.strong), at: "file"),
      Figures.Fact("season", .label(submission.season), at: "season"),
      Figures.Fact("brackets", .count(count), at: "brackets"),
    ] + zip(submission.parts, models).map(fact)
  }

  private func fact(_ part: BracketSubmission.Part, _ model: AskedModel) -> Figures.Fact {
    let best = part.forecast.bracket.entrants[favourite(part)]
    return Figures.Fact(
      part.league.rawValue,
      "\(model.record.modelType), run \(model.record.shortID): knew the games before "
        + "\(model.words(for: part.moment)); \(best.place) wins most brackets; no share is further than "
        + "\(ScoreText.score(part.largestDeviation)) from the exact chance")
  }

  private func favourite(_ part: BracketSubmission.Part) -> Int {
    let champion = part.forecast.advancement.champion
    return champion.indices.max { champion[$0] < champion[$1] } ?? 0
  }

  private static let rule =
    "Game by game, the halves of brackets that a game joins are put together so that two teams meet in as many "
    + "brackets as their shares say; of these as many have one of them win as the model gives it to, which ones by "
    + "lot; a bracket that is left over goes to the team that has fewer than its exact chance. Every bracket was "
    + "checked: each team that wins in a slot had come there."

  private var past: Section {
    guard submission.parts.contains(where: { !$0.past.isEmpty }) else {
      return Section(
        "Earlier seasons",
        [.sentence("No earlier season that the models know has a bracket that was played out.")])
    }
    var table = Table(
      [
        Column("tournament", key: "tournament"), Column("season", key: "season", .number),
        Column("these brackets", key: "portfolio", .number),
        Column("plain draws", key: "draws", .number), Column("exact", key: "exact", .number),
      ], at: "past")
    for part in submission.parts {
      for score in part.past {
        table.append([
          .text(part.league.rawValue), .label(score.season), .number(score.portfolio, decimals: 5),
          .number(score.draws, decimals: 5), .number(score.exact, decimals: 5),
        ])
      }
    }
    return Section("Earlier seasons", [.table(table), .note(Self.scores)])
  }

  private static let scores =
    "Average Brier bracket scores, lower is better: of a portfolio made so on the tournament's eve, of as many "
    + "brackets drawn one by one on average, and of the exact chances themselves."

  private func value(_ part: BracketSubmission.Part, _ model: AskedModel) -> JSONValue {
    .object([
      "tournament": .text(part.league.letter), "run_id": .text(model.record.runID),
      "model_type": .text(model.record.modelType),
      "known_before_day": .whole(Int(part.moment.day)),
      "largest_deviation": .number(part.largestDeviation),
    ])
  }
}
