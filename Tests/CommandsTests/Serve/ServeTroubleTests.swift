import Foundation
import Glibc
import TestSupport
import Testing

/// The server while something else happens to its ledger.
@Suite(.slow) struct ServeTroubleTests {
  private static let performance = "/api/v1/model-performance"
  private static let control = ProcessInfo.processInfo.environment["ALMANAC_TEST_PG_CTL"]
  private let here: Workspace

  init() throws {
    here = try Workspace()
  }

  /// A server of its own, since others' tests share the one that there is.
  @Test(.enabled(if: control != nil, "no PostgreSQL"))
  func `A ledger that goes and comes back is 503 and then answered`() throws {
    let database = try OwnPostgreSQL(in: here)
    defer { database.control("stop", "-m", "immediate") }
    let ledger = "--ledger \(database.address)"
    try here.prepareServed(ledger)
    let served = try ServedLeague(here, ledger)
    let target = "\(Self.performance)/alerts/active"
    #expect(try served.get(target).status == 200)
    database.control("stop", "-m", "immediate")
    let gone = try served.get(target)
    #expect(gone.status == 503)
    #expect(gone.headers["retry-after"] == "1")
    #expect(!gone.body.contains(here.root))
    #expect(try served.get("/healthz").status == 200)
    database.control("start")
    var status = 0
    for _ in 0..<100 where status != 200 {
      status = try served.get(target).status
      #expect([200, 503].contains(status))
      if status != 200 { usleep(100_000) }
    }
    #expect(status == 200)
  }

  @Test func `A retraining is begun, watched, in the way of another, and outlives its server`()
    throws
  {
    try here.prepareServed()
    let served = try ServedLeague(here)
    let at = Self.performance
    #expect(try served.post("\(at)/retrain/trigger", "{}").json["field"].text == "reason")
    let begun = try served.post(
      "\(at)/retrain/trigger", "{\"reason\": \"<b>new</b> season\", \"by\": \"Ann\"}")
    #expect(begun.status == 202, "\(begun.body)")
    let place = try #require(begun.headers["location"])
    let again = try served.post("\(at)/retrain/trigger", "{\"reason\": \"again\"}")
    // The first may have ended already: a small league takes a moment.
    #expect([202, 409].contains(again.status), "\(again.body)")
    if again.status == 409, let id = begun.json["training_id"].text {
      #expect(again.body.contains(id.prefix(8)))
    }
    served.process.signal(SIGTERM)
    #expect(try served.process.finish(within: 15).ending == .exited(0))
    let other = try ServedLeague(here)
    var status: String?
    for _ in 0..<600 where status == nil || ["pending", "running"].contains(status) {
      status = try other.get(place).json["status"].text
      usleep(100_000)
    }
    #expect(status == "completed")
    #expect((try other.get("\(at)/training").json.array?.count ?? 0) >= 1)
    #expect(try other.post("\(place)/cancel", "{}").status == 409)
    #expect(try other.get("\(at)/training/ffffffff").status == 404)
  }

  @Test func `A run that is deleted meanwhile, and a ledger that another writes, are as they are`()
    throws
  {
    try here.prepareServed()
    let served = try ServedLeague(here)
    let id = try #require(try here.train("--start-year 2001 --predict all")["run_id"].text)
    #expect(try served.get("/api/v1/runs/\(id)").status == 200)
    try here.succeed("runs delete \(id) --yes")
    #expect(try served.get("/api/v1/runs/\(id)").status == 404)
    let target = "\(Self.performance)/alerts/active"
    let before = try served.get(target).json["alerts"].array?.count
    try here.succeed("alerts raise --type other --subject disk --severity low --message x")
    #expect(try served.get(target).json["alerts"].array?.count == before.map { $0 + 1 })
  }

  /// By a clock that is an hour ahead, so that what was read a moment ago is believed and kept.
  @Test
  func `What is kept of the runs and the sample is not kept longer than they are as they were`()
    throws
  {
    try here.copySample()
    try here.succeed("train --model elo --start-year 2024 --quiet")
    try here.succeed("runs list")
    let served = try ServedLeague(
      here, environment: ["LD_PRELOAD": try Preload.clock.get(), "CLOCK_OFFSET": "3600"])
    func runs() throws -> [String?] {
      try served.get("/api/v1/runs").json["runs"].array?.map { $0["run_id"].text } ?? []
    }
    let first = try runs()
    #expect(first.count == 1)
    for _ in 0..<3 { #expect(try runs() == first) }
    let id = try #require(
      try here.json("train --model elo --start-year 2024 --json --quiet")["run_id"].text)
    #expect(try runs() == [id] + first)
    try here.succeed("runs list")
    #expect(try runs() == [id] + first)
    try here.succeed("runs note \(id) --text changed")
    #expect(try served.get("/api/v1/runs").body.contains("changed"))
    try here.succeed("runs delete \(id) --yes")
    #expect(try runs() == first)
    let teams = try served.get("/api/v1/ratings?limit=1000").json["teams"].array?.count
    #expect(try served.get("/api/v1/ratings?limit=1000").json["teams"].array?.count == teams)
    // Another sample is another league.
    let file = try #require(here.names(in: "data/sample").first { $0.contains("RegularSeason") })
    try here.write("no games\n", to: "data/sample/\(file)")
    #expect(try served.get("/api/v1/ratings").status >= 400)
  }

