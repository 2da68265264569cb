internal import Faults

/// The fault that stands first in a table: columns are read one after another, and people read rows.
struct FirstFault {
  private var row = Int.max
  private var fault: Fault?

  var isFound: Bool { fault != nil }

  mutating func note(_ fault: Fault, row: Int) {
    guard row < self.row else { return }
    (self.row, self.fault) = (row, fault)
  }

  mutating func note(_ other: FirstFault) {
    if let fault = other.fault { note(fault, row: other.row) }
  }

  /// - Throws: the fault, if there is one.
  func check() throws(Fault) {
    if let fault { throw fault }
  }
}
