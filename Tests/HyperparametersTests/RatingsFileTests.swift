import Faults
import Foundation
import TestSupport
import Testing

@testable import Hyperparameters

/// Tables of ratings in CSV files, as `--set` and `--config` name them.
@Suite struct RatingsFileTests {
  private func ratings(_ csv: String, _ key: String = "starts") throws -> [TeamRating] {
    try withTemporaryDirectory { directory in
      let file = try write(csv, to: "ratings.csv", in: directory)
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      do {
        try resolver.apply(setting: "\(key)=\(file)")
      } catch let error as Fault {
        let message = error.message.replacingOccurrences(of: file, with: "FILE")
        throw Fault(error.code, message)
      }
      return resolver.values().ratings(key)
    }
  }

  @Test func `a table is read as it stands`() throws {
    #expect(
      try ratings("team,rating\nKC,1612.5\nBoise St,1400\n1104,-20\n")
        == [
          TeamRating(team: "KC", rating: 1612.5), TeamRating(team: "Boise St", rating: 1400),
          TeamRating(team: "1104", rating: -20),
        ])
    #expect(
      try ratings("team,season,rating\nKC,2001,1612.5\n", "restarts")
        == [TeamRating(team: "KC", season: 2001, rating: 1612.5)])
  }

  @Test(arguments: [
    "rating,team\n1500,KC\n", "Team,Rating\r\nKC,1500\r\n", "\u{FEFF}team,rating\nKC,1500\n",
    "team,rating,notes\nKC,1500,good\n", "team,rating\n\"KC\",1500\n\n", "team,rating\n KC , 1500 ",
  ])
  func `order of columns, line ends and other columns do not matter`(csv: String) throws {
    #expect(try ratings(csv) == [TeamRating(team: "KC", rating: 1500)])
  }

  @Test func `a table without rows is empty`() throws {
    #expect(try ratings("team,rating\n") == [])
  }

  @Test(arguments: [
    (
      "team,rating\nKC,1500\nNE,high\n",
      #"FILE:3: column "rating": found "high"; expected a rating, such as 1505"#
    ),
    (
      "team,rating\nKC,\n",
      #"FILE:2: column "rating": found ""; expected a rating, such as 1505"#
    ),
    (
      "team,rating\nKC,nan\n",
      #"FILE:2: column "rating": found "nan"; expected a rating, such as 1505"#
    ),
    (
      "team,rating\nKC,inf\n",
      #"FILE:2: column "rating": found "inf"; expected a rating, such as 1505"#
    ),
    ("team,worth\nKC,1500\n", #"FILE:1: no column "rating"; found "team", "worth""#),
    ("teem,rating\nKC,1500\n", #"FILE:1: no column "team"; found "teem", "rating"; is "teem" it?"#),
    ("", "FILE: empty; expected a header line and rows"),
  ])
  func `what cannot be read says where`(csv: String, message: String) {
    #expect(throws: Fault(.badData, message)) { try ratings(csv) }
  }

  @Test(arguments: [
    (
      "team,season,rating\nKC,soon,1500\n",
      #"FILE:2: column "season": found "soon"; expected a season, a whole number from 0 to 9999"#
    ),
    (
      "team,rating\nKC,1500\n",
      #"FILE:1: no column "season"; found "team", "rating""#
    ),
  ])
  func `a table by season needs seasons`(csv: String, message: String) {
    #expect(throws: Fault(.badData, message)) { try ratings(csv, "restarts") }
  }

  @Test func `a missing table says so`() throws {
    try withTemporaryDirectory { directory in
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      let path = directory + "/none.csv"
      let error = #expect(throws: Fault.self) {
        try resolver.apply(setting: "starts=" + path)
      }
      #expect(error?.code == .missing)
      #expect(error?.message == "\(path): cannot open: No such file or directory")
    }
  }

  @Test func `a table that a config file names lies beside it`() throws {
    try withTemporaryDirectory { directory in
      try write("team,rating\nKC,1612.5\n", to: "nfl/tables/start.csv", in: directory)
      let config = try write(
        #"{"starts": "tables/start.csv"}"#, to: "nfl/config.json", in: directory)
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      try resolver.apply(file: config)
      #expect(resolver.values().ratings("starts") == [TeamRating(team: "KC", rating: 1612.5)])
    }
  }

  @Test func `an absolute path stands for itself`() throws {
    try withTemporaryDirectory { directory in
      let table = try write("team,rating\nKC,1612.5\n", to: "start.csv", in: directory)
      let config = try write(#"{"starts": "\#(table)"}"#, to: "nfl/config.json", in: directory)
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      try resolver.apply(file: config)
      #expect(resolver.values().ratings("starts") == [TeamRating(team: "KC", rating: 1612.5)])
    }
  }

  @Test func `an error in a table names the config file and the table`() throws {
    try withTemporaryDirectory { directory in
      let table = try write("team,rating\nKC,high\n", to: "start.csv", in: directory)
      let config = try write(#"{"starts": "start.csv"}"#, to: "config.json", in: directory)
      var resolver = HyperparameterResolver(
        SampleHyperparameters.list, presets: SampleHyperparameters.presets)
      let message =
        "\(config): \(table):2: column \"rating\": found \"high\"; "
        + "expected a rating, such as 1505"
      #expect(throws: Fault(.badData, message)) { try resolver.apply(file: config) }
    }
  }
}