  /// A short run of `scripts/soak --serve`, with a database of its own to restart.
  @Test(.enabled(if: control != nil, "no PostgreSQL"))
  func `All at once, for some seconds, ends nothing and leaves nothing wrong`() async throws {
    let here = here
    let script = "\(Executable.repository)/scripts"
    let outcome = try await Background {
      try here.shell(
        "\(script)/with-postgresql \(script)/soak --serve 6 --program \"$ALMANAC\"",
        environment: Workspace.withoutCoverage)
    }.value
    #expect(outcome.ending == .exited(0), "\(outcome)")
    for name in ["SQLite", "PostgreSQL"] {
      let line = outcome.output.split(separator: "\n").first {
        $0.hasPrefix("\(name): answers 200 ")
      }
      let told = try #require(line, "\(outcome)")
      #expect(told.contains("attacks: ") && told.contains("train 0: "), "\(told)")
      #expect(told.contains("restarts of the database: ") == (name == "PostgreSQL"), "\(told)")
    }
  }

  @Test(arguments: DatabaseKind.available)
  func `A train and checks of the model in use beside it hinder nobody`(kind: DatabaseKind) throws {
    let scratch = try ScratchDatabase(kind)
    let ledger = "--ledger \(scratch.name)"
    try here.prepareServed(ledger)
    let served = try ServedLeague(here, ledger)
    try here.write(DatedLeague.csv(isOver: true), to: "games.csv")
    try here.succeed("import csv games.csv \(ledger)")
    var statuses: [Int: Int] = [:]
    for _ in 0..<3 {
      let others = try [
        "train --model elo --start-year 2001 --predict all --quiet",
        "monitor check @champion \(ledger)", "monitor check @champion \(ledger)",
      ].map { try here.start($0) }
      repeat {
        for target in ["/", "/api/v1/runs", "\(Self.performance)/alerts/active", "/monitor"] {
          statuses[try served.get(target).status, default: 0] += 1
        }
        let recorded = try served.post("\(Self.performance)/metrics/record", "{}")
        statuses[recorded.status, default: 0] += 1
      } while others.contains { !$0.hasEnded() }
      // A critical alert is open, which ends a check with 1.
      let endings = try others.map { try $0.finish().ending }
      #expect(endings == [.exited(0), .exited(1), .exited(1)])
    }
    #expect(
      Set(statuses.keys).isSubset(of: [200, 503]) && (statuses[200] ?? 0) >= 15, "\(statuses)")
    try here.succeed("ledger verify \(ledger)")
    withExtendedLifetime(scratch) {}
  }
}

/// A PostgreSQL server that a test may stop.
final class OwnPostgreSQL {
  let address: String
  private let folder: String
  private let programs: String

  init(in here: Workspace) throws {
    // A socket's path has 107 letters at most.
    let text = try run(
      "sh",
      [
        "-c",
        "ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1; runuser -u postgres -- mktemp -d /tmp/almanac-own.XXXXXX || mktemp -d /tmp/almanac-own.XXXXXX",
      ]
    ).output
    let lines = text.split(separator: "\n").map(String.init)
    (programs, folder) = (lines[0], lines[lines.count - 1])
    address = "postgresql:///postgres?host=\(folder)&user=postgres"
    try command(
      "\(programs)/initdb -D \(folder)/data -U postgres -A trust -E UTF8 --locale=C.UTF-8 -N")
    let settings = "listen_addresses = ''\nunix_socket_directories = '\(folder)'\nfsync = off\n"
    let file = try FileHandle(forWritingTo: URL(filePath: "\(folder)/data/postgresql.conf"))
    try file.seekToEnd()
    try file.write(contentsOf: Data(settings.utf8))
    control("start")
  }

  deinit {
    control("stop", "-m", "immediate")
    try? FileManager.default.removeItem(atPath: folder)
  }

  func control(_ words: String...) {
    try? command(
      "\(programs)/pg_ctl -D \(folder)/data -l \(folder)/log -w \(words.joined(separator: " ")) >/dev/null 2>&1"
    )
  }

  private func command(_ line: String) throws {
    let user = getuid() == 0 ? "runuser -u postgres -- " : ""
    // Foundation waits for all who have inherited its socket, and a server goes on; Python hands on nothing.
    let alone = "import subprocess, sys; sys.exit(subprocess.call(['sh', '-c', sys.argv[1]]))"
    let (status, output) = try run("python3", ["-c", alone, user + line])
    guard status == 0 else { throw SystemFailure(description: output) }
  }
}
