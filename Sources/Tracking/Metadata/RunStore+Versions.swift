internal import FoundationEssentials
internal import Storage

extension RunStore {
  static let versionsName = ".versions.json"

  /// The version that a model of a name gets: one more than the last, whatever became of that.
  ///
  /// Written down, and on disk, before it is used: a process that dies leaves a number out, and none is
  /// given twice. Processes that save at once follow one another.
  func takeVersion(of model: String) throws(TrackingError) -> Int {
    try TrackingError.wrapping {
      try withSoleUse {
        let path = path(of: Self.versionsName)
        var versions = knownVersions(path)
        let version = versions.take(of: model)
        try FileSystem.replace(path, with: versions.json)
        return version
      }
    }
  }

  private func knownVersions(_ path: String) -> ModelVersions {
    if let bytes = try? FileSystem.read(path), let versions = ModelVersions(json: bytes) {
      return versions
    }
    return foundVersions()
  }

  /// The greatest versions in all the metadata of the folder: of runs, deleted ones and those that are
  /// being saved, and of what was put aside.
  private func foundVersions() -> ModelVersions {
    let folders = [directory, trash, aside].flatMap { place in
      ((try? FileSystem.list(place)) ?? []).map { "\(place)/\($0)/\(Self.modelName)" }
    }
    let claims = Workers.map(folders.count, share: 64) { Self.claims(in: folders[$0]) }
    var versions = ModelVersions(last: [:])
    for claim in claims.joined() { versions.note(claim.version, of: claim.model) }
    return versions
  }

  /// What metadata say at the least, be they otherwise damaged or of a newer schema.
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
      return try? JSONDecoder().decode(Claim.self, from: Data(bytes))
    }
  }
}
