import Evaluation
import Testing

@Suite struct HolmTests {
  @Test func `adjusted p-values are those of the closed test`() {
    for value in PairedCase.file.holm {
      let adjusted = holmAdjusted(value.pValues)
      for (found, expected) in zip(adjusted, value.adjusted) {
        #expect(abs(found - expected) < 1e-15, "\(value): \(adjusted)")
      }
    }
  }

  @Test func `one question needs no correction, and none has none`() {
    #expect(holmAdjusted([0.03]) == [0.03])
    #expect(holmAdjusted([]) == [])
  }

  @Test func `the order of the questions does not matter`() {
    #expect(holmAdjusted([0.01, 0.2, 0.02]) == [0.03, 0.2, 0.04])
    #expect(holmAdjusted([0.2, 0.02, 0.01]) == [0.2, 0.04, 0.03])
  }
}
