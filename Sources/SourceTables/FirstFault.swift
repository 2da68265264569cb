public import Faults

/// The fault that stands first in a table: columns are read one after another, and people read rows.
@usableFromInline package struct FirstFault: Sendable {
  private var row = Int.max
  private var fault: Fault?

  package init() {}

  package var isFound: Bool { fault != nil }

  @usableFromInline package mutating func note(_ fault: Fault, row: Int) {
    guard row < self.row else { return }
    (self.row, self.fault) = (row, fault)
  }

  package mutating func note(_ other: FirstFault) {
    if let fault = other.fault { note(fault, row: other.row) }
  }

  /// - Throws: the fault, if there is one.
  package func check() throws(Fault) {
    if let fault { throw fault }
  }
}
