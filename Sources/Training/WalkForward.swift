internal import Chronology
internal import Faults
internal import Features
internal import League
internal import Models
internal import Tracking

/// Takes a stateless model through a feature table: fits it on the rows of all earlier days, then asks
/// it, season by season.
///
/// Its folds are those of the dataset's seasons; where only tournaments are predicted, the fold before a
/// tournament is left out.
struct WalkForward {
  /// Rows that are predicted by one fit, and those that it learns from.
  struct Fold: Equatable {
    let training: Range<Int>
    let predicted: Range<Int>
  }

  private let table: FeatureTable
  private let dataset: Dataset
  private let plan: SeasonPlan
  private let scope: PredictionScope
  private let predictsWarmUp: Bool

  /// - Parameter predictsWarmUp: whether the games of the warm-up are predicted too, but for those that
  ///   come before there is anything to learn from.
  init(
    _ table: FeatureTable, dataset: Dataset, plan: SeasonPlan, scope: PredictionScope,
    predictsWarmUp: Bool = false
  ) {
    self.table = table
    self.dataset = dataset
    self.plan = plan
    self.scope = scope
    self.predictsWarmUp = predictsWarmUp
  }

  /// - Parameter report: called before each fold; what it throws ends the walk.
  /// - Throws: ``Fault`` when there is nothing to learn from, or the model answers with
  ///   something that is no probability; whatever the model and `report` throw.
  func run(
    _ model: inout any StatelessModel, report: (Walk.Progress) throws -> Void
  ) throws -> Predictions {
    var recorder = PredictionRecorder(teams: dataset.teams, scope: scope)
    let folds = folds
    for (index, fold) in folds.enumerated() {
      let season = Int(table.matchups[fold.predicted.lowerBound].season)
      try report(
        Walk.Progress(
          season: season, completedSeasons: index, totalSeasons: folds.count,
          completedGames: fold.predicted.lowerBound, totalGames: table.rowCount))
      guard hasOutcomes(fold.training) else {
        guard plan.predicted.contains(season) else { continue }
        throw Fault(
          .missing, at: .part("season \(season)"), "no earlier games to learn from",
          remedy: .warmUp)
      }
      try model.fit(FeatureRows(table, fold.training))
      let answers = try model.answers(to: FeatureRows(table, fold.predicted))
      recorder.record(answers, to: table.matchups[fold.predicted]) { table.outcomes[$0] }
    }
    return recorder.predictions
  }

  /// Fits the model on every row up to the last that has an outcome, and returns its files.
  func fitOnEverything(_ model: inout any StatelessModel) throws -> [ModelFile] {
    let rows = table.rowsToLastOutcome(of: 0..<table.rowCount)
    guard !rows.isEmpty else { return [] }
    try model.fit(FeatureRows(table, rows))
    return try model.files()
  }

  private func hasOutcomes(_ rows: Range<Int>) -> Bool {
    table.outcomes[rows].contains { $0 != nil }
  }

  /// In the order of the walk.
  var folds: [Fold] {
    table.seasons.flatMap { rows -> [Fold] in
      guard let season = rows.first.map({ Int(table.matchups[$0].season) }),
        predictsWarmUp || plan.predicted.contains(season)
      else { return [] }
      return folds(ofSeason: season, rows).filter { fold in
        scope == .all || table.matchups[fold.predicted].contains(where: \.isTournament)
      }
    }
  }

  private func folds(ofSeason season: Int, _ rows: Range<Int>) -> [Fold] {
    let training = dataset.folds(ofSeason: season).starts.map { table.rows(before: $0) }
    let ends = training.dropFirst().map(\.upperBound) + [rows.upperBound]
    return zip(training, ends).compactMap { training, end in
      let predicted = training.upperBound..<end
      return predicted.isEmpty ? nil : Fold(training: training, predicted: predicted)
    }
  }
}
