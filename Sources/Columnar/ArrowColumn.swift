internal import CArrow
internal import Faults

/// Owns one column that Arrow has read, until its values are copied out.
@safe
struct ArrowColumn: ~Copyable {
  private let handle: OpaquePointer
  private let path: String
  private let name: String
  private let format: String

  init(owning handle: OpaquePointer, path: String, name: String, format: String) {
    unsafe self.handle = handle
    self.path = path
    self.name = name
    self.format = format
  }

  deinit { unsafe carrow_column_free(handle) }

  private var count: Int { Int(unsafe carrow_column_count(handle)) }

  private var hasNulls: Bool { unsafe carrow_column_null_count(handle) > 0 }

  private func check(_ failure: OpaquePointer?) throws(Fault) {
    if let failure = unsafe failure {
      throw unsafe Fault(taking: failure, path: path, format: format, column: name)
    }
  }

  private typealias Copy<Value> =
    (OpaquePointer, UnsafeMutablePointer<Value>?, UnsafeMutablePointer<UInt8>?) -> OpaquePointer?

  /// Fills arrays of `count` values, and of validity where there are nulls.
  private func copy<Value>(
    zero: Value, _ copy: Copy<Value>
  ) throws(Fault) -> (values: [Value], validity: [Bool]?) {
    var values = [Value](repeating: zero, count: count)
    var validity = [UInt8](repeating: 1, count: hasNulls ? count : 0)
    let wantsValidity = hasNulls
    let failure = unsafe values.withUnsafeMutableBufferPointer { values in
      unsafe validity.withUnsafeMutableBufferPointer { validity in
        unsafe copy(handle, values.baseAddress, wantsValidity ? validity.baseAddress : nil)
      }
    }
    try unsafe check(failure)
    return (values, wantsValidity ? validity.map { $0 != 0 } : nil)
  }

  private func column<Value: Sendable>(
    zero: Value, _ copy: Copy<Value>
  ) throws(Fault) -> Column<Value> {
    let (values, validity) = try unsafe self.copy(zero: zero, copy)
    return validity.map { Column(values, validity: $0) } ?? Column(values)
  }

  func int8() throws(Fault) -> Column<Int8> {
    try unsafe column(zero: 0) { unsafe carrow_column_copy_int8($0, $1, $2) }
  }

  func int32() throws(Fault) -> Column<Int32> {
    try unsafe column(zero: 0) { unsafe carrow_column_copy_int32($0, $1, $2) }
  }

  func int64() throws(Fault) -> Column<Int64> {
    try unsafe column(zero: 0) { unsafe carrow_column_copy_int64($0, $1, $2) }
  }

  func double() throws(Fault) -> Column<Double> {
    try unsafe column(zero: 0) { unsafe carrow_column_copy_double($0, $1, $2) }
  }

  func date() throws(Fault) -> Column<Int32> {
    try unsafe column(zero: 0) { unsafe carrow_column_copy_date($0, $1, $2) }
  }

  func bool() throws(Fault) -> Column<Bool> {
    let (values, validity) = try unsafe copy(zero: UInt8(0)) {
      unsafe carrow_column_copy_bool($0, $1, $2)
    }
    let bools = values.map { $0 != 0 }
    return validity.map { Column(bools, validity: $0) } ?? Column(bools)
  }

  /// The column's strings; bytes that are not UTF-8 become a replacement character.
  func string() throws(Fault) -> Column<String> {
    var byteCount: Int64 = 0
    try unsafe check(carrow_column_string_bytes(handle, &byteCount))
    var bytes = [UInt8](repeating: 0, count: Int(byteCount))
    var offsets = [Int64](repeating: 0, count: count + 1)
    let (_, validity) = try unsafe copy(zero: UInt8(0)) { handle, _, validity in
      unsafe offsets.withUnsafeMutableBufferPointer { offsets in
        unsafe bytes.withUnsafeMutableBufferPointer { bytes in
          unsafe carrow_column_copy_string(
            handle, offsets.baseAddress, bytes.baseAddress, validity)
        }
      }
    }
    let strings = (0..<count).map { row in
      String(decoding: bytes[Int(offsets[row])..<Int(offsets[row + 1])], as: UTF8.self)
    }
    return validity.map { Column(strings, validity: $0) } ?? Column(strings)
  }
}
