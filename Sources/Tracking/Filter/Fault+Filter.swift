internal import Faults
internal import Wording

extension Fault {
  /// How much of a filter is shown on either side of the character that is meant.
  private static let shownAround = 60

  /// Says what is wrong with a filter, and below it shows the filter with a caret under the character.
  ///
  /// - Parameters:
  ///   - offset: Unicode scalars before the one that is meant; as many as there are where the end lacks
  ///     something.
  ///   - fact: the fact, and what to do.
  static func filter(_ filter: String, at offset: Int, _ fact: String) -> Fault {
    let shown = Array(filter.printable.unicodeScalars)
    let start = max(0, offset - shownAround)
    let end = min(shown.count, offset + shownAround)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(shown[range]))
    }
    let opening = (start > 0 ? "…" : "") + text(start..<min(offset, shown.count))
    let closing = text(min(offset, end)..<end) + (end < shown.count ? "…" : "")
    return Fault(
      .usage, fact,
      detail: [
        "  " + opening + closing, "  " + String(repeating: " ", count: opening.displayWidth) + "^",
      ])
  }
}
