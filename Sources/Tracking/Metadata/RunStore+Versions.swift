internal import Faults
internal import FoundationEssentials
internal import JSON
internal import Parallel
internal import Storage

extension RunStore {
  static let versionsName = ".versions"
  /// In bytes; a longer count of versions is written anew, a line for each model.
  private static let longestCount = 2048

  /// The version that a model of a name gets: one more than the last, whatever became of that.
  ///
  /// Written down, though the disk may not have it yet: that must be flushed before the version is seen.
  /// A process that dies leaves a number out, and none is given twice. Processes that save at once
  /// follow one another.
  func takeVersion(of model: String) throws(Fault) -> Int {
    try Fault.only {
      try withSoleUse {
        let path = path(of: Self.versionsName)
        let isThere = FileSystem.kind(of: path) != nil
        let limit = JSONLimits.standard.bytesToRead
        let bytes = isThere ? try FileSystem.read(path, limit: limit) : nil
        var versions = ModelVersions(lines: bytes ?? [])
        let isKnown = bytes != nil && versions.isWhole
        if !isKnown { versions.note(foundVersions()) }
        let version = versions.take(of: model)
        let isShort = bytes?.count ?? 0 < Self.longestCount
        let line = ModelVersions.line(version, of: model)
        // Somebody else's file may refuse a line, and yet be replaced.
        guard isKnown, isShort, (try? FileSystem.append(line, to: path)) != nil else {
          try FileSystem.replace(path, with: versions.lines)
          return version
        }
        return version
      }
    }
  }

  /// The greatest versions in all the metadata of the folder: of runs, deleted ones and those that are
  /// being saved, and of what was put aside.
  private func foundVersions() -> ModelVersions {
    let folders = [directory, trash, aside].flatMap { place in
      ((try? FileSystem.list(place)) ?? []).map { "\(place)/\($0)/\(Self.modelName)" }
    }
    let claims = Workers.map(folders.count, share: 64) { Self.claims(in: folders[$0]) }
    var versions = ModelVersions()
    for claim in claims.joined() { versions.note(claim.version, of: claim.model) }
    return versions
  }

  /// The part of metadata that can be read even where they are otherwise damaged or of a newer
  /// schema.
  private struct Claim: Decodable {
    let model: String
    let version: Int

    enum CodingKeys: String, CodingKey {
      case version
      case model = "model_type"
    }
  }

  private static func claims(in folder: String) -> [Claim] {
    let names = ((try? FileSystem.list(folder)) ?? []).filter(isSidecar)
    return names.compactMap { name in
      let path = folder + "/" + name
      guard FileSystem.kind(of: path) == .file,
        let bytes = try? FileSystem.read(path, limit: ModelMetadata.sizeLimit)
      else { return nil }
      return try? JSONReader().decode(Claim.self, from: bytes)
    }
  }
}
