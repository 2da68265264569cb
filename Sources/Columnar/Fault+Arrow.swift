internal import CArrow
internal import Faults

extension Fault {
  /// Takes over `failure`, frees it and words it.
  init(taking failure: OpaquePointer, path: String, format: String, column: String? = nil) {
    let text = unsafe String(cString: carrow_failure_get_message(failure))
    let code = unsafe carrow_failure_get_code(failure)
    unsafe carrow_failure_free(failure)
    switch code {
    case CARROW_FAILURE_TYPE:
      self.init(.badData, at: .file(path, column: column ?? ""), text)
    case CARROW_FAILURE_MEMORY:
      self.init(.outOfMemory, at: .file(path), text)
    case CARROW_FAILURE_LIMIT:
      self.init(.badData, at: .file(path), text)
    case CARROW_FAILURE_IO:
      let isMissing = text.contains("[errno 2]")
      self.init(isMissing ? .missing : .unreadable, at: .file(path), systemReason(in: text))
    default:
      let place = column.map { " (column \"\($0)\")" } ?? ""
      self.init(
        .badData, at: .file(path), "not a whole, readable \(format) file\(place): \(text)")
    }
  }

  /// The fault of a file that was to be written: the system's reason is why it cannot be.
  var whileWriting: Fault {
    var fault = self
    if code == .unreadable || code == .missing { fault.code = .unwritable }
    return fault
  }
}

/// The operating system's own words at the end of Arrow's: `… Detail: [errno 13] Permission denied`.
private func systemReason(in text: String) -> String {
  guard let mark = text.ranges(of: "] ").last, text.contains("[errno") else { return text }
  return String(text[mark.upperBound...])
}
