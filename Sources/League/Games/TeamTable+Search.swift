public import Faults
internal import Wording

extension TeamTable {
  /// The team that a person means: by code, name or id; else by its name with case, spaces and punctuation
  /// aside, and `State` and `Saint` as `St`; else by a spelling that its source knows; else by the only
  /// name that begins or ends so, as with a nickname; else by the nickname that goes with its code.
  ///
  /// - Throws: ``Fault`` `.missing` where none or several are meant; it offers the nearest.
  public func find(_ text: String) throws(Fault) -> Int32 {
    guard text.utf8.count <= 200 else {
      throw Fault(
        .missing,
        "no team \"\(text.prefix(60))…\" in the league; teams are named by name, code or id")
    }
    if let place = place(of: text) { return place }
    let wanted = Self.words(text).joined()
    let names = teams.map { Self.words($0.name ?? $0.code ?? "") }
    let same = names.indices.filter { names[$0].joined() == wanted && !wanted.isEmpty }
    if same.count == 1 { return Int32(same[0]) }
    if same.isEmpty, let place = place(ofSpelling: wanted) { return place }
    let parts = names.indices.filter { Self.isPart(wanted, of: names[$0]) }
    if same.isEmpty, parts.count == 1 { return Int32(parts[0]) }
    if same.isEmpty, parts.isEmpty, let place = place(ofNickname: wanted) { return place }
    throw Fault(
      .missing, "no team \"\(text)\" in the league" + hint(wanted, same + parts, names))
  }

  /// The only team that a spelling is one of.
  private func place(ofSpelling wanted: String) -> Int32? {
    let ids = Set(
      spellings.filter { Self.words($0.text).joined() == wanted && !wanted.isEmpty }.map(\.team))
    return ids.count == 1 ? ids.first.flatMap(place(ofID:)) : nil
  }

  /// The only team whose code goes with a nickname.
  private func place(ofNickname wanted: String) -> Int32? {
    for table in TeamNicknames.tables(of: teams.compactMap(\.code)) {
      let found = teams.indices.filter { place in
        let nickname = teams[place].code.flatMap { table[$0] } ?? ""
        return !wanted.isEmpty && Self.words(nickname).joined() == wanted
      }
      if found.count == 1 { return Int32(found[0]) }
    }
    return nil
  }

  /// Whether a name begins with what is wanted, or ends with whole words of it; two letters say too little.
  private static func isPart(_ wanted: String, of name: [String]) -> Bool {
    guard wanted.count > 2 else { return false }
    return name.joined().hasPrefix(wanted)
      || name.indices.dropFirst().contains { name[$0...].joined() == wanted }
  }

  private func hint(_ wanted: String, _ candidates: [Int], _ names: [[String]]) -> String {
    guard candidates.isEmpty else {
      let labels = candidates.prefix(5).map { "\"\(teams[$0].label)\" (\(teams[$0].id))" }
      return "; it could be " + labels.joined(separator: ", ")
        + (candidates.count > 5 ? " …" : "")
    }
    let named = "; teams are named by name, code or id"
    let known = known(names)
    guard !wanted.isEmpty, let near = Suggestion.closest(to: wanted, among: known.map(\.text))
    else { return named }
    let label = known.first { $0.text == near.candidate }.map { teams[$0.place].label } ?? ""
    return near.isNear
      ? "; did you mean \"\(label)\"?" : "; the nearest is \"\(label)\"" + named
  }

  /// Every text that a team is known by, the names first.
  private func known(_ names: [[String]]) -> [(text: String, place: Int)] {
    let whole = names.enumerated().map { (text: $1.joined(), place: $0) }
    let last = names.enumerated().compactMap { place, name in
      name.count > 1 ? (text: name[name.count - 1], place: place) : nil
    }
    let codes = teams.enumerated().compactMap { place, team in
      team.code.map { (text: $0.lowercased(), place: place) }
    }
    let spelt = spellings.compactMap { spelling in
      place(ofID: spelling.team).map {
        (text: Self.words(spelling.text).joined(), place: Int($0))
      }
    }
    return whole + spelt + last + codes
  }

  /// Letters and digits alone, in lower case, word by word.
  private static func words(_ name: String) -> [String] {
    let words = name.lowercased().filter { !"'’.".contains($0) }
      .split { !$0.isLetter && !$0.isNumber }
    return words.map { ["state", "saint"].contains($0) ? "st" : String($0) }
  }
}
