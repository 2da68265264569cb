public import Chronology
public import Columnar
internal import Faults
internal import League

/// A submission to Kaggle's March Machine Learning Mania, filled by one run's model for each league.
public struct Submission: Sendable {
  /// The rows of one season that one model was asked for.
  public struct Part: Sendable, Equatable {
    /// Which of the models, by its place.
    public let model: Int
    /// The season, and the day before which the model knew the games.
    public let moment: Moment
    public let rows: Int
  }

  public let parts: [Part]
  /// Rows of two teams that none of the leagues has, which were filled with a number that was told.
  public let filledRows: Int
  /// One for each row of the sheet: that its first team wins, clipped.
  public let probabilities: [Double]
  private let sheet: SubmissionSheet

  /// Each season is asked about on the eve of its tournament, of matchups on a neutral floor, or at the
  /// host's where the tournament's rules give the two one.
  ///
  /// - Parameters:
  ///   - forecasters: one for each league; no two have a team in common.
  ///   - clip: probabilities are kept in clip...1 − clip.
  ///   - fill: what is said of two teams that no league has; nil where that is an error.
  /// - Throws: `Fault` `.badData`, with the line, for a row that none of the leagues can fill; what
  ///   the models throw.
  public init(
    _ sheet: SubmissionSheet, _ forecasters: inout [Forecaster], clip: Double = 0,
    fill: Double? = nil
  ) throws {
    precondition((0..<0.5).contains(clip), "a bound below one half")
    var probabilities = [Double](repeating: fill ?? .nan, count: sheet.rows.count)
    var parts: [Part] = []
    for (model, seasons) in try Self.grouped(sheet, forecasters, fills: fill != nil)
      .enumerated()
    {
      for (season, questions) in seasons.sorted(by: { $0.key < $1.key }) {
        let eve = try forecasters[model].eve(of: season, sheet, row: questions[0].row)
        try forecasters[model].advance(to: eve)
        let answers = try forecasters[model].probabilities(
          of: questions.map { forecasters[model].matchup($0.teams.0, $0.teams.1) })
        for (question, answer) in zip(questions, answers) {
          probabilities[question.row] = min(max(answer, clip), 1 - clip)
        }
        parts.append(Part(model: model, moment: eve, rows: questions.count))
      }
    }
    guard probabilities.allSatisfy((0...1).contains) else {
      preconditionFailure("every row is filled")
    }
    self.parts = parts
    filledRows = sheet.rows.count - parts.reduce(0) { $0 + $1.rows }
    self.probabilities = probabilities
    self.sheet = sheet
  }

  /// Every row as Kaggle takes it.
  public func csv(lineEnd: CSVWriter.LineEnd = .lf) -> [UInt8] {
    sheet.filled(with: probabilities, lineEnd: lineEnd)
  }

  private struct Question {
    let row: Int
    /// By place in the league's team table.
    let teams: (Int32, Int32)
  }

  /// By model and season, the rows to ask it about, in the order of the sheet.
  private static func grouped(
    _ sheet: SubmissionSheet, _ forecasters: [Forecaster], fills: Bool
  ) throws(Fault) -> [[Int: [Question]]] {
    var groups = forecasters.map { _ in [Int: [Question]]() }
    for (index, row) in sheet.rows.enumerated() {
      if fills, !forecasters.contains(where: { $0.teams.hasEither(row) }) { continue }
      guard
        let model = forecasters.indices.first(where: {
          forecasters[$0].teams.place(ofID: row.first) != nil
        }), let first = forecasters[model].teams.place(ofID: row.first),
        let second = forecasters[model].teams.place(ofID: row.second)
      else { throw unknownTeam(sheet, index, forecasters) }
      groups[model][Int(row.season), default: []].append(
        Question(row: index, teams: (first, second)))
    }
    return groups
  }

  private static func unknownTeam(
    _ sheet: SubmissionSheet, _ index: Int, _ forecasters: [Forecaster]
  ) -> Fault {
    let row = sheet.rows[index]
    let known = [row.first, row.second].filter { id in
      forecasters.contains { $0.teams.place(ofID: id) != nil }
    }
    guard known.count < 2 else {
      return sheet.error(index, remedy: .expected("two teams of one league"))
    }
    let unknown = known == [row.first] ? row.second : row.first
    return sheet.error(
      index, remedy: .runForEachLeague(unknown: unknown))
  }
}

extension Forecaster {
  /// A game of the tournament on the moment's day.
  fileprivate func matchup(_ teamA: Int32, _ teamB: Int32) -> Matchup {
    dataset.hosted(
      dataset.seeded(
        Matchup(
          season: Int32(moment.season), day: moment.day, teamA: teamA, teamB: teamB,
          site: .neutral, isTournament: true)))
  }

  fileprivate func eve(
    of season: Int, _ sheet: SubmissionSheet, row: Int
  ) throws(Fault) -> Moment {
    do {
      return try eveOfTournament(season: season)
    } catch {
      throw sheet.error(
        row,
        remedy: .expected("a season that the model knows; it knows \(dataset.seasonsInWords)"))
    }
  }
}

extension TeamTable {
  fileprivate func hasEither(_ row: SubmissionSheet.Row) -> Bool {
    place(ofID: row.first) != nil || place(ofID: row.second) != nil
  }
}
