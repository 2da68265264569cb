internal import Wording

extension Fault {
  /// The most names that are listed beside one that is near.
  private static let shortList = 24

  /// `unknown model "ello"; did you mean "elo"? (elo, …)`, or the list alone where none is near.
  public static func unknown(_ noun: String, _ name: String, among names: [String]) -> Fault {
    let list = names.map(\.printable).joined(separator: ", ")
    let advice =
      if let near = Suggestion.nearest(to: name, among: names) {
        "did you mean \"\(near.printable)\"?" + (names.count > shortList ? "" : " (\(list))")
      } else if names.isEmpty {
        "there are none"
      } else {
        "the \(noun)s are \(list)"
      }
    return Fault(.usage, "unknown \(noun) \"\(name.printable)\"", remedy: .advice(advice))
  }
}
