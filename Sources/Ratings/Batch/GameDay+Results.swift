internal import League

extension GameDay {
  var hasResults: Bool { results.contains { $0 != nil } }
}
