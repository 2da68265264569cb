import Determinism
import League
import TestSupport
import Testing

@testable import Tracking
@testable import Training

/// A model goes on from its files only where the games at hand are those that it learnt.
@Suite struct LearntGamesTests {
  /// Three seasons; of the last nothing is played after day 30, and of the whole league nothing is tied
  /// to this.
  private static let league: MadeUpLeague = {
    var league = MadeUpLeague(seed: 12, seasons: 2000...2002)
    league.games = league.games.map { game in
      let isPlayed = (game.season, game.day) <= (2002, 30)
      return isPlayed ? game.with(game.result ?? GameResult(scoreA: 1, scoreB: 0)) : game.with(nil)
    }
    return league
  }()

  private func reference(
    _ league: MadeUpLeague, _ seasons: ClosedRange<Int> = 2000...2002
  ) -> RunRecord.DatasetReference {
    let dataset = league.dataset
    return RunRecord.DatasetReference(
      dataset, dataset.seasons.filter { seasons.contains($0.season) })
  }

  private func isLearnt(
    _ reference: RunRecord.DatasetReference? = nil, after change: (inout MadeUpLeague) -> Void
  ) -> Bool {
    var changed = Self.league
    change(&changed)
    return (reference ?? self.reference(Self.league)).isLearnt(in: changed.dataset)
  }

  private func index(season: Int32, day: Int32) -> Int {
    Self.league.games.firstIndex { ($0.season, $0.day) == (season, day) }!
  }

  /// A game of two teams that do not play on that day else.
  private func game(season: Int32, day: Int32, isPlayed: Bool = true) -> Game {
    Game(
      season: season, day: day, first: 101, second: 108, site: .neutral, isTournament: false,
      result: isPlayed ? GameResult(scoreA: 60, scoreB: 50) : nil)
  }

