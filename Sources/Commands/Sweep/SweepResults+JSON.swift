internal import Evaluation
internal import Tracking
internal import Training

extension SweepResults {
  private struct Document: Encodable {
    struct Trial: Encodable {
      let runID: String
      let settings: [String: String]
      let selectionScore: Double?

      enum CodingKeys: String, CodingKey {
        case settings
        case runID = "run_id"
        case selectionScore = "selection_score"
      }
    }

    let sweepID: String
    let metric: String
    let selectOn: [Int]
    let judgeOn: [Int]?
    let bestRunID: String?
    let bestSelectionScore: Double?
    let bestJudgedScore: Double?
    /// Best first.
    let trials: [Trial]

    enum CodingKeys: String, CodingKey {
      case metric, trials
      case sweepID = "sweep_id"
      case selectOn = "select_on"
      case judgeOn = "judge_on"
      case bestRunID = "best_run_id"
      case bestSelectionScore = "best_selection_score"
      case bestJudgedScore = "best_judged_score"
    }
  }

  /// Every trial, best first, and what the best did on the seasons that it is judged on.
  func json(_ plan: SeasonPlan) -> [UInt8] {
    let seasons = request.selectedSeasons ?? plan.predicted
    let ranking = ranking(seasons)
    let best = ranking.first
    let names = request.design.axes.map(\.name)
    let document = Document(
      sweepID: identity, metric: request.metric.rawValue,
      selectOn: [seasons.lowerBound, seasons.upperBound],
      judgeOn: request.judgedSeasons.map { [$0.lowerBound, $0.upperBound] },
      bestRunID: best?.record.runID, bestSelectionScore: best?.score,
      bestJudgedScore: best.flatMap { best in
        request.judgedSeasons.flatMap { best.record.metrics.mean(request.metric, over: $0) }
      },
      trials: ranking.map { row in
        Document.Trial(
          runID: row.record.runID,
          settings: Dictionary(uniqueKeysWithValues: zip(names, request.design.trials[row.trial])),
          selectionScore: row.score)
      })
    return JSONList.text(of: document)
  }
}
