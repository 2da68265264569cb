internal import Glibc

/// This machine, by names that mean nothing else.
enum Loopback {
  /// Whether a host is 127.0.0.0/8 or ::1 by its digits, or `localhost`, which libcurl asks no server about.
  ///
  /// A name that a server says means 127.0.0.1 is not: it may say something else a moment later.
  static func names(_ host: String) -> Bool {
    let bare =
      host.hasPrefix("[") && host.hasSuffix("]") ? String(host.dropFirst().dropLast()) : host
    if bare.lowercased() == "localhost" { return true }
    var four = in_addr()
    if unsafe inet_pton(AF_INET, bare, &four) == 1 {
      return UInt32(bigEndian: four.s_addr) >> 24 == 127
    }
    var six = in6_addr()
    guard unsafe inet_pton(AF_INET6, bare, &six) == 1 else { return false }
    let bytes = unsafe withUnsafeBytes(of: &six) { unsafe Array($0) }
    return bytes == [UInt8](repeating: 0, count: 15) + [1]
  }
}
