internal import CHTTP
internal import Dispatch
public import Faults
internal import Glibc
internal import Synchronization

/// Takes connections on a socket, and sends what lanes answer.
///
///     let listener = try HTTPListener(socket, HTTPLimits(), lanes: [lane], lane: { _ in 0 }, refusal: page)
///     …
///     listener.stop(within: .seconds(10))
public final class HTTPListener: Sendable {
  /// Connections beyond the limit that the library may hold while others are being ended for them.
  private static let spareConnections = 512
  /// Memory of a connection beside the largest header: one that is somewhat larger is still answered by us, and not
  /// by the library.
  private static let spareMemory = 56 << 10

  let limits: HTTPLimits
  let table: ConnectionTable
  private let lanes: [LaneWork]
  private let lane: @Sendable (Request) -> Int
  let refusal: @Sendable (HTTPProblem) -> Response
  private let isStopping = Atomic(false)
  private let daemon = Mutex<Daemon?>(nil)

  /// The library's handle, which any thread may use.
  @safe private struct Daemon: @unchecked Sendable {
    let handle: OpaquePointer
  }

  /// - Parameters:
  ///   - lane: which of the lanes works an answer out.
  ///   - refusal: the answer to a request that is malformed, too large, or one too many.
  public init(
    _ socket: consuming ListeningSocket, _ limits: HTTPLimits, lanes: [HTTPLane],
    lane: @escaping @Sendable (Request) -> Int,
    refusal: @escaping @Sendable (HTTPProblem) -> Response
  ) throws(Fault) {
    (self.limits, table) = (limits, ConnectionTable(limits))
    self.lanes = lanes.map { LaneWork($0) }
    (self.lane, self.refusal) = (lane, refusal)
    let closure = unsafe Unmanaged.passUnretained(self).toOpaque()
    let idle = UInt32(limits.requestTime.components.seconds + limits.answerTime.components.seconds)
    let handle = unsafe chttp_start(
      socket.descriptor, UInt32(limits.connections + Self.spareConnections),
      limits.header + Self.spareMemory, idle, Exchange.callbacks, closure)
    guard let handle = unsafe handle else {
      throw Fault(.unwritable, "the HTTP library does not start")
    }
    daemon.withLock { unsafe $0 = Daemon(handle: handle) }
    DispatchQueue(label: "http.deadlines").async { [self] in watchDeadlines() }
  }

  private func watchDeadlines() {
    while !isStopping.load(ordering: .relaxed) {
      usleep(200_000)
      table.enforceDeadlines()
    }
  }

  /// Lets an answer be worked out, and handed to `done` on the lane's thread.
  func work(on request: Request, _ done: @escaping @Sendable (Response) -> Void) -> Bool {
    lanes[lane(request)].add { answerer in done(answerer(request)) }
  }

  var isClosing: Bool { isStopping.load(ordering: .relaxed) }

  /// Takes no more connections, lets what is under way finish, and ends.
  ///
  /// - Returns: false where something is still under way when the time is up; the process should end then.
  public func stop(within patience: Duration) -> Bool {
    guard let daemon = daemon.withLock({ $0 }) else { return true }
    isStopping.store(true, ordering: .relaxed)
    let end = ContinuousClock.now + patience
    let socket = unsafe MHD_quiesce_daemon(daemon.handle)
    if socket >= 0 { close(socket) }
    for lane in lanes { lane.close() }
    while !(table.isEmpty && lanes.allSatisfy(\.isDone)) {
      guard ContinuousClock.now < end else { return false }
      table.endIdle()
      usleep(20_000)
    }
    unsafe MHD_stop_daemon(daemon.handle)
    self.daemon.withLock { $0 = nil }
    return true
  }

  /// How many connections are open.
  public var connectionCount: Int { table.count }
}
