import Columnar
import Faults
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct PredictionsReadingTests {
  @Test func `what was saved is read again, bit for bit`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      let record = SampleRun.record()
      try store.save(record, SampleRun.predictions)
      #expect(try store.predictions(of: record) == SampleRun.predictions)
    }
  }

  @Test func `predictions other than those recorded are refused`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      var record = SampleRun.record()
      try store.save(record, SampleRun.predictions)
      record.predictionsDigest = String(repeating: "0", count: 64)
      let error = try #require(throws: Fault.self) { try store.predictions(of: record) }
      #expect(error.code == .badData)
      #expect(
        error.message
          == "\(store.path(of: SampleRun.id))/predictions.parquet: is not what the run predicted "
          + "(its digest differs from run.json); put it back, or train again")
    }
  }

  @Test func `a torn file and an absent one are named`() throws {
    try withTemporaryDirectory { directory in
      let store = RunStore(directory: directory)
      try store.save(SampleRun.record(), SampleRun.predictions)
      let path = store.path(of: SampleRun.id) + "/predictions.parquet"
      let bytes = try FileSystem.read(path)
      try FileSystem.write(Array(bytes.dropLast(9)), to: path)
      try expectRefusal(of: path)
      try FileSystem.remove(path)
      try expectRefusal(of: path, "\(path): No such file")
    }
  }

  /// A table like that of predictions, to be spoilt in one place.
  private struct Table {
    var gameID = Column(["2015_3_1_2", "2015_3_1_2_2"])
    var season = Column<Int64>([2015, 2015])
    var probability = Column([0.25, 0.5])
    var won = Column([1.0, 0], validity: [true, false])
    var dayName = "day"

    func write(to path: String) throws {
      var writer = ParquetWriter(rowCount: 2)
      writer.add("game_id", string: gameID)
      writer.add("season", int64: season)
      writer.add("team_a_id", int64: Column([1, 1]))
      writer.add("team_b_id", int64: Column([2, 2]))
      writer.add("pred_win_prob", double: probability)
      writer.add(dayName, int64: Column([3, 3]))
      writer.add("team_a_won", double: won)
      try writer.write(to: path)
    }
  }

  @Test func `columns are found by name, whatever their order`() throws {
    try withTemporaryDirectory { directory in
      try Table().write(to: directory + "/p.parquet")
      let read = try Predictions(readingFrom: directory + "/p.parquet")
      #expect(read.rematch == [1, 2])
      #expect(read.outcome == [1, nil])
    }
  }

  @Test(arguments: [
    ("column \"pred_win_prob\" holds nothing in row 2", 0),
    ("row 1 (2015_3_1_2) holds what no prediction can", 1),
    ("row 2 (2015_3_1_2_2) holds what no prediction can", 2),
    ("row 1 (2015_4_1_2) holds what no prediction can", 3),
    ("no column \"day\"; it has", 4), ("row 2 (2015_3_1_2_x) holds what no prediction can", 5),
    ("row 1 (2015_3_1_2) holds what no prediction can", 6),
  ])
  func `what no prediction can hold is refused with its place`(text: String, spoilt: Int) throws {
    var table = Table()
    switch spoilt {
    case 0: table.probability = Column([0.25, 0], validity: [true, false])
    case 1: table.probability = Column([1.5, 0.5])
    case 2: table.won = Column([1, 0.75])
    case 3: table.gameID = Column(["2015_4_1_2", "2015_3_1_2_2"])
    case 4: table.dayName = "Day"
    case 5: table.gameID = Column(["2015_3_1_2", "2015_3_1_2_x"])
    default: table.season = Column([1 << 40, 2015])
    }
    try withTemporaryDirectory { directory in
      let path = directory + "/p.parquet"
      try table.write(to: path)
      try expectRefusal(of: path, "\(path): \(text)")
    }
  }

  private func expectRefusal(
    of path: String, _ prefix: String? = nil, at location: SourceLocation = #_sourceLocation
  ) throws {
    let error = try #require(throws: Fault.self, sourceLocation: location) {
      try Predictions(readingFrom: path)
    }
    #expect(error.code == .badData, sourceLocation: location)
    #expect(
      error.message.hasPrefix(prefix ?? path + ": "), "\(error.message)", sourceLocation: location)
  }
}
