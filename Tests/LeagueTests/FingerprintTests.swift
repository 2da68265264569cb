import Determinism
import TestSupport
import Testing
import Time

@testable import League

@Suite struct FingerprintTests {
  private func fingerprint(_ contents: LeagueContents) -> String {
    contents.dataset().fingerprint.hexadecimal
  }

  @Test(arguments: 0..<25)
  func `the order of the rows leaves no trace`(seed: UInt64) {
    let league = RandomLeague(seed: seed).contents
    #expect(fingerprint(league.shuffled(seed: seed)) == fingerprint(league))
  }

  @Test func `a team that is listed for two conferences leaves no trace of their order`() {
    var league = LeagueContents([Game()])
    league.conferences = ["east", "west"].map {
      ConferenceMembership(season: 2015, team: 1101, conference: $0)
    }
    var other = league
    other.conferences.reverse()
    #expect(fingerprint(league) == fingerprint(other))
  }

  @Test(.slow, arguments: 0..<25)
  func `any change of a game changes the fingerprint`(seed: UInt64) throws {
    let league = RandomLeague(seed: seed).contents.normalized()
    var random = SeededGenerator(seed: seed)
    var seen = [fingerprint(league): "none"]
    for (name, change) in Self.gameChanges {
      var changed = league
      let index = Int.random(in: 0..<league.seasons.count, using: &random)
      let season = league.seasons[index]
      var games = season.games
      let place = Int.random(in: 0..<games.count, using: &random)
      games[place] = change(games[place])
      changed.seasons[index] = SeasonContents(
        season: season.season, startDate: season.startDate, games: games)
      guard changed.normalized() != league else { continue }
      let known = seen.updateValue(name, forKey: fingerprint(changed))
      #expect(known == nil, "\(name) gives the fingerprint of \(known ?? "")")
    }
  }

  private static func game(
    _ game: Game, day: Int32? = nil, teamB: Int64? = nil, site: Site? = nil,
    result: GameResult?? = .none, isTournament: Bool? = nil, boxScores: BoxScores?? = .none
  ) -> Game {
    Game(
      season: game.season, day: day ?? game.day, first: game.teamA, second: teamB ?? game.teamB,
      site: site ?? game.site, isTournament: isTournament ?? game.isTournament,
      result: result ?? game.result, boxScores: boxScores ?? game.boxScores)
  }

  private static let gameChanges: [(String, @Sendable (Game) -> Game)] = [
    ("day", { game($0, day: $0.day + 1) }),
    ("team", { game($0, teamB: $0.teamB + 1) }),
    ("site", { game($0, site: $0.site == .home ? .neutral : .home) }),
    ("tournament", { game($0, isTournament: !$0.isTournament) }),
    (
      "played or not",
      { game($0, result: $0.result == nil ? GameResult(scoreA: 0, scoreB: 0) : nil) }
    ),
    ("score of A", { game($0, result: changed($0.result, scoreA: 1)) }),
    ("score of B", { game($0, result: changed($0.result, scoreB: 1)) }),
    (
      "box scores or none",
      { game($0, boxScores: $0.boxScores == nil ? BoxScores(countingFrom: 100) : nil) }
    ),
    ("box scores swapped", { game($0, boxScores: $0.boxScores?.swapped) }),
    ("overtimes", { game($0, result: changed($0.result, overtimes: 1)) }),
  ]

  private static func changed(
    _ result: GameResult?, scoreA: Int32 = 0, scoreB: Int32 = 0, overtimes: Int8 = 0
  ) -> GameResult? {
    result.map {
      GameResult(
        scoreA: $0.scoreA + scoreA, scoreB: $0.scoreB + scoreB, overtimes: $0.overtimes + overtimes)
    }
  }

  @Test(arguments: 0..<10)
  func `any change of what is beside the games changes the fingerprint`(seed: UInt64) {
    let league = RandomLeague(seed: seed).contents.normalized()
    var seen: Set = [fingerprint(league)]
    func expectChange(_ name: String, _ change: (inout LeagueContents) -> Void) {
      var changed = league
      change(&changed)
      #expect(seen.insert(fingerprint(changed)).inserted, "\(name)")
    }
    expectChange("a team's name") { $0.teams[0].name = "Another" }
    expectChange("an empty name") { $0.teams[0].name = "" }
    expectChange("a code for a name") {
      ($0.teams[0].code, $0.teams[0].name) = ("Another", nil)
    }
    expectChange("one team more") { $0.teams.append(Team(id: 3_000_000_000)) }
    expectChange("a seed less") { $0.seeds.removeLast() }
    expectChange("another seed") { $0.seeds[0] = Seed(season: 2015, team: 5, seed: "Z16") }
    expectChange("a slot more") {
      $0.slots.append(Slot(season: 2030, name: "R1W1", strongSeed: "W01", weakSeed: "W02"))
    }
    for (name, strong, weak) in [("A", "W01", "W02"), ("R1W1", "B", "W02"), ("R1W1", "W01", "C")] {
      expectChange("another slot") {
        $0.slots = [Slot(season: 2030, name: name, strongSeed: strong, weakSeed: weak)]
      }
    }
    expectChange("a conference less") { $0.conferences.removeFirst() }
    expectChange("another conference") {
      $0.conferences[0] = ConferenceMembership(season: 2015, team: 5, conference: "north")
    }
    expectChange("a start") {
      $0.seasons[0].startDate = $0.seasons[0].startDate == nil ? CalendarDate("2000-01-01") : nil
    }
    expectChange("a game less") {
      let games = $0.seasons[0].games.dropLast()
      $0.seasons[0] = SeasonContents(
        season: $0.seasons[0].season, startDate: $0.seasons[0].startDate, games: Array(games))
    }
    expectChange("a season more") {
      $0.seasons.append(SeasonContents(season: 2030, startDate: nil, games: [Game(2030)]))
    }
  }

  @Test func `a game counts as often as it stands`() {
    #expect(
      fingerprint(LeagueContents([Game(day: 1)]))
        != fingerprint(LeagueContents([Game(day: 1), Game(day: 1)])))
  }

  @Test(arguments: BoxScores.names.indices)
  func `every count of a box score counts`(place: Int) {
    let counts = BoxScores.names.indices.map { Int32($0 == place ? 1 : 0) }
    let none = LeagueContents([Game(boxScores: BoxScores { _ in 0 })])
    #expect(
      fingerprint(LeagueContents([Game(boxScores: BoxScores { counts[$0] })])) != fingerprint(none))
  }

  /// As it was before there were box scores: runs and stores have recorded such fingerprints.
  @Test func `a league without box scores has the fingerprint that it always had`() {
    #expect(
      fingerprint(LeagueContents([Game()]))
        == "1ebcf3d49fe3f5a9094a0b87ee4c99e0f0907b37481853468c26a92dd668f1b0"
    )
  }

  @Test func `a season's label counts`() {
    #expect(fingerprint(LeagueContents([Game(2014)])) != fingerprint(LeagueContents([Game(2015)])))
  }
}
