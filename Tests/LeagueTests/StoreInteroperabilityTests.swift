import Foundation
import TestSupport
import Testing
import Time

@testable import League

/// The store's folders as other people's libraries read them.
@Suite struct StoreInteroperabilityTests {
  /// An interpreter with pyarrow, pandas, Polars and DuckDB; scripts/test names one.
  private static let python = ProcessInfo.processInfo.environment["ALMANAC_PYTHON"]

  private let directory = TemporaryDirectory()

  /// Prints each library's games: season, id, date, scores, site.
  private static let script = """
    import sys
    import duckdb, pandas, polars, pyarrow.dataset
    folder = sys.argv[1]
    names = ["season", "game_id", "date", "score_a", "score_b", "site", "is_tournament"]
    def show(library, rows):
        for row in sorted(rows, key=lambda row: (int(row[0]), str(row[1]))):
            cells = [None if value is None or value is pandas.NA or value is pandas.NaT else value
                     for value in row]
            print(library, int(cells[0]), *cells[1:3],
                  *[None if cell is None else int(cell) for cell in cells[3:]])
    table = pyarrow.dataset.dataset(folder, partitioning="hive").to_table()
    show("pyarrow", zip(*[table[name].to_pylist() for name in names]))
    frame = pandas.read_parquet(folder, dtype_backend="numpy_nullable")
    show("pandas", zip(*[list(frame[name]) for name in names]))
    frame = polars.read_parquet(folder + "/**/*.parquet", hive_partitioning=True)
    show("Polars", frame.select(names).rows())
    query = f"SELECT {', '.join(names)} FROM read_parquet(?, hive_partitioning = true)"
    show("DuckDB", duckdb.execute(query, [folder + "/*/*.parquet"]).fetchall())
    """

  private static let isEnabled: ConditionTrait = .enabled(
    if: python != nil, "ALMANAC_PYTHON names no interpreter with pyarrow, pandas, Polars, DuckDB")

  @Test(.slow, isEnabled)
  func `pyarrow, pandas, Polars and DuckDB read the folders as one table`() throws {
    let store = TestStore(in: directory)
    try store.add(
      LeagueContents(
        [Game(2014, day: 3), Game(2014, day: 4, 7, nil, 9, site: .neutral)],
        start: CalendarDate("2013-11-04")))
    try store.add(Game(2015, day: 0, 1102, 80, 1101, 70, isTournament: true))
    let games = [
      "2014 2014_3_1101_1102 2013-11-07 70 65 1 0", "2014 2014_4_7_9 2013-11-08 None None 0 0",
      "2015 2015_0_1101_1102 None 70 80 -1 1",
    ]
    let (status, output) = try run(
      try #require(Self.python), ["-c", Self.script, directory.file("data/games")])
    #expect(status == 0)
    let expected = ["pyarrow", "pandas", "Polars", "DuckDB"].flatMap { library in
      games.map { "\(library) \($0)\n" }
    }
    #expect(output == expected.joined())
  }

  /// Prints each library's number of columns, and of each row the season, id, first and last count.
  private static let boxScoreScript = """
    import sys
    import duckdb, pandas, polars, pyarrow.dataset
    folder = sys.argv[1]
    names = ["season", "game_id", "field_goals_made_a", "fouls_b"]
    def show(library, width, rows):
        print(library, width)
        for row in sorted(rows): print(int(row[0]), row[1], int(row[2]), int(row[3]))
    table = pyarrow.dataset.dataset(folder, partitioning="hive").to_table()
    show("pyarrow", table.num_columns, zip(*[table[name].to_pylist() for name in names]))
    frame = pandas.read_parquet(folder)
    show("pandas", frame.shape[1], zip(*[list(frame[name]) for name in names]))
    frame = polars.read_parquet(folder + "/**/*.parquet", hive_partitioning=True)
    show("Polars", frame.width, frame.select(names).rows())
    table = duckdb.sql(
        f"SELECT * FROM read_parquet('{folder}/*/*.parquet', hive_partitioning = true)")
    show("DuckDB", len(table.columns), table.select(*names).fetchall())
    """

  @Test(.slow, isEnabled)
  func `they read the box scores so too, also where a season has lost them`() throws {
    let store = TestStore(in: directory)
    try store.add(
      Game(2014, day: 3, boxScores: BoxScores(countingFrom: 1)), Game(2014, day: 4),
      Game(2015, boxScores: BoxScores(countingFrom: 31)),
      Game(2016, boxScores: BoxScores(countingFrom: 61)))
    try store.add(Game(2016, 1101, 99), pairsMeetOnce: true)
    let (status, output) = try run(
      try #require(Self.python), ["-c", Self.boxScoreScript, directory.file("data/box_scores")])
    #expect(status == 0)
    let expected = ["pyarrow", "pandas", "Polars", "DuckDB"].map {
      // The id, 13 counts of each team, and the season.
      "\($0) \(1 + 2 * 13 + 1)\n2014 2014_3_1101_1102 1 26\n2015 2015_11_1101_1102 31 56\n"
    }
    #expect(output == expected.joined())
  }
}
