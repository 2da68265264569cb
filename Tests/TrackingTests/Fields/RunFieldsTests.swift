import TestSupport
import Testing

@testable import Tracking

@Suite struct RunFieldsTests {
  @Test(arguments: [SampleRun.record(), SampleRun.bareRecord()])
  func `Every field comes back as the record has it`(record: RunRecord) {
    let fields = RunFields(record)
    for (place, field) in RunField.listed.enumerated() {
      #expect(fields[.record(place)] == field.value(record), "\(field.name)")
    }
    #expect(fields.hyperparameterNames == record.hyperparameters.keys.sorted())
    for (name, value) in record.hyperparameters {
      #expect(fields[.hyperparameter(name)] == FieldValue(value))
      #expect(fields.hasHyperparameter(name))
    }
    #expect(fields[.hyperparameter("k")] == .missing)
    #expect(!fields.hasHyperparameter("k"))
  }

  @Test func `Bytes that are cut short give missing values`() {
    let whole = RunFields(SampleRun.record()).bytes
    for count in 0..<whole.count {
      let fields = RunFields(bytes: Array(whole.prefix(count)))
      _ = RunField.listed.indices.map { fields[.record($0)] }
      _ = fields.hyperparameterNames
      _ = fields[.hyperparameter("share")]
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func `Bytes at random are read without harm`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let bytes = (0..<500).map { _ in
      UInt8.random(in: 0...255, using: &generator) & (seed.isMultiple(of: 2) ? 7 : 255)
    }
    let fields = RunFields(bytes: bytes)
    _ = RunField.listed.indices.map { fields[.record($0)] }
    _ = fields.hyperparameterNames
    _ = fields[.hyperparameter("share")]
  }

  @Test func `Names are unique, also those of the record`() {
    #expect(RunField.places.count >= RunField.listed.count)
    #expect(RunField.places["tags"] == RunField.places["tag"])
  }
}
