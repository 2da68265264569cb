import Chronology
import Faults
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Features

@Suite struct FeatureTableTests {
  private func configuration() throws -> FeatureConfiguration {
    try FeatureSelection(.builtIn).configuration
  }

  private func table(
    _ dataset: Dataset, threads: Int, isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) throws -> FeatureTable {
    try FeatureTable(
      dataset, seasons: dataset.seasons, configuration(), threads: threads,
      isInterrupted: isInterrupted)
  }

  @Test func `the number of threads changes no byte`() throws {
    let dataset = MadeUpLeague(seed: 1, isCrowded: true).dataset
    let directory = TemporaryDirectory()
    let files = try [1, 2, 5].map { threads in
      let table = try table(dataset, threads: threads)
      try table.write(to: directory.file("\(threads).parquet"), teams: dataset.teams)
      return (table.features.bits, try directory.read("\(threads).parquet"))
    }
    #expect(files[1] == files[0])
    #expect(files[2] == files[0])
  }

  @Test(arguments: [false, true])
  func `it is what a server of all blocks says day by day`(isCrowded: Bool) throws {
    let dataset = MadeUpLeague(seed: 2, isCrowded: isCrowded).dataset
    let table = try table(dataset, threads: 2)
    var server = try FeatureServer(configuration(), teams: dataset.teams)
    var rows = FeatureColumns(columnCount: server.columns.count)
    for games in dataset.seasons {
      server.beginSeason(dataset.start(of: games.season))
      for day in games.days {
        server.append(games.matchups[day], to: &rows)
        server.absorb(games.day(day))
      }
    }
    #expect(table.columns == server.columns)
    #expect(table.features.bits == rows.bits)
  }

  @Test(arguments: [1, 3])
  func `servers that walked to a day say its rows`(threads: Int) throws {
    let dataset = MadeUpLeague(seed: 4).dataset
    let table = try table(dataset, threads: 1)
    var servers = try FeatureServers(configuration(), teams: dataset.teams, threads: threads)
    var row = 0
    var moment: Moment?
    for games in dataset.seasons {
      for day in games.days {
        let matchups = Array(games.matchups[day])
        let morning = Moment(of: matchups[0])
        try servers.walk(dataset.steps(from: moment, to: morning))
        moment = morning
        let asked = servers.table(of: matchups)
        #expect(asked.columns == table.columns && asked.matchups == matchups)
        for (column, values) in asked.features.values.enumerated() {
          let expected = table.features.values[column][row..<row + matchups.count]
          #expect(values.map(\.bitPattern) == expected.map(\.bitPattern))
        }
        row += matchups.count
      }
    }
    #expect(row == table.rowCount)
    #expect(throws: CancellationError.self) {
      try servers.walk(
        dataset.steps(from: moment, to: .start(of: 2004)), isInterrupted: { true })
    }
  }

  @Test func `columns are selected by name, and those that are not there are unknown`() throws {
    let dataset = MadeUpLeague(seed: 5).dataset
    let table = try table(dataset, threads: 1)
    let selected = table.selecting(["elo", "nothing", "site"])
    #expect(selected.columns.map(\.name) == ["elo", "nothing", "site"])
    #expect(selected.rowCount == table.rowCount)
    let elo = try #require(table.columns.firstIndex { $0.name == "elo" })
    #expect(selected.features.values[0] == table.features.values[elo])
    #expect(selected.features.values[1].allSatisfy { $0.isNaN })
    #expect(selected.features.presence[1].allSatisfy { $0 == 0 })
  }

  @Test func `it has a row for each game, in order, with what came of it`() throws {
    let dataset = MadeUpLeague(seed: 3).dataset
    let table = try table(dataset, threads: 1)
    #expect(table.rowCount == dataset.gameCount && table.features.rowCount == table.rowCount)
    #expect(table.matchups == dataset.seasons.flatMap(\.matchups))
    #expect(table.outcomes == dataset.seasons.flatMap { $0.results.map { $0?.outcome } })
    #expect(table.seasons.count == 4 && table.seasons.last?.upperBound == table.rowCount)
    for (range, games) in zip(table.seasons, dataset.seasons) {
      #expect(table.matchups[range].allSatisfy { $0.season == games.season })
      #expect(table.rows(from: games.season) == range.lowerBound..<table.rowCount)
    }
    #expect(table.rows(from: 1990) == 0..<table.rowCount)
    #expect(table.rows(from: 2004).isEmpty)
  }

  @Test func `without blocks it has rows but no columns`() throws {
    let dataset = MadeUpLeague(seed: 3).dataset
    let table = try FeatureTable(
      dataset, seasons: dataset.seasons, FeatureConfiguration([]), threads: 3)
    #expect(table.rowCount == dataset.gameCount)
    #expect(table.columns == [] && table.features.columnCount == 0)
  }

  @Test func `an interrupted walk is given up`() throws {
    let dataset = MadeUpLeague(seed: 3).dataset
    #expect(throws: CancellationError.self) {
      try table(dataset, threads: 2, isInterrupted: { true })
    }
  }

  @Test func `a block that cannot be made is an error`() throws {
    let definition = FeatureBlockDefinition(
      name: "none", summary: "cannot be made", formula: "-", source: "-",
      columns: [FeatureColumn("none", "nothing")],
      make: { _, _ in throw Fault(.badData, "no") })
    let dataset = MadeUpLeague(seed: 3).dataset
    let configuration = try FeatureSelection(FeatureRegistry([definition])).configuration
    #expect(throws: Fault(.badData, "no")) {
      try FeatureTable(dataset, seasons: dataset.seasons, configuration, threads: 1)
    }
  }
}
