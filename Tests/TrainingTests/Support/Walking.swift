import Hyperparameters
import League
import Models
import Ratings
import TestSupport
import Tracking

@testable import Training

/// What a walk said of a game, by the game's name.
typealias Forecasts = [String: Double]

extension SeasonPlan {
  static func plan(
    _ predicted: ClosedRange<Int> = MadeUpLeague.seasons, warmUpFrom: Int? = nil
  ) throws -> SeasonPlan {
    try SeasonPlan(
      startYear: predicted.lowerBound, endYear: predicted.upperBound, warmUpFrom: warmUpFrom,
      available: Array(1990...2010))
  }
}

extension Predictions {
  /// By season, day, teams and number of the rematch.
  var byGame: Forecasts {
    Dictionary(
      uniqueKeysWithValues: season.indices.map { row in
        let name = "\(season[row])_\(day[row])_\(teamA[row])_\(teamB[row])_\(rematch[row])"
        return (name, probability[row])
      })
  }

  /// The forecasts of a season up to a day, that day included, and of the seasons before.
  func through(season last: Int32, day lastDay: Int32) -> Forecasts {
    var kept = Predictions()
    for row in season.indices
    where (season[row], day[row]) <= (Int64(last), Int64(lastDay)) {
      kept.append(
        game(row), probability: probability[row], outcome: outcome[row])
    }
    return kept.byGame
  }
}

/// Elo as it comes, but for what `settings` say.
func elo(_ settings: [String] = [], _ teams: TeamTable) throws -> any StatefulModel {
  var resolver = ModelDefinition.elo.resolver
  for setting in settings { try resolver.apply(setting: setting) }
  return try Elo(resolver.values(), teams: teams)
}

func walk(
  _ league: MadeUpLeague, _ settings: [String] = [], scope: PredictionScope = .all
) throws -> Predictions {
  let dataset = league.dataset
  var model = try elo(settings, dataset.teams)
  return try Walk(dataset: dataset, plan: .plan(), scope: scope).run(&model)
}
