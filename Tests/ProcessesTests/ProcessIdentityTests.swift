import Foundation
import Glibc
import Processes
import Testing

@Suite struct ProcessIdentityTests {
  @Test func `This process lives, and another of its number does not`() {
    let own = ProcessIdentity.own
    #expect(own.number == Int(getpid()) && own.isOfThisBoot && own.standing == .alive)
    let earlier = ProcessIdentity(boot: own.boot, number: own.number, started: own.started - 1)
    #expect(earlier.standing == .gone && !earlier.askToEnd())
    let other = ProcessIdentity(boot: "other", number: own.number, started: own.started)
    #expect(other.standing == .elsewhere && !other.askToEnd())
  }

  @Test func `A process is alive until it has ended, and is told to end`() throws {
    let log = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: log) }
    try DetachedProcess.start(["/bin/sh", "-c", "echo $$; exec sleep 60"], log: log.path)
    var number: Int?
    for _ in 0..<500 where number == nil {
      usleep(20_000)
      let text = (try? String(contentsOf: log, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") { number = Int(text.dropLast()) }
    }
    let id = try #require(number)
    let stat = try String(contentsOfFile: "/proc/\(id)/stat", encoding: .utf8)
    let started = try #require(
      stat.split(separator: ")").last?.split(separator: " ").dropFirst(19).first)
    let identity = ProcessIdentity(
      boot: ProcessIdentity.own.boot, number: id,
      started: try #require(Int(started)))
    #expect(identity.standing == .alive)
    #expect(identity.askToEnd())
    for _ in 0..<500 where identity.standing == .alive { usleep(20_000) }
    #expect(identity.standing == .gone)
  }

  @Test func `The clock of the boot goes on`() {
    let first = ProcessIdentity.uptime
    #expect(first > 0 && ProcessIdentity.uptime >= first)
  }
}

@Suite struct DetachedProcessTests {
  @Test func `It goes on in a session of its own, with its words in the log`() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let log = folder.appending(path: "a log")
    try DetachedProcess.start(
      ["/bin/sh", "-c", "echo \"$0\"; ps -o sid= -p $$; echo no >&2; echo end", "x y"],
      log: log.path)
    var lines: [String] = []
    for _ in 0..<500 where lines.last != "end" {
      usleep(20_000)
      lines = ((try? String(contentsOf: log, encoding: .utf8)) ?? "").components(separatedBy: "\n")
        .dropLast()
    }
    #expect(lines.first == "x y" && lines.suffix(2) == ["no", "end"])
    let session = try #require(Int(lines[1].trimmingCharacters(in: .whitespaces)))
    #expect(session != Int(getsid(0)))
  }
}
