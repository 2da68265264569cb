internal import Faults
internal import Glibc
internal import Processes
internal import Wording

extension Fault {
  /// Words what went wrong with a plugin.
  ///
  /// - Parameters:
  ///   - place: what it was doing, such as "season 2015, day 3".
  ///   - lastWords: the end of its standard error.
  init(_ fault: PluginFault, _ manifest: PluginManifest, place: String, lastWords: String) {
    let (code, fact) = Self.codeAndFact(fault, manifest)
    self.init(
      code, at: .part("plugin \"\(manifest.name)\", \(place)"), fact,
      detail: Self.quote(lastWords))
  }

  private static func codeAndFact(
    _ fault: PluginFault, _ manifest: PluginManifest
  ) -> (Code, String) {
    switch fault {
    case .process(let failure): codeAndFact(failure, manifest)
    case .answer(let line, let reason): (.modelProtocol, "answered \(shortened(line)): \(reason)")
    case .values(let line, let reason): (.modelAnswer, "answered \(shortened(line)): \(reason)")
    case .refused(let message): (.modelEnded, "says: \(message.printable)")
    case .version(let version):
      (
        .modelProtocol,
        "speaks protocol \(version); this almanac speaks \(PluginSession.protocolVersion)"
      )
    }
  }

  private static func codeAndFact(
    _ failure: ProcessFailure, _ manifest: PluginManifest
  ) -> (Code, String) {
    switch failure {
    case .cannotStart(let reason): (.modelNotStarted, "cannot be started: \(reason)")
    case .ended(.exited(127)):
      (
        .modelEnded,
        "ended with exit status 127: there may be no program \"\(manifest.command[0])\""
      )
    case .ended(.exited(let status)):
      (.modelEnded, "ended with exit status \(status) instead of answering")
    case .ended(.killed(let signal)):
      (.modelEnded, "was ended by signal \(signal) (\(unsafe String(cString: strsignal(signal))))")
    case .ended(.closedStream): (.modelEnded, "closed its standard input or output; it was ended")
    case .late:
      (
        .modelLate,
        "did not answer in time (timeout_seconds \(seconds(manifest)) in "
          + "\(PluginManifest.path(in: manifest.folder))); it was ended"
      )
    case .unasked(let text): (.modelProtocol, "wrote \(shortened(text)) before it was asked")
    case .endless(let text):
      (.modelProtocol, "answered a line too long to be an answer: \(shortened(text))")
    // Whoever interrupts is told so by the program.
    case .interrupted: (.modelEnded, "interrupted")
    }
  }

  private static func seconds(_ manifest: PluginManifest) -> String {
    Int(exactly: manifest.timeoutSeconds).map { String($0) } ?? String(manifest.timeoutSeconds)
  }

  /// The beginning of what a plugin wrote, on one line.
  private static func shortened(_ text: String) -> String {
    let limit = 120
    let text = text.hasSuffix("\n") ? text.dropLast() : text[...]
    let beginning = text.prefix(limit)
    return String(beginning).printable + (beginning.endIndex < text.endIndex ? "…" : "")
  }

  private static func shortened(_ line: [UInt8]) -> String {
    line.isEmpty ? "an empty line" : shortened(String(decoding: line, as: UTF8.self))
  }

  /// The last lines of standard error, indented under the message.
  private static func quote(_ lastWords: String) -> [String] {
    let lines = lastWords.split(separator: "\n").suffix(10)
    guard !lines.isEmpty else { return [] }
    return ["its standard error ends:"] + lines.map { "  " + shortened(String($0)) }
  }
}
