internal import CCrypto

/// Digests canonical bytes with OpenSSL's EVP_Digest functions.
///
/// Equal values give equal digests on every machine: integers and doubles enter as fixed-width
/// little-endian bytes, strings as their UTF-8 after their length.
@safe
public struct SHA256: ~Copyable {
  private let context: OpaquePointer

  public init() {
    guard let created = unsafe EVP_MD_CTX_new() else { preconditionFailure("out of memory") }
    unsafe context = created
    let started = unsafe EVP_DigestInit_ex(context, EVP_sha256(), nil)
    precondition(started == 1, "libcrypto offers no SHA-256")
  }

  deinit { unsafe EVP_MD_CTX_free(context) }

  /// Absorbs fixed-width integers, without their count.
  public mutating func update<Integer: FixedWidthInteger & BitwiseCopyable>(_ values: [Integer]) {
    let canonical = Integer(1).littleEndian == 1 ? values : values.map(\.littleEndian)
    unsafe canonical.withUnsafeBytes { unsafe absorb($0) }
  }

  /// Absorbs doubles as their bit patterns, without their count.
  public mutating func update(_ values: [Double]) {
    update(values.map(\.bitPattern))
  }

  /// Absorbs a string's length in bytes, then its UTF-8.
  public mutating func update(_ string: String) {
    update([UInt64(string.utf8.count)])
    update(Array(string.utf8))
  }

  public consuming func finalize() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    let finished = unsafe EVP_DigestFinal_ex(context, &bytes, nil)
    precondition(finished == 1, "libcrypto could not finish a digest")
    return Digest(bytes: bytes)
  }

  /// The plain SHA-256 of some bytes.
  public static func digest(_ bytes: [UInt8]) -> Digest {
    var sha = SHA256()
    sha.update(bytes)
    return sha.finalize()
  }

  private mutating func absorb(_ bytes: UnsafeRawBufferPointer) {
    let absorbed = unsafe EVP_DigestUpdate(context, bytes.baseAddress, bytes.count)
    precondition(absorbed == 1, "libcrypto could not absorb \(bytes.count) bytes")
  }
}
