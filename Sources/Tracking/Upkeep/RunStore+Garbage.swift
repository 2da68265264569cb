public import Faults
internal import Storage

extension RunStore {
  static let incompletePrefix = ".incomplete-"
  static let removedPrefix = ".removing-"

  /// The things that ``collectGarbage()`` would remove now.
  ///
  /// The unfinished directory of a process that still lives is none: such a process claims it.
  public func garbage() throws(Fault) -> [Garbage] {
    try Fault.only {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      let names = try FileSystem.list(directory)
      let unfinished = names.filter {
        $0.hasPrefix(Self.incompletePrefix) && DirectoryClaim(ifFree: path(of: $0)) != nil
      }
      let halfRemoved = names.filter { $0.hasPrefix(Self.removedPrefix) }
      return unfinished.map { garbage(.incomplete, path(of: $0)) }
        + halfRemoved.map { garbage(.halfRemoved, path(of: $0)) }
        + (try trashed().map { garbage(.trashed, trash + "/" + $0) })
    }
  }

  private func garbage(_ kind: Garbage.Kind, _ path: String) -> Garbage {
    Garbage(kind: kind, path: path, size: FileSystem.size(of: path))
  }

  /// Removes deleted runs, and what processes that died have left, for good.
  ///
  /// A removal that is interrupted has removed each of them wholly, or not at all, from where a run can
  /// be restored; the rest goes the next time.
  ///
  /// - Returns: what was removed.
  public func collectGarbage() throws(Fault) -> [Garbage] {
    try Fault.only {
      guard FileSystem.kind(of: directory) != nil else { return [] }
      return try withSoleUse { try garbage().filter(remove) }
    }
  }

  /// False where somebody has begun to use it by now.
  private func remove(_ garbage: Garbage) throws -> Bool {
    switch garbage.kind {
    case .halfRemoved: try FileSystem.remove(garbage.path)
    case .trashed:
      let aside = path(of: Self.removedPrefix + FileSystem.name(of: garbage.path))
      try FileSystem.remove(aside)
      try FileSystem.move(garbage.path, to: aside)
      try FileSystem.remove(aside)
    case .incomplete:
      guard let claim = DirectoryClaim(ifFree: garbage.path), claim.holds(garbage.path) else {
        return false
      }
      try FileSystem.remove(garbage.path)
    }
    return true
  }
}
