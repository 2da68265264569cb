import Glibc

/// What a stream of a process under test leads to.
enum Destination {
  /// A pipe that is read to its end.
  case pipe
  /// A pipe whose reader is gone.
  case closedPipe
  /// A terminal of some width, which is read to its end.
  case terminal(columns: Int)
  case file(String)
  /// Nothing at all: the descriptor is closed.
  case closed
  /// Wherever the process's other stream leads; for standard error only.
  case sameAsOutput
}

/// Both ends of a destination: what the process gets, and what the test reads, where it reads.
struct DestinationEnds {
  var given: Int32 = -1
  var read: Int32 = -1

  /// - Parameter other: the ends of standard output, for `.sameAsOutput`.
  init(_ destination: Destination, other: DestinationEnds? = nil) throws(SystemFailure) {
    switch destination {
    case .pipe: (read, given) = try Self.pipe()
    case .closedPipe:
      (read, given) = try Self.pipe()
      close(read)
      read = -1
    case .terminal(let columns): (read, given) = try Self.terminal(columns: columns)
    case .file(let path):
      given = try SystemFailure.check(
        open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o644), "open \(path)")
    case .closed: break
    case .sameAsOutput:
      given = try SystemFailure.check(
        fcntl(other?.given ?? -1, F_DUPFD_CLOEXEC, 3), "duplicate standard output")
    }
  }

  func closeGiven() {
    if given >= 0 { close(given) }
  }

  private static func pipe() throws(SystemFailure) -> (Int32, Int32) {
    var ends: [Int32] = [-1, -1]
    try SystemFailure.check(Glibc.pipe(&ends), "pipe")
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  /// What openpty does, but with descriptors that no other process inherits.
  private static func terminal(columns: Int) throws(SystemFailure) -> (Int32, Int32) {
    // The requests of <asm-generic/ioctls.h>, which are macros that Swift does not see.
    let (getNumber, setLock): (UInt, UInt) = (0x8004_5430, 0x4004_5431)
    let flags = O_RDWR | O_NOCTTY | O_CLOEXEC
    let main = try SystemFailure.check(open("/dev/ptmx", flags), "open /dev/ptmx")
    var (number, unlocked): (Int32, Int32) = (0, 0)
    try SystemFailure.check(ioctl(main, setLock, &unlocked), "unlock the terminal")
    try SystemFailure.check(ioctl(main, getNumber, &number), "number of the terminal")
    let other = try SystemFailure.check(open("/dev/pts/\(number)", flags), "open the terminal")
    var size = winsize(ws_row: 50, ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    try SystemFailure.check(ioctl(other, UInt(TIOCSWINSZ), &size), "set the terminal's size")
    return (main, other)
  }
}

/// A system call of a test itself that failed.
struct SystemFailure: Error, CustomStringConvertible {
  let description: String

  @discardableResult
  static func check(_ result: Int32, _ call: String) throws(SystemFailure) -> Int32 {
    guard result >= 0 else {
      throw SystemFailure(description: "\(call): \(String(cString: strerror(errno)))")
    }
    return result
  }
}
