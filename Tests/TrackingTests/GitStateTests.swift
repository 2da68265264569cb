import Testing

@testable import Tracking

/// What `git status --porcelain=v2 --branch` prints, as its manual documents it.
@Suite struct GitStateTests {
  private static let hash = "0123456789abcdef0123456789abcdef01234567"

  @Test(arguments: [
    "# branch.oid \(hash)\n# branch.head main\n",
    "# branch.oid \(hash)\n# branch.head main\n# branch.upstream origin/main\n# branch.ab +1 -0\n",
    "# branch.oid \(hash)\n# branch.head (detached)\n",
    "# branch.oid \(hash)\n# branch.head main\n# stash 2\n", "# branch.oid \(hash)",
  ])
  func `headers alone are a clean commit`(status: String) {
    #expect(GitState(status: status) == GitState(hash: Self.hash, isDirty: false))
  }

  @Test(arguments: [
    "1 .M N... 100644 100644 100644 \(hash) \(hash) file.txt",
    "1 A. N... 000000 100644 100644 \(hash) \(hash) new.txt",
    "2 R. N... 100644 100644 100644 \(hash) \(hash) R100 new.txt\told.txt",
    "u UU N... 100644 100644 100644 100644 \(hash) \(hash) \(hash) both.txt",
  ])
  func `a line for a file makes it dirty`(line: String) {
    for head in ["main", "(detached)"] {
      let status = "# branch.oid \(Self.hash)\n# branch.head \(head)\n\(line)\n"
      #expect(GitState(status: status) == GitState(hash: Self.hash, isDirty: true))
    }
  }

  @Test func `a hash of SHA-256 is one too`() {
    let hash = String(repeating: "5a", count: 32)
    #expect(GitState(status: "# branch.oid \(hash)\n") == GitState(hash: hash, isDirty: false))
  }

  @Test(arguments: ["", "\n", "fatal: not a git repository", "# branch.head main\n"])
  func `without a commit's line it is unknown`(status: String) {
    #expect(GitState(status: status) == .unknown)
  }

  @Test func `before the first commit it is unknown, with files or without`() {
    let status = "# branch.oid (initial)\n# branch.head main\n"
    #expect(GitState(status: status) == .unknown)
    let line = "1 A. N... 000000 100644 100644 \(Self.hash) \(Self.hash) new.txt\n"
    #expect(GitState(status: status + line) == .unknown)
  }

  @Test func `unknown has no dirt`() {
    #expect(GitState.unknown == GitState(hash: "unknown", isDirty: nil))
  }
}
