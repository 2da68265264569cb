internal import Glibc
internal import Synchronization

/// A stream of text to a terminal, file or pipe, known by its file descriptor.
///
/// It owns nothing: the descriptor stays open. The environment is handed in and never read here.
public struct Console: Sendable {
  /// The width assumed where none is known: the classic terminal.
  private static let fallbackWidth = 80

  private let fileDescriptor: Int32
  private let collector: Collector?
  private let environmentWidth: Int?
  /// Whether the stream ends at a terminal.
  public let isTerminal: Bool
  /// Whether the stream can redraw a line: a terminal, and `TERM` is not `dumb`.
  public let canRedraw: Bool
  /// Whether colour is wanted: the stream can redraw, and `NO_COLOR` is unset or empty.
  public let supportsColour: Bool

  /// Wraps an open descriptor.
  ///
  /// - Parameter environment: of it `TERM`, `NO_COLOR` and `COLUMNS` are looked at.
  public init(fileDescriptor: Int32, environment: [String: String]) {
    self.fileDescriptor = fileDescriptor
    collector = nil
    environmentWidth = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    isTerminal = isatty(fileDescriptor) == 1
    canRedraw = isTerminal && environment["TERM"] != "dumb"
    supportsColour = canRedraw && (environment["NO_COLOR"] ?? "").isEmpty
  }

  /// A stream that ends in memory, as wide as any text.
  public init(collecting collector: Collector) {
    (fileDescriptor, self.collector, environmentWidth) = (-1, collector, nil)
    (isTerminal, canRedraw, supportsColour) = (false, false, false)
  }

  /// Takes what is written to a console, for whoever passes it on.
  public final class Collector: Sendable {
    private let bytes = Mutex<[UInt8]>([])

    public init() {}

    /// All that was written since the last time.
    public func take() -> [UInt8] {
      bytes.withLock { bytes in
        defer { bytes = [] }
        return bytes
      }
    }

    fileprivate func add(_ text: String) { bytes.withLock { $0 += Array(text.utf8) } }
  }

  /// The process's standard output.
  public static func standardOutput(environment: [String: String]) -> Console {
    Console(fileDescriptor: STDOUT_FILENO, environment: environment)
  }

  /// The process's standard error.
  public static func standardError(environment: [String: String]) -> Console {
    Console(fileDescriptor: STDERR_FILENO, environment: environment)
  }

  /// Makes a write to a closed pipe, or past the size that files may have, an error instead of the end of
  /// the process.
  ///
  /// Call it once, at the start; it holds for the whole process (`signal(SIGPIPE, SIG_IGN)`).
  public static func ignoreWriteSignals() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// Takes the numbers of standard streams that the process was started without, so that no file it
  /// opens gets one of them and is written over by messages.
  ///
  /// Call it once, at the start. Writing to such a stream is an error still: it is read-only.
  public static func takeMissingStandardStreams() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }

  /// The columns of a line: `COLUMNS` if set, else the terminal's width now, else 80.
  public var width: Int {
    environmentWidth ?? terminalWidth ?? Self.fallbackWidth
  }

  /// The columns that a table must fit: the width of a terminal, nil for a file or a pipe.
  public var tableWidth: Int? {
    isTerminal ? width : nil
  }

  /// Asks the terminal itself for its width (`TIOCGWINSZ`).
  private var terminalWidth: Int? {
    var size = winsize()
    guard unsafe ioctl(fileDescriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return nil
    }
    return Int(size.ws_col)
  }

  /// Writes all of a text (`write`), going on after interruptions and partial writes.
  ///
  /// - Throws: `.closedPipe` if the reader is gone, `.failed` for anything else.
  public func write(_ text: String) throws(WriteError) {
    if let collector { return collector.add(text) }
    var text = text
    let problem = text.withUTF8 { unsafe writeAll($0) }
    switch problem {
    case nil: return
    case EPIPE?: throw .closedPipe
    case let number?: throw .failed(errno: number, text: unsafe String(cString: strerror(number)))
    }
  }

  /// Writes a text and a line break.
  ///
  /// - Throws: as `write` does.
  public func writeLine(_ text: String) throws(WriteError) {
    try write(text + "\n")
  }

  /// Writes all the bytes and returns nil, or the error number that stopped it.
  private func writeAll(_ bytes: UnsafeBufferPointer<UInt8>) -> Int32? {
    var rest = unsafe UnsafeRawBufferPointer(bytes)[...]
    while unsafe !rest.isEmpty {
      let chunk = unsafe UnsafeRawBufferPointer(rebasing: rest)
      let count = unsafe Glibc.write(fileDescriptor, chunk.baseAddress, chunk.count)
      if count >= 0 {
        unsafe rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        waitUntilWritable()
      } else if errno != EINTR {
        return errno
      }
    }
    return nil
  }

  /// Waits for room in a stream that another program has made non-blocking (`poll`).
  private func waitUntilWritable() {
    var request = pollfd(fd: fileDescriptor, events: Int16(POLLOUT), revents: 0)
    _ = unsafe poll(&request, 1, -1)
  }
}
