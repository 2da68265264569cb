internal import Faults
public import Features
public import League
internal import Wording

extension StatefulModel {
  /// Asks for the probabilities of one day's matchups, and checks that each is one.
  ///
  /// - Throws: ``Fault`` `.modelAnswer` that names season and day; whatever the model throws.
  public func answers(to matchups: ArraySlice<Matchup>) throws -> [Double] {
    let answers = try predict(matchups)
    try check(answers, to: matchups)
    return answers
  }
}

extension StatelessModel {
  /// Asks for the probabilities of some rows, and checks that each is one.
  ///
  /// - Throws: ``Fault`` `.modelAnswer` that names season and day; whatever the model throws.
  public func answers(to rows: FeatureRows) throws -> [Double] {
    let answers = try predict(rows)
    try check(answers, to: rows.table.matchups[rows.range])
    return answers
  }
}

/// - Throws: ``Fault`` `.modelAnswer` when the answers are not one probability for each matchup.
private func check(_ answers: [Double], to matchups: ArraySlice<Matchup>) throws(Fault) {
  guard let first = matchups.first else { return }
  guard answers.count == matchups.count else {
    throw Fault(
      .modelAnswer, at: .part(first.dayInWords),
      "the model gave \(NumberFormat.counted(answers.count, "answer")) for "
        + NumberFormat.counted(matchups.count, "game"))
  }
  for (answer, matchup) in zip(answers, matchups) where !(answer >= 0 && answer <= 1) {
    throw Fault(
      .modelAnswer, at: .part(matchup.dayInWords),
      "the model answered \(answer), which is no probability")
  }
}

extension Matchup {
  /// `season 2015, day 3`.
  var dayInWords: String { "season \(season), day \(day)" }
}
