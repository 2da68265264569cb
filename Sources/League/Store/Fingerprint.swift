internal import Determinism

/// The digests that name a league: of each part, so that a part can be checked when it is read
/// alone, and over them of the whole.
struct Fingerprint: Sendable, Equatable {
  /// Digest of each season's games.
  var seasons: [Int: Digest]
  /// Digest of the box scores of each season that has some.
  var boxScores: [Int: Digest]
  var teams: Digest
  var seeds: Digest
  var conferences: Digest
  /// Nil where there are none.
  var slots: Digest?

  /// - Precondition: `contents` is normalized.
  init(of contents: LeagueContents) {
    guard let stated = Fingerprint(DatasetManifest(of: contents, sources: [])) else {
      preconditionFailure("a manifest that was just made states its digests")
    }
    self = stated
  }

  /// As a manifest states it; nil where one of its digests is none, or a season stands twice.
  init?(_ manifest: DatasetManifest) {
    guard let teams = Digest(manifest.digests.teams), let seeds = Digest(manifest.digests.seeds),
      let conferences = Digest(manifest.digests.conferences)
    else { return nil }
    (self.teams, self.seeds, self.conferences) = (teams, seeds, conferences)
    (seasons, boxScores) = ([:], [:])
    if let text = manifest.digests.slots {
      guard let digest = Digest(text) else { return nil }
      slots = digest
    }
    for season in manifest.seasons {
      guard let digest = Digest(season.digest),
        seasons.updateValue(digest, forKey: season.season) == nil
      else { return nil }
      guard let part = season.boxScores else { continue }
      guard let digest = Digest(part.digest) else { return nil }
      boxScores[season.season] = digest
    }
  }

  /// The digests by name.
  var parts: [String: Digest] {
    var parts = ["teams": teams, "seeds": seeds, "conferences": conferences]
    parts["slots"] = slots
    for (season, digest) in seasons { parts["season \(season)"] = digest }
    for (season, digest) in boxScores { parts["box scores of season \(season)"] = digest }
    return parts
  }

  /// The fingerprint of the whole league. One without box scores or slots has the fingerprint that it
  /// had before there were any.
  var digest: Digest {
    var sha = SHA256()
    sha.update("almanac dataset 1")
    for (season, digest) in seasons.sorted(by: { $0.key < $1.key }) {
      sha.update([Int64(season)])
      sha.update(digest.hexadecimal)
    }
    for digest in [teams, seeds, conferences] { sha.update(digest.hexadecimal) }
    for (season, digest) in boxScores.sorted(by: { $0.key < $1.key }) {
      sha.update("box scores")
      sha.update([Int64(season)])
      sha.update(digest.hexadecimal)
    }
    if let slots {
      sha.update("slots")
      sha.update(slots.hexadecimal)
    }
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

  static func digest(of slots: [Slot]) -> Digest {
    var sha = SHA256()
    sha.update("almanac slots 1")
    for slot in slots {
      sha.update([Int64(slot.season)])
      for text in [slot.name, slot.strongSeed, slot.weakSeed] { sha.update(text) }
    }
    return sha.finalize()
  }

  static func digest(of spellings: [TeamSpelling]) -> Digest {
    var sha = SHA256()
    sha.update("almanac spellings 1")
    for spelling in spellings {
      sha.update([spelling.team])
      sha.update(spelling.text)
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
