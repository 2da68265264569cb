public import Faults
internal import Wording

extension TeamTable {
  /// The team that a person means: by code, name or id; else by its name with case, spaces and punctuation
  /// aside, and `State` and `Saint` as `St`; else by the only name that begins so.
  ///
  /// - Throws: ``Fault`` `.missing` where none or several are meant; it offers the nearest.
  public func find(_ text: String) throws(Fault) -> Int32 {
    guard text.utf8.count <= 200 else {
      throw Fault(
        .missing,
        "no team \"\(text.prefix(60))…\" in the league; teams are named by name, code or id")
    }
    if let place = place(of: text) { return place }
    let wanted = Self.bare(text)
    let names = teams.map { Self.bare($0.name ?? $0.code ?? "") }
    let same = names.indices.filter { names[$0] == wanted && !wanted.isEmpty }
    if same.count == 1 { return Int32(same[0]) }
    let longer = names.indices.filter { names[$0].hasPrefix(wanted) && wanted.count > 2 }
    if same.isEmpty, longer.count == 1 { return Int32(longer[0]) }
    throw Fault(
      .missing, "no team \"\(text)\" in the league" + hint(wanted, same + longer, names))
  }

  private func hint(_ wanted: String, _ candidates: [Int], _ names: [String]) -> String {
    guard candidates.isEmpty else {
      let labels = candidates.prefix(5).map { "\"\(teams[$0].label)\" (\(teams[$0].id))" }
      return "; it could be " + labels.joined(separator: ", ")
        + (candidates.count > 5 ? " …" : "")
    }
    guard let near = Suggestion.nearest(to: wanted, among: names),
      let place = names.firstIndex(of: near)
    else { return "; teams are named by name, code or id" }
    return "; did you mean \"\(teams[place].label)\"?"
  }

  /// Letters and digits alone, in lower case, word for word.
  private static func bare(_ name: String) -> String {
    let words = name.lowercased().filter { !"'’.".contains($0) }
      .split { !$0.isLetter && !$0.isNumber }
    return words.map { ["state", "saint"].contains($0) ? "st" : $0 }.joined()
  }
}
