public import Faults
internal import Glibc

/// A fresh directory among the system's temporary files, which goes with all that is in it when its
/// owner is done.
public struct ScratchDirectory: ~Copyable {
  public let path: String

  /// - Throws: ``Fault`` `.unwritable`.
  public init() throws(Fault) {
    let named = unsafe getenv("TMPDIR").map { unsafe String(cString: $0) } ?? ""
    let template = (named.isEmpty ? "/tmp" : named) + "/almanac-XXXXXX"
    var characters = template.utf8CString.map(\.self)
    guard unsafe mkdtemp(&characters) != nil else {
      throw Fault(.unwritable, at: .file(template), failing: "cannot create the directory")
    }
    path = String(decoding: characters.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { try? FileSystem.remove(path) }
}
