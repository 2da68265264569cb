internal import Dispatch
internal import Synchronization

/// Threads that work answers out, in the order in which requests came.
public struct HTTPLane: Sendable {
  public typealias Answerer = (Request) -> Response

  let threads: Int
  /// Requests that may wait for a thread; more are refused.
  let mostWaiting: Int
  let makeAnswerer: @Sendable () -> Answerer

  /// - Parameter makeAnswerer: called once on each thread, so that each keeps its own connections.
  public init(
    threads: Int, mostWaiting: Int, _ makeAnswerer: @escaping @Sendable () -> Answerer
  ) {
    (self.threads, self.mostWaiting, self.makeAnswerer) = (threads, mostWaiting, makeAnswerer)
  }
}

/// The work of a lane under way.
final class LaneWork: Sendable {
  private struct State {
    var waiting: [@Sendable (HTTPLane.Answerer) -> Void] = []
    var isClosed = false
    var threads = 0
  }

  private let state = Mutex(State())
  private let signal = DispatchSemaphore(value: 0)
  private let mostWaiting: Int

  init(_ lane: HTTPLane) {
    mostWaiting = lane.mostWaiting
    state.withLock { $0.threads = lane.threads }
    for _ in 0..<lane.threads {
      // A queue of one's own has a thread of its own, however many others wait.
      DispatchQueue(label: "http").async { self.work(lane.makeAnswerer()) }
    }
  }

  private func work(_ answerer: HTTPLane.Answerer) {
    while true {
      signal.wait()
      let job = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
      guard let job else { return state.withLock { $0.threads -= 1 } }
      job(answerer)
    }
  }

  /// False where too many wait already.
  func add(_ job: @escaping @Sendable (HTTPLane.Answerer) -> Void) -> Bool {
    let isTaken = state.withLock { state in
      guard !state.isClosed, state.waiting.count < mostWaiting else { return false }
      state.waiting.append(job)
      return true
    }
    if isTaken { signal.signal() }
    return isTaken
  }

  /// Ends the threads once what waits is done.
  func close() {
    let threads = state.withLock { state in
      state.isClosed = true
      return state.threads
    }
    for _ in 0..<threads { signal.signal() }
  }

  var isDone: Bool { state.withLock { $0.threads == 0 } }
}
