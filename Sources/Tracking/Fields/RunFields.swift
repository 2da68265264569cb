/// All fields of one run, packed: what the index keeps of it.
///
/// First the values of ``RunField/listed`` in their order, then each hyperparameter's name and value, by
/// name. A value is a byte for its kind, and what belongs to it; whoever looks for one value steps
/// over the others.
struct RunFields: Sendable, Equatable {
  let bytes: [UInt8]

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  init(_ record: RunRecord) {
    var writer = FieldWriter()
    for field in RunField.listed { writer.append(field.value(record)) }
    for (name, value) in record.hyperparameters.sorted(by: { $0.key < $1.key }) {
      writer.append(name)
      writer.append(FieldValue(value))
    }
    bytes = writer.bytes
  }

  /// Changes whenever a field comes, goes or moves, so that what another version packed is not read.
  static let layoutVersion: Int32 = {
    let layout = RunField.listed.map { "\($0.name) \($0.kind)" }.joined(separator: "\n")
    var checksum = Checksum()
    checksum.combine("run fields 1\n" + layout)
    return Int32(truncatingIfNeeded: checksum.value) | 1
  }()

  /// The run's value of a field.
  subscript(reference: FieldReference) -> FieldValue {
    var reader = FieldReader(bytes)
    switch reference {
    case .record(let place):
      for _ in 0..<place { reader.skipValue() }
      return reader.value()
    case .hyperparameter(let name):
      for _ in RunField.listed { reader.skipValue() }
      while !reader.isAtEnd {
        if reader.skipText(equalTo: name) { return reader.value() }
        reader.skipValue()
      }
      return .missing
    }
  }

  func hasHyperparameter(_ name: String) -> Bool {
    var reader = FieldReader(bytes)
    for _ in RunField.listed { reader.skipValue() }
    while !reader.isAtEnd {
      if reader.skipText(equalTo: name) { return true }
      reader.skipValue()
    }
    return false
  }

  /// The names of the hyperparameters, sorted.
  var hyperparameterNames: [String] {
    var reader = FieldReader(bytes)
    for _ in RunField.listed { reader.skipValue() }
    var names: [String] = []
    while !reader.isAtEnd {
      names.append(reader.text())
      reader.skipValue()
    }
    return names
  }
}
