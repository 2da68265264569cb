internal import Dispatch
internal import Glibc
internal import Synchronization

/// Work that is spread over the processor's cores.
public enum Workers {
  /// The values of two pieces of work that go on at once.
  public static func both<First: Sendable, Second: Sendable>(
    _ first: @Sendable () -> First, _ second: @Sendable () -> Second
  ) -> (First, Second) {
    let results = Mutex<(first: First?, second: Second?)>((nil, nil))
    DispatchQueue.concurrentPerform(iterations: 2) { part in
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

  /// The values of `body` for 0 up to `count`, in order, whichever core each was worked out on.
  ///
  /// - Parameter share: fewer than this are not worth a thread.
  public static func map<Value: Sendable>(
    _ count: Int, share: Int, _ body: @Sendable (Int) -> Value
  ) -> [Value] {
    let cores = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    // More parts than cores, since a core may be busy with something else.
    let parts = min(cores * 4, count / share)
    guard parts > 1, cores > 1 else { return (0..<count).map(body) }
    let results = Mutex([[Value]](repeating: [], count: parts))
    DispatchQueue.concurrentPerform(iterations: parts) { part in
      let values = (count * part / parts..<count * (part + 1) / parts).map(body)
      results.withLock { $0[part] = values }
    }
    return results.withLock { Array($0.joined()) }
  }
}
