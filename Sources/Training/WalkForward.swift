internal import Faults
internal import Features
internal import League
internal import Models
internal import Tracking

/// Takes a stateless model through a feature table: fits it on the rows of all earlier days, then asks
/// it, season by season.
///
/// It is fitted before each tournament; where every game is predicted, also before each season.
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
      let answers = try model.predict(FeatureRows(table, fold.predicted))
      try recorder.record(answers, to: table.matchups[fold.predicted]) { table.outcomes[$0] }
    }
    return recorder.predictions
  }

  /// Fits the model on every row up to the last that has an outcome, and returns its files.
  func fitOnEverything(_ model: inout any StatelessModel) throws -> [ModelFile] {
    guard let last = table.outcomes.lastIndex(where: { $0 != nil }) else { return [] }
    try model.fit(FeatureRows(table, 0..<last + 1))
    return try model.files()
  }

  private func hasOutcomes(_ rows: Range<Int>) -> Bool {
    table.outcomes[rows].contains { $0 != nil }
  }

  /// In the order of the walk.
  var folds: [Fold] {
    table.seasons.flatMap { season -> [Fold] in
      guard let first = season.first,
        predictsWarmUp || plan.predicted.contains(Int(table.matchups[first].season))
      else { return [] }
      let tournament = startOfTournament(season)
      var folds: [Fold] = []
      if scope == .all, tournament > first {
        folds.append(Fold(training: 0..<first, predicted: first..<tournament))
      }
      if tournament < season.upperBound {
        folds.append(Fold(training: 0..<tournament, predicted: tournament..<season.upperBound))
      }
      return folds
    }
  }

  /// The first row of the first day on which the tournament is played; the season's end without one.
  private func startOfTournament(_ season: Range<Int>) -> Int {
    guard let first = season.first(where: { table.matchups[$0].isTournament }) else {
      return season.upperBound
    }
    let day = table.matchups[first].day
    return season.first { table.matchups[$0].day == day } ?? first
  }
}
