import Faults
import Foundation
import League

/// Results as a club writes them down: season, day, winner, loser and their points, with spaces between.
///
///     2024 12 Owls Rams 71 64
struct ClubResults: LeagueImporter {
  let kind = "club"
  let path: String

  func read(for target: ImportTarget) throws -> ImportedLeague {
    guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
      throw Fault(.unreadable, at: .file(path), "cannot be read as text")
    }
    var rows: [(season: Int32, day: Int32, winner: String, loser: String, result: GameResult)] = []
    for (number, line) in text.split(separator: "\n").enumerated() {
      let words = line.split(separator: " ").map(String.init)
      guard words.count == 6, let season = Int32(words[0]), let day = Int32(words[1]),
        let won = Int32(words[4]), let lost = Int32(words[5]), words[2] != words[3]
      else {
        throw Fault(
          .badData, at: .file(path, line: number + 1), "found \"\(line)\"",
          remedy: .expected("season, day, winner, loser and their points"))
      }
      rows.append((season, day, words[2], words[3], GameResult(scoreA: won, scoreB: lost)))
    }
    return league(rows, for: target)
  }

  private func league(
    _ rows: [(season: Int32, day: Int32, winner: String, loser: String, result: GameResult)],
    for target: ImportTarget
  ) -> ImportedLeague {
    // Ids by the sorted names, after those that are stored, whoever won.
    var ids: [String: Int64] = [:]
    for team in target.teams { ids[team.name ?? ""] = team.id }
    var contents = LeagueContents()
    let names = Set(rows.flatMap { [$0.winner, $0.loser] }).filter { ids[$0] == nil }
    for (place, name) in names.sorted().enumerated() {
      let id = (target.teams.map(\.id).max() ?? 0) + Int64(place) + 1
      ids[name] = id
      contents.teams.append(Team(id: id, name: name))
    }
    let games = rows.compactMap { row -> Game? in
      guard let winner = ids[row.winner], let loser = ids[row.loser] else { return nil }
      return Game(
        season: row.season, day: row.day, first: winner, second: loser, site: .neutral,
        isTournament: false, result: row.result)
    }
    contents.seasons = Dictionary(grouping: games, by: \.season).sorted { $0.key < $1.key }.map {
      SeasonContents(season: $0.key, startDate: nil, games: $0.value)
    }
    return ImportedLeague(contents)
  }
}

extension ImporterDefinition {
  static let club = ImporterDefinition(
    name: "club", summary: "Import a club's results.",
    pathHelp: "Lines of season, day, winner, loser and their points."
  ) { request in ClubResults(path: request.path) }
}
