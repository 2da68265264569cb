import Foundation
import League

/// A made-up league and what NumPy says of it; `References/make.py` writes the file.
struct DenseReference: Decodable {
  struct Day: Decodable {
    /// Team A, team B, margin and site, from A's view.
    let games: [[Int32]]
    /// By kind: one for each team after the day, nil for one that has not played.
    let ratings: [String: [Double?]]
  }

  let name: String
  let teams: Int
  let days: [Day]

  static let all: [DenseReference] = {
    struct File: Decodable { let leagues: [DenseReference] }
    let path = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../References/dense_ratings.json")
    guard let data = try? Data(contentsOf: path),
      let file = try? JSONDecoder().decode(File.self, from: data)
    else { fatalError("\(path.path()): cannot be read; run make.py beside it") }
    return file.leagues
  }()

  var table: TeamTable { TeamTable((0..<teams).map { Team(id: Int64($0)) }) }

  func gameDay(_ number: Int) -> GameDay {
    let games = days[number].games
    let matchups = games.map {
      Matchup(
        season: 2000, day: Int32(number), teamA: $0[0], teamB: $0[1],
        site: Site(rawValue: Int8($0[3]))!, isTournament: false)
    }
    let results: [GameResult?] = games.map { GameResult(scoreA: 50 + $0[2], scoreB: 50) }
    return GameDay(matchups[...], results[...])
  }
}
