/// The commit that a run was started from.
public struct GitState: Sendable, Equatable, Codable {
  /// "unknown" outside a repository.
  public var hash: String
  /// Whether a tracked file differs from the commit; nil where there is none.
  public var isDirty: Bool?

  enum CodingKeys: String, CodingKey {
    case hash = "git_hash"
    case isDirty = "git_dirty"
  }

  public static let unknown = GitState(hash: "unknown", isDirty: nil)

  public init(hash: String, isDirty: Bool?) {
    self.hash = hash
    self.isDirty = isDirty
  }

  /// Reads what `git status --porcelain=v2 --branch` prints: headers that begin with `# `, the
  /// commit's among them, then a line for each file that differs.
  init(status: String) {
    let lines = status.split(separator: "\n")
    let mark = "# branch.oid "
    guard let line = lines.first(where: { $0.hasPrefix(mark) }) else {
      self = .unknown
      return
    }
    let hash = String(line.dropFirst(mark.count))
    // Before the first commit git says "(initial)".
    let isCommit = hash.allSatisfy(\.isHexDigit)
    self.init(
      hash: isCommit ? hash : "unknown",
      isDirty: isCommit ? lines.contains { !$0.hasPrefix("# ") } : nil)
  }
}
