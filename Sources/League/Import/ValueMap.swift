internal import Faults

/// The meaning of a column's texts, where they are other words than the usual ones.
///
/// Texts alone are those of which a field holds, and all others are those of which it does not:
/// `tournament:POST,SB`. A text with a value is read as that value, and all others as they are: `site:@=A`.
struct ValueMap: Sendable, Equatable {
  private var truths: Set<String> = []
  private var values: [String: String] = [:]

  /// - Parameter text: entries between commas; a comma within a text is written `\,`.
  fileprivate mutating func add(_ text: String) throws(Fault) {
    for entry in Self.entries(text) {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      let key = Self.key(String(parts[0]))
      if parts.count == 2 {
        values[key] = String(parts[1])
      } else {
        truths.insert(key)
      }
    }
    guard truths.isEmpty || values.isEmpty else {
      throw Fault(
        .badData, "\"\(text)\" has texts with a value and texts without one",
        remedy: .expected("one kind or the other"))
    }
  }

  private static func entries(_ text: String) -> [String] {
    let mark = "\u{0}"
    return text.replacing("\\,", with: mark)
      .split(separator: ",", omittingEmptySubsequences: false)
      .map { String($0.replacing(mark, with: ",")) }
  }

  private static func key(_ text: String) -> String { text.lowercased() }

  /// Whether a text of the column counts: where none of many does, a name is most likely mistyped.
  func has(_ text: String) -> Bool {
    let key = Self.key(text)
    return truths.contains(key) || values[key] != nil
  }

  func value(of text: String) -> String {
    let key = Self.key(text)
    if !truths.isEmpty { return truths.contains(key) ? "1" : "0" }
    return values[key] ?? text
  }
}

/// The value maps of fields.
struct ValueMaps: Sendable, Equatable {
  private var maps: [ColumnMapping.Field: ValueMap] = [:]

  subscript(field: ColumnMapping.Field) -> ValueMap? { maps[field] }

  /// Reads `field:text,text` or `field:text=value,text=value`.
  ///
  /// - Throws: ``Fault`` where there is no such field, or the two kinds are mixed.
  mutating func add(_ text: String) throws(Fault) {
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else {
      throw Fault(
        .badData, "\"\(text)\" says of no field what its texts mean",
        remedy: .expected(
          "field:text,text or field:text=value, such as tournament:POST or site:@=A"))
    }
    let field = try ColumnMapping.Field(named: String(parts[0]), in: text)
    try maps[field, default: ValueMap()].add(String(parts[1]))
  }
}
