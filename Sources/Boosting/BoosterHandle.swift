internal import CXGBoost
internal import Faults

/// A booster as XGBoost holds it. Not to be called by two threads at once.
@safe
struct BoosterHandle: ~Copyable {
  private let pointer: UnsafeMutableRawPointer

  deinit { _ = unsafe try? Library.functions().pointee.XGBoosterFree(pointer) }

  /// Without trees or rows, to be loaded.
  init() throws(Fault) {
    try unsafe self.init { unsafe $0.pointee.XGBoosterCreate(nil, 0, &$1) }
  }

  /// Without trees, to be trained on `matrix`.
  init(for matrix: borrowing MatrixHandle) throws(Fault) {
    var rows: UnsafeMutableRawPointer? = unsafe matrix.pointer
    try unsafe self.init { unsafe $0.pointee.XGBoosterCreate(&rows, 1, &$1) }
  }

  private init(
    creating create: (XGBoostFunctions, inout UnsafeMutableRawPointer?) -> Int32
  ) throws(Fault) {
    var created: UnsafeMutableRawPointer?
    try unsafe Library.check { unsafe create($0, &created) }
    guard let created = unsafe created else { throw Fault(.noSolution, "no booster was made") }
    unsafe pointer = created
  }

  func set(_ name: String, to value: String) throws(Fault) {
    try unsafe check(.usage) { unsafe $0.pointee.XGBoosterSetParam($1, name, value) }
  }

  /// Lets XGBoost look at the parameters that are set, which it else does with the first round.
  func configure() throws(Fault) {
    var count: bst_ulong = 0
    var text: UnsafePointer<CChar>?
    try unsafe check(.usage) { unsafe $0.pointee.XGBoosterSaveJsonConfig($1, &count, &text) }
  }

  /// Adds one round of trees.
  func update(round: Int, on matrix: borrowing MatrixHandle) throws(Fault) {
    let rows = unsafe matrix.pointer
    try unsafe check { unsafe $0.pointee.XGBoosterUpdateOneIter($1, Int32(round - 1), rows) }
  }

  /// In nats (`XGBoosterEvalOneIter`, whose text ends in `…-logloss:0.5`).
  func logLoss(round: Int, on matrix: borrowing MatrixHandle) throws(Fault) -> Double {
    var text: UnsafePointer<CChar>?
    var rows: UnsafeMutableRawPointer? = unsafe matrix.pointer
    try unsafe withCStrings(["rows"]) { (names) throws(Fault) in
      var names = unsafe names
      try unsafe check {
        unsafe $0.pointee.XGBoosterEvalOneIter($1, Int32(round - 1), &rows, &names, 1, &text)
      }
    }
    let words = unsafe text.map { unsafe String(cString: $0) } ?? ""
    guard let value = words.split(separator: ":").last.flatMap({ Double($0) }), value.isFinite
    else {
      throw Fault(.noSolution, "no log loss in what XGBoost says of round \(round): \(words)")
    }
    return value
  }

  /// A copy of the first rounds.
  func first(rounds: Int) throws(Fault) -> BoosterHandle {
    let pointer = unsafe pointer
    return try unsafe BoosterHandle {
      unsafe $0.pointee.XGBoosterSlice(pointer, 0, Int32(rounds), 1, &$1)
    }
  }

  func setFeatureNames(_ names: [String]) throws(Fault) {
    try unsafe withCStrings(names) { (strings) throws(Fault) in
      var strings = unsafe strings
      try unsafe check {
        unsafe $0.pointee.XGBoosterSetStrFeatureInfo(
          $1, "feature_name", &strings, bst_ulong(strings.count))
      }
    }
  }

  /// - Parameter values: row-major; NaN is missing.
  func predict(_ values: [Float], columnCount: Int) throws(Fault) -> [Double] {
    let rowCount = values.count / columnCount
    var shape: UnsafePointer<bst_ulong>?
    var dimensions: bst_ulong = 0
    var result: UnsafePointer<Float>?
    try unsafe values.withUnsafeBufferPointer { (values) throws(Fault) in
      let array = unsafe ArrayInterface(of: values, columnCount: columnCount)
      try unsafe check(.badData) {
        unsafe $0.pointee.XGBoosterPredictFromDense(
          $1, array.json, Self.prediction, nil, &shape, &dimensions, &result)
      }
    }
    guard let shape = unsafe shape, let result = unsafe result, dimensions == 1,
      unsafe shape[0] == rowCount
    else { throw Fault(.noSolution, "XGBoost predicts not one number for each row") }
    return unsafe UnsafeBufferPointer(start: result, count: rowCount).map { Double($0) }
  }

  private static let prediction = """
    {"type":0,"training":false,"iteration_begin":0,"iteration_end":0,"strict_shape":false,\
    "cache_id":0,"missing":NaN}
    """

  func bytes(_ format: BoosterFormat) throws(Fault) -> [UInt8] {
    let name =
      switch format {
      case .json: "json"
      case .ubjson: "ubj"
      }
    var count: bst_ulong = 0
    var start: UnsafePointer<CChar>?
    try unsafe check {
      unsafe $0.pointee.XGBoosterSaveModelToBuffer($1, "{\"format\":\"\(name)\"}", &count, &start)
    }
    return unsafe Array(UnsafeRawBufferPointer(start: start, count: Int(count)))
  }

  /// - Parameter bytes: only what ``ModelOutline`` has passed, since XGBoost crashes on some of the rest.
  func load(_ bytes: [UInt8]) throws(Fault) {
    try unsafe check(.badData) {
      unsafe $0.pointee.XGBoosterLoadModelFromBuffer($1, bytes, bst_ulong(bytes.count))
    }
  }

  /// The features that are split on, with their gains.
  func gains() throws(Fault) -> [String: Double] {
    var (nameCount, dimensions): (bst_ulong, bst_ulong) = (0, 0)
    var names: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    var shape: UnsafePointer<bst_ulong>?
    var scores: UnsafePointer<Float>?
    try unsafe check {
      unsafe $0.pointee.XGBoosterFeatureScore(
        $1, "{\"importance_type\":\"gain\"}", &nameCount, &names, &dimensions, &shape, &scores)
    }
    var gains: [String: Double] = [:]
    for place in 0..<Int(nameCount) {
      guard let name = unsafe names?[place], let score = unsafe scores?[place] else { continue }
      gains[unsafe String(cString: name)] = Double(score)
    }
    return gains
  }

  private func check(
    _ code: Fault.Code = .noSolution, _ call: (XGBoostFunctions, UnsafeMutableRawPointer) -> Int32
  ) throws(Fault) {
    let pointer = unsafe pointer
    try unsafe Library.check(code) { unsafe call($0, pointer) }
  }
}

/// Calls `body` with the strings as C has them, which last until it returns.
private func withCStrings(
  _ strings: [String], _ body: ([UnsafePointer<CChar>?]) throws(Fault) -> Void
) throws(Fault) {
  let bytes = strings.flatMap { Array($0.utf8CString) }
  try unsafe bytes.withUnsafeBufferPointer { (bytes) throws(Fault) in
    var pointers: [UnsafePointer<CChar>?] = unsafe []
    var offset = 0
    for string in strings {
      unsafe pointers.append(bytes.baseAddress.map { unsafe $0 + offset })
      offset += string.utf8.count + 1
    }
    try unsafe body(pointers)
  }
}
