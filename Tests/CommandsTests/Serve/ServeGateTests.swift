import Foundation
import Glibc
import TestSupport
import Testing

/// Who is let in, and who is not.
@Suite(.slow) struct ServeGateTests {
  private static let ack = "/api/v1/model-performance/alerts/0/ack"
  private let here: Workspace

  init() throws {
    here = try Workspace()
    try here.importSmallLeague()
    try here.makeDirectory("runs")
    try here.succeed("ledger migrate")
  }

  @Test func `Only this host and this site are answered`() throws {
    let served = try ServedLeague(here, "--host league.example")
    for host in [
      "localhost", "LOCALHOST:\(served.port)", "127.0.0.1:\(served.port)", "[::1]:80",
      "league.example",
    ] {
      #expect(try served.get("/healthz", ["Host": host]).status == 200, "\(host)")
    }
    for host in [
      "evil.example", "localhost.evil.example", "127.0.0.1.evil", "evil@localhost", "localhost:x",
    ] {
      #expect(try served.get("/healthz", ["Host": host]).status == 403, "\(host)")
    }
    for origin in ["http://evil.example", "null", "http://localhost.evil", "ftp://localhost"] {
      #expect(try served.get("/healthz", ["Origin": origin]).status == 403, "\(origin)")
    }
    let own = try served.get("/healthz", ["Origin": "http://localhost"])
    #expect(own.status == 200)
    #expect(own.headers["access-control-allow-origin"] == nil)
    #expect(own.headers["x-frame-options"] == "DENY")
    #expect(own.headers["x-content-type-options"] == "nosniff")
    let forged = try served.post(Self.ack, "{}", ["Sec-Fetch-Site": "cross-site"])
    #expect(forged.status == 403)
  }

