extension ImportFormat {
  /// The descriptions that come along, each a file of `BuiltIn`.
  static let sources: [(name: String, json: [UInt8])] = [
    ("afl", PackageResources.afl_json),
    ("aussportsbetting", PackageResources.aussportsbetting_json),
    ("basketball-reference", PackageResources.basketball_reference_json),
    ("college-football", PackageResources.college_football_json),
    ("engsoccerdata", PackageResources.engsoccerdata_json),
    ("fivethirtyeight-initial-elos", PackageResources.fivethirtyeight_initial_elos_json),
    ("fivethirtyeight-mlb", PackageResources.fivethirtyeight_mlb_json),
    ("fivethirtyeight-nba", PackageResources.fivethirtyeight_nba_json),
    ("fivethirtyeight-nba-sides", PackageResources.fivethirtyeight_nba_sides_json),
    ("fivethirtyeight-nfl", PackageResources.fivethirtyeight_nfl_json),
    ("fivethirtyeight-nfl-qb", PackageResources.fivethirtyeight_nfl_qb_json),
    ("fivethirtyeight-nhl", PackageResources.fivethirtyeight_nhl_json),
    ("fivethirtyeight-soccer", PackageResources.fivethirtyeight_soccer_json),
    ("football-data", PackageResources.football_data_json),
    ("football-data-extra", PackageResources.football_data_extra_json),
    ("international-results", PackageResources.international_results_json),
    ("nflverse", PackageResources.nflverse_json),
    ("pro-football-reference", PackageResources.pro_football_reference_json),
    ("retrosheet", PackageResources.retrosheet_json),
    ("tennis", PackageResources.tennis_json),
    ("tennis-data", PackageResources.tennis_data_json),
  ]
}
