internal import Glibc

/// A process as it is told from all others there were: on which boot, by which number, begun when.
///
///     let mine = ProcessIdentity.own        // put on record
///     if theirs.standing == .gone { … }     // a later look at what was put on record
public struct ProcessIdentity: Sendable, Equatable {
  /// The kernel's boot and the space of process numbers: where it is the same, numbers mean the same. Empty
  /// where the system does not tell.
  public let boot: String
  public let number: Int
  /// In ticks since that boot: numbers are used again.
  public let started: Int

  public init(boot: String, number: Int, started: Int) {
    (self.boot, self.number, self.started) = (boot, number, started)
  }

  /// This process.
  public static let own = ProcessIdentity(
    boot: ownBoot, number: Int(getpid()), started: stat(of: Int(getpid()))?.started ?? 0)

  public enum Standing: Sendable, Equatable {
    /// It lives.
    case alive
    /// It has ended.
    case gone
    /// It is, or was, on another boot or machine, of which nothing can be told from here.
    case elsewhere
  }

  public var standing: Standing {
    guard isOfThisBoot else { return .elsewhere }
    guard let stat = Self.stat(of: number), stat.started == started else { return .gone }
    return stat.isOver ? .gone : .alive
  }

  /// Whether the clock of this boot is that process's too.
  public var isOfThisBoot: Bool { !boot.isEmpty && boot == Self.ownBoot }

  /// Asks it to end (SIGTERM), where it lives on this boot.
  ///
  /// - Returns: whether it was asked.
  @discardableResult
  public func askToEnd() -> Bool {
    // A number of 1 or below means several processes, or all.
    standing == .alive && number > 1 && kill(pid_t(number), SIGTERM) == 0
  }

  /// Microseconds that this boot has run (`CLOCK_MONOTONIC`), which nobody sets and which stands while the
  /// machine sleeps.
  public static var uptime: Int64 {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
  }

  // MARK: The system's word

  private static let ownBoot: String = {
    guard let boot = text(of: "/proc/sys/kernel/random/boot_id"), let numbers = numberSpace else {
      return ""
    }
    return boot.filter { $0.isHexDigit || $0 == "-" } + ":" + numbers.filter(\.isNumber)
  }()

  /// `pid:[4026531836]`: containers share the kernel's boot, and not their process numbers.
  private static var numberSpace: String? {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe bytes.withUnsafeMutableBytes {
      unsafe readlink("/proc/self/ns/pid", $0.baseAddress!, $0.count)
    }
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }

  /// State and start of a process: proc_pid_stat(5), whose second field may hold spaces and parentheses.
  private static func stat(of number: Int) -> (isOver: Bool, started: Int)? {
    guard
      let fields = text(of: "/proc/\(number)/stat")?.split(separator: ")").last?.split(
        separator: " "), fields.count > 19, let started = Int(fields[19])
    else { return nil }
    // One that nobody has waited for has ended all the same.
    return ("ZXx".contains(fields[0]), started)
  }

  /// The beginning of a small file of the system; nil where it cannot be read.
  private static func text(of path: String) -> String? {
    let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(file, &bytes, bytes.count)
    return count > 0 ? String(decoding: bytes[..<count], as: UTF8.self) : nil
  }
}
