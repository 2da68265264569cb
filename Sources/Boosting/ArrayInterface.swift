/// XGBoost's way of being told of an array in memory: NumPy's `__array_interface__` as JSON.
struct ArrayInterface {
  let json: String

  /// - Parameter values: row-major float32; `json` is of use for as long as they stay where they are.
  init(of values: UnsafeBufferPointer<Float>, columnCount: Int) {
    let address = UInt(bitPattern: values.baseAddress)
    let rowCount = values.count / columnCount
    json = """
      {"data":[\(address),true],"shape":[\(rowCount),\(columnCount)],"typestr":"<f4","version":3}
      """
  }
}
