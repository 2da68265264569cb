internal import CPostgreSQL
internal import Faults
internal import Glibc

/// An answer of the server, and a row of it.
@safe
final class PostgreSQLResult: Cursor {
  private let libpq: LibPQ
  private let handle: OpaquePointer
  private let kinds: [ValueKind]
  let place: Place
  var row: Int32 = 0

  init(_ handle: OpaquePointer, of libpq: LibPQ, place: Place) {
    unsafe self.libpq = libpq
    unsafe self.handle = handle
    self.place = place
    kinds = (0..<(unsafe libpq.pointee.PQnfields(handle))).map {
      Self.kind(ofType: unsafe libpq.pointee.PQftype(handle, $0))
    }
  }

  deinit { unsafe libpq.pointee.PQclear(handle) }

  /// Types by their numbers in the server's `pg_type`; whatever is none of these is read as text.
  private static func kind(ofType type: Oid) -> ValueKind {
    switch type {
    case 16, 20, 21, 23, 26, 1700: .integer  // bool, int8, int2, int4, oid, numeric
    case 700, 701: .double
    case 17: .bytes
    default: .text
    }
  }

  var status: ExecStatusType { unsafe libpq.pointee.PQresultStatus(handle) }

  var rowCount: Int32 { unsafe libpq.pointee.PQntuples(handle) }

  /// How many rows a statement changed.
  var changedCount: Int { Int(unsafe String(cString: libpq.pointee.PQcmdTuples(handle)!)) ?? 0 }

  /// The server's words about a failure, under SQLSTATE.
  func fault(sql: String?) -> Fault {
    let state = unsafe libpq.pointee.PQresultErrorField(handle, 67).map {
      unsafe String(cString: $0)
    }  // 'C'
    let message = unsafe libpq.pointee.PQresultErrorField(handle, 77).map {
      unsafe String(cString: $0)
    }  // 'M'
    return Fault(state: state, at: place, message: message ?? "the connection was lost", sql: sql)
  }

  var columnCount: Int { kinds.count }

  func name(of column: Int) -> String {
    guard let name = unsafe libpq.pointee.PQfname(handle, Int32(column)) else { return "" }
    return unsafe String(cString: name)
  }

  func kind(_ column: Int) -> ValueKind {
    unsafe libpq.pointee.PQgetisnull(handle, row, Int32(column)) == 1 ? .null : kinds[column]
  }

  private func field(_ column: Int) -> UnsafeBufferPointer<UInt8> {
    let start = unsafe libpq.pointee.PQgetvalue(handle, row, Int32(column))
    let count = Int(unsafe libpq.pointee.PQgetlength(handle, row, Int32(column)))
    return unsafe UnsafeBufferPointer(
      start: UnsafeRawPointer(start)?.assumingMemoryBound(to: UInt8.self), count: count)
  }

  func integer(_ column: Int) -> Int64 {
    // The text has a zero byte at its end. A truth value is `t` or `f`.
    guard let text = unsafe libpq.pointee.PQgetvalue(handle, row, Int32(column)) else { return 0 }
    return unsafe text[0] == 0x74 ? 1 : Int64(strtoll(text, nil, 10))
  }

  func double(_ column: Int) -> Double {
    guard let text = unsafe libpq.pointee.PQgetvalue(handle, row, Int32(column)) else { return 0 }
    return unsafe strtod(text, nil)
  }

  func text(_ column: Int) -> String {
    unsafe String(decoding: field(column), as: UTF8.self)
  }

  /// From `\x` and hexadecimal digits.
  func bytes(_ column: Int) -> [UInt8] {
    let digits = unsafe Array(field(column)).dropFirst(2)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    var high: UInt8?
    for digit in digits {
      let value = digit >= 0x61 ? digit - 0x61 + 10 : digit - 0x30
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    return bytes
  }
}