  @Test func `A write needs the token, which is nobody else's to read`() throws {
    let served = try ServedLeague(here)
    var status = stat()
    #expect(stat(here.path("data/server-token"), &status) == 0)
    #expect(status.st_mode & 0o777 == 0o600)
    // 404: let in, and there is no such alert.
    #expect(try served.post(Self.ack, "{}").status == 404)
    for wrong in [
      "", "Bearer", "Bearer ", "Bearer \(served.token)0", "Bearer \(served.token.dropLast())",
      "Basic \(served.token)",
    ] {
      let answer = try served.post(Self.ack, "{}", ["Authorization": wrong])
      #expect(answer.status == 401, "\(wrong)")
      #expect(answer.headers["www-authenticate"] == "Bearer")
    }
    #expect(
      try served.post("\(Self.ack)?token=\(served.token)", "{}", ["Authorization": ""]).status
        == 401)
    let cookie = try served.logIn()
    let byCookie = try served.post(Self.ack, "{}", ["Authorization": "", "Cookie": cookie])
    #expect(byCookie.status == 401, "a session is for pages")
    try run("chmod", "644", here.path("data/server-token"))
    let refused = try here.almanac("serve --port 0")
    #expect(refused.ending == .exited(65))
    #expect(refused.errors.contains("may be read by others"))
  }

  private func run(_ words: String...) throws {
    #expect(try here.shell(words.joined(separator: " ")).ending == .exited(0))
  }

  @Test func `A session begins with the token alone, and ends`() throws {
    let served = try ServedLeague(here)
    let form = try served.get("/login", ["Accept": "text/html"])
    #expect(form.status == 200)
    #expect(form.headers["set-cookie"] == nil)
    for wrong in ["token=x", "token=", "", "token=\(served.token)&token=\(served.token)"] {
      let answer = try served.submit("/login", wrong)
      #expect(answer.status == 401, "\(wrong)")
      #expect(answer.headers["set-cookie"] == nil)
    }
    let right = try served.submit("/login", "token=\(served.token)&then=//evil.example/")
    #expect(right.status == 303)
    #expect(right.headers["location"] == "/")
    let cookie = try #require(right.headers["set-cookie"])
    #expect(cookie.contains("; HttpOnly; SameSite=Strict"))
    #expect(!cookie.contains(served.token))
    let value = String(cookie.prefix { $0 != ";" })
    let ended = try served.submit("/logout", "", ["Cookie": value])
    #expect(ended.headers["set-cookie"]?.contains("Max-Age=0") == true)
  }

  @Test func `What is malformed, too large, unknown or elsewhere has its status`() throws {
    let served = try ServedLeague(here)
    #expect(try served.get("/nothing").status == 404)
    #expect(try served.connect().ask("DELETE", "/healthz").status == 405)
    #expect(try served.connect().ask("DELETE", "/healthz").headers["allow"] == "GET")
    #expect(try served.connect().ask("HEAD", "/healthz").status == 200)
    #expect(try served.post(Self.ack, "{").status == 400)
    #expect(try served.post(Self.ack, "[1]").status == 400)
    #expect(try served.post(Self.ack, "{\"other\": 1}").status == 400)
    #expect(try served.post(Self.ack, "{\"notes\": 1}").status == 422)
    #expect(try served.post(Self.ack, "{}", ["Content-Type": "text/plain"]).status == 415)
    #expect(
      try served.post(Self.ack, "{\"notes\": \"" + String(repeating: "a", count: 70_000) + "\"}")
        .status == 413)
    #expect(try served.get("/healthz", ["X": String(repeating: "a", count: 8_200)]).status == 431)
    #expect(try served.get("/healthz", ["X": String(repeating: "a", count: 100_000)]).status == 431)
    #expect(try served.get("/api/v1/runs?filter=x").json["field"].text == "filter")
    #expect(try served.get("/api/v1/runs?page=0").status == 422)
    #expect(try served.get("/api/v1/runs?page=1&page=2").status == 400)
    for target in [
      "/../etc/passwd", "/%2e%2e/etc/passwd", "/runs/..%2f..", "/runs/%00", "/%ff", "/a?b=%zz",
    ] {
      #expect(try served.get(target).status == 400, "\(target)")
    }
    for target in [
      "/api/v1/runs/--help", "/api/v1/runs/-x", "/api/v1/models/--plugin=x", "/api/v1/runs/*",
    ] {
      let answer = try served.get(target)
      #expect([404, 422].contains(answer.status), "\(target): \(answer.body)")
      #expect(!answer.body.contains(here.root), "\(answer.body)")
    }
  }

  @Test func `A socket is its owner's, and a stale one is replaced`() throws {
    let process = try here.start("serve --socket s.sock", errors: .file(here.path("err")))
    func connection() throws -> WebConnection {
      for _ in 0..<200 where !here.exists("s.sock") { usleep(20_000) }
      usleep(100_000)
      return try WebConnection(socket: here.path("s.sock"))
    }
    #expect(try connection().ask("GET", "/healthz", ["Host": "anything"]).status == 200)
    var status = stat()
    #expect(stat(here.path("s.sock"), &status) == 0)
    #expect(status.st_mode & 0o077 == 0)
    let second = try here.almanac("serve --socket s.sock")
    #expect(second.ending == .exited(73))
    process.signal(SIGKILL)
    _ = try process.finish()
    let third = try here.start("serve --socket s.sock", errors: .file(here.path("err")))
    usleep(500_000)
    #expect(try connection().ask("GET", "/healthz").status == 200)
    third.signal(SIGTERM)
    #expect(try third.finish(within: 15).ending == .exited(0))
  }

  @Test func `Elsewhere than on loopback reading needs the token too`() throws {
    let served = try ServedLeague(here, "--listen 0.0.0.0")
    #expect(try served.get("/api/v1/runs").status == 401)
    #expect(
      try served.get("/api/v1/runs", ["Authorization": "Bearer \(served.token)"]).status == 200)
    let browser = try served.get("/runs/latest", ["Accept": "text/html"])
    #expect(browser.status == 303)
    #expect(browser.headers["location"] == "/login?then=/runs/latest")
  }
}
