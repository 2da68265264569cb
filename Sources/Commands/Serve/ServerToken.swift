internal import Faults
internal import Glibc
internal import Storage

/// The text that whoever changes something through the server has to show: a file of mode 0600, made once.
struct ServerToken {
  static let fileName = "server-token"

  let text: String

  /// - Throws: `Fault` where the file is not private, or cannot be made.
  init(in directory: String) throws {
    let path = directory + "/" + Self.fileName
    if FileSystem.kind(of: path) == nil { try Self.make(path) }
    let bytes = try FileSystem.readPrivate(path, limit: 1024)
    text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
    guard text.utf8.count >= 32, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
      throw Fault(
        .badData, at: .file(path), "is no token",
        remedy: .advice("delete it, and the server makes another"))
    }
  }

  /// Two that make it at once end up with one: whoever comes second leaves the first's.
  private static func make(_ path: String) throws {
    try FileSystem.makeRoom(for: path)
    let scratch = path + ".\(getpid())"
    let file = unsafe open(scratch, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard file >= 0 else {
      throw Fault(.unwritable, at: .file(path), "cannot create the server's token")
    }
    close(file)
    defer { unsafe unlink(scratch) }
    var generator = SystemRandomNumberGenerator()
    let digits = (0..<64).map { _ in String(UInt8.random(in: 0..<16, using: &generator), radix: 16)
    }
    try FileSystem.write(Array((digits.joined() + "\n").utf8), to: scratch)
    guard unsafe link(scratch, path) == 0 || errno == EEXIST else {
      throw Fault(.unwritable, at: .file(path), "cannot create the server's token")
    }
  }
}
