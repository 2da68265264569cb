/// Reads other people's files into a league.
public protocol LeagueImporter {
  /// How `dataset.json` names the kind of source: `kaggle`, `fivethirtyeight`, `csv`.
  var kind: String { get }
  /// The file or folder that is read.
  var path: String { get }

  /// Reads everything, or throws a ``Fault`` that names file, line and column.
  ///
  /// - Parameter existing: what the store holds already: text codes keep the ids that they have.
  func read(existing: LeagueContents) throws -> LeagueContents
}
