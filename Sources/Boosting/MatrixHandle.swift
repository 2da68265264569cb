internal import CXGBoost
internal import Faults

/// Labelled rows as XGBoost holds them: a `DMatrix`.
@safe
struct MatrixHandle: ~Copyable {
  let pointer: UnsafeMutableRawPointer

  private init(owning pointer: UnsafeMutableRawPointer) {
    unsafe self.pointer = pointer
  }

  deinit { _ = unsafe try? Library.functions().pointee.XGDMatrixFree(pointer) }

  /// A copy of the rows, which every tree method reads (`XGDMatrixCreateFromDense`).
  static func rows(
    of data: LabelledMatrix, threadCount: Int
  ) throws(Fault) -> MatrixHandle {
    let configuration = configuration(threadCount: threadCount)
    let columnCount = data.features.columnCount
    let pointer = try unsafe data.features.values.withUnsafeBufferPointer {
      (values) throws(Fault) in
      let array = unsafe ArrayInterface(of: values, columnCount: columnCount)
      return try unsafe create {
        unsafe $0.pointee.XGDMatrixCreateFromDense(array.json, configuration, &$1)
      }
    }
    let matrix = unsafe MatrixHandle(owning: pointer)
    try matrix.setOutcomes(of: data)
    return matrix
  }

  /// The rows' quantiles alone, which `hist` reads (`XGQuantileDMatrixCreateFromCallback`).
  ///
  /// - Parameter maximumBinCount: the `max_bin` of the training, which must be the same.
  static func quantiles(
    of data: LabelledMatrix, maximumBinCount: Int, threadCount: Int
  ) throws(Fault) -> MatrixHandle {
    let source = try unsafe create { unsafe $0.pointee.XGProxyDMatrixCreate(&$1) }
    let proxy = unsafe MatrixHandle(owning: source)
    try proxy.setOutcomes(of: data)
    let configuration = configuration(
      threadCount: threadCount, others: ",\"max_bin\":\(maximumBinCount)")
    let columnCount = data.features.columnCount
    let pointer = try unsafe data.features.values.withUnsafeBufferPointer {
      (values) throws(Fault) in
      let array = unsafe ArrayInterface(of: values, columnCount: columnCount)
      try unsafe Library.check { unsafe $0.pointee.XGProxyDMatrixSetDataDense(source, array.json) }
      return try unsafe quantiles(from: source, configuration)
    }
    // What was read from it is copied by now.
    _ = consume proxy
    return unsafe MatrixHandle(owning: pointer)
  }

  /// XGBoost walks the batches of a proxy several times; there is one, which stays in the proxy.
  private static func quantiles(
    from proxy: UnsafeMutableRawPointer, _ configuration: String
  ) throws(Fault) -> UnsafeMutableRawPointer {
    var isRead = false
    return try unsafe withUnsafeMutablePointer(to: &isRead) { (isRead) throws(Fault) in
      try unsafe create {
        unsafe $0.pointee.XGQuantileDMatrixCreateFromCallback(
          isRead, proxy, nil,
          { unsafe $0?.assumingMemoryBound(to: Bool.self).pointee = false },
          {
            guard let isRead = unsafe $0?.assumingMemoryBound(to: Bool.self), unsafe !isRead.pointee
            else { return 0 }
            unsafe isRead.pointee = true
            return 1
          },
          configuration, &$1)
      }
    }
  }

  private static func create(
    _ call: (XGBoostFunctions, inout UnsafeMutableRawPointer?) -> Int32
  ) throws(Fault) -> UnsafeMutableRawPointer {
    var created: UnsafeMutableRawPointer?
    try unsafe Library.check(.badData) { unsafe call($0, &created) }
    guard let created = unsafe created else { throw Fault(.noSolution, "no matrix was made") }
    return unsafe created
  }

  private func setOutcomes(of data: LabelledMatrix) throws(Fault) {
    try set("label", data.labels)
    if let weights = data.weights { try set("weight", weights) }
  }

  private func set(_ field: String, _ values: [Float]) throws(Fault) {
    let pointer = unsafe pointer
    try unsafe Library.check(.badData) {
      unsafe $0.pointee.XGDMatrixSetFloatInfo(pointer, field, values, bst_ulong(values.count))
    }
  }

  private static func configuration(threadCount: Int, others: String = "") -> String {
    "{\"missing\":NaN,\"nthread\":\(threadCount)\(others)}"
  }
}
