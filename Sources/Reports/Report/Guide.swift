public import Faults

/// How the reader of a report goes on: a program of commands names options, a server its pages.
public struct Guide: Sendable {
  /// Name and version of the program, as pages are signed: `Almanac 0.1.0`.
  let program: String
  private let words: @Sendable (Remedy) -> String

  /// - Parameter words: words for what reports advise; plain ones unless given.
  public init(program: String, words: @escaping @Sendable (Remedy) -> String = { $0.text }) {
    (self.program, self.words) = (program, words)
  }

  func callAsFunction(_ remedy: Remedy) -> String { words(remedy) }

  /// A fault that a report tells of.
  func text(of fault: Fault) -> String { fault.message(remedy: words) }
}
