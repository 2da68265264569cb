import Glibc

/// A real terminal of a given width whose screen side the test can read.
final class PseudoTerminal {
  /// The side that programs write to.
  let device: Int32
  private let screen: Int32

  init(columns: UInt16) throws {
    var screen: Int32 = 0
    var device: Int32 = 0
    var size = winsize(ws_row: 24, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    guard openpty(&screen, &device, nil, nil, &size) == 0 else { throw Failure(errno: errno) }
    self.screen = screen
    self.device = device
    _ = fcntl(screen, F_SETFL, O_NONBLOCK)
  }

  deinit {
    close(screen)
    close(device)
  }

  /// All that has been written since the last call.
  func output() -> String {
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = read(screen, &bytes, bytes.count)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }

  struct Failure: Error {
    let errno: Int32
  }
}
