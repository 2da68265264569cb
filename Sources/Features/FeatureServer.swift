public import League

/// Serves a row for a matchup, and then absorbs the day's games.
///
///     var server = try FeatureServer(configuration, teams: dataset.teams)
///     server.beginSeason(start)
///     server.append(day.matchups, to: &columns)
///     server.absorb(day)
///
/// One server feeds training, prediction and a user's plugin. A row of a day knows of earlier
/// days only, as long as each day's rows are asked for before it is absorbed.
public struct FeatureServer: Sendable {
  public let columns: [FeatureColumn]
  private var blocks: [any FeatureBlock]

  /// - Throws: whatever a block throws that cannot be made.
  public init(_ configuration: FeatureConfiguration, teams: TeamTable) throws {
    columns = configuration.columns
    blocks = try configuration.blocks.map { try $0.definition.make($0.parameters, teams) }
  }

  public mutating func beginSeason(_ start: SeasonStart) {
    for index in blocks.indices { blocks[index].beginSeason(start) }
  }

  /// Appends one row for each matchup of one day.
  ///
  /// - Parameter rows: has this server's columns.
  public func append(_ matchups: ArraySlice<Matchup>, to rows: inout FeatureColumns) {
    var (valuesA, valuesB): ([Double], [Double]) = ([], [])
    for matchup in matchups {
      valuesA.removeAll(keepingCapacity: true)
      valuesB.removeAll(keepingCapacity: true)
      for block in blocks {
        block.appendValues(of: matchup.teamA, in: matchup, to: &valuesA)
        block.appendValues(of: matchup.teamB, in: matchup, to: &valuesB)
      }
      rows.append(valuesA, minus: valuesB)
    }
  }

  public mutating func absorb(_ day: GameDay) {
    for index in blocks.indices { blocks[index].absorb(day) }
  }
}