  @Test func `the same games are learnt, and so they are with more to come`() {
    #expect(isLearnt { _ in })
    #expect(isLearnt { $0.games.append(game(season: 2002, day: 31)) })
    #expect(isLearnt { $0.games.append(game(season: 2002, day: 50)) })
    #expect(isLearnt { $0.games.append(game(season: 2002, day: 10, isPlayed: false)) })
    #expect(isLearnt { $0.games.append(game(season: 2003, day: 0)) })
    #expect(
      isLearnt { league in
        let next = index(season: 2002, day: 33)
        league.games[next] = league.games[next].with(GameResult(scoreA: 9, scoreB: 0))
      })
  }

  /// Games that were predicted are found among the predictions.
  @Test func `a run of tournaments names the other games that had no score`() throws {
    let dataset = Self.league.dataset
    let games = try #require(dataset.seasons.last)
    let ids = GameID.ids(of: games.matchups[...], teams: dataset.teams).map(\.description)
    let toCome = games.matchups.indices.filter { games.matchups[$0].day > 30 }
    let (tournament, others) = (
      toCome.filter { games.matchups[$0].isTournament },
      toCome.filter { !games.matchups[$0].isTournament }
    )
    #expect(!tournament.isEmpty && !others.isEmpty)
    let named = RunRecord.DatasetReference(dataset, dataset.seasons, predicting: .tournament)
    #expect(named.learnt?.unplayed == others.map { ids[$0] })
    #expect(reference(Self.league).learnt?.unplayed == nil)
  }

  @Test(arguments: [(2000, 10), (2001, 10), (2002, 10), (2002, 30), (2000, 99), (2001, 99)])
  func `a score that came late is not`(season: Int32, day: Int32) {
    #expect(!isLearnt { $0.games.append(game(season: season, day: day)) })
  }

  /// The last season that was walked may have been a schedule: no game of the one before can be new then.
  @Test func `a late score in the last season with scores is not, where a later one has begun`() {
    var league = Self.league
    league.games = league.games.map { $0.season == 2002 ? $0.with(nil) : $0 }
    let (begun, alone) = (reference(league), reference(league, 2000...2001))
    #expect(
      begun.learnt?.season == 2001
        && alone.learnt
          == begun.learnt.map { learnt in
            RunRecord.LearntGames(
              season: learnt.season, day: learnt.day, digest: alone.learnt?.digest ?? "",
              parts: learnt.parts)
          }
    )
    #expect(begun.isLearnt(in: league.dataset) && alone.isLearnt(in: league.dataset))
    for day in [40, 45, 99] as [Int32] {
      var late = league
      late.games.append(game(season: 2001, day: day))
      #expect(!begun.isLearnt(in: late.dataset), "day \(day)")
      // Where 2001 was the last season walked, it goes on.
      #expect(alone.isLearnt(in: late.dataset) == (day > 45), "day \(day)")
    }
    var first = league
    let opening = index(season: 2002, day: 0)
    first.games[opening] = first.games[opening].with(GameResult(scoreA: 9, scoreB: 0))
    #expect(begun.isLearnt(in: first.dataset))
  }

  private enum Change: CaseIterable {
    case site, tournament, scoreA, scoreB, overtimes, teams, day, deleted, unplayed
  }

  private func changed(_ game: Game, _ change: Change) -> Game? {
    var (result, day, site, teams) = (game.result!, game.day, game.site, (game.teamA, game.teamB))
    switch change {
    case .site: site = site == .home ? .neutral : .home
    case .scoreA: result.scoreA += 1
    case .scoreB: result.scoreB += 1
    case .overtimes: result.overtimes += 1
    case .teams: teams.1 = teams.1 == 164 ? 157 : 164
    case .day: day += 1
    case .deleted: return nil
    case .tournament, .unplayed: break
    }
    return Game(
      season: game.season, day: day, first: teams.0, second: teams.1, site: site,
      isTournament: game.isTournament != (change == .tournament),
      result: change == .unplayed ? nil : result)
  }

  @Test(arguments: Change.allCases, [2000, 2001, 2002] as [Int32])
  private func `nor is any other change of a game that was learnt`(change: Change, season: Int32) {
    for day in [0, 12, 30] as [Int32] {
      let isSame = isLearnt { league in
        // Of a day's games one whose other team may be another's.
        let place = league.games.indices.first {
          league.games[$0].season == season && league.games[$0].day == day
            && league.games[$0].teamA < 150
        }!
        let game = changed(league.games[place], change)
        league.games.remove(at: place)
        if let game { league.games.append(game) }
      }
      #expect(!isSame, "day \(day)")
    }
  }

  @Test func `nor is a season more or less, or another conference`() {
    #expect(!isLearnt { league in league.games.removeAll { $0.season == 2001 } })
    let gapped = reference(Self.league, 2000...2000)
    #expect(gapped.isLearnt(in: Self.league.dataset))
    var without = Self.league
    without.games.removeAll { $0.season == 2001 }
    #expect(!reference(without).isLearnt(in: Self.league.dataset))
    var contents = Self.league.contents()
    let reference = reference(Self.league)
    #expect(reference.isLearnt(in: contents.dataset()))
    contents.conferences[3] = ConferenceMembership(
      season: contents.conferences[3].season, team: contents.conferences[3].team, conference: "Z")
    #expect(!reference.isLearnt(in: contents.dataset()))
  }

  /// Numbers of conferences mean something within a season only, and seasons of which nothing is known
  /// say nothing.
  @Test func `who shares a conference counts in every season that was walked`() {
    func digest(_ memberships: [(Int32, Int64, String)]) -> String {
      var contents = Self.league.contents()
      contents.conferences = memberships.map {
        ConferenceMembership(season: $0.0, team: $0.1, conference: $0.2)
      }
      let dataset = contents.dataset()
      return dataset.conferences.digest(of: [2000, 2001], teams: dataset.teams).hexadecimal
    }
    let all = [
      digest([]), digest([(2000, 101, "X"), (2000, 108, "Y")]),
      digest([(2000, 101, "X"), (2000, 108, "X")]), digest([(2001, 101, "X"), (2001, 108, "X")]),
      digest([(2000, 101, "X"), (2001, 108, "X")]), digest([(2000, 101, "X"), (2000, 115, "X")]),
    ]
    #expect(Set(all).count == all.count)
    #expect(digest([(2002, 101, "X")]) == all[0])
    #expect(digest([(2000, 101, "A"), (2000, 108, "B")]) == all[1])
  }

  @Test func `records that do not say how far they came say no`() {
    var reference = reference(Self.league)
    reference.learnt = nil
    #expect(!reference.isLearnt(in: Self.league.dataset))
    reference = self.reference(Self.league)
    reference.parts = nil
    #expect(!reference.isLearnt(in: Self.league.dataset))
    reference = self.reference(Self.league)
    reference.parts?["season 2001"] = nil
    #expect(!reference.isLearnt(in: Self.league.dataset))
  }

  /// What tells later which season has changed: the walked ones and the tables, and no others.
  @Test func `the parts are those of the seasons walked, and the tables`() {
    let names = reference(Self.league, 2001...2001).parts?.keys.sorted()
    #expect(names == ["conferences", "season 2001", "seeds", "teams"])
    #expect(
      reference(Self.league, 2001...2001).games == Self.league.games.count { $0.season == 2001 })
  }
}
