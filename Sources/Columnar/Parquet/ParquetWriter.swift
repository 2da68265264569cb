internal import CArrow
public import Faults

/// Collects columns and writes them as one Snappy-compressed Parquet file with statistics.
///
///     var writer = ParquetWriter(rowCount: 2)
///     writer.add("season", int32: Column([2015, 2016]))
///     try writer.write(to: "seasons.parquet")
@safe
public struct ParquetWriter: ~Copyable {
  public let rowCount: Int
  private let handle: OpaquePointer

  public init(rowCount: Int) {
    var created: OpaquePointer?
    let failure = unsafe carrow_writer_create(Int64(rowCount), &created)
    precondition(unsafe failure == nil, "out of memory")
    unsafe handle = created!
    self.rowCount = rowCount
  }

  deinit { unsafe carrow_writer_free(handle) }

  public mutating func add(_ name: String, bool column: Column<Bool>) {
    let bytes = column.values.map { $0 ? UInt8(1) : 0 }
    unsafe add(name, bytes, column.validity, carrow_writer_add_bool)
  }

  public mutating func add(_ name: String, int8 column: Column<Int8>) {
    unsafe add(name, column.values, column.validity, carrow_writer_add_int8)
  }

  public mutating func add(_ name: String, int32 column: Column<Int32>) {
    unsafe add(name, column.values, column.validity, carrow_writer_add_int32)
  }

  public mutating func add(_ name: String, int64 column: Column<Int64>) {
    unsafe add(name, column.values, column.validity, carrow_writer_add_int64)
  }

  public mutating func add(_ name: String, double column: Column<Double>) {
    unsafe add(name, column.values, column.validity, carrow_writer_add_double)
  }

  /// Days since 1970-01-01.
  public mutating func add(_ name: String, date column: Column<Int32>) {
    unsafe add(name, column.values, column.validity, carrow_writer_add_date)
  }

  public mutating func add(_ name: String, string column: Column<String>) {
    var bytes: [UInt8] = []
    var offsets: [Int64] = [0]
    offsets.reserveCapacity(column.count + 1)
    for string in column.values {
      bytes.append(contentsOf: string.utf8)
      offsets.append(Int64(bytes.count))
    }
    unsafe add(name, offsets, column.validity, rows: column.count) { handle, name, offsets, valid in
      unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe carrow_writer_add_string(handle, name, offsets, bytes.baseAddress, valid)
      }
    }
  }

  /// Replaces the file at `path`. The bytes are handed to the operating system, not forced to disk.
  ///
  /// - Throws: ``Fault`` when the file cannot be written whole.
  public consuming func write(to path: String, rowsPerGroup: Int = 1 << 20) throws(Fault) {
    if let failure = unsafe carrow_writer_write(handle, path, Int64(rowsPerGroup)) {
      throw unsafe Fault(taking: failure, path: path, format: "Parquet").whileWriting
    }
  }

  private typealias Add<Value> =
    (OpaquePointer, UnsafePointer<CChar>, UnsafePointer<Value>?, UnsafePointer<UInt8>?)
    -> OpaquePointer?

  /// Hands `values` (with `rows` rows, or one value for each) and their validity to `add`.
  private func add<Value>(
    _ name: String, _ values: [Value], _ validity: [Bool]?, rows: Int? = nil, _ add: Add<Value>
  ) {
    precondition((rows ?? values.count) == rowCount, "column \(name) has another number of rows")
    let valid = validity?.map { $0 ? UInt8(1) : 0 }
    let failure = unsafe values.withUnsafeBufferPointer { values in
      guard let valid else { return unsafe add(handle, name, values.baseAddress, nil) }
      return unsafe valid.withUnsafeBufferPointer { valid in
        unsafe add(handle, name, values.baseAddress, valid.baseAddress)
      }
    }
    precondition(unsafe failure == nil, "out of memory")
  }
}
