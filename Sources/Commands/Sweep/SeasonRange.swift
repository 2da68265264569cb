internal import Terminal

extension ParsedArguments {
  /// Seasons written as `2003-2012`, or a single one.
  func seasonRange(_ option: String) throws(UsageError) -> ClosedRange<Int>? {
    guard let text = value(option) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let years = parts.compactMap { Int($0) }.filter { (0...9999).contains($0) }
    guard years.count == parts.count, let first = years.first, let last = years.last,
      years.count <= 2, first <= last
    else {
      throw usageError("--\(option): found \"\(text)\"; expected seasons such as 2003-2012")
    }
    return first...last
  }
}
