public import Chronology
internal import Faults
public import League

/// A model's forecast of one game, and its knowledge at the time.
public struct GameForecast: Sendable, Equatable {
  public let matchup: Matchup
  /// That team A wins, in [0, 1].
  public let probability: Double
  /// The model knew the games of days before this moment.
  public let moment: Moment
}

extension Forecaster {
  /// Forecasts games each as of the morning of its own day, or as of the last day that is known of where
  /// that is earlier; the model ends at the latest of these.
  ///
  /// - Returns: one for each matchup, in their order.
  /// - Throws: ``Fault`` for a season before the first that the run walked; as
  ///   ``probabilities(of:)``.
  public mutating func forecasts(of matchups: [Matchup]) throws -> [GameForecast] {
    let moments = try matchups.map { try morning(of: $0) }
    var answers: [Int: GameForecast] = [:]
    for (moment, places) in Dictionary(grouping: matchups.indices, by: { moments[$0] })
      .sorted(by: { $0.key < $1.key })
    {
      try advance(to: moment)
      let asked = places.map { matchups[$0] }
      for (place, probability) in zip(places, try probabilities(of: asked)) {
        answers[place] = GameForecast(
          matchup: matchups[place], probability: probability, moment: moment)
      }
    }
    return matchups.indices.map { answers[$0]! }
  }

  /// The games without a score of the last day that has scores, and of later days.
  public var upcoming: [Matchup] { unplayed { $0 >= $1 } }

  /// The games without a score of earlier days: postponed, or never played.
  public var leftOver: [Matchup] { unplayed { $0 < $1 } }

  private func unplayed(_ isWanted: (Moment, Moment) -> Bool) -> [Matchup] {
    let last = dataset.lastPlayed ?? Moment(season: .min, day: .min)
    return dataset.seasons.flatMap { games in
      games.matchups.indices.filter { index in
        let day = Moment(season: games.season, day: games.matchups[index].day)
        return games.results[index] == nil && isWanted(day, last)
      }.map { games.matchups[$0] }
    }
  }

  private func morning(of matchup: Matchup) throws(Fault) -> Moment {
    let own = Moment(season: Int(matchup.season), day: matchup.day)
    guard let first = dataset.seasons.first?.season, own.season >= first else {
      throw Fault(
        .usage, "season \(own.season) is before the first that the model learnt",
        remedy: .advice("it knows " + dataset.seasonsInWords))
    }
    guard let latest = dataset.latestMoment, own > latest else { return own }
    guard own.season <= max(latest.season, dataset.seasons.last?.season ?? 0) + 1 else {
      throw Fault(
        .usage, "season \(own.season) is far ahead",
        remedy: .advice("the model knows " + dataset.seasonsInWords))
    }
    return own.season == latest.season ? latest : Moment(season: own.season, day: 0)
  }
}
