internal import Dispatch
internal import Glibc
internal import Synchronization

/// Work that is spread over the processor's cores.
public enum Workers {
  /// Processors that this process may use, 1 or more.
  public static var coreCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Does `body` for 0 up to `count`, each once, in the order in which threads come to it.
  ///
  /// After an error nothing more is begun; what is under way still finishes.
  ///
  /// - Parameter threads: how many are done at once at most, 1 or more.
  /// - Throws: the first error of `body`.
  public static func forEach<Failure: Error>(
    _ count: Int, threads: Int, _ body: @Sendable (Int) throws(Failure) -> Void
  ) throws(Failure) {
    let next = Atomic(0)
    let failure = Mutex<Failure?>(nil)
    DispatchQueue.concurrentPerform(iterations: max(1, min(threads, count))) { _ in
      while failure.withLock({ $0 == nil }) {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        do throws(Failure) {
          try body(index)
        } catch {
          failure.withLock { $0 = $0 ?? error }
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// The values of `body` for 0 up to `count`, in order, whichever thread each was worked out on.
  ///
  /// - Parameter threads: how many are worked out at once at most, 1 or more.
  public static func map<Value: Sendable>(
    _ count: Int, threads: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    let values = Mutex([Value?](repeating: nil, count: count))
    forEach(count, threads: threads) { index in
      let value = body(index)
      values.withLock { $0[index] = value }
    }
    return values.withLock { $0.map { $0! } }
  }

  /// The values of `body` for 0 up to `count`, in order, for small pieces of work: they are handed out
  /// in shares.
  ///
  /// - Parameter share: fewer than this are not worth a thread.
  public static func map<Value: Sendable>(
    _ count: Int, share: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    let cores = coreCount
    // More parts than cores, since a core may be busy with something else.
    let parts = min(cores * 4, count / share)
    guard parts > 1, cores > 1 else { return (0..<count).map(body) }
    let values = map(parts, threads: cores) { part in
      (count * part / parts..<count * (part + 1) / parts).map(body)
    }
    return Array(values.joined())
  }

  /// The values of two pieces of work that go on at once.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = Mutex<(first: First?, second: Second?)>((nil, nil))
    forEach(2, threads: 2) { part in
      if part == 0 {
        let value = first()
        results.withLock { $0.first = value }
      } else {
        let value = second()
        results.withLock { $0.second = value }
      }
    }
    return results.withLock { ($0.first!, $0.second!) }
  }
}
