import Foundation
import Glibc
import Synchronization
import TestSupport

/// Libraries in C that stand between the program under test and the system, by way of LD_PRELOAD. Each is
/// compiled once for all tests.
enum Preload {
  struct NotCompiled: Error, CustomStringConvertible {
    let description: String
  }

  /// Of `Fixtures/preloads/clock.c`: sets the time of day off by CLOCK_OFFSET seconds.
  static let clock = Result { try compile("clock") }
  /// Of `Fixtures/preloads/writes.c`: records what is written and flushed, in the file WRITE_LOG.
  static let writes = Result { try compile("writes") }

  /// The path of a library that goes with this process.
  private static func compile(_ name: String) throws -> String {
    let source = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Fixtures/preloads/\(name).c").path
    let library = NSTemporaryDirectory() + "almanac-\(name)-\(getpid()).so"
    libraries.withLock { libraries in
      if libraries.isEmpty { atexit { Preload.removeAll() } }
      libraries.append(library)
    }
    let (status, output) = try run(
      "cc", ["-shared", "-fPIC", "-Wall", "-Werror", "-O1", source, "-o", library])
    guard status == 0 else { throw NotCompiled(description: "\(source): \(output)") }
    return library
  }

  private static let libraries = Mutex<[String]>([])

  private static func removeAll() {
    for library in libraries.withLock({ $0 }) { unlink(library) }
  }
}
