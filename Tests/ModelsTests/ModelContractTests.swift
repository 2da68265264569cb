import Hyperparameters
import League
import Models
import TestSupport
import Testing

/// The rest of what ``StatefulModel`` promises, of every model that comes with Almanac, with its defaults,
/// with each of its presets, and in its other ways. `ContractCheckTests` has what is tried of any model.
@Suite struct ModelContractTests {
  static let names = ModelRegistry.builtIn.definitions.compactMap {
    if case .stateful = $0.kind { $0.name } else { nil }
  }

  /// Settings that make another model of one.
  private static let otherWays = ["kalman": ["covariance=full"]]

  private func models(_ name: String) throws -> [any StatefulModel] {
    let definition = try ModelRegistry.builtIn.definition(named: name)
    guard case .stateful(let make) = definition.kind else { return [] }
    let context = ModelContext(teams: RandomSeason.teams)
    let presets = try ([nil] + definition.presets.map(\.name)).map { preset in
      var resolver = definition.resolver
      if let preset { try resolver.apply(preset: preset) }
      return try make(resolver.values(), context)
    }
    return try presets
      + (Self.otherWays[name] ?? []).map { setting in
        var resolver = definition.resolver
        try resolver.apply(setting: setting)
        return try make(resolver.values(), context)
      }
  }

  /// Calls `body` with each model, fresh, and the seasons of three leagues.
  private func forEach(
    _ name: String, _ body: (any StatefulModel, [RandomSeason]) throws -> Void
  ) throws {
    for model in try models(name) {
      for seed in 1...3 as ClosedRange<UInt64> {
        try body(model, RandomSeason.seasons(seed: seed))
      }
    }
  }

  @Test(.slow, arguments: names)
  func `predict changes nothing`(name: String) throws {
    try forEach(name) { model, seasons in
      var (quiet, asked) = (model, model)
      for season in seasons {
        try quiet.begin(season)
        try asked.begin(season)
        for day in season.days {
          let first = try asked.predict(day.matchups[...])
          _ = try asked.outlook()
          #expect(try asked.predict(day.matchups[...]) == first)
          try quiet.learn(day)
          try asked.learn(day)
        }
        #expect(try quiet.outlook() == asked.outlook())
      }
    }
  }

  @Test(arguments: names)
  func `an answer does not depend on what else is asked`(name: String) throws {
    try forEach(name) { model, seasons in
      var model = model
      _ = try model.walk(Array(seasons.dropLast()))
      try model.begin(seasons[3])
      for day in seasons[3].days {
        let together = try model.predict(day.matchups[...])
        let alone = try day.matchups.indices.map { try model.predict(day.matchups[$0...$0])[0] }
        #expect(together == alone)
        try model.learn(day)
      }
    }
  }

  @Test(arguments: names)
  func `copies learn apart`(name: String) throws {
    try forEach(name) { model, seasons in
      var original = model
      _ = try original.walk([seasons[0]])
      let before = try original.outlook()
      var copy = original
      _ = try copy.walk(Array(seasons[1...]))
      #expect(try original.outlook() == before)
      #expect(try copy.outlook() != before)
    }
  }

  @Test(arguments: names)
  func `inputs are left as they were`(name: String) throws {
    try forEach(name) { model, seasons in
      var model = model
      let day = seasons[0].days[0]
      let (matchups, results) = (day.matchups, day.results)
      try model.begin(seasons[0])
      _ = try model.predict(matchups[...])
      try model.update(GameDay(matchups[...], results[...]))
      #expect(matchups == day.matchups)
      #expect(results == day.results)
    }
  }

  @Test(arguments: names)
  func `slices of longer arrays are read by their indices`(name: String) throws {
    try forEach(name) { model, seasons in
      var (one, other) = (model, model)
      try one.begin(seasons[0])
      try other.begin(seasons[0])
      let (first, second) = (seasons[0].days[0], seasons[0].days[1])
      let matchups = first.matchups + second.matchups
      let results = first.results + second.results
      let tail = first.matchups.count..<matchups.count
      #expect(try one.predict(matchups[tail]) == other.predict(second.matchups[...]))
      try one.update(GameDay(matchups[tail], results[tail]))
      try other.learn(second)
      #expect(try one.outlook() == other.outlook())
    }
  }

  @Test(arguments: names)
  func `games without results teach nothing`(name: String) throws {
    try forEach(name) { model, seasons in
      var (one, other) = (model, model)
      try one.begin(seasons[0])
      try other.begin(seasons[0])
      for day in seasons[0].days {
        try one.learn(day)
        let played = day.matchups.indices.filter { day.results[$0] != nil }
        try other.learn(
          RandomSeason.Day(
            matchups: played.map { day.matchups[$0] }, results: played.map { day.results[$0] }))
      }
      #expect(try one.outlook() == other.outlook())
    }
  }

  @Test(arguments: names)
  func `a result changes some later answer`(name: String) throws {
    try forEach(name) { model, seasons in
      var altered = seasons
      altered[2] = RandomSeason(season: 2002, seed: 77)
      var (one, other) = (model, model)
      let (before, after) = (try one.walk(seasons), try other.walk(altered))
      #expect(before[120...] != after[120...])
    }
  }

  @Test(arguments: names)
  func `a day without games is no harm`(name: String) throws {
    try forEach(name) { model, seasons in
      var model = model
      try model.begin(seasons[0])
      #expect(try model.predict([]) == [])
      try model.update(GameDay([], []))
      #expect(try model.outlook().allSatisfy { (0...1).contains($0) })
    }
  }

  @Test(arguments: names)
  func `its definition is fit to be shown and read`(name: String) throws {
    let definition = try ModelRegistry.builtIn.definition(named: name)
    #expect(!definition.name.isEmpty && definition.version >= 1)
    #expect(!definition.summary.isEmpty && !definition.summary.contains("\n"))
    let names = definition.hyperparameters.map(\.name)
    #expect(Set(names).count == names.count)
    let values = definition.resolver.values().values
    #expect(Set(values.keys) == Set(names))
    for preset in definition.presets {
      #expect(Set(preset.values.keys).isSubset(of: names))
    }
  }

  @Test(arguments: names)
  func `its defaults and presets are values that a user may set`(name: String) throws {
    let definition = try ModelRegistry.builtIn.definition(named: name)
    for preset in [nil] + definition.presets.map(\.name) {
      var resolver = definition.resolver
      if let preset { try resolver.apply(preset: preset) }
      let values = resolver.values()
      var again = definition.resolver
      for (name, value) in values.values {
        if case .ratings = value { continue }
        try again.apply(setting: "\(name)=\(value)")
      }
      #expect(again.values() == values)
    }
  }
}
