internal import CZip

/// The members of a zip file, read with libzip.
@safe
public struct ZipArchive: ~Copyable {
  public let path: String
  private let handle: OpaquePointer

  /// - Throws: ``StorageError`` `.missing` or `.unreadable`.
  public init(path: String) throws(StorageError) {
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
  /// - Throws: ``StorageError`` `.missing` when there is none of that name, `.unreadable` when it is
  ///   damaged or encrypted.
  public func read(_ name: String) throws(StorageError) -> [UInt8] {
    var status = unsafe zip_stat_t()
    let place = path + ":" + name
    guard unsafe zip_stat(handle, name, 0, &status) == 0 else {
      throw StorageError(.missing, path: place, "no such member in the archive")
    }
    guard let file = unsafe zip_fopen(handle, name, 0) else {
      let reason = unsafe String(cString: zip_strerror(handle))
      throw StorageError(.unreadable, path: place, "cannot read from the archive: \(reason)")
    }
    defer { unsafe zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(unsafe status.size))
    let count = unsafe zip_fread(file, &bytes, status.size)
    guard count == Int(unsafe status.size) else {
      throw StorageError(.unreadable, path: place, "damaged in the archive; download it again")
    }
    return bytes
  }

  private static func error(code: Int32, path: String) -> StorageError {
    if code == ZIP_ER_NOENT {
      return StorageError(.missing, path: path, "cannot open: No such file or directory")
    }
    var error = unsafe zip_error_t()
    unsafe zip_error_init_with_code(&error, code)
    defer { unsafe zip_error_fini(&error) }
    let reason = unsafe String(cString: zip_error_strerror(&error))
    return StorageError(.unreadable, path: path, "not a readable zip archive: \(reason)")
  }
}
