import Foundation
import Glibc

/// What a server answered: a status, headers by name in lower case, and a body.
struct WebAnswer {
  let status: Int
  let headers: [String: String]
  let body: String

  var json: JSON { (try? JSON(text: body)) ?? JSON(value: nil) }
  /// The `code` of an error.
  var code: String? { json["code"].text }
}

/// A connection to a server of this machine, byte by byte, so that a test can send what no library would.
final class WebConnection {
  private let descriptor: Int32

  /// - Parameter source: the address that it comes from, one of 127.0.0.0/8.
  init(port: Int, from source: String = "127.0.0.1") throws {
    descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    var own = Self.address(source, 0)
    var other = Self.address("127.0.0.1", port)
    let size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isConnected =
      withUnsafePointer(to: &own) { own in
        own.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, size) == 0 }
      }
      && withUnsafePointer(to: &other) { other in
        other.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(descriptor, $0, size) == 0
        }
      }
    guard isConnected else {
      throw SystemFailure(description: "port \(port): \(String(cString: strerror(errno)))")
    }
  }

  init(socket path: String) throws {
    descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let isConnected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size)) == 0
      }
    }
    guard isConnected else {
      throw SystemFailure(description: "\(path): \(String(cString: strerror(errno)))")
    }
  }

  deinit { close(descriptor) }

  private static func address(_ text: String, _ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = in_port_t(port).bigEndian
    inet_pton(AF_INET, text, &address.sin_addr)
    return address
  }

  /// Whether all went out.
  @discardableResult
  func send(_ bytes: some Collection<UInt8>) -> Bool {
    let bytes = Array(bytes)
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(
          descriptor, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// All that comes until the server closes, or nothing has come for a time.
  func receive(
    within milliseconds: Int32 = 30_000, until isEnough: ([UInt8]) -> Bool = { _ in false }
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while !isEnough(bytes) {
      var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&request, 1, milliseconds) > 0 else { break }
      let count = recv(descriptor, &block, block.count, 0)
      guard count > 0 else { break }
      bytes += block[..<count]
    }
    return bytes
  }

  /// Says that no more is sent.
  func endWriting() { shutdown(descriptor, Int32(SHUT_WR)) }

  /// Whether the server has closed, or does within a time.
  func isClosed(within milliseconds: Int32) -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    guard poll(&request, 1, milliseconds) > 0 else { return false }
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_PEEK)) <= 0
  }

  /// Sends a request that ends the connection, and reads its answer.
  func ask(
    _ method: String, _ target: String, _ headers: [String: String] = [:], body: String? = nil
  ) throws -> WebAnswer {
    var fields = ["Host": "localhost", "Connection": "close"].merging(headers) { $1 }
    if let body { fields["Content-Length"] = "\(body.utf8.count)" }
    let head = fields.filter { $0.value != "" }.map { "\($0.key): \($0.value)\r\n" }.joined()
    send(Array("\(method) \(target) HTTP/1.1\r\n\(head)\r\n\(body ?? "")".utf8))
    return try Self.answer(receive())
  }

  static func answer(_ bytes: [UInt8]) throws -> WebAnswer {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let end = text.range(of: "\r\n\r\n"), let status = Int(text.dropFirst(9).prefix(3)) else {
      throw SystemFailure(description: "no answer: \"\(text.prefix(200))\"")
    }
    let lines = text[..<end.lowerBound].components(separatedBy: "\r\n").dropFirst()
    let headers = lines.map { line -> (String, String) in
      let parts = line.split(separator: ":", maxSplits: 1)
      return (
        parts[0].lowercased(), parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
      )
    }
    return WebAnswer(
      status: status, headers: Dictionary(headers) { one, _ in one },
      body: String(text[end.upperBound...]))
  }
}
