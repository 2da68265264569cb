internal import CZip
public import Faults
internal import Glibc

/// The members of a zip file, read with libzip.
///
/// The size of an archive's unpacked content is known from its directory, and refused there where
/// it is too much.
@safe
public final class ZipArchive {
  /// A file of an archive.
  public struct Member: Sendable, Equatable {
    /// Its path inside the archive.
    public let name: String
    /// Bytes that it unpacks to, by the archive's directory.
    public let size: Int
    fileprivate let index: UInt64
  }

  /// Members that an archive has at most.
  public static let memberLimit = 10_000
  /// Bytes that a member unpacks to at most, 256 MiB.
  public static let sizeLimit = 1 << 28

  public let path: String
  /// In the archive's order, folders too, whose names end with a slash.
  public let members: [Member]
  private let handle: OpaquePointer

  /// - Throws: ``Fault`` `.missing`, `.unreadable`, or `.badData` for what is no whole archive.
  public convenience init(path: String) throws(Fault) {
    var code: Int32 = 0
    guard let opened = unsafe zip_open(path, ZIP_RDONLY, &code) else {
      throw Self.fault(code: code, path: path)
    }
    try unsafe self.init(owning: opened, path: path)
  }

  /// An archive that was read already, such as the member of another.
  ///
  /// - Parameter path: how messages name it.
  public convenience init(_ bytes: [UInt8], path: String) throws(Fault) {
    var error = unsafe zip_error_t()
    // libzip frees the copy, which has to live as long as the archive is open.
    guard let copy = unsafe malloc(max(1, bytes.count)) else {
      preconditionFailure("out of memory")
    }
    unsafe bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress { unsafe memcpy(copy, start, bytes.count) }
    }
    let source = unsafe zip_source_buffer_create(copy, zip_uint64_t(bytes.count), 1, &error)
    guard let source = unsafe source else { preconditionFailure("out of memory") }
    guard let opened = unsafe zip_open_from_source(source, ZIP_RDONLY, &error) else {
      let code = unsafe zip_error_code_zip(&error)
      unsafe zip_source_free(source)
      throw Self.fault(code: code, path: path)
    }
    try unsafe self.init(owning: opened, path: path)
  }

  private init(owning opened: OpaquePointer, path: String) throws(Fault) {
    unsafe handle = opened
    self.path = path
    let count = Int(unsafe zip_get_num_entries(opened, 0))
    guard count <= Self.memberLimit else {
      unsafe zip_discard(opened)
      throw Fault(
        .badData, at: .file(path),
        "holds \(count) files, where at most \(Self.memberLimit) are looked at")
    }
    members = (0..<max(0, count)).compactMap { unsafe Self.member(opened, UInt64($0)) }
  }

  deinit { unsafe zip_discard(handle) }

  private static func member(_ handle: OpaquePointer, _ index: UInt64) -> Member? {
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat_index(handle, index, 0, &status) == 0, let name = unsafe status.name
    else {
      return nil
    }
    return Member(
      name: unsafe String(cString: name), size: Int(clamping: unsafe status.size), index: index)
  }

  /// The bytes of one member.
  ///
  /// - Throws: ``Fault`` `.badData` when it is damaged or encrypted, or unpacks to more than
  ///   ``sizeLimit``.
  public func read(_ member: Member) throws(Fault) -> [UInt8] {
    let place = path + ":" + member.name
    guard member.size <= Self.sizeLimit else {
      throw Fault(
        .badData, at: .file(place),
        "unpacks to \(member.size >> 20) MiB, where at most \(Self.sizeLimit >> 20) are read")
    }
    guard let file = unsafe zip_fopen_index(handle, member.index, 0) else {
      let reason = unsafe String(cString: zip_strerror(handle))
      throw Fault(.badData, at: .file(place), "cannot read from the archive: \(reason)")
    }
    defer { unsafe zip_fclose(file) }
    let bytes = try unsafe readAll(file, place, size: member.size)
    guard bytes.count == member.size else { throw Self.damaged(place) }
    return bytes
  }

  /// By blocks, since the size that an archive states is not to be trusted; and until nothing is left,
  /// since only then does libzip check the member's checksum.
  private func readAll(
    _ file: OpaquePointer, _ place: String, size: Int
  ) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= size {
      let count = unsafe zip_fread(file, &block, zip_uint64_t(block.count))
      if count == 0 { return bytes }
      guard count > 0 else { throw Self.damaged(place) }
      bytes.append(contentsOf: block[..<Int(count)])
    }
    throw Self.damaged(place)
  }

  private static func damaged(_ place: String) -> Fault {
    Fault(
      .badData, at: .file(place), "damaged in the archive", remedy: .advice("download it again"))
  }

  private static func fault(code: Int32, path: String) -> Fault {
    if code == ZIP_ER_NOENT {
      return Fault(.missing, at: .file(path), "cannot open: No such file or directory")
    }
    var error = unsafe zip_error_t()
    unsafe zip_error_init_with_code(&error, code)
    defer { unsafe zip_error_fini(&error) }
    let reason = unsafe String(cString: zip_error_strerror(&error))
    let isSystem = code == ZIP_ER_OPEN || code == ZIP_ER_READ
    return Fault(
      isSystem ? .unreadable : .badData, at: .file(path), "not a readable zip archive: \(reason)")
  }
}
