internal import CHTTP
public import Faults
internal import Glibc

/// A place of this machine where connections are taken.
public enum ListeningPlace: Sendable, Equatable {
  /// - Parameter port: 0 for any that is free.
  case address(String, port: Int)
  /// A socket in the file system, for programs of this machine with the right to write to it.
  case path(String)
}

/// An open socket that listens.
public struct ListeningSocket: ~Copyable {
  private static let backlog: Int32 = 256

  let descriptor: Int32
  public let place: ListeningPlace

  /// - Throws: ``Fault`` where the place is taken, or is none of this machine.
  public init(_ place: ListeningPlace) throws(Fault) {
    switch place {
    case .address(let address, let port):
      descriptor = try Self.open(address, port)
      self.place = .address(address, port: Self.port(of: descriptor) ?? port)
    case .path(let path):
      descriptor = try Self.open(path)
      self.place = place
    }
  }

  private static func open(_ address: String, _ port: Int) throws(Fault) -> Int32 {
    var hints = unsafe addrinfo()
    unsafe hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var found: UnsafeMutablePointer<addrinfo>?
    guard unsafe getaddrinfo(address, String(port), &hints, &found) == 0, let info = unsafe found
    else {
      throw Fault(
        .usage, "\"\(address)\" is no address",
        remedy: .expected("an address such as 127.0.0.1 or ::1"))
    }
    defer { unsafe freeaddrinfo(info) }
    let descriptor = socket(
      unsafe info.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | O_CLOEXEC, 0)
    var yes: Int32 = 1
    unsafe setsockopt(
      descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    let failure = unsafe bind(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen)
    return try listening(descriptor, bound: failure == 0, "port \(port) of \(address)")
  }

  /// A socket that a process left behind, which nobody answers on, is replaced.
  private static func open(_ path: String) throws(Fault) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let room = MemoryLayout.size(ofValue: address.sun_path)
    guard path.utf8.count < room else {
      throw Fault(.usage, "a socket's path has at most \(room - 1) bytes, not \(path.utf8.count)")
    }
    unsafe withUnsafeMutableBytes(of: &address.sun_path) { unsafe $0.copyBytes(from: path.utf8) }
    let kind = Int32(SOCK_STREAM.rawValue) | O_CLOEXEC
    let size = socklen_t(MemoryLayout<sockaddr_un>.size)
    let probe = socket(AF_UNIX, kind, 0)
    defer { Glibc.close(probe) }
    let descriptor = socket(AF_UNIX, kind, 0)
    let isBound = unsafe withUnsafePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        if unsafe connect(probe, pointer, size) != 0, errno == ECONNREFUSED { unsafe unlink(path) }
        // Nobody but its owner connects.
        let mask = umask(0o077)
        defer { umask(mask) }
        return unsafe bind(descriptor, pointer, size) == 0
      }
    }
    return try listening(descriptor, bound: isBound, "the socket \(path)")
  }

  private static func listening(
    _ descriptor: Int32, bound isBound: Bool, _ name: String
  ) throws(Fault) -> Int32 {
    guard isBound, listen(descriptor, backlog) == 0 else {
      let reason = unsafe String(cString: strerror(errno))
      Glibc.close(descriptor)
      throw Fault(.unwritable, "cannot listen on \(name): \(reason)")
    }
    return descriptor
  }

  private static func port(of descriptor: Int32) -> Int? {
    var storage = sockaddr_storage()
    var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
    let isKnown = unsafe withUnsafeMutablePointer(to: &storage) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe getsockname(descriptor, $0, &size) == 0
      }
    }
    guard isKnown else { return nil }
    return unsafe withUnsafeBytes(of: &storage) { bytes in
      // The port is at the same place for both kinds of address.
      unsafe Int(bytes[2]) << 8 | Int(bytes[3])
    }
  }
}
