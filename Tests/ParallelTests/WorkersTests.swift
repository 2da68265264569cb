import Foundation
import Parallel
import Synchronization
import Testing

@Suite struct WorkersTests {
  private struct Failure: Error, Equatable {
    let index: Int
  }

  @Test(arguments: [0, 1, 2, 7, 1000], [1, 2, 3, 64])
  func `each index is worked on once, and values stand in order`(count: Int, threads: Int) {
    let calls = Mutex([Int](repeating: 0, count: count))
    let values = Workers.map(count, threads: threads) { index in
      calls.withLock { $0[index] += 1 }
      return 3 * index
    }
    #expect(values == (0..<count).map { 3 * $0 })
    #expect(calls.withLock { $0.allSatisfy { $0 == 1 } })
  }

  @Test(arguments: [0, 1, 15, 16, 17, 1001], [1, 16, 5000])
  func `shares give the same values`(count: Int, share: Int) {
    #expect(Workers.map(count, share: share) { $0 * $0 } == (0..<count).map { $0 * $0 })
  }

  @Test func `no more go on at once than are allowed`() {
    let state = Mutex((now: 0, most: 0))
    Workers.forEach(40, threads: 2) { _ in
      state.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
      Thread.sleep(forTimeInterval: 0.002)
      state.withLock { $0.now -= 1 }
    }
    #expect((1...2).contains(state.withLock { $0.most }))
  }

  @Test func `the first error is thrown, and nothing more is begun`() {
    let begun = Mutex<[Int]>([])
    #expect(throws: Failure(index: 5)) {
      try Workers.forEach(1000, threads: 1) { index in
        begun.withLock { $0.append(index) }
        if index == 5 { throw Failure(index: index) }
      }
    }
    #expect(begun.withLock { $0 } == Array(0...5))
  }

  @Test func `two things at once give both values`() {
    let (number, text) = Workers.both({ 1 }, { "two" })
    #expect(number == 1 && text == "two")
  }

  @Test func `there is a core`() {
    #expect(Workers.coreCount >= 1)
  }
}
