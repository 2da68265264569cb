import Foundation
import Storage
import TestSupport
import Testing

@testable import Tracking

@Suite struct ModelListingTests {
  private let directory = TemporaryDirectory()
  private let store: RunStore

  init() throws {
    store = RunStore(directory: directory.path)
    for (number, type) in [(1, "elo"), (2, "kalman"), (3, "elo"), (4, "elo")] {
      try store.save(
        SampleRun.modelRecord(SampleRun.id(number), type: type), SampleRun.predictions,
        model: SampleRun.model)
    }
  }

  private func sidecar(_ number: Int) -> String {
    store.modelPath(of: SampleRun.id(number)) + "/model.json.metadata.json"
  }

  @Test func `models come by type, the newest version first`() throws {
    let listing = try store.models()
    #expect(listing.models.map(\.modelType) == ["elo", "elo", "elo", "kalman"])
    #expect(listing.models.map(\.version) == [3, 2, 1, 1])
    #expect(listing.models.map(\.runID) == [4, 3, 1, 2].map(SampleRun.id))
    #expect(listing.warnings == [])
  }

  @Test func `a deleted run, one of an earlier almanac and one without a model are not listed`()
    throws
  {
    try store.delete(SampleRun.id(4))
    try FileSystem.remove(sidecar(3))
    try store.save(SampleRun.record(), SampleRun.predictions)
    let listing = try store.models()
    #expect(listing.models.map(\.runID) == [1, 2].map(SampleRun.id))
    #expect(listing.warnings == [])
  }

  @Test func `what cannot be read, is another run's or leads out is passed over with a warning`()
    throws
  {
    try FileSystem.write(Array("{".utf8), to: sidecar(1))
    let other = try FileSystem.read(sidecar(3))
    try FileSystem.write(other, to: sidecar(2))
    try directory.write(other, to: "elsewhere.txt")
    try FileSystem.remove(sidecar(3))
    try FileManager.default.createSymbolicLink(
      atPath: sidecar(3), withDestinationPath: directory.file("elsewhere.txt"))
    let listing = try store.models()
    #expect(listing.models.map(\.runID) == [SampleRun.id(4)])
    #expect(listing.warnings.count == 3)
    #expect(listing.warnings.allSatisfy { $0.hasSuffix("; passed over") })
    for (warning, number) in zip(listing.warnings, 1...3) {
      #expect(warning.hasPrefix(sidecar(number)), "\(warning)")
    }
  }
}
