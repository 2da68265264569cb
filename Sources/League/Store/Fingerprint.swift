internal import Determinism

/// The digests that name a league: of each part, so that a part can be checked when it is read
/// alone, and over them of the whole.
struct Fingerprint: Sendable, Equatable {
  var seasons: [Int: Digest]
  var teams: Digest
  var seeds: Digest
  var conferences: Digest

  /// - Precondition: `contents` is normalized.
  init(of contents: LeagueContents) {
    seasons = Dictionary(
      uniqueKeysWithValues: contents.seasons.map {
        let columns = GameColumns($0.games)
        return (Int($0.season), columns.digest(season: $0.season, startDate: $0.startDate))
      })
    teams = Self.digest(of: contents.teams)
    seeds = Self.digest(of: contents.seeds)
    conferences = Self.digest(of: contents.conferences)
  }

  init(seasons: [Int: Digest], teams: Digest, seeds: Digest, conferences: Digest) {
    self.seasons = seasons
    self.teams = teams
    self.seeds = seeds
    self.conferences = conferences
  }

  /// The fingerprint of the whole league.
  var digest: Digest {
    var sha = SHA256()
    sha.update("almanac dataset 1")
    for (season, digest) in seasons.sorted(by: { $0.key < $1.key }) {
      sha.update([Int64(season)])
      sha.update(digest.hexadecimal)
    }
    for digest in [teams, seeds, conferences] { sha.update(digest.hexadecimal) }
    return sha.finalize()
  }

  static func digest(of teams: [Team]) -> Digest {
    var sha = SHA256()
    sha.update("almanac teams 1")
    for team in teams {
      sha.update([team.id])
      for text in [team.code, team.name] {
        sha.update([text == nil ? UInt8(0) : 1])
        sha.update(text ?? "")
      }
    }
    return sha.finalize()
  }

  static func digest(of seeds: [Seed]) -> Digest {
    var sha = SHA256()
    sha.update("almanac seeds 1")
    for seed in seeds {
      sha.update([Int64(seed.season), seed.team])
      sha.update(seed.seed)
    }
    return sha.finalize()
  }

  static func digest(of conferences: [ConferenceMembership]) -> Digest {
    var sha = SHA256()
    sha.update("almanac conferences 1")
    for membership in conferences {
      sha.update([Int64(membership.season), membership.team])
      sha.update(membership.conference)
    }
    return sha.finalize()
  }
}
