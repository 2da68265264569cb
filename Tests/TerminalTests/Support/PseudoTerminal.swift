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

  /// All that has been written since the last call. The system hands it over a little later, so that
  /// the test waits until nothing more comes.
  func output() -> String {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 65536)
    var request = pollfd(fd: screen, events: Int16(POLLIN), revents: 0)
    while poll(&request, 1, 200) > 0 {
      let count = read(screen, &block, block.count)
      guard count > 0 else { break }
      bytes.append(contentsOf: block[..<count])
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  struct Failure: Error {
    let errno: Int32
  }
}
