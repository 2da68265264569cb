internal import CCrypto

extension SHA256 {
  /// The code by which somebody who has the same key knows that some bytes are ours: HMAC-SHA-256 (RFC 2104).
  public static func authenticationCode(of bytes: [UInt8], key: [UInt8]) -> Digest {
    var code = [UInt8](repeating: 0, count: 32)
    var count: UInt32 = 0
    let made = unsafe HMAC(
      EVP_sha256(), key, Int32(key.count), bytes, bytes.count, &code, &count)
    precondition(unsafe made != nil && count == 32, "libcrypto offers no HMAC-SHA-256")
    return Digest(bytes: code)
  }
}
