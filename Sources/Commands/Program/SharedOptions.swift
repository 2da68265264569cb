internal import Terminal

/// Options that several commands take, said once.
enum SharedOptions {
  static let dataDirectory = OptionSpecification(
    "data-dir", placeholder: "DIR", help: "Where the games are.", defaultText: "data")
  static let runsDirectory = OptionSpecification(
    "runs-dir", placeholder: "DIR", help: "Where runs are kept.", defaultText: "runs")
  static let json = OptionSpecification("json", help: "Print JSON, and nothing else.")
}

extension ParsedArguments {
  var dataDirectory: String { directory("data-dir") ?? "data" }
  var runsDirectory: String { directory("runs-dir") ?? "runs" }

  /// Without slashes at its end, so that paths in messages have one each.
  private func directory(_ option: String) -> String? {
    guard let text = value(option) else { return nil }
    guard let last = text.lastIndex(where: { $0 != "/" }) else { return text.isEmpty ? "." : "/" }
    return String(text[...last])
  }
}
