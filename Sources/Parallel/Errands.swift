internal import Dispatch
internal import Synchronization

/// Pieces of work that may wait long for something outside, each on a thread of its own; their results are
/// taken one by one, as they come.
///
///     var errands = Errands<Int>()
///     errands.begin { slow() }
///     errands.begin { slower() }
///     while errands.underWay > 0 { print(errands.next()) }
///
/// Whoever lets go of it waits for none: they end by themselves.
public struct Errands<Result: Sendable>: ~Copyable {
  /// Work whose result has not been taken.
  public private(set) var underWay = 0
  private let results = Results()

  /// Results that nobody has taken yet, and how many there are.
  private final class Results: Sendable {
    private let waiting = Mutex<[Result]>([])
    private let count = DispatchSemaphore(value: 0)

    func put(_ result: Result) {
      waiting.withLock { $0.append(result) }
      count.signal()
    }

    func take() -> Result {
      count.wait()
      return waiting.withLock { $0.removeFirst() }
    }
  }

  public init() {}

  public mutating func begin(_ body: @escaping @Sendable () -> Result) {
    underWay += 1
    // A queue of one's own has a thread of its own, however many others wait.
    DispatchQueue(label: "errand").async { [results] in results.put(body()) }
  }

  /// Waits for the next result. There must be work under way.
  public mutating func next() -> Result {
    precondition(underWay > 0, "nothing is under way")
    underWay -= 1
    return results.take()
  }
}
