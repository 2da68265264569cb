import Foundation
import TestSupport
import Testing

/// The pages of `almanac serve`, in a real browser: what they show, what their buttons do, and for whom.
@Suite(.slow, .enabled(if: Browser.isThere, "there is no browser, or no driver"))
struct PageBrowserTests {
  /// Paths of pages of the demo that lead on from the first one.
  private func crawl(_ browser: Browser, _ served: ServedDemo) async throws -> [String] {
    var (found, left) = (["/"], ["/"])
    while let path = left.popLast() {
      try await browser.open(served.address + path)
      let links = try await browser.run(
        "return [...document.links].map((a) => a.getAttribute('href'))")
      for link in links as? [String] ?? [] where link.hasPrefix("/") && !found.contains(link) {
        found.append(link)
        left.append(link)
      }
    }
    return found
  }

  /// The script of axe-core, which looks a page over for those who do not see it, hear it or point at it.
  private static let axe: String? = {
    guard let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"] else { return nil }
    let library = URL(fileURLWithPath: python).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("lib")
    let versions = (try? FileManager.default.contentsOfDirectory(atPath: library.path)) ?? []
    return versions.lazy.compactMap {
      try? String(
        contentsOf: library.appendingPathComponent(
          "\($0)/site-packages/axe_core_python/axe.min.js"), encoding: .utf8)
    }.first
  }()

  /// Complaints about a page: axe-core's, and of what is wider than the window.
  private func complaints(_ browser: Browser) async throws -> [String] {
    var found: [String] = []
    if let axe = Self.axe {
      try await browser.run(axe)
      let answer = try await browser.wait(
        for: """
          const done = arguments[arguments.length - 1];
          axe.run().then((result) => done(result.violations.map(
            (one) => one.id + ": " + one.nodes.map((node) => node.html).join(" "))));
          """)
      found += answer as? [String] ?? ["axe-core said nothing"]
    }
    let width = try await browser.run(
      "return document.documentElement.scrollWidth - document.documentElement.clientWidth")
    if let surplus = width as? Int, surplus > 0 { found.append("\(surplus) pixels too wide") }
    return found
  }

  @Test(arguments: [900, 320])
  func `Every page opens, without a complaint of the browser or of axe-core`(width: Int)
    async throws
  {
    let served = try ServedDemo()
    let browser = try await served.browser(width: width)
    try await served.logIn(browser)
    let paths = try await crawl(browser, served)
    #expect(paths.count >= 8, "\(paths)")
    for path in paths {
      try await browser.open(served.address + path)
      let title = try await browser.title
      #expect(!["Not there", "The server failed", "That cannot be"].contains(title), "\(path)")
      let complaints = try await complaints(browser)
      #expect(complaints == [], "\(path)")
    }
    #expect(try await browser.complaints == [])
    await browser.close()
    #expect(try served.stop().ending == .exited(0))
  }

  @Test(arguments: [true, false])
  func `Each button does what it says, with a script or without`(hasScript: Bool) async throws {
    let served = try ServedDemo()
    let browser = try await served.browser(hasScript: hasScript)
    try await browser.open(served.address + "/")
    #expect(try await browser.text.contains("Acknowledge") == false)
    try await served.logIn(browser)

    try await browser.click("button[aria-label^='Acknowledge']")
    try await browser.wait(untilShown: "The alert is acknowledged.")
    let alerts = try served.here.json("alerts list --all --json \(served.options)")["alerts"]
    #expect(alerts.array?.map { $0["state"].text } == ["acknowledged", "acknowledged"])

    try await browser.type("<b>over</b>", into: "form[action='/actions/resolve'] input[name=notes]")
    try await browser.click("button[aria-label^='Resolve']")
    try await browser.wait(untilShown: "The alert is resolved.")
    let resolved = try served.here.json("alerts list --state resolved --json \(served.options)")
    #expect(resolved["alerts"].array?.map { $0["resolution_notes"].text } == ["<b>over</b>"])

    try await browser.type(
      "try", into: "form:has(button[aria-label^='Roll back @champion']) input[name=reason]")
    try await browser.click("button[aria-label^='Roll back @champion']")
    try await browser.wait(untilShown: "The alias is rolled back.")
    let history = try served.here.json(
      "models history --alias champion --json \(served.options) \(served.runs)")
    #expect(history.array?.last?["kind"].text == "rolled_back")
    #expect(history.array?.last?["reason"].text == "try")

    try await browser.click("form[action='/logout'] button")
    try await browser.wait(untilShown: "Log in to change something")
    #expect(try await browser.text.contains("Resolve") == false)
    await browser.close()
  }

