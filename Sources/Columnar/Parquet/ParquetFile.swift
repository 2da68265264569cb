internal import CArrow
public import Faults

/// An open Parquet file. Each call reads one column whole; what is not asked for is not read.
@safe
public struct ParquetFile: ~Copyable {
  public let path: String
  public let rowCount: Int
  public let rowGroupCount: Int
  /// Name and type of every column, in the file's order.
  public let columns: [(name: String, type: ColumnType)]
  private let handle: OpaquePointer

  /// - Throws: ``Fault`` when the file is absent, unreadable, or no whole Parquet file.
  public init(path: String) throws(Fault) {
    var opened: OpaquePointer?
    if let failure = unsafe carrow_parquet_open(path, &opened) {
      throw unsafe Fault(taking: failure, path: path, format: "Parquet")
    }
    unsafe handle = opened!
    self.path = path
    rowCount = Int(unsafe carrow_parquet_row_count(handle))
    rowGroupCount = Int(unsafe carrow_parquet_row_group_count(handle))
    columns = unsafe (0..<carrow_parquet_column_count(opened)).map { index in
      (
        unsafe String(cString: carrow_parquet_column_name(opened, index)),
        unsafe ColumnType(carrow_parquet_column_type(opened, index))
      )
    }
  }

  deinit { unsafe carrow_parquet_close(handle) }

  public func bool(_ name: String) throws(Fault) -> Column<Bool> {
    try read(name).bool()
  }

  public func int8(_ name: String) throws(Fault) -> Column<Int8> {
    try read(name).int8()
  }

  public func int32(_ name: String) throws(Fault) -> Column<Int32> {
    try read(name).int32()
  }

  public func int64(_ name: String) throws(Fault) -> Column<Int64> {
    try read(name).int64()
  }

  public func double(_ name: String) throws(Fault) -> Column<Double> {
    try read(name).double()
  }

  public func string(_ name: String) throws(Fault) -> Column<String> {
    try read(name).string()
  }

  /// Days since 1970-01-01.
  public func date(_ name: String) throws(Fault) -> Column<Int32> {
    try read(name).date()
  }

  /// The footer's statistics of a column in one row group; reads no data.
  ///
  /// - Precondition: `rowGroup` is in `0..<rowGroupCount`.
  public func statistics(
    of name: String, rowGroup: Int
  ) throws(Fault) -> ColumnStatistics {
    precondition((0..<rowGroupCount).contains(rowGroup), "no row group \(rowGroup)")
    var found = carrow_statistics()
    let index = try index(of: name)
    if let failure = unsafe carrow_parquet_statistics(handle, Int32(rowGroup), index, &found) {
      throw unsafe Fault(taking: failure, path: path, format: "Parquet", column: name)
    }
    return ColumnStatistics(found)
  }

  private func index(of name: String) throws(Fault) -> Int32 {
    guard let index = columns.firstIndex(where: { $0.name == name }) else {
      let names = columns.map(\.name).joined(separator: ", ")
      throw Fault(.badData, at: .file(path), "no column \"\(name)\"; it has \(names)")
    }
    return Int32(index)
  }

  private func read(_ name: String) throws(Fault) -> ArrowColumn {
    let index = try index(of: name)
    guard columns[Int(index)].type != .other else {
      throw Fault(.badData, at: .file(path), "column \"\(name)\" is nested or of another type")
    }
    var column: OpaquePointer?
    if let failure = unsafe carrow_parquet_read(handle, index, &column) {
      throw unsafe Fault(taking: failure, path: path, format: "Parquet", column: name)
    }
    return unsafe ArrowColumn(owning: column!, path: path, name: name, format: "Parquet")
  }
}
