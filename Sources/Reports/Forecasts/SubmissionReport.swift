internal import Chronology
public import Forecasting
internal import JSON
internal import Tracking
internal import Wording

/// A filled Kaggle submission.
public struct SubmissionReport {
  private let submission: Submission
  private let models: [AskedModel]
  private let path: String

  /// - Parameters:
  ///   - models: in the order in which the submission names them.
  ///   - path: where it was written.
  public init(_ submission: Submission, by models: [AskedModel], path: String) {
    (self.submission, self.models, self.path) = (submission, models, path)
  }

  public var report: Report {
    let facts = [
      Figures.Fact("submission", .text(path).toned(.strong), at: "file"),
      Figures.Fact("matchups", .count(submission.probabilities.count), at: "rows"),
      Figures.Fact("probabilities", range),
    ]
    return Report(
      title: "Submission \(path)",
      [Section([.figures(Figures(facts + submission.parts.map(fact) + filled))])],
      fields: [Report.Field("parts", .array(submission.parts.map(value)))])
  }

  /// Nothing where every row is a model's.
  private var filled: [Figures.Fact] {
    guard submission.filledRows > 0 else { return [] }
    let rows = Cell.count(submission.filledRows)
    return [
      Figures.Fact("filled", rows, at: "filled_rows"),
      Figures.Fact("which are", "rows of two teams that no league at hand has"),
    ]
  }

  private var range: String {
    let (low, high) = (submission.probabilities.min() ?? 0, submission.probabilities.max() ?? 0)
    return [low, high].map(ScoreText.score).joined(separator: " to ")
  }

  private func fact(_ part: Submission.Part) -> Figures.Fact {
    let model = models[part.model]
    return Figures.Fact(
      "season \(part.moment.season)",
      "\(NumberFormat.grouped(part.rows)) by \(model.record.modelType), run "
        + "\(model.record.shortID): knew the games before \(model.words(for: part.moment))")
  }

  private func value(of part: Submission.Part) -> JSONValue {
    let record = models[part.model].record
    return .object([
      "run_id": .text(record.runID), "model_type": .text(record.modelType),
      "season": .whole(part.moment.season), "known_before_day": .whole(Int(part.moment.day)),
      "rows": .whole(part.rows),
    ])
  }
}
