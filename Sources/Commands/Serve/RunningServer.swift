internal import Faults
internal import Glibc
internal import HTTP
internal import JSON
internal import Parallel
internal import Server
internal import Terminal

/// A server that listens: its routes, its threads, and how it ends.
///
/// One thread waits for all connections. Answers are worked out by a few others, each with its own
/// `ServerContext`; those that may take seconds have threads of their own, so that nothing quick waits for them.
struct RunningServer {
  /// Where browsers find it.
  let address: String
  private let listener: HTTPListener

  init(
    _ socket: consuming ListeningSocket, _ rules: GateRules, _ limits: HTTPLimits,
    shared: [String: [String]],
    _ context: CommandContext, isLogging: Bool
  ) throws {
    address = Self.words(socket.place)
    let errors = context.errors
    let log: @Sendable (JSONValue) -> Void = { line in
      try? errors.write(String(decoding: JSONWriter.compact(line) + [0x0A], as: UTF8.self))
    }
    let router = Router<ServerContext>(
      ServerRoutes.all, rules, clock: context.clock, version: AlmanacProgram.version,
      log: isLogging ? log : nil, moreMetrics: { LedgerMetrics($0).text })
    let answerer: @Sendable () -> HTTPLane.Answerer = {
      let own = ServerContext(shared, context)
      return { router.answer($0, own) }
    }
    let threads = max(2, Workers.coreCount)
    listener = try HTTPListener(
      socket, limits,
      lanes: [
        HTTPLane(threads: threads, mostWaiting: limits.connections, answerer),
        HTTPLane(threads: threads, mostWaiting: 16, answerer),
      ], lane: { router.isLong($0) ? 1 : 0 }, refusal: { router.refuse($0) })
  }

  private static func words(_ place: ListeningPlace) -> String {
    switch place {
    case .path(let path): path
    case .address(let address, let port):
      "http://" + (address.contains(":") ? "[\(address)]" : address) + ":\(port)"
    }
  }

  /// Lets what is under way finish, within 10 seconds; false where something did not.
  func stop() -> Bool { listener.stop(within: .seconds(10)) }
}

/// Every route, in the order of the OpenAPI document.
enum ServerRoutes {
  static var all: [Route<ServerContext>] {
    PerformanceRoutes.all + RunRoutes.all + ModelRoutes.all + NowPages.routes + ReportRoutes.all
  }
}

/// SIGTERM and SIGINT, waited for rather than handled: nothing is interrupted half way.
struct EndSignals {
  private var signals = sigset_t()

  /// Holds the signals back, on this thread and on those that it starts.
  init() {
    unsafe sigemptyset(&signals)
    for number in [SIGTERM, SIGINT] { unsafe sigaddset(&signals, number) }
    unsafe pthread_sigmask(SIG_BLOCK, &signals, nil)
  }

  func wait() {
    var (signals, number) = (signals, Int32(0))
    while unsafe sigwait(&signals, &number) != 0 {}
  }
}
