import Glibc
import Processes
import TestSupport
import Testing

@Suite struct ChildProcessTests {
  private let here = TemporaryDirectory()

  /// Starts a script of the plain shell.
  private func start(
    _ script: String, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> ChildProcess {
    try ChildProcess(["sh", "-c", script], in: here.path, isInterrupted: isInterrupted)
  }

  private func line(_ process: ChildProcess, limit: Int = 100) throws -> String {
    String(
      decoding: try process.receiveLine(limit: limit, timeout: .seconds(20)), as: UTF8.self)
  }

  @Test func `lines go there and come back`() throws {
    let process = try start("exec cat")
    for text in ["one", "", "zwölf"] {
      try process.send(Array((text + "\n").utf8), timeout: .seconds(20))
      #expect(try line(process) == text)
    }
  }

  @Test func `it runs in its folder`() throws {
    let process = try start("pwd -P")
    #expect(try line(process).hasSuffix(here.path))
  }

  @Test func `a folder's name may be anything`() throws {
    for name in ["-n a \"me\"", "$HOME;x", "two\nlines"] {
      try here.write("", to: "\(name)/file")
      let process = try ChildProcess(
        ["ls"], in: here.file(name), isInterrupted: { false })
      #expect(try line(process) == "file")
    }
  }

  @Test func `more than a pipe holds goes both ways at once`() throws {
    let process = try start("cat >&2; echo done")
    let much = Array(repeating: UInt8(ascii: "a"), count: 1_000_000) + [UInt8(ascii: "\n")]
    // It writes to standard error all that it reads.
    try process.send(much, timeout: .seconds(20))
    process.kill()
    #expect(process.lastWords.utf8.count <= 4096)
  }

  @Test func `one does not hold open what another reads`() throws {
    var first: ChildProcess? = try start("cat; echo ended > ended")
    let second = try start("exec cat")
    // Its standard input ends only once nobody has the other end; else it is killed after a while.
    if first != nil { first = nil }
    #expect(try here.read("ended") == Array("ended\n".utf8))
    second.kill()
  }

  @Test func `it inherits no descriptor but its standard streams`() throws {
    let path = try here.write("", to: "file")
    // Without O_CLOEXEC, as a library may open a file.
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    let process = try start("exec ls /proc/self/fd")
    // The last is the folder that is listed.
    #expect(
      try process.finish(limit: 100, timeout: .seconds(20)) == Array("0\n1\n2\n3\n".utf8))
  }

  @Test func `it starts with no signal ignored or blocked`() throws {
    let process = try start("sed -nE 's/^Sig(Blk|Ign):.//p' /proc/self/status")
    for _ in 0..<2 {
      let signals = try #require(UInt64(try line(process), radix: 16))
      // Those from 32 on are the C library's own.
      #expect(signals & 0x7FFF_FFFF == 0)
    }
  }

  @Test(.slow) func `an ending is told`() throws {
    let cases: [(String, ProcessFailure.Ending)] = [
      ("exit 0", .exited(status: 0)), ("exit 7", .exited(status: 7)),
      ("kill -9 $$", .killed(signal: 9)), ("exec >&-; sleep 100", .closedStream),
    ]
    for (script, ending) in cases {
      let process = try start(script)
      #expect(throws: ProcessFailure.ended(ending)) { try line(process) }
    }
  }

