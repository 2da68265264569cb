import TestSupport
import Testing

@Suite struct GitTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.write("data/\nruns/\nsmall.csv\n", to: ".gitignore")
    try here.write("first\n", to: "notes.txt")
  }

  @discardableResult
  private func git(_ words: String) throws -> String {
    let outcome = try here.shell(
      "git -c user.name=Somebody -c user.email=somebody@example.org -c commit.gpgsign=false \(words)"
    )
    try #require(outcome.ending == .exited(0), "git \(words): \(outcome.errors)")
    return outcome.output
  }

  /// A repository with one commit; returns the commit.
  private func commitAll() throws -> String {
    try git("init --quiet")
    try git("add .gitignore notes.txt")
    try git("commit --quiet --message First")
    return String(try git("rev-parse HEAD").prefix(40))
  }

  @Test func `A run outside a repository has an unknown commit`() throws {
    let run = try here.train()
    #expect(run["git_hash"].text == "unknown")
    #expect(run["git_dirty"].isNull)
    #expect(try here.succeed("runs show latest").contains("\ngit           unknown\n"))
  }

  @Test func `A run in a repository without a commit has an unknown one`() throws {
    try git("init --quiet")
    let run = try here.train()
    #expect(run["git_hash"].text == "unknown")
    #expect(run["git_dirty"].isNull)
  }

  @Test func `A run in a clean repository names its commit`() throws {
    let commit = try commitAll()
    let run = try here.train()
    #expect(run["git_hash"].text == commit)
    #expect(run["git_dirty"].flag == false)
    #expect(try here.succeed("runs show latest").contains("\ngit           \(commit.prefix(12))\n"))
  }

  @Test(
    .slow,
    .slow, arguments: ["echo second >> notes.txt", "rm notes.txt", "git mv notes.txt other.txt"])
  func `A tracked file that differs makes a run dirty`(change: String) throws {
    let commit = try commitAll()
    _ = try here.shell(change)
    let run = try here.train()
    #expect(run["git_hash"].text == commit)
    #expect(run["git_dirty"].flag == true)
    #expect(
      try here.succeed("runs show latest")
        .contains("\ngit           \(commit.prefix(12)) with uncommitted changes\n"))
    #expect(try here.succeed("runs list").contains("  \(commit.prefix(7))*  "))
  }

  @Test func `A file that git does not know leaves a run clean`() throws {
    _ = try commitAll()
    try here.write("new\n", to: "new.txt")
    #expect(try here.train()["git_dirty"].flag == false)
  }

  @Test func `The repository is the one that the command was started in`() throws {
    let commit = try commitAll()
    try here.makeDirectory("below/deep")
    let output = try here.succeed(
      "train --model elo --quiet --json --data-dir ../../data --runs-dir ../../runs",
      in: "below/deep")
    #expect(try JSON(text: output)["git_hash"].text == commit)
  }

  @Test func `A machine without git trains all the same`() throws {
    try here.makeDirectory("empty")
    let outcome = try here.almanac(
      "train --model elo --json", environment: ["PATH": here.path("empty")])
    #expect(outcome.ending == .exited(0))
    #expect(try JSON(text: outcome.output)["git_hash"].text == "unknown")
  }
}
