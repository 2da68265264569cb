import Faults
import Testing

@testable import League

/// Importers as they are asked for.
@Suite struct ImporterDefinitionTests {
  private func error(_ field: String, _ value: String) throws -> Fault {
    try leagueError {
      _ = try ImporterDefinition.csv.make(
        ImporterDefinition.Request(path: "games.csv", [field: [value]]))
    }
  }

  @Test func `a value that cannot be is a fault of its field`() throws {
    let mapping = try error("map", "taem1=Home")
    #expect(mapping.code == .usage)
    #expect(mapping.place == .field("map"))
    #expect(mapping.fact.hasPrefix("\"taem1=Home\": no field \"taem1\""))
    let order = try error("date_format", "dym")
    #expect(order.code == .usage)
    #expect(
      order.message
        == "date_format: \"dym\" is no order of day, month and year; expected dmy, mdy or ymd")
  }

  @Test func `a field counts as often as it is given, or its last value does`() {
    let request = ImporterDefinition.Request(path: "x", ["map": ["a=A", "b=B"]])
    #expect(request.values("map") == ["a=A", "b=B"])
    #expect(request.value("map") == "b=B")
    #expect(request.value("repeats") == nil)
  }

  @Test func `an importer is made as it is told`() throws {
    let made = try ImporterDefinition.csv.make(
      ImporterDefinition.Request(
        path: "games.csv",
        [
          "map": ["team1=Home"], "date_format": ["dmy"], "repeats": ["once"],
          "future_zeros": ["played"],
        ]))
    let importer = try #require(made as? CSVImporter)
    var mapping = ColumnMapping()
    try mapping.add("team1=Home")
    #expect(importer.path == "games.csv")
    #expect(importer.reading.mapping == mapping)
    #expect(importer.reading.dateOrder == .dayMonthYear)
    #expect(importer.reading.repeats == .once)
    #expect(importer.reading.futureZeros == .played)
  }

  @Test func `each importer's examples name fields that it has`() {
    let shared: Set = ["data_dir", "replace", "ledger", "json"]
    for importer in ImporterDefinition.builtIn {
      let fields = shared.union(importer.fields.map(\.name))
      for example in importer.examples {
        #expect(example.values.allSatisfy { fields.contains($0.key) }, "\(importer.name)")
      }
    }
  }
}
