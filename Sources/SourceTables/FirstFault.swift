public import Faults

/// The fault that stands first in a table: columns are read one after another, and people read rows.
@usableFromInline package struct FirstFault: Sendable {
  private var row = Int.max
  private var fault: Fault?
  /// Whether the first fault of every row is kept, so that the other rows can be read without these.
  @usableFromInline package let keepsAll: Bool
  /// By row, where all are kept; their places may be those of other rows with the same cell.
  package private(set) var byRow: [Int: Fault] = [:]
  /// Whether a fault is one of the whole table, which leaving rows out does not mend.
  package private(set) var isOfTable = false

  package init(keepsAll: Bool = false) {
    self.keepsAll = keepsAll
  }

  package var isFound: Bool { fault != nil }

  @usableFromInline package mutating func note(_ fault: Fault, row: Int) {
    if keepsAll, byRow[row] == nil { byRow[row] = fault }
    guard row < self.row else { return }
    (self.row, self.fault) = (row, fault)
  }

  /// Notes a fault of the whole table, which shows in a row.
  package mutating func ask(_ fault: Fault, row: Int) {
    isOfTable = true
    note(fault, row: row)
  }

  package mutating func ask(_ other: FirstFault) {
    if let fault = other.fault { ask(fault, row: other.row) }
  }

  package mutating func note(_ other: FirstFault) {
    if let fault = other.fault { note(fault, row: other.row) }
  }

  /// - Throws: the fault, if there is one.
  package func check() throws(Fault) {
    if let fault { throw fault }
  }
}
