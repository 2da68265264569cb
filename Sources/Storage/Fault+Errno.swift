internal import Faults
internal import Glibc

extension Fault {
  /// A system call that has just failed at `action`, such as "cannot create".
  init(_ code: Code, at place: Place, failing action: String, errno number: Int32 = errno) {
    let reason = unsafe String(cString: strerror(number))
    let isMissing = code == .unreadable && (number == ENOENT || number == ENOTDIR)
    self.init(isMissing ? .missing : code, at: place, "\(action): \(reason)")
  }
}
