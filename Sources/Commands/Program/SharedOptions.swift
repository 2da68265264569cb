internal import Columnar
internal import Faults
internal import Parallel
internal import Storage
internal import Terminal

/// Options that several commands take, said once.
enum SharedOptions {
  static let dataDirectory = OptionSpecification(
    "data-dir", placeholder: "DIR", help: "Where the games are.", defaultText: "data")
  static let runsDirectory = OptionSpecification(
    "runs-dir", placeholder: "DIR", help: "Where runs are kept.", defaultText: "runs")
  static let threads = OptionSpecification(
    "threads", placeholder: "N", help: "How many threads may work at once.",
    defaultText: "one for each core")
  static let plugin = OptionSpecification(
    "plugin", placeholder: "DIR", help: "Also know the model in this folder.", repeats: true,
    group: "Model")
  static let standardPluginsDirectory = "plugins"
  static let pluginsDirectory = OptionSpecification(
    "plugins-dir", placeholder: "DIR", help: "Where folders of models of your own are.",
    defaultText: standardPluginsDirectory, group: "Model")
  static let crlf = OptionSpecification(
    "crlf", help: "End lines of CSV with CR LF, as some spreadsheets want it.")
  static let json = OptionSpecification("json", help: "Print JSON, and nothing else.")
}

extension ParsedArguments {
  var threads: Int {
    get throws(UsageError) {
      try integer("threads", in: 1...1024) ?? Workers.coreCount
    }
  }

  /// How lines of CSV end: in CR LF with `--crlf`.
  ///
  /// - Parameter condition: what the command has to be given for CSV, in words.
  /// - Throws: ``UsageError`` for `--crlf` where no CSV is written.
  func csvLineEnd(isCSV: Bool, _ condition: String) throws(UsageError) -> CSVWriter.LineEnd {
    guard has("crlf") else { return .lf }
    guard isCSV else { throw usageError("--crlf goes with \(condition)") }
    return .crlf
  }

  var dataDirectory: String {
    get throws(UsageError) { try directory("data-dir") ?? "data" }
  }

  var runsDirectory: String {
    get throws(UsageError) { try directory("runs-dir") ?? "runs" }
  }

  /// The folder to list runs of: one that was named has to be there, since a mistyped one would look empty.
  ///
  /// - Throws: ``Fault`` `.missing` where it is not.
  var listedRunsDirectory: String {
    get throws {
      let directory = try runsDirectory
      if value("runs-dir") != nil, FileSystem.kind(of: directory) == nil {
        throw Fault(.missing, at: .file(directory), "no such folder")
      }
      return directory
    }
  }

  /// Without slashes at its end, so that paths in messages have one each.
  ///
  /// - Throws: ``UsageError`` for an empty text, which a shell leaves of a variable that is not set.
  func directory(_ option: String) throws(UsageError) -> String? {
    try value(option).map { (text) throws(UsageError) in try directory(text, of: option) }
  }

  /// The folders of an option that may be repeated, each without slashes at its end.
  func directories(_ option: String) throws(UsageError) -> [String] {
    try values(option).map { (text) throws(UsageError) in try directory(text, of: option) }
  }

  private func directory(_ text: String, of option: String) throws(UsageError) -> String {
    guard !text.isEmpty else { throw usageError("--\(option) is empty; expected a folder") }
    guard let last = text.lastIndex(where: { $0 != "/" }) else { return "/" }
    return String(text[...last])
  }
}