  @Test func `a line without end is given up`() throws {
    let process = try start("printf aaaaaaaaaaaaaaaaaaaa; sleep 100")
    #expect(throws: ProcessFailure.endless("aaaaaaaaaaaaaaaaaaaa")) {
      try line(process, limit: 10)
    }
    process.kill()
  }

  /// Half a second for each of the blocks that a pipe holds is more than the timeout in all, and less than
  /// it between any two.
  @Test(.slow) func `one that reads slowly but steadily is waited for, past the timeout`() throws {
    let process = try start(
      "for n in 1 2 3 4 5 6 7 8; do dd bs=65536 count=2 iflag=fullblock of=/dev/null 2>&-; "
        + "sleep 0.5; done; echo read; exec cat >/dev/null")
    let much = Array(repeating: UInt8(ascii: "a"), count: 8 * 2 * 65_536)
    let began = ContinuousClock.now
    let timeout = Duration.seconds(2.5)
    try process.send(much, timeout: timeout)
    #expect(ContinuousClock.now - began > timeout, "it read faster than it was to")
    #expect(try line(process) == "read")
    process.kill()
  }

  @Test(.slow)
  func `one that reads a little at a time is not late, though a pipe has no room for long`()
    throws
  {
    // More than a pipe holds, read so slowly that there is no room for more until after the timeout.
    let process = try start(
      """
      exec python3 -c '
      import os, time
      count = 0
      while count < 70000:
          count += len(os.read(0, 100 if count < 4200 else 70000))
          if count < 4200: time.sleep(0.1)
      os.write(1, b"all of it\\n")'
      """)
    let much = [UInt8](repeating: UInt8(ascii: "a"), count: 70_000)
    try process.send(much, timeout: .seconds(3))
    #expect(
      try process.receiveLine(limit: 100, timeout: .seconds(3)) == Array("all of it".utf8))
  }

  @Test(.slow) func `one that stops reading is late`() throws {
    let process = try start("dd bs=65536 count=1 iflag=fullblock of=/dev/null 2>&-; sleep 100")
    let much = Array(repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(throws: ProcessFailure.late) {
      try process.send(much, timeout: .milliseconds(500))
    }
    process.kill()
  }

  /// An answer has its time as a whole: whoever dribbles for ever would else hold a training for ever.
  @Test(.slow) func `one that answers slowly but steadily is late all the same`() throws {
    let process = try start("while printf a; do sleep 0.1; done")
    #expect(throws: ProcessFailure.late) {
      _ = try process.receiveLine(limit: 1 << 20, timeout: .seconds(1))
    }
    process.kill()
  }

  @Test func `an interruption ends the wait`() throws {
    let process = try start("sleep 100", isInterrupted: { true })
    #expect(throws: ProcessFailure.interrupted) { try line(process) }
    process.kill()
  }

  // MARK: All that it writes

  @Test func `all that it writes is taken, once it has read all`() throws {
    let process = try ChildProcess(["sort"])
    try process.send(Array("two\none\n".utf8), timeout: .seconds(20))
    #expect(try process.finish(limit: 100, timeout: .seconds(20)) == Array("one\ntwo\n".utf8))
  }

  @Test func `much that it writes is taken up to a limit`() throws {
    let script = "head -c 1000000 /dev/zero"
    #expect(try start(script).finish(limit: 1_000_000, timeout: .seconds(20)).count == 1_000_000)
    let failure = #expect(throws: ProcessFailure.self) {
      try start(script).finish(limit: 999, timeout: .seconds(20))
    }
    guard case .endless(let text) = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(text.utf8.count > 999)
  }

  @Test(.slow) func `what it writes counts only where it ends well and in time`() throws {
    #expect(throws: ProcessFailure.ended(.exited(status: 3))) {
      try start("echo text; exit 3").finish(limit: 100, timeout: .seconds(20))
    }
    #expect(throws: ProcessFailure.late) {
      try start("echo text; exec sleep 100").finish(limit: 100, timeout: .milliseconds(200))
    }
    // One that closes its output and works on is waited for.
    let worker = try start("echo text; exec >&-; sleep 1; exit 0")
    #expect(try worker.finish(limit: 100, timeout: .seconds(20)) == Array("text\n".utf8))
  }

  @Test func `a program that is not there cannot be started`() {
    let failure = #expect(throws: ProcessFailure.self) { try ChildProcess(["no-such-program"]) }
    #expect(failure == .cannotStart(reason: "No such file or directory"))
  }

  @Test func `no zombie stays`() throws {
    for script in ["exit 3", "exec cat", "sleep 100", "trap '' TERM INT; sleep 100"] {
      let process = try start(script)
      process.kill()
    }
    _ = try start("exec cat")
    let children = try run("ps", ["--ppid", String(getpid()), "-o", "stat=,args="]).output
    #expect(!children.split(separator: "\n").contains { $0.hasPrefix("Z") && $0.contains("sleep") })
  }
}
