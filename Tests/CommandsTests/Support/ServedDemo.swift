import Foundation
import Testing

/// `almanac serve --demo`, and a browser that looks at it.
final class ServedDemo {
  let here: Workspace
  let address: String
  private let server: ChildProcess
  /// Where the demo is.
  let folder: String

  /// - Parameter line: how the server is started.
  init(_ line: String = "serve --demo --port 0") throws {
    here = try Workspace()
    server = try here.start(line, environment: ["TMPDIR": here.root])
    var seen = ""
    try server.read(
      until: { child in
        seen = child.outputSoFar
        return seen.contains("almanac serves ")
      }, within: 120)
    let words = try #require(seen.firstMatch(of: /almanac serves (http:\S+)/), "\(seen)")
    address = String(words.1)
    folder = try #require(here.names(in: ".").first { $0.hasPrefix("almanac-") })
  }

  /// Options of the commands that are to look at the same league.
  var options: String { "--data-dir \(folder)/data" }
  var runs: String { "--runs-dir \(folder)/runs" }

  var token: String {
    get throws {
      try here.text("\(folder)/data/server-token").trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// Ends it as a person does; its status.
  func stop() throws -> Outcome {
    server.signal(SIGTERM)
    return try server.finish(within: 30)
  }

  deinit { server.signal(SIGKILL) }

  // MARK: Browsers

  func browser(width: Int = 900, hasScript: Bool = true) async throws -> Browser {
    try await Browser(in: here.root, width: width, hasScript: hasScript)
  }

  /// Types the token into the form.
  func logIn(_ browser: Browser) async throws {
    try await browser.open(address + "/")
    try await browser.click("header a[href^='/login']")
    try await browser.type(try token, into: "#token")
    try await browser.click("main button")
    try await browser.wait(untilShown: "Log out")
  }
}
