import Testing

@testable import Tracking

/// The games of two runs, by the digests that their records keep.
@Suite struct DatasetReferenceTests {
  /// A run over `seasons` that learnt up to a day of the last one.
  private func reference(
    _ seasons: [Int], day: Int32 = 40, digest: String = "d", parts changed: [String: String] = [:]
  ) -> RunRecord.DatasetReference {
    let parts = Dictionary(uniqueKeysWithValues: seasons.map { ("season \($0)", "of \($0)") })
    return RunRecord.DatasetReference(
      fingerprint: "f", games: 9, seasons: seasons, parts: parts.merging(changed) { $1 },
      learnt: RunRecord.LearntGames(season: seasons.last!, day: day, digest: digest))
  }

  @Test func `an earlier season that both walked is another where its digest is`() {
    let changed = reference([2001, 2002, 2003], parts: ["season 2002": "other"])
    #expect(changed.differences(from: reference([2001, 2002, 2003])) == ["season 2002"])
    #expect(changed.differences(from: reference([2001, 2003])) == [])
  }

  @Test func `a season in which one run stands is no difference by what came later`() {
    let early = reference([2001, 2002], parts: ["season 2002": "half"])
    let late = reference([2001, 2002, 2003])
    #expect(early.differences(from: late) == [])
    #expect(late.differences(from: early) == [])
  }

  @Test func `games learnt up to one day are others where their digest is`() {
    let one = reference([2001, 2002])
    #expect(
      reference([2001, 2002], digest: "e").differences(from: one) == ["season 2002 up to day 40"])
    #expect(reference([2001, 2002], day: 41, digest: "e").differences(from: one) == [])
  }

  /// The digest has the conferences of all seasons walked in it.
  @Test func `of runs over other seasons that digest says nothing`() {
    #expect(reference([2002], digest: "e").differences(from: reference([2001, 2002])) == [])
  }

  @Test func `a record that keeps no digests does not tell`() {
    var old = reference([2001, 2002])
    old.parts = nil
    #expect(old.differences(from: reference([2001, 2002])) == nil)
    #expect(reference([2001, 2002]).differences(from: old) == nil)
    old = reference([2001, 2002])
    old.learnt = nil
    #expect(reference([2001, 2002]).differences(from: old) == nil)
  }
}
