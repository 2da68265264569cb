internal import CArrow

/// Why a file could not be read or written, in words for the person who named it.
public struct ColumnarError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// The file is not there.
    case missing
    /// The operating system would not read.
    case unreadable
    /// The operating system would not write: permissions, a full disk.
    case unwritable
    /// The bytes are not a whole file of this format.
    case invalid
    /// A column is absent, or holds what does not fit the type asked for.
    case column
    case memory
  }

  public let code: Code
  public let path: String
  /// The fact and the remedy, without the path.
  public let message: String

  public init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }

  public var description: String { "\(path): \(message)" }
}

extension ColumnarError {
  /// Takes over `failure`, frees it and words it.
  init(taking failure: OpaquePointer, path: String, format: String, column: String? = nil) {
    let text = unsafe String(cString: carrow_failure_get_message(failure))
    let code = unsafe carrow_failure_get_code(failure)
    unsafe carrow_failure_free(failure)
    switch code {
    case CARROW_FAILURE_TYPE:
      self.init(.column, path: path, "column \"\(column ?? "")\": \(text)")
    case CARROW_FAILURE_MEMORY:
      self.init(.memory, path: path, text)
    case CARROW_FAILURE_IO:
      let isMissing = text.contains("[errno 2]")
      self.init(isMissing ? .missing : .unreadable, path: path, systemReason(in: text))
    default:
      let place = column.map { " (column \"\($0)\")" } ?? ""
      self.init(.invalid, path: path, "not a whole, readable \(format) file\(place): \(text)")
    }
  }
}

extension ColumnarError {
  /// The same of a file that was to be written: what the system says of it is why it cannot be.
  var whileWriting: ColumnarError {
    let isSystems = code == .unreadable || code == .missing
    return isSystems ? ColumnarError(.unwritable, path: path, message) : self
  }
}

/// The operating system's own words at the end of Arrow's: `… Detail: [errno 13] Permission denied`.
private func systemReason(in text: String) -> String {
  guard let mark = text.range(of: "] "), text.contains("[errno") else { return text }
  return String(text[mark.upperBound...])
}

extension String {
  fileprivate func range(of needle: String) -> Range<Index>? { ranges(of: needle).last }
}
