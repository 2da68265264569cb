internal import Glibc
internal import Ledger
internal import Time

/// A ledger that one thread keeps open for what it is asked, so that not every question opens it anew.
///
/// A file that another has taken the place of is opened again, and so is one that a statement failed on.
///
/// Unchecked, since contexts of commands pass between threads where they keep none; one that keeps a ledger stays
/// on the thread of its `ServerContext`.
final class KeptLedger: @unchecked Sendable {
  private struct Kept {
    let location: LedgerLocation
    /// Nil of a server's database.
    let file: FileIdentity?
    let ledger: Ledger
  }

  private var kept: Kept?

  func ledger(at location: LedgerLocation, now: Instant) throws -> Ledger {
    let file = FileIdentity(of: "\(location)")
    if let kept, kept.location == location, kept.file == file { return kept.ledger }
    drop()
    let ledger = try Ledger(
      at: location, .look, now: now, programVersion: AlmanacProgram.version, patience: .seconds(2))
    kept = Kept(location: location, file: file, ledger: ledger)
    return ledger
  }

  /// Lets the next question open the ledger anew.
  func drop() { kept = nil }
}

/// Which file a path leads to now.
private struct FileIdentity: Equatable {
  private let device: UInt
  private let inode: UInt

  init?(of path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
  }
}
