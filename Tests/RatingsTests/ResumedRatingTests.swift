import Hyperparameters
import League
import TestSupport
import Testing

@testable import Ratings

/// A rating whose state was kept goes on as the one that it was taken from.
@Suite struct ResumedRatingTests {
  enum Kind: CaseIterable { case elo, kalman, joint, home, jointHome }

  private static let settings = [
    "elo": [
      "initial_rating=1400", "newcomer_rating=1200", "early_boost=2", "carryover=0.7",
      "carryover_target=conference",
    ],
    "kalman": ["initial_rating=3", "newcomer_rating=-9", "newcomer_variance=50"],
  ]

  private static func elo(_ teams: TeamTable = RandomSeason.teams) throws -> Elo {
    var resolver = HyperparameterResolver(Elo.hyperparameters)
    for setting in settings["elo"]! { try resolver.apply(setting: setting) }
    return try Elo(resolver.values(), teams: teams)
  }

  private static func plain() throws -> KalmanParameters {
    var resolver = HyperparameterResolver(Kalman.plainHyperparameters)
    for setting in settings["kalman"]! { try resolver.apply(setting: setting) }
    return KalmanParameters(plain: resolver.values())
  }

  private static func home() throws -> KalmanParameters {
    var resolver = HyperparameterResolver(Kalman.hyperparameters)
    for setting in ["home_bonus_variance=9", "home_drift=2", "margin_softening=30"] {
      try resolver.apply(setting: setting)
    }
    return KalmanParameters(resolver.values())
  }

  private static func fresh(_ kind: Kind) throws -> any Rating {
    let count = RandomSeason.teams.count
    return switch kind {
    case .elo: try elo()
    case .kalman: Kalman(try plain(), teamCount: count)
    case .joint: JointKalman(try plain(), teamCount: count)
    case .home: Kalman(try home(), teamCount: count)
    case .jointHome: JointKalman(try home(), teamCount: count)
    }
  }

  private static func state(of rating: any Rating) -> RatingsState {
    switch rating {
    case let elo as Elo: elo.state
    case let kalman as Kalman: kalman.state
    case let joint as JointKalman: joint.state
    default: preconditionFailure("one of the above")
    }
  }

  /// Another rating that goes on from a state.
  private static func resumed(_ kind: Kind, _ state: RatingsState) throws -> any Rating {
    var rating = try fresh(kind)
    // What it has learnt before leaves no trace, of the season at hand or of those before it.
    _ = rating.walk([RandomSeason(season: 1998, seed: 98), RandomSeason(season: 1999, seed: 99)])
    switch rating {
    case var elo as Elo:
      elo.resume(from: state)
      return elo
    case var kalman as Kalman:
      kalman.resume(from: state)
      return kalman
    case var joint as JointKalman:
      joint.resume(from: state)
      return joint
    default: preconditionFailure("one of the above")
    }
  }

  @Test(.slow, arguments: Kind.allCases, 1...3 as ClosedRange<UInt64>)
  func `on whichever day, it goes on as if it had never stopped`(kind: Kind, seed: UInt64) throws {
    let seasons = RandomSeason.seasons(seed: seed)
    for (season, day) in [(0, 0), (0, 1), (0, 17), (0, 40), (1, 0), (1, 5), (2, 40), (3, 39)] {
      var whole = try Self.fresh(kind)
      _ = whole.walk(Array(seasons[..<season]))
      whole.begin(seasons[season])
      for day in seasons[season].days[..<day] { whole.learn(day) }
      var resumed = try Self.resumed(kind, Self.state(of: whole))
      #expect(Self.state(of: resumed) == Self.state(of: whole))
      #expect(resumed.outlook() == whole.outlook())
      for day in seasons[season].days[day...] {
        #expect(resumed.predict(day.matchups[...]) == whole.predict(day.matchups[...]))
        whole.learn(day)
        resumed.learn(day)
      }
      let rest = Array(seasons[(season + 1)...])
      #expect(resumed.walk(rest) == whole.walk(rest), "season \(season), day \(day)")
      #expect(Self.state(of: resumed) == Self.state(of: whole))
    }
  }

  /// Before a second season begins, every team is one of the first season's.
  @Test(arguments: Kind.allCases)
  func `a team that the state does not know is as new as it would be in a walk`(kind: Kind) throws {
    let seasons = RandomSeason.seasons(seed: 4)
    for begun in 1...3 {
      var walked = try Self.fresh(kind)
      for season in seasons[..<begun] {
        walked.begin(season)
        // The last team never plays.
        let days = season.days.map { day in
          let kept = day.matchups.indices.filter {
            ![day.matchups[$0].teamA, day.matchups[$0].teamB].contains(11)
          }
          return RandomSeason.Day(
            matchups: kept.map { day.matchups[$0] }, results: kept.map { day.results[$0] })
        }
        for day in days { walked.learn(day) }
      }
      var state = Self.state(of: walked)
      state.teams[11] = nil
      var resumed = try Self.resumed(kind, state)
      #expect(resumed.outlook() == walked.outlook(), "in season \(begun)")
      let rest = Array(seasons[begun...])
      #expect(resumed.walk(rest) == walked.walk(rest))
    }
  }

  @Test func `in the first season it has the first season's rating, later a newcomer's`() throws {
    let unknown = [RatingsState.Team?](repeating: nil, count: 12)
    for (begun, elo, kalman) in [(1, 1400.0, 3.0), (2, 1200, -9), (9, 1200, -9)] {
      let state = RatingsState(season: 2000, seasonsBegun: begun, teams: unknown)
      let resumed = try #require(try Self.resumed(.elo, state) as? Elo)
      #expect(resumed.rating(of: 5) == elo)
      for kind in [Kind.kalman, .joint] {
        let filter = try #require(try Self.resumed(kind, state) as? any MarginFilter)
        #expect(filter.belief(of: 5, on: nil).rating == kalman)
        #expect(filter.belief(of: 5, on: 30).variance == 50)
      }
    }
  }

  /// What a person gives a team stands above both.
  @Test func `a team of the state's first day has the rating that a table gives it`() throws {
    var resolver = HyperparameterResolver(Elo.hyperparameters)
    try resolver.apply([
      "initial_ratings": .ratings([TeamRating(team: "203", rating: 1700)]),
      "overrides": .ratings([TeamRating(team: "204", season: 2000, rating: 1800)]),
    ])
    var elo = try Elo(resolver.values(), teams: RandomSeason.teams)
    elo.resume(
      from: RatingsState(
        season: 2000, seasonsBegun: 3, teams: [RatingsState.Team?](repeating: nil, count: 12)))
    #expect([2, 3, 4].map { elo.rating(of: $0) } == [1700, 1800, 1050])
  }
}
