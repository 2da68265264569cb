internal import CZip
public import Faults

/// The members of a zip file, read with libzip.
@safe
public struct ZipArchive: ~Copyable {
  public let path: String
  private let handle: OpaquePointer

  /// - Throws: ``Fault`` `.missing`, `.unreadable`, or `.invalid` for what is no whole archive.
  public init(path: String) throws(Fault) {
    var code: Int32 = 0
    guard let opened = unsafe zip_open(path, ZIP_RDONLY, &code) else {
      throw Self.error(code: code, path: path)
    }
    unsafe handle = opened
    self.path = path
  }

  deinit { unsafe zip_discard(handle) }

  /// The members' paths inside the archive, in its order.
  public var names: [String] {
    let count = unsafe zip_get_num_entries(handle, 0)
    return (0..<max(0, count)).compactMap { index in
      unsafe zip_get_name(handle, zip_uint64_t(index), 0).map { unsafe String(cString: $0) }
    }
  }

  /// The bytes of one member.
  ///
  /// - Throws: ``Fault`` `.missing` when there is none of that name, `.invalid` when it is
  ///   damaged or encrypted.
  public func read(_ name: String) throws(Fault) -> [UInt8] {
    let place = path + ":" + name
    var status = unsafe zip_stat_t()
    guard unsafe zip_stat(handle, name, 0, &status) == 0 else {
      throw Fault(.missing, at: .file(place), "no such member in the archive")
    }
    guard let file = unsafe zip_fopen(handle, name, 0) else {
      let reason = unsafe String(cString: zip_strerror(handle))
      throw Fault(.badData, at: .file(place), "cannot read from the archive: \(reason)")
    }
    defer { unsafe zip_fclose(file) }
    let bytes = try unsafe readAll(file, place)
    guard bytes.count == Int(clamping: unsafe status.size) else { throw Self.damaged(place) }
    return bytes
  }

  /// By blocks, since the size that an archive states is not to be trusted; and until nothing is left,
  /// since only then does libzip check the member's checksum.
  private func readAll(_ file: OpaquePointer, _ place: String) throws(Fault) -> [UInt8] {
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= Self.sizeLimit {
      let count = unsafe zip_fread(file, &block, zip_uint64_t(block.count))
      if count == 0 { return bytes }
      guard count > 0 else { throw Self.damaged(place) }
      bytes.append(contentsOf: block[..<Int(count)])
    }
    throw Fault(.badData, at: .file(place), "larger than 2 GiB when unpacked")
  }

  private static func damaged(_ place: String) -> Fault {
    Fault(.badData, at: .file(place), "damaged in the archive; download it again")
  }

  private static let sizeLimit = 1 << 31

  private static func error(code: Int32, path: String) -> Fault {
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
