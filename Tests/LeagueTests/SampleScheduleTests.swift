import Determinism
import Testing

@testable import League

@Suite struct SampleScheduleTests {
  /// Twelve teams in a conference of seven, where one sits out each round, and one of five.
  private func schedule(seed: UInt64) -> SampleSchedule {
    var random = RandomGenerator(seed: seed)
    return SampleSchedule(members: (0..<12).map { ($0, $0 < 7 ? 0 : 1) }, &random)
  }

  /// The opening rounds end before this day.
  private static let firstConferenceDay = 42

  @Test(arguments: 0..<5)
  func `everybody meets everybody of the conference once at home and once away`(seed: UInt64) {
    let games = schedule(seed: seed).games.filter { $0.day >= Self.firstConferenceDay }
    #expect(games.allSatisfy { $0.site == .home })
    let found = games.map { [$0.first, $0.second] }.sorted { ($0[0], $0[1]) < ($1[0], $1[1]) }
    let expected = (0..<12).flatMap { host in
      (0..<12).filter { $0 != host && ($0 < 7) == (host < 7) }.map { [host, $0] }
    }
    #expect(found == expected)
  }

  @Test(arguments: 0..<5)
  func `before that everybody plays a few games, most against other conferences`(seed: UInt64) {
    let games = schedule(seed: seed).games.filter { $0.day < Self.firstConferenceDay }
    for team in 0..<12 {
      #expect(games.count { $0.first == team || $0.second == team } == 8)
    }
    let strangers = games.count { ($0.first < 7) != ($0.second < 7) }
    #expect(strangers * 2 > games.count)
  }

  @Test(arguments: 0..<5)
  func `games stand in the order of their days and no team plays twice a day`(seed: UInt64) {
    let games = schedule(seed: seed).games
    #expect(games.map(\.day) == games.map(\.day).sorted())
    for (_, today) in Dictionary(grouping: games, by: \.day) {
      let teams = today.flatMap { [$0.first, $0.second] }
      #expect(Set(teams).count == teams.count)
    }
  }
}
