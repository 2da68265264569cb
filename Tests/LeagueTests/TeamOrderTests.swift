import Faults
import TestSupport
import Testing

@testable import League

/// A game knows nothing of who won by the order of its teams: neither results nor the order of rows and
/// columns leave a trace in a store.
@Suite struct TeamOrderTests {
  private let directory = TemporaryDirectory()
  private static let header = "season,day,team1,team2,score1,score2,site,overtimes\n"

  private struct Row {
    let day: Int
    let teams: [String]
    let scores: [Int]
    let site: String

    /// The row as a source writes it that names the first team, or the other one, first.
    func text(isTurned: Bool) -> String {
      let site = isTurned ? ["H": "A", "A": "H", "N": "N"][site]! : site
      let order = isTurned ? [1, 0] : [0, 1]
      return
        "2015,\(day),\(teams[order[0]]),\(teams[order[1]]),\(scores[order[0]]),"
        + "\(scores[order[1]]),\(site),0\n"
    }
  }

  private static func rows(seed: UInt64) -> [Row] {
    var random = SeededGenerator(seed: seed)
    let names =
      (0..<20).map { "Team \(String($0 * 7919, radix: 36))" } + ["Ümlaut", "zebra", "Zoo"]
    return (0..<300).map { place in
      let teams = names.shuffled(using: &random)
      return Row(
        day: place / 3, teams: [teams[0], teams[1]],
        scores: [Int.random(in: 40...99, using: &random), Int.random(in: 40...99, using: &random)],
        site: ["H", "A", "N"].randomElement(using: &random)!)
    }
  }

  private func store(_ name: String, _ rows: [String]) throws -> GameStore {
    let store = GameStore(directory: directory.file(name))
    let path = try directory.write(Self.header + rows.joined(), to: "games.csv")
    _ = try store.add(from: CSVImporter(path: path), at: TestStore.time)
    return store
  }

  @Test(arguments: 0..<5)
  func `winners first, losers first or shuffled: the same store`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let rows = Self.rows(seed: seed)
    let winnersFirst = rows.map { $0.text(isTurned: $0.scores[0] < $0.scores[1]) }
    let losersFirst = rows.map { $0.text(isTurned: $0.scores[0] > $0.scores[1]) }
    let shuffled = rows.shuffled(using: &random).map {
      $0.text(isTurned: Bool.random(using: &random))
    }
    let stores = [
      try store("winners", winnersFirst), try store("losers", losersFirst),
      try store("shuffled", shuffled),
    ]
    let manifests = try stores.map { try $0.manifest() }
    #expect(Set(manifests.map(\.fingerprint)).count == 1)
    let contents = try stores.map { try $0.contents() }
    #expect(contents[0] == contents[1] && contents[0] == contents[2])
  }

  /// In a file with the winner first, ids by first sight would let the lower id win every first meeting.
  @Test func `the lower id wins about as often as the other`() throws {
    var winnersFirst: [String] = []
    for row in Self.rows(seed: 7) {
      winnersFirst.append(row.text(isTurned: row.scores[0] < row.scores[1]))
    }
    let games = try store("winners", winnersFirst).contents().seasons[0].games
    let played = games.filter { $0.result!.margin != 0 }
    let wonByA = played.count { $0.result!.margin > 0 }
    // Four standard deviations of a fair coin.
    #expect(abs(2 * wonByA - played.count) < 4 * 18)
  }

  @Test func `ids go by the names, after those that are stored`() throws {
    let first = try store("data", ["2015,1,Mid,Low,1,0,N,0\n"])
    #expect(try first.teams().teams.map(\.code) == ["Low", "Mid"])
    let later = try store("data", ["2015,2,Zed,Mid,1,0,N,0\n", "2015,3,Abe,Low,1,0,N,0\n"])
    #expect(try later.teams().teams.map(\.code) == ["Low", "Mid", "Abe", "Zed"])
  }
}
