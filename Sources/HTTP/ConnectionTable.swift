internal import Glibc
internal import Synchronization

/// The connections that are open, and what each is at.
///
/// libmicrohttpd ends connections that are idle, but a byte a second is not idle: here is the deadline that no
/// byte puts off. Where all places are taken, whoever has let us wait longest makes room for a newcomer, so
/// that slow clients cannot shut others out.
final class ConnectionTable: Sendable {
  /// What a connection is at.
  enum Phase {
    /// Its next request has not wholly come.
    case asking
    case working
    case answering
  }

  /// One connection, as the library carries it about.
  final class Entry: Sendable {
    fileprivate let descriptor: Int32
    let peer: String?
    fileprivate let state: Mutex<State>

    fileprivate struct State {
      var phase = Phase.asking
      var since = ContinuousClock.now
      var isEnded = false
      var target = ""
    }

    init(descriptor: Int32, peer: String?) {
      (self.descriptor, self.peer) = (descriptor, peer)
      state = Mutex(State())
    }

    /// The target of the request that is under way, as it was sent.
    var target: String {
      get { state.withLock { $0.target } }
      set { state.withLock { $0.target = newValue } }
    }

    func begin(_ phase: Phase) {
      state.withLock { ($0.phase, $0.since) = (phase, .now) }
    }

    /// Ends the connection; the library sees it closed.
    fileprivate func end() {
      state.withLock { state in
        guard !state.isEnded else { return }
        state.isEnded = true
        _ = shutdown(descriptor, Int32(SHUT_RDWR))
      }
    }

    fileprivate var standing: (phase: Phase, since: ContinuousClock.Instant, isEnded: Bool) {
      state.withLock { ($0.phase, $0.since, $0.isEnded) }
    }
  }

  private let limits: HTTPLimits
  private let entries = Mutex<[ObjectIdentifier: Entry]>([:])

  init(_ limits: HTTPLimits) { self.limits = limits }

  func add(_ entry: Entry) {
    entries.withLock { entries in
      let open = entries.values.filter { !$0.standing.isEnded }
      if let peer = entry.peer, peer != limits.proxy,
        open.count(where: { $0.peer == peer }) >= limits.connectionsOfAddress
      {
        entry.end()
      } else if open.count >= limits.connections {
        Self.slowest(of: open)?.end() ?? entry.end()
      }
      entries[ObjectIdentifier(entry)] = entry
    }
  }

  /// Whoever has let us wait longest for the end of a request.
  private static func slowest(of open: [Entry]) -> Entry? {
    open.map { ($0, $0.standing) }.filter { $0.1.phase == .asking }.min { $0.1.since < $1.1.since }?
      .0
  }

  func remove(_ entry: Entry) {
    _ = entries.withLock { $0.removeValue(forKey: ObjectIdentifier(entry)) }
  }

  /// Ends connections whose time is up.
  func enforceDeadlines() {
    let now = ContinuousClock.now
    entries.withLock { entries in
      for entry in entries.values {
        let (phase, since, _) = entry.standing
        switch phase {
        case .asking where now - since > limits.requestTime: entry.end()
        case .answering where now - since > limits.answerTime: entry.end()
        default: break
        }
      }
    }
  }

  /// Ends connections that ask for nothing.
  func endIdle() {
    entries.withLock { entries in
      for entry in entries.values where entry.standing.phase == .asking { entry.end() }
    }
  }

  var isEmpty: Bool { entries.withLock { $0.isEmpty } }
  var count: Int { entries.withLock { $0.count } }
}
