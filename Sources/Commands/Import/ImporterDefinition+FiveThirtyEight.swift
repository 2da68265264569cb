internal import League

extension ImporterDefinition {
  /// FiveThirtyEight's Elo files.
  public static let fiveThirtyEight = ImporterDefinition(
    name: "fivethirtyeight", summary: "Import one of FiveThirtyEight's Elo files.",
    discussion:
      "Reads date, season, neutral, playoff, team1 (at home), team2, score1 and score2, and passes "
      + "over the other columns. Playoff games count as the tournament.",
    pathHelp: "A CSV file such as nfl_elo.csv.", fields: CSVReading.fields,
    examples: ["almanac import fivethirtyeight nfl_elo.csv --data-dir nfl"]
  ) { request in
    FiveThirtyEightImporter(path: request.path, try CSVReading(request))
  }
}
