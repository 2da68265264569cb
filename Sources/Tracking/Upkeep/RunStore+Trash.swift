public import Faults
internal import Storage

extension RunStore {
  /// Where deleted runs wait until ``collectGarbage(_:)``.
  public var trash: String { directory + "/" + Self.trashName }

  static let trashName = ".trash"

  /// The ids of the deleted runs.
  public func trashed() throws(Fault) -> [String] {
    try Fault.only {
      guard FileSystem.kind(of: trash) != nil else { return [] }
      return try FileSystem.list(trash).filter { !$0.hasPrefix(".") }
    }
  }

  /// The id of a deleted run, from itself, from a prefix that no other deleted run has, or from an
  /// `@alias` that named it.
  ///
  /// - Throws: ``Fault`` `.missing` when there is none, or more than one.
  public func trashedRunID(_ text: String) throws(Fault) -> String {
    let text = text.trimmed
    let isAlias = text.first == AliasName.mark
    let aliased = isAlias ? try readAliases().runID(of: String(text.dropFirst())) : nil
    if !isAlias { try Self.requireNoPath(text, in: trash) }
    let ids = try trashed()
    let what =
      ids.isEmpty
      ? "nothing there to restore"
      : "there are " + ids.prefix(4).joined(separator: ", ") + (ids.count > 4 ? " …" : "")
    return try Self.match(
      aliased ?? text, among: ids,
      otherwise: Fault(.missing, "no deleted run \"\(text)\" in \(trash)", remedy: .advice(what)))
  }

  /// Moves a run, whole or torn, to the trash.
  ///
  /// - Throws: ``Fault`` when it is gone, an alias names it, or the system will not.
  public func delete(_ runID: String) throws(Fault) {
    try Fault.only {
      try withSoleUse {
        try requireWithoutAlias(runID)
        try FileSystem.makeDirectory(trash)
        try Self.moveRun(path(of: runID), to: trash + "/" + runID)
        try flushBoth()
      }
    }
  }

  /// Moves a deleted run back.
  ///
  /// - Throws: ``Fault`` when it is gone, another has its id by now, or the system will not.
  public func restore(_ runID: String) throws(Fault) {
    try Fault.only {
      try withSoleUse {
        try Self.moveRun(trash + "/" + runID, to: path(of: runID))
        try flushBoth()
      }
    }
  }

  private static func moveRun(_ source: String, to target: String) throws {
    guard FileSystem.kind(of: source) == .directory else {
      throw Fault(.missing, "\(source): no longer there")
    }
    guard FileSystem.kind(of: target) == nil else {
      throw Fault(
        .unwritable, "\(target): a run of this id is there already; move one of the two away")
    }
    try FileSystem.move(source, to: target)
  }

  private func flushBoth() throws {
    try FileSystem.flush(trash)
    try FileSystem.flush(directory)
  }
}
