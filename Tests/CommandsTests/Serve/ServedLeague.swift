import Foundation
import Glibc
import Testing

/// A server of a workspace's league, which ends with its owner.
final class ServedLeague {
  let process: ChildProcess
  let port: Int
  let token: String

  /// - Parameter options: more than the port.
  init(_ here: Workspace, _ options: String = "", environment: [String: String] = [:]) throws {
    token = try here.succeed("serve --print-token").trimmingCharacters(in: .newlines)
    let output = here.path("serve.out")
    _ = FileManager.default.createFile(atPath: output, contents: nil)
    process = try here.start(
      "serve --port 0 \(options)", output: .file(output), errors: .file(here.path("serve.err")),
      environment: environment)
    var found: Int?
    for _ in 0..<600 where found == nil {
      if process.hasEnded() { break }
      let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
      if text.hasSuffix("\n") {
        found = text.split(separator: ":").last.flatMap { Int($0.dropLast()) }
      }
      if found == nil { usleep(50_000) }
    }
    port = try #require(found, "the server does not say its port")
  }

  func connect(from source: String = "127.0.0.1") throws -> WebConnection {
    try WebConnection(port: port, from: source)
  }

  func get(_ target: String, _ headers: [String: String] = [:]) throws -> WebAnswer {
    try connect().ask("GET", target, headers)
  }

  /// Posts JSON with the token.
  func post(_ target: String, _ body: String, _ headers: [String: String] = [:]) throws -> WebAnswer
  {
    let own = ["Authorization": "Bearer \(token)", "Content-Type": "application/json"]
    return try connect().ask("POST", target, own.merging(headers) { $1 }, body: body)
  }

  /// Posts a form.
  func submit(_ target: String, _ form: String, _ headers: [String: String] = [:]) throws
    -> WebAnswer
  {
    let own = ["Content-Type": "application/x-www-form-urlencoded", "Accept": "text/html"]
    return try connect().ask("POST", target, own.merging(headers) { $1 }, body: form)
  }

  /// Logs in, and returns the cookie that a browser would send from then on.
  func logIn() throws -> String {
    let answer = try submit("/login", "token=\(token)&then=%2F")
    return String(try #require(answer.headers["set-cookie"]).prefix { $0 != ";" })
  }
}

extension Workspace {
  /// A league that is under way, with a run, forecasts, an alert and a ledger of a kind.
  func prepareServed(_ ledger: String = "") throws {
    try write(DatedLeague.csv(), to: "games.csv")
    try succeed("import csv games.csv")
    try train("--start-year 2001 --predict all")
    try succeed("models promote latest --as champion")
    try train("--start-year 2001 --predict all --set k_factor=40")
    try succeed("models promote latest --as challenger")
    try succeed("ledger migrate \(ledger)")
    try succeed("forecasts issue --run @champion \(ledger)")
    try succeed(
      "alerts raise --type backup_failed --subject disk --severity critical \(ledger)",
      more: ["--message", "<script>alert(1)</script> & \"more\""])
  }
}
