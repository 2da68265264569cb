import Storage
import TestSupport
import Testing
import Time

@testable import League

@Suite struct SampleLeagueTests {
  private static let files = SampleLeague.files(seed: SampleLeague.bundledSeed)

  private static let league: LeagueContents = {
    let directory = TemporaryDirectory()
    for (name, text) in files { try! directory.write(text, to: name) }
    return try! KaggleImporter(path: directory.path).read(for: ImportTarget()).contents.normalized()
  }()

  private static var games: [Game] { league.seasons.flatMap(\.games) }

  @Test(.slow) func `the same seed gives the same bytes and another seed others`() {
    #expect(SampleLeague.files(seed: SampleLeague.bundledSeed) == Self.files)
    let other = SampleLeague.files(seed: 7)
    #expect(other.keys.sorted() == Self.files.keys.sorted())
    let results = "MRegularSeasonCompactResults.csv"
    #expect(other[results] != Self.files[results])
    #expect(other == SampleLeague.files(seed: 7))
  }

  @Test func `the bundled files are what the program makes, byte for byte`() throws {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3)
    let folder = root.joined(separator: "/") + "/data/sample"
    let bundled = try FileSystem.list(folder).filter { $0.hasSuffix(".csv") }
    #expect(bundled == Self.files.keys.sorted())
    for (name, text) in Self.files {
      #expect(try FileSystem.read(folder + "/" + name) == Array(text.utf8), "\(name)")
    }
  }

  @Test func `the files are small and end in a line end`() {
    #expect(Self.files.values.reduce(0) { $0 + $1.utf8.count } < 1_500_000)
    #expect(Self.files.values.allSatisfy { $0.hasSuffix("\n") && !$0.contains("\r") })
  }

  @Test func `about a hundred teams play in eight conferences from 2010 to 2025`() {
    let league = Self.league
    #expect(league.seasons.map { Int($0.season) } == Array(2010...2025))
    #expect((90...110).contains(league.teams.count))
    #expect(league.teams.allSatisfy { $0.name != nil })
    #expect(Set(league.teams.map(\.name)).count == league.teams.count)
    for season in league.seasons {
      let members = league.conferences.filter { $0.season == season.season }
      #expect(Set(members.map(\.conference)).count == 8)
      #expect(Set(members.map(\.team)).count == members.count)
      #expect(Set(season.games.flatMap { [$0.teamA, $0.teamB] }) == Set(members.map(\.team)))
    }
  }

  @Test func `some teams join later`() {
    let teams = [Int32(2010), 2025].map { year in
      Set(Self.league.conferences.filter { $0.season == year }.map(\.team))
    }
    #expect(teams[0].isStrictSubset(of: teams[1]))
  }

  @Test func `no team plays twice a day`() {
    for season in Self.league.seasons {
      for (day, games) in Dictionary(grouping: season.games, by: \.day) {
        let teams = games.flatMap { [$0.teamA, $0.teamB] }
        #expect(Set(teams).count == teams.count, "season \(season.season), day \(day)")
      }
    }
  }

  @Test(arguments: SampleLeague.seasons)
  func `every season but 2020 ends in a tournament of 32 seeded teams`(year: Int) throws {
    let season = try #require(Self.league.seasons.first { $0.season == Int32(year) })
    let games = season.games.filter(\.isTournament)
    let seeds = Self.league.seeds.filter { $0.season == Int32(year) }
    guard year != 2020 else {
      #expect(games.isEmpty && seeds.isEmpty)
      return
    }
    #expect(
      seeds.map(\.seed).sorted()
        == ["W", "X", "Y", "Z"].flatMap { region in (1...8).map { "\(region)0\($0)" } })
    var alive = Set(seeds.map(\.team))
    #expect(alive.count == 32)
    let rounds = Dictionary(grouping: games, by: \.day).sorted { $0.key < $1.key }
    #expect(rounds.map(\.value.count) == [16, 8, 4, 2, 1])
    for (_, round) in rounds {
      #expect(Set(round.flatMap { [$0.teamA, $0.teamB] }) == alive)
      for game in round {
        let margin = try #require(game.result?.margin)
        alive.remove(margin > 0 ? game.teamB : game.teamA)
        #expect(game.site == .neutral)
      }
    }
    let last = try #require(season.games.filter { !$0.isTournament }.map(\.day).max())
    #expect(last < rounds[0].key)
  }

  @Test func `in the first round the best of a region meets its worst`() throws {
    for season in Self.league.seasons {
      let seeds = Dictionary(
        uniqueKeysWithValues: Self.league.seeds.filter { $0.season == season.season }
          .map { ($0.team, $0.seed) })
      for game in season.games where game.isTournament && game.day == 136 {
        let (one, other) = (try #require(seeds[game.teamA]), try #require(seeds[game.teamB]))
        #expect(one.first == other.first)
        #expect(Int(one.suffix(1))! + Int(other.suffix(1))! == 9)
      }
    }
  }

  @Test func `seasons start on a Monday of November`() {
    for season in Self.league.seasons {
      let start = season.startDate
      #expect(start?.description.hasPrefix("\(season.season - 1)-11-0") == true)
      // 1970-01-05 was a Monday.
      #expect(((start?.daysSinceEpoch ?? 0) - 4) % 7 == 0)
    }
  }

  @Test func `every game was played and won`() {
    #expect(Self.games.count > 15_000)
    #expect(
      Self.games.allSatisfy { game in
        guard let result = game.result else { return false }
        return result.margin != 0 && min(result.scoreA, result.scoreB) >= 20
          && max(result.scoreA, result.scoreB) < 200
      })
    let overtimes = Self.games.count { ($0.result?.overtimes ?? 0) > 0 }
    // A margin of 0 before overtime: a density of 1/(10.5 · 2.5) at best, somewhat less for unequals.
    #expect((0.01...0.06).contains(Double(overtimes) / Double(Self.games.count)))
  }

  /// The model's own home advantage is 3.5 points; the standard error of the mean is 0.1.
  @Test func `the home side is better by some three and a half points`() {
    let margins = Self.games.filter { $0.site != .neutral }.map { game in
      Double(game.result!.margin) * Double(game.site.rawValue)
    }
    let mean = margins.reduce(0, +) / Double(margins.count)
    #expect((3.0...4.0).contains(mean))
    let wins = Double(margins.count { $0 > 0 }) / Double(margins.count)
    #expect((0.54...0.66).contains(wins))
  }

  /// Each pair of a conference meets at home and away: strengths cancel in the sum of both home
  /// sides' margins, and twice the variance of a game's noise remains, and a little drift.
  @Test func `margins vary around what the strengths say as the model has it`() {
    var sums: [Double] = []
    for season in Self.league.seasons {
      let regular = season.games.filter { !$0.isTournament && $0.site != .neutral }
      for (_, games) in Dictionary(grouping: regular, by: { [$0.teamA, $0.teamB] })
      where Set(games.map(\.site)) == [.home, .away] && games.count == 2 {
        sums.append(
          games.reduce(0) { $0 + Double($1.result!.margin) * Double($1.site.rawValue) })
      }
    }
    #expect(sums.count > 5000)
    let mean = sums.reduce(0, +) / Double(sums.count)
    let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(sums.count)
    #expect(abs(mean - 2 * SampleLeague.homeAdvantage) < 1)
    let deviation = (variance / 2).squareRoot()
    #expect(
      (SampleLeague.marginDeviation - 0.5...SampleLeague.marginDeviation + 1).contains(deviation))
  }

  @Test func `better seeds win more often, but not always`() {
    var (favourites, games) = (0, 0)
    for season in Self.league.seasons {
      let seeds = Dictionary(
        uniqueKeysWithValues: Self.league.seeds.filter { $0.season == season.season }
          .map { ($0.team, Int($0.seed.suffix(1))!) })
      for game in season.games where game.isTournament && seeds[game.teamA] != seeds[game.teamB] {
        games += 1
        let favourite = seeds[game.teamA]! < seeds[game.teamB]! ? 1 : 0
        favourites += game.result!.outcome == Double(favourite) ? 1 : 0
      }
    }
    #expect((0.55...0.85).contains(Double(favourites) / Double(games)))
  }

  @Test func `strength carries over from season to season`() {
    let strengths = Self.league.seasons.map { season in
      var points: [Int64: (sum: Double, games: Double)] = [:]
      for game in season.games {
        let margin = Double(game.result!.margin)
        for (team, sign) in [(game.teamA, 1.0), (game.teamB, -1)] {
          let known = points[team] ?? (0, 0)
          points[team] = (known.sum + sign * margin, known.games + 1)
        }
      }
      return points.mapValues { $0.sum / $0.games }
    }
    var (pairs, product, first, second) = (0.0, 0.0, 0.0, 0.0)
    for (before, after) in zip(strengths, strengths.dropFirst()) {
      for (team, strength) in before {
        guard let next = after[team] else { continue }
        pairs += 1
        product += strength * next
        first += strength * strength
        second += next * next
      }
    }
    #expect(pairs > 1000)
    let correlation = product / (first * second).squareRoot()
    #expect((0.3...0.95).contains(correlation))
  }
}
