import Features
import Foundation
import Hyperparameters
import League
import TestSupport
import Testing

@testable import Models

@Suite struct ModelInsightTests {
  /// What each model that comes with Almanac leaves after a few games, by its name.
  private static func files() throws -> [String: [ModelFile]] {
    var files: [String: [ModelFile]] = [:]
    for definition in ModelRegistry.builtIn.definitions {
      switch definition.kind {
      case .stateful(let make):
        let context = ModelContext(teams: RandomSeason.teams)
        var model = try make(definition.resolver.values(), context)
        _ = try model.walk(RandomSeason.seasons(seed: 1))
        files[definition.name] = try model.files(teams: RandomSeason.teams)
      case .stateless:
        var model = try StatelessCase.make(definition.name)
        try model.fit(MadeUpTable(seed: 1).all)
        files[definition.name] = try model.files()
      }
    }
    return files
  }

  private func insight(_ name: String, _ files: [ModelFile]) throws -> ModelInsight? {
    try ModelRegistry.builtIn.definition(named: name).insight(files)
  }

  @Test(arguments: ["elo", "kalman"])
  func `a model that rates teams shows all of them, the best first`(name: String) throws {
    let found = try insight(name, try #require(try Self.files()[name]))
    guard case .ratings(let entries)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    let values = entries.map(\.value)
    #expect(values == values.sorted(by: >) && Set(values).count > 3)
    #expect(Set(entries.map(\.name)) == Set(RandomSeason.teams.teams.map(\.label)))
  }

  @Test(arguments: ["logistic_regression", "xgboost"])
  func `a model that weighs features shows the one that tells most first`(name: String) throws {
    let found = try insight(name, try #require(try Self.files()[name]))
    guard case .features(let entries, let unit)? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(entries.first?.name == "strength" && entries.count >= 2 && !unit.isEmpty)
    let weights = entries.map { abs($0.value) }
    #expect(weights == weights.sorted(by: >))
  }

  @Test func `no model takes another's files for its own`() throws {
    let files = try Self.files()
    let readers = [["elo", "kalman"], ["logistic_regression"], ["xgboost"]]
    for own in readers {
      for other in readers where other != own {
        for (one, left) in own.flatMap({ name in other.map { (name, $0) } }) {
          let found = try insight(one, files[left] ?? [])
          #expect(found == nil, "\(one) read what \(left) left")
        }
      }
    }
  }

  @Test func `without files, and where they are damaged, there is nothing to show`() throws {
    let damaged = ModelFile(name: "model.json", bytes: Array("{}".utf8))
    for definition in ModelRegistry.builtIn.definitions {
      #expect(definition.insight([]) == nil && definition.insight([damaged]) == nil)
    }
    #expect(SampleModel.definition.insight([damaged]) == nil)
  }
}
