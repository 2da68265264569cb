import Foundation
import FoundationNetworking
import TestSupport
import Testing

/// Chromium without a window, driven as a person drives it: WebDriver, as the W3C wrote it down, to chromedriver.
final class Browser: Sendable {
  /// Chromium; scripts/test names it.
  static let program = ProcessInfo.processInfo.environment["ALMANAC_CHROMIUM"]
  /// Beside it, Debian's chromium-driver.
  static let driver = ["/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static var isThere: Bool { program != nil && driver != nil }

  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private let address: String
  private let session: String
  private let process: Process

  /// - Parameters:
  ///   - directory: of its profile, far from anybody's.
  ///   - hasScript: whether pages may run scripts.
  init(in directory: String, width: Int = 900, hasScript: Bool = true) async throws {
    let (process, port) = try Self.start(in: directory)
    self.process = process
    address = "http://127.0.0.1:\(port)"
    var arguments = [
      "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
      "--hide-scrollbars", "--window-size=\(max(width, 500)),1200",
    ]
    if !hasScript { arguments.append("--blink-settings=scriptEnabled=false") }
    let options: [String: Any] = ["binary": Self.program ?? "", "args": arguments]
    let answer = try await Self.send(
      "POST", address + "/session",
      [
        "capabilities": [
          "alwaysMatch": [
            "goog:chromeOptions": options, "browserName": "chrome",
            "goog:loggingPrefs": ["browser": "WARNING"],
          ]
        ]
      ])
    guard let session = (answer as? [String: Any])?["sessionId"] as? String else {
      throw Failure(description: "no session: \(answer)")
    }
    self.session = session
    if width < 500 { try await narrow(to: width) }
  }

  deinit { process.terminate() }

  private static func start(in directory: String) throws -> (Process, Int) {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: driver ?? "")
    process.arguments = ["--port=0"]
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": directory, "TMPDIR": directory]
    process.standardOutput = output
    try process.run()
    var text = ""
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first {
      text.unicodeScalars.append(Unicode.Scalar(byte))
      if let port = text.firstMatch(of: /on port (\d+)\./) { return (process, Int(port.1) ?? 0) }
    }
    throw Failure(description: "chromedriver did not begin: \(text)")
  }

  // MARK: WebDriver

  private static func send(
    _ method: String, _ address: String, _ body: [String: Any]? = nil
  ) async throws -> Any {
    var request = URLRequest(url: URL(string: address)!, timeoutInterval: 120)
    request.httpMethod = method
    if let body {
      request.httpBody = try JSONSerialization.data(withJSONObject: body)
      request.setValue("application/json", forHTTPHeaderField: "Content-Type")
    }
    let (data, response) = try await URLSession.shared.data(for: request)
    let answer = try JSONSerialization.jsonObject(with: data) as? [String: Any]
    guard (response as? HTTPURLResponse)?.statusCode == 200 else {
      throw Failure(description: "\(method) \(address): \(answer?["value"] ?? "")")
    }
    return answer?["value"] ?? NSNull()
  }

  private func send(_ path: String, _ body: [String: Any] = [:]) async throws -> Any {
    try await Self.send("POST", "\(address)/session/\(session)/\(path)", body)
  }

  private func ask(_ path: String) async throws -> Any {
    try await Self.send("GET", "\(address)/session/\(session)/\(path)")
  }

  /// Ends the browser.
  func close() async {
    _ = try? await Self.send("DELETE", "\(address)/session/\(session)")
    process.terminate()
  }

  // MARK: Pages

  func open(_ page: String) async throws { _ = try await send("url", ["url": page]) }
  func goBack() async throws { _ = try await send("back") }
  func reload() async throws { _ = try await send("refresh") }
  var here: String { get async throws { try await ask("url") as? String ?? "" } }
  var title: String { get async throws { try await ask("title") as? String ?? "" } }

  /// Runs a script, whatever the page's policy; its value.
  @discardableResult
  func run(_ script: String, _ arguments: [Any] = []) async throws -> Any {
    try await send("execute/sync", ["script": script, "args": arguments])
  }

  /// The same of a script that calls its last argument.
  func wait(for script: String) async throws -> Any {
    try await send("execute/async", ["script": script, "args": [Any]()])
  }

  /// The words that the page shows.
  var text: String {
    get async throws { try await text(of: "body") }
  }

  func text(of selector: String) async throws -> String {
    try await ask("element/\(element(selector))/text") as? String ?? ""
  }

  /// - Parameter selector: CSS; or XPath, where it begins with a slash.
  private func element(_ selector: String) async throws -> String {
    let kind = selector.hasPrefix("/") ? "xpath" : "css selector"
    let answer = try await send("element", ["using": kind, "value": selector])
    guard let element = (answer as? [String: String])?.values.first else {
      throw Failure(description: "no \(selector)")
    }
    return element
  }

  func click(_ selector: String) async throws {
    _ = try await send("element/\(element(selector))/click")
  }

  func type(_ text: String, into selector: String) async throws {
    _ = try await send("element/\(element(selector))/value", ["text": text])
  }

  /// Presses keys wherever the focus is.
  func press(_ keys: String) async throws {
    let actions = keys.flatMap { key in
      ["keyDown", "keyUp"].map { ["type": $0, "value": String(key)] }
    }
    _ = try await send(
      "actions", ["actions": [["type": "key", "id": "keyboard", "actions": actions]]])
  }
  static let tab = "\u{E004}"
  static let enter = "\u{E007}"

  /// Waits until a page says something.
  func wait(untilShown words: String, within seconds: Double = 30) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      if let text = try? await text, text.contains(words) { return }
      guard ContinuousClock.now < end else {
        throw Failure(description: "\"\(words)\" was not shown: \(try await text)")
      }
      try await Task.sleep(for: .milliseconds(50))
    }
  }

  /// What the browser itself says of pages, such as what their policy refused; each is told once.
  var complaints: [String] {
    get async throws {
      let answer = try await send("se/log", ["type": "browser"]) as? [[String: Any]]
      return (answer ?? []).map { "\($0["message"] ?? "")" }
    }
  }

  // MARK: Windows

  /// Opens another tab; goes there.
  func openTab() async throws -> String {
    let answer = try await send("window/new", ["type": "tab"]) as? [String: Any]
    let handle = answer?["handle"] as? String ?? ""
    try await go(toTab: handle)
    return handle
  }

  var tab: String { get async throws { try await ask("window") as? String ?? "" } }
  func go(toTab handle: String) async throws { _ = try await send("window", ["handle": handle]) }

  /// Makes the page as narrow as a telephone, which no window is.
  private func narrow(to width: Int) async throws {
    try await devTools(
      "Emulation.setDeviceMetricsOverride",
      ["width": width, "height": 700, "deviceScaleFactor": 1, "mobile": true])
  }

  func devTools(_ command: String, _ parameters: [String: Any]) async throws {
    _ = try await send("goog/cdp/execute", ["cmd": command, "params": parameters])
  }

  /// Writes what is seen to a file, the whole page.
  func shoot(_ path: String) async throws {
    let answer =
      try await send(
        "goog/cdp/execute",
        ["cmd": "Page.captureScreenshot", "params": ["captureBeyondViewport": true]])
      as? [String: Any]
    let data = Data(base64Encoded: answer?["data"] as? String ?? "") ?? Data()
    try data.write(to: URL(fileURLWithPath: path))
  }
}
