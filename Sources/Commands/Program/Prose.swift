internal import Terminal
internal import Wording

/// Sentences below a table.
enum Prose {
  /// Readers lose longer lines.
  private static let widest = 100

  /// Each sentence in lines of its own that fit a width; 100 columns where there is none.
  static func text(_ sentences: [String], width: Int?) -> String {
    sentences.flatMap { TextWrap.lines(of: $0.printable, width: min(width ?? widest, widest)) }
      .map { $0 + "\n" }.joined()
  }
}
