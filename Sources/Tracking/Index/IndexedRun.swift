internal import Storage

/// A run as the index has it: enough to tell whether that still holds, and where it stands in time.
struct IndexedRun: Sendable {
  /// The row of its fields.
  var row: Int64
  var id: String
  /// Stamp of `run.json` when it was read.
  var stamp: FileStamp
  /// When the run began, in milliseconds since 1970.
  var created: Int64

  /// Over everything but the row.
  var checksum: UInt64 {
    var checksum = Checksum()
    checksum.combine(id)
    let numbers = [
      stamp.device, stamp.inode, stamp.size, stamp.modified, stamp.changed, created,
    ]
    for number in numbers { checksum.combine(UInt64(bitPattern: number)) }
    return checksum.value
  }

  /// Over the fields too, so that no other run's fields are taken for this one's.
  func checksum(of fields: RunFields) -> UInt64 {
    var whole = Checksum()
    whole.combine(checksum)
    whole.combine(fields.bytes)
    return whole.value
  }
}
