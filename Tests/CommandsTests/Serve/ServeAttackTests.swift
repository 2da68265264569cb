import Foundation
import Glibc
import TestSupport
import Testing

/// Requests that nobody means well with.
@Suite(.slow, .serialized) struct ServeAttackTests {
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.makeDirectory("runs")
    try here.succeed("ledger migrate")
  }

  /// `ALMANAC_SERVE_ATTACKS` says how many; all 10,000 take minutes; what is never finished would be waited for 10 seconds, and is left.
  private static let count =
    Int(ProcessInfo.processInfo.environment["ALMANAC_SERVE_ATTACKS"] ?? "") ?? 1000

  @Test func `Nothing random or mutated ends the server or is answered with more than an error`()
    throws
  {
    let served = try ServedLeague(here)
    var random = SeededGenerator(seed: 15)
    for number in 0..<Self.count {
      let bytes = RawRequest.random(token: served.token, &random)
      let connection = try served.connect(from: "127.0.0.\(2 + number % 200)")
      // In pieces, as a network may have it.
      let cut = Int.random(in: 0...bytes.count, using: &random)
      connection.send(bytes[..<cut])
      connection.send(bytes[cut...])
      let answer = String(
        decoding: connection.receive(within: 80) {
          $0.firstRange(of: Array("\r\n\r\n".utf8)) != nil
        }, as: UTF8.self)
      if !answer.isEmpty {
        #expect(answer.hasPrefix("HTTP/1."), "\(String(decoding: bytes, as: UTF8.self))")
        #expect(
          !answer.contains("HTTP/1.1 500"), "\(String(decoding: bytes, as: UTF8.self))\n\(answer)")
        #expect(!answer.contains("<script>") && !answer.contains("root:"))
      }
    }
    #expect(!served.process.hasEnded())
    #expect(try served.get("/healthz").status == 200)
  }

  @Test func `A request is not hidden in another`() throws {
    let served = try ServedLeague(here)
    let hidden = "GET /hidden HTTP/1.1\r\nHost: localhost\r\n\r\n"
    for head in [
      "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
      "Transfer-Encoding: chunked\r\nContent-Length: \(hidden.utf8.count)\r\n",
      "Transfer-Encoding: chunked\r\n", "Transfer-Encoding: xchunked\r\n",
      "Content-Length: 0\r\nContent-Length: 9\r\n",
      "Content-Length: +0\r\n", "Content-Length: 0x0\r\n",
    ] {
      let connection = try served.connect()
      connection.send(
        Array("POST /login HTTP/1.1\r\nHost: localhost\r\n\(head)\r\n0\r\n\r\n\(hidden)".utf8))
      let answer = String(decoding: connection.receive(within: 3000), as: UTF8.self)
      #expect(answer.hasPrefix("HTTP/1.1 4"), "\(head): \(answer.prefix(40))")
      #expect(!answer.contains("404"), "\(head): \(answer)")
    }
    let piped = try served.connect()
    piped.send(
      Array(
        (String(repeating: "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n", count: 20)
          + "GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n").utf8))
    let answers = String(decoding: piped.receive(within: 10_000), as: UTF8.self)
    #expect(answers.components(separatedBy: "HTTP/1.1 200").count == 22)
  }

  @Test func `Slow clients hold nobody up, and are gone after 10 seconds`() throws {
    let served = try ServedLeague(here)
    let slow = try (0..<200).map { try served.connect(from: "127.0.0.\(2 + $0)") }
    let opening = Array("GET /healthz HTTP/1.1\r\nHost: localhost\r\nX: ".utf8)
    let start = ContinuousClock.now
    var slowest = Duration.zero
    for second in 0..<11 {
      for client in slow { client.send([second < opening.count ? opening[second] : 0x61]) }
      let asked = ContinuousClock.now
      #expect(try served.get("/healthz").status == 200)
      slowest = max(slowest, ContinuousClock.now - asked)
      usleep(useconds_t(max(0, 1_000_000 - Int((ContinuousClock.now - asked) / .microseconds(1)))))
    }
    // 100 ms is what a quiet machine holds; tests share theirs.
    #expect(slowest < .milliseconds(1000), "\(slowest)")
    #expect(slow.allSatisfy { $0.isClosed(within: 2000) })
    #expect(ContinuousClock.now - start < .seconds(30))
  }

  @Test func `One address has 16 connections, and all have 64`() throws {
    let served = try ServedLeague(here)
    let many = try (0..<20).map { _ in try served.connect(from: "127.0.0.9") }
    usleep(300_000)
    #expect(many.count { !$0.isClosed(within: 50) } == 16)
    let all = try (0..<100).map { try served.connect(from: "127.0.1.\(1 + $0)") }
    usleep(300_000)
    let open = (many + all).count { !$0.isClosed(within: 1) }
    #expect(open == 64)
    #expect(try served.get("/healthz").status == 200)
  }
}
