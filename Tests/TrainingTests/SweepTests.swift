import Evaluation
import Features
import Hyperparameters
import League
import Models
import Synchronization
import TestSupport
import Testing

@testable import Tracking
@testable import Training

@Suite struct SweepTests {
  private static func circumstances(
    isInterrupted: @escaping @Sendable () -> Bool = { false }
  ) -> Trainer.Circumstances {
    Trainer.Circumstances(
      runID: "3f0c91ab-0000-4000-8000-000000000001", timestamp: "2026-01-02T03:04:05Z",
      environment: RunEnvironment(
        almanac: "1", swift: "6", arrow: "2", xgboost: nil, os: "Linux", cpu: "any", threads: 2),
      readSeconds: 0.25, isInterrupted: isInterrupted)
  }

  private let dataset = MadeUpLeague(seed: 3).dataset
  private let plan: SeasonPlan
  private let configuration: TrainingConfiguration
  private let trials: [HyperparameterValues]

  init() throws {
    plan = try SeasonPlan.plan(2001...2003, warmUpFrom: 2000)
    configuration = TrainingConfiguration(
      model: .elo, hyperparameters: ModelDefinition.elo.resolver.values(), startYear: 2001)
    trials = try SweepDesign(grid: [SweepAxis("k_factor=10:80:5"), SweepAxis("margin=none,power")])
      .hyperparameters(over: ModelDefinition.elo.resolver)
  }

  private func digests(jobs: Int) throws -> [Int: String] {
    let digests = Mutex<[Int: String]>([:])
    try Sweep(configuration, plan: plan).run(trials, on: dataset, jobs: jobs) { _ in
      Self.circumstances()
    } finish: { index, run in
      digests.withLock { $0[index] = run.record.predictionsDigest }
    }
    return digests.withLock { $0 }
  }

  @Test func `each trial is the run that its settings give alone, whatever the jobs`() throws {
    let alone = try trials.map { values in
      var configuration = configuration
      configuration.hyperparameters = values
      return try Trainer(configuration, plan: plan).train(on: dataset, Self.circumstances())
        .record.predictionsDigest
    }
    #expect(Set(alone).count == trials.count)
    for jobs in [1, 2, 7] {
      let found = try digests(jobs: jobs)
      #expect(trials.indices.map { found[$0] } == alone)
    }
  }

  @Test func `the first error ends it`() throws {
    struct Full: Error {}
    let saved = Atomic(0)
    #expect(throws: Full.self) {
      try Sweep(configuration, plan: plan).run(trials, on: dataset, jobs: 2) { _ in
        Self.circumstances()
      } finish: { _, _ in
        if saved.add(1, ordering: .relaxed).newValue > 3 { throw Full() }
      }
    }
    #expect(saved.load(ordering: .relaxed) < trials.count)
  }

  @Test func `an interruption ends it`() throws {
    let saved = Atomic(0)
    #expect(throws: CancellationError.self) {
      try Sweep(configuration, plan: plan).run(trials, on: dataset, jobs: 2) { _ in
        Self.circumstances(isInterrupted: { saved.load(ordering: .relaxed) >= 4 })
      } finish: { _, _ in
        saved.add(1, ordering: .relaxed)
      }
    }
    #expect((4..<trials.count).contains(saved.load(ordering: .relaxed)))
  }

  @Test func `its name says what is asked of which games`() throws {
    let sweep = Sweep(configuration, plan: plan)
    let name = sweep.id(of: trials, on: dataset)
    #expect(name.count == 16)
    #expect(Sweep(configuration, plan: plan).id(of: trials, on: dataset) == name)
    var seeded = configuration
    seeded.seed = 1
    let others = [
      sweep.id(of: trials.dropLast(), on: dataset),
      sweep.id(of: trials, on: MadeUpLeague(seed: 4).dataset),
      Sweep(seeded, plan: plan).id(of: trials, on: dataset),
      Sweep(configuration, plan: try .plan(2001...2003)).id(of: trials, on: dataset),
    ]
    #expect(Set(others + [name]).count == 5)
  }

  /// One thing at a time: whatever changes a trial's predictions makes another sweep.
  @Test func `each thing that is asked for alone makes another sweep`() throws {
    let base = try StatelessTraining("logistic_regression")
    var names: [String: String] = [:]
    func expectNew(
      _ what: String, predicted: ClosedRange<Int> = 2001...2003, _ settings: [String] = [],
      _ change: (inout TrainingConfiguration) throws -> Void = { _ in }
    ) throws {
      var training = base
      training.settings += settings
      var configuration = try training.configuration
      try change(&configuration)
      let plan = try SeasonPlan.plan(predicted, warmUpFrom: 2000)
      let name = Sweep(configuration, plan: plan)
        .id(of: [configuration.hyperparameters], on: dataset)
      let other = names.updateValue(what, forKey: name)
      #expect(other == nil, "\(what) is no other sweep than \(other ?? "")")
    }
    func features(_ names: [String], _ settings: String...) throws -> FeatureConfiguration {
      var selection = try FeatureSelection(.builtIn, names: names)
      for setting in settings { try selection.apply(setting: setting) }
      return selection.configuration
    }
    try expectNew("the sweep itself")
    try expectNew("the scope") { $0.scope = .tournament }
    try expectNew("the seed") { $0.seed = 9 }
    try expectNew("the seasons predicted", predicted: 2002...2003)
    try expectNew("the last season", predicted: 2001...2002)
    try expectNew("a hyperparameter", ["l2=11"])
    try expectNew("the calibration") { $0.calibration = .platt }
    try expectNew("fewer blocks") { $0.features = try features(["site", "form"]) }
    try expectNew("another block") { $0.features = try features(["site", "seed"]) }
    try expectNew("one of a block's parameters") {
      $0.features = try features(["site", "form"], "form.window=3")
    }
    try expectNew("another of its parameters") {
      $0.features = try features(["site", "form"], "form.decay=0.5")
    }
    try expectNew("another version of the model") { configuration in
      let model = configuration.model
      configuration.model = ModelDefinition(
        name: model.name, version: model.version + 1, summary: model.summary,
        hyperparameters: model.hyperparameters, kind: model.kind)
    }
    try expectNew("another model of the same hyperparameters") { configuration in
      let model = configuration.model
      configuration.model = ModelDefinition(
        name: "other", version: model.version, summary: model.summary,
        hyperparameters: model.hyperparameters, kind: model.kind)
    }
  }

  /// A table of ratings is long, and shown shortened.
  @Test func `one rating in a table makes another sweep`() throws {
    let names = try [1600.0, 1601].map { rating in
      var resolver = ModelDefinition.elo.resolver
      try resolver.apply(["initial_ratings": .ratings([TeamRating(team: "101", rating: rating)])])
      return Sweep(configuration, plan: plan).id(of: [resolver.values()], on: dataset)
    }
    #expect(names[0] != names[1])
  }

  @Test func `what changes no prediction makes no other sweep`() throws {
    let name = Sweep(configuration, plan: plan).id(of: trials, on: dataset)
    var other = configuration
    (other.threads, other.name, other.tags, other.sweepID) = (7, "other", ["tag"], "id")
    #expect(Sweep(other, plan: plan).id(of: trials, on: dataset) == name)
  }
}
