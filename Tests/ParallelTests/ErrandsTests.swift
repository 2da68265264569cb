import Dispatch
import Parallel
import Testing

/// Work that waits for something outside.
@Suite struct ErrandsTests {
  @Test func `Work that hangs holds no other`() {
    var errands = Errands<Int>()
    let gates = (0..<16).map { _ in DispatchSemaphore(value: 0) }
    for (number, gate) in gates.enumerated() {
      errands.begin {
        gate.wait()
        return number
      }
    }
    // All of them wait; the last is let go first.
    for number in (0..<16).reversed() {
      gates[number].signal()
      #expect(errands.next() == number)
    }
    #expect(errands.underWay == 0)
  }
}
