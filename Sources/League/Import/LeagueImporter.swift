public import Faults
public import Time

/// Reads other people's files into a league.
public protocol LeagueImporter {
  /// How `dataset.json` names the kind of source: `kaggle`, `fivethirtyeight`, `csv`.
  var kind: String { get }
  /// The file or folder that is read.
  var path: String { get }

  /// Reads everything, or throws a ``Fault`` that names file, line and column.
  ///
  /// - Parameter target: what the games are to be added to: text codes keep the ids that they have.
  func read(for target: ImportTarget) throws -> ImportedLeague
}

/// The facts that an importer needs of the store to which its games are added.
public struct ImportTarget: Sendable {
  public var teams: [Team]
  /// By season, where a source told: the date of day 0.
  public var startDates: [Int32: CalendarDate]
  /// Whether the imported seasons take the place of the stored ones.
  public var replacesSeasons: Bool
  /// Nil where nobody can say what is yet to come.
  public var today: CalendarDate?

  public init(
    teams: [Team] = [], startDates: [Int32: CalendarDate] = [:], replacesSeasons: Bool = false,
    today: CalendarDate? = nil
  ) {
    self.teams = teams
    self.startDates = startDates
    self.replacesSeasons = replacesSeasons
    self.today = today
  }
}

/// The games that an importer has read, with notes.
public struct ImportedLeague: Sendable {
  public var contents: LeagueContents
  /// Whether two teams never meet twice on one day, so that a game with another score is a correction.
  public var pairsMeetOnce: Bool
  /// Notes for the person: what was not read, and what was taken for something else.
  public var notes: [Fault]
  /// A CSV file of the rows that were left out; nil where none are.
  public var rejects: [UInt8]?

  public init(
    _ contents: LeagueContents = LeagueContents(), pairsMeetOnce: Bool = false, notes: [Fault] = []
  ) {
    self.contents = contents
    self.pairsMeetOnce = pairsMeetOnce
    self.notes = notes
  }
}
