internal import Determinism

/// A made-up league drawn from a known model, as the files of a Kaggle download.
///
/// Each team has a strength in points: it wanders a little from day to day, and from season to
/// season is drawn back toward its conference's. A game's margin is the difference of strengths, plus
/// the home advantage, plus normal noise. A newcomer can try everything without anybody's data.
public struct SampleLeague {
  /// The seed of the sample that is bundled with the program.
  public static let bundledSeed: UInt64 = 2025

  public static let seasons = 2010...2025
  /// A season whose tournament was called off, as real leagues have one.
  static let seasonWithoutTournament = 2020

  /// Points that the home side is better by.
  static let homeAdvantage = 3.5
  /// Standard deviation of a margin around what the strengths say, in points.
  static let marginDeviation = 10.5
  /// Standard deviation of a strength's step from one day to the next, in points.
  static let dailyDrift = 0.12
  /// Fraction of its distance from its conference's strength that a team keeps between seasons.
  static let carryover = 0.75
  /// Standard deviation of what is new about a team in a season, in points.
  static let seasonalDeviation = 4.0

  private var random: RandomGenerator
  private var teams: [SampleTeam]
  private let conferences = SampleConference.all
  private var files = SampleFiles()

  public init(seed: UInt64) {
    random = RandomGenerator(seed: seed)
    teams = []
    teams = SampleTeam.founders(conferences, &random)
  }

  /// The files by name, each ending in a line end.
  public static func files(seed: UInt64) -> [String: String] {
    var league = SampleLeague(seed: seed)
    for season in seasons { league.play(season) }
    return league.files.texts(teams: league.teams)
  }

  private mutating func play(_ season: Int) {
    if season > Self.seasons.lowerBound { passSummer(before: season) }
    files.begin(season, members: active(in: season).map { teams[$0] }, conferences)
    let schedule = SampleSchedule(
      members: active(in: season).map { ($0, teams[$0].conference) }, &random)
    var today = 0
    for game in schedule.games {
      drift(days: game.day - today)
      today = game.day
      files.add(play(game), season: season, day: game.day, isTournament: false, teams: teams)
    }
    guard season != Self.seasonWithoutTournament else { return }
    playTournament(season)
  }

  private func active(in season: Int) -> [Int] {
    teams.indices.filter { teams[$0].firstSeason <= season }
  }

  /// Strengths move toward the conference's; now and then a team changes its conference.
  private mutating func passSummer(before season: Int) {
    for index in teams.indices {
      if random.uniform() < 0.015 {
        teams[index].conference = random.integer(below: conferences.count)
      }
      let center = conferences[teams[index].conference].strength
      let kept = Self.carryover * (teams[index].strength - center)
      teams[index].strength = center + kept + Self.seasonalDeviation * random.normal()
    }
  }

  private mutating func drift(days: Int) {
    guard days > 0 else { return }
    let deviation = Self.dailyDrift * Double(days).squareRoot()
    for index in teams.indices { teams[index].strength += deviation * random.normal() }
  }

  private mutating func play(_ game: SampleGame) -> SampleOutcome {
    let home = Self.homeAdvantage * Double(game.site.rawValue)
    let expected = teams[game.first].strength - teams[game.second].strength + home
    var margin = Int((expected + Self.marginDeviation * random.normal()).rounded())
    var total = Int((138 + 13 * random.normal()).rounded())
    var overtimes = 0
    while margin == 0 {
      overtimes += 1
      total += 20
      margin = Int((expected / 8 + 4 * random.normal()).rounded())
    }
    // Both scores are whole, and nobody is left with fewer than 20.
    total = max(total, 40 + abs(margin))
    if (total + margin) % 2 != 0 { total += 1 }
    return SampleOutcome(
      first: game.first, second: game.second, firstScore: (total + margin) / 2,
      secondScore: (total - margin) / 2, site: game.site, overtimes: overtimes)
  }

  /// 32 teams: the committee sees strengths through a little noise, and seeds four regions of eight.
  private mutating func playTournament(_ season: Int) {
    let judged = active(in: season).map { ($0, teams[$0].strength + 1.5 * random.normal()) }
    let field = judged.sorted { $0.1 > $1.1 }.prefix(32).map(\.0)
    var regions: [[Int]] = [[], [], [], []]
    for (rank, team) in field.enumerated() {
      let row = rank / 4
      let region = row.isMultiple(of: 2) ? rank % 4 : 3 - rank % 4
      regions[region].append(team)
    }
    files.seed(season, regions: regions.map { $0.map { teams[$0].id } })
    // Best against worst, so that the two best of a region can only meet in its last game.
    var alive = regions.flatMap { region in [0, 7, 3, 4, 2, 5, 1, 6].map { region[$0] } }
    for day in [136, 138, 144, 152, 154] {
      drift(days: 2)
      var winners: [Int] = []
      for pair in stride(from: 0, to: alive.count, by: 2) {
        let game = SampleGame(
          day: day, first: alive[pair], second: alive[pair + 1], site: .neutral)
        let outcome = play(game)
        files.add(outcome, season: season, day: day, isTournament: true, teams: teams)
        winners.append(outcome.firstScore > outcome.secondScore ? outcome.first : outcome.second)
      }
      alive = winners
    }
  }
}
