import Foundation
import TestSupport
import Testing

/// Every page in a real browser, and every button pressed: `Fixtures/browser/pages.py` does it, and writes down what
/// it checked.
@Suite(.slow) struct ServeBrowserTests {
  private struct Check: Decodable {
    let name: String
    let holds: Bool
    let found: String
  }

  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]
  private static let chromium = ProcessInfo.processInfo.environment["ALMANAC_CHROMIUM"]

  /// The groups of checks, each of which says that it came to its end.
  private static let groups = [
    "sight", "crawl", "every page", "login", "acknowledge", "resolve", "two tabs", "retrain",
    "cancel",
    "refresh", "deleted", "log out", "silence",
  ]
  private static let pages = [
    "now", "runs", "run", "ratings", "tournament", "monitor", "comparison", "alert", "test",
    "training",
    "login", "absent", "now with buttons",
  ]
  /// The checks of a page.
  private static let checksOfPage = 14

  @Test(
    .enabled(
      if: python != nil && chromium != nil, "ALMANAC_PYTHON and ALMANAC_CHROMIUM name no browser"))
  func `Every page can be read and used, and every button does what it says`() async throws {
    let here = try Workspace()
    let script = #filePath.replacing(
      "Serve/ServeBrowserTests.swift", with: "Fixtures/browser/pages.py")
    let words = [script, try Executable.path(), here.root]
    // On a thread of its own: it takes longer than others may wait.
    let outcome = try await Background {
      try ChildProcess(
        try #require(Self.python), words, in: here.root,
        environment: ProcessInfo.processInfo.environment.merging(["HOME": here.root]) { $1 }
      ).finish(within: 600)
    }.value
    try #require(outcome.ending == .exited(0), "\(outcome.errors)")
    let checks = try JSONDecoder().decode([Check].self, from: try here.data("results.json"))
    for check in checks { #expect(check.holds, "\(check.name): \(check.found)") }
    let names = checks.map(\.name)
    for group in Self.groups { #expect(names.contains("\(group) comes to its end")) }
    for page in Self.pages {
      #expect(names.count { $0.hasPrefix("\(page): ") } == Self.checksOfPage, "\(page)")
    }
  }
}
