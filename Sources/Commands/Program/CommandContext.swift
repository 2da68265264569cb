internal import Features
internal import Models
internal import Reports
internal import Terminal
internal import Time
internal import Wording

/// The surroundings of a command, beside its arguments: where to write, what it can train, and the
/// time.
struct CommandContext {
  let output: Console
  let errors: Console
  /// The models that the program was made with; ``models(_:)`` has the plugins too.
  let ownModels: ModelRegistry
  let features: FeatureRegistry
  let clock: Clock
  let isQuiet: Bool
  let environment: [String: String]
  /// Makes a page of a report, where reports are shown to a browser; nil for a terminal.
  var showsPage: (@Sendable (Report) -> String)?
  /// Ledgers that are kept open from one command to the next; nil where each opens its own.
  var kept: KeptLedger?

  /// Prints a result.
  func print(_ text: String) throws(WriteError) { try output.writeLine(text) }

  /// Prints JSON as it stands.
  func printJSON(_ bytes: [UInt8]) throws(WriteError) {
    try output.write(String(decoding: bytes, as: UTF8.self))
  }

  /// Says something beside the result, on standard error, unless it should be quiet.
  func note(_ text: String) {
    if !isQuiet { try? errors.writeLine("almanac: " + text) }
  }

  /// Says something that the person should mend, quiet or not.
  func warn(_ text: String) {
    let style = Style(isEnabled: errors.supportsColour)
    try? errors.writeLine("almanac: " + style.yellow("warning:") + " " + text.printable)
  }
}