  @Test func `A retraining is asked for with a reason, is watched, and ends as another challenger`()
    async throws
  {
    let served = try ServedDemo()
    let browser = try await served.browser()
    try await served.logIn(browser)
    // Without a reason the browser lets nobody send it.
    try await browser.click("button[aria-label^='Retrain']")
    #expect(try await browser.here.hasSuffix("/"))
    try await browser.type(
      "spring cleaning", into: "form[action='/actions/retrain'] input[name=reason]")
    try await browser.click("button[aria-label^='Retrain']")
    try await browser.wait(untilShown: "The retraining has been started.")
    try await browser.wait(untilShown: "spring cleaning")
    let end = ContinuousClock.now + .seconds(60)
    var training: JSON?
    while training?["status"].text != "completed", ContinuousClock.now < end {
      let all = try served.here.json("training list --json \(served.options) \(served.runs)")
      training = all.array?.first
      #expect(training?["reason"].text == "spring cleaning")
    }
    let made = try #require(training?["made_run_id"].text)
    // The page has seen it by itself.
    try await browser.wait(untilShown: String(made.prefix(8)))
    await browser.close()
  }

  @Test func `Back leads back, and an old tab changes nothing that it does not show`() async throws
  {
    let served = try ServedDemo()
    let browser = try await served.browser()
    try await served.logIn(browser)
    try await browser.click("td a[href^='/runs/']")
    try await browser.wait(untilShown: "Reliability")
    try await browser.goBack()
    #expect(try await browser.title == "Now")
    let first = try await browser.tab
    let second = try await browser.openTab()
    // The script would bring the second tab up to date.
    try await browser.devTools("Network.enable", [:])
    try await browser.devTools("Network.setBlockedURLs", ["urls": ["*/events"]])
    try await browser.open(served.address + "/")
    try await browser.go(toTab: first)
    try await browser.click("button[aria-label^='Roll back @champion']")
    try await browser.wait(untilShown: "The alias is rolled back.")
    try await browser.go(toTab: second)
    try await browser.click("button[aria-label^='Roll back @champion']")
    try await browser.wait(untilShown: "Something is in the way")
    #expect(try await browser.text.contains("nothing was changed"))
    try await browser.goBack()
    #expect(try await browser.title == "Now")
    await browser.close()
  }

  @Test func `A run that was deleted meanwhile is not there, and the first page is`() async throws {
    let served = try ServedDemo()
    let browser = try await served.browser()
    try await browser.open(served.address + "/runs")
    let link = try #require(
      try await browser.run("return document.querySelector('td a').getAttribute('href')")
        as? String)
    try FileManager.default.removeItem(
      atPath: served.here.path(served.folder + "/runs/" + link.dropFirst("/runs/".count)))
    try await browser.click("td a[href='\(link)']")
    try await browser.wait(untilShown: "Not there")
    try await browser.click("a[href='/']")
    try await browser.wait(untilShown: "@champion")
    await browser.close()
  }

  @Test func `What has changed comes by itself, and takes no words from those who type`()
    async throws
  {
    let served = try ServedDemo()
    let browser = try await served.browser()
    try await served.logIn(browser)
    let raise = "alerts raise --type late --subject results --severity critical"
    try served.here.succeed(
      raise + " \(served.options)", more: ["--message=<script>evil()</script>"])
    try await browser.wait(untilShown: "Critical: late of results")
    #expect(try await browser.text.contains("<script>evil()</script>"))
    let notes = "form[action='/actions/resolve'] input[name=notes]"
    try await browser.type("half a sen", into: notes)
    try served.here.succeed(
      "alerts raise --type other --subject results --severity critical --message more "
        + served.options)
    try await Task.sleep(for: .seconds(5))
    #expect(
      try await browser.run("return document.querySelector(arguments[0]).value", [notes]) as? String
        == "half a sen")
    #expect(try await browser.text.contains("other of results") == false)
    try await browser.run(
      "document.querySelector(arguments[0]).value = ''; document.activeElement.blur()", [notes])
    try await browser.wait(untilShown: "Critical: other of results")
    #expect(try await browser.run("return document.scripts.length") as? Int == 1)
    await browser.close()
  }

  @Test func `The keyboard alone comes to the content, to a field and to its button`() async throws
  {
    let served = try ServedDemo()
    let browser = try await served.browser()
    try await served.logIn(browser)
    try await browser.press(Browser.tab)
    #expect(
      try await browser.run("return document.activeElement.textContent") as? String
        == "To the content")
    // Along the page, in the order in which it is read.
    var heights: [Double] = []
    var labels: [String] = []
    for _ in 0..<12 {
      try await browser.press(Browser.tab)
      let seen =
        try await browser.run(
          """
          const one = document.activeElement;
          return [one.getBoundingClientRect().top + scrollY, one.getAttribute("aria-label") || ""];
          """) as? [Any]
      heights.append((seen?[0] as? NSNumber)?.doubleValue ?? 0)
      labels.append(seen?[1] as? String ?? "")
    }
    #expect(labels.contains { $0.hasPrefix("Acknowledge: ") })
    #expect(zip(heights, heights.dropFirst()).allSatisfy { $1 >= $0 - 20 }, "\(heights)")
    let outline =
      try await browser.run(
        "return getComputedStyle(document.activeElement).outlineStyle") as? String
    #expect(outline == "solid")
    await browser.close()
  }
}
