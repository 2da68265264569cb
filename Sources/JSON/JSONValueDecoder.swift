/// Makes values of other types of a JSON value.
final class JSONValueDecoder: Decoder {
  private let value: JSONValue
  private let parent: JSONValueDecoder?
  private let key: (any CodingKey)?

  init(_ value: JSONValue, in parent: JSONValueDecoder? = nil, under key: (any CodingKey)? = nil) {
    (self.value, self.parent, self.key) = (value, parent, key)
  }

  var codingPath: [any CodingKey] {
    (parent?.codingPath ?? []) + (key.map { [$0] } ?? [])
  }

  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
    guard case .object(let members) = value else { throw mismatch([String: JSONValue].self) }
    return KeyedDecodingContainer(JSONKeyedDecoding<Key>(members, of: self))
  }

  func unkeyedContainer() throws -> any UnkeyedDecodingContainer {
    guard case .array(let elements) = value else { throw mismatch([JSONValue].self) }
    return JSONUnkeyedDecoding(elements, of: self)
  }

  func singleValueContainer() -> any SingleValueDecodingContainer { self }

  /// A value that this one is not.
  private func mismatch(_ type: any Any.Type) -> DecodingError {
    .typeMismatch(
      type, DecodingError.Context(codingPath: codingPath, debugDescription: "found \(value)"))
  }
}

extension JSONValueDecoder: SingleValueDecodingContainer {
  func decodeNil() -> Bool { value == .null }

  func decode(_ type: Bool.Type) throws -> Bool {
    guard case .boolean(let flag) = value else { throw mismatch(type) }
    return flag
  }

  func decode(_ type: String.Type) throws -> String {
    guard case .text(let text) = value else { throw mismatch(type) }
    return text
  }

  func decode(_ type: Double.Type) throws -> Double {
    switch value {
    case .number(let number): return number
    case .digits(let digits):
      if let number = Double(digits) { return number }
    default: break
    }
    throw mismatch(type)
  }

  func decode(_ type: Float.Type) throws -> Float { Float(try decode(Double.self)) }

  func decode<Number: FixedWidthInteger & Decodable>(_ type: Number.Type) throws -> Number {
    switch value {
    case .number(let number):
      if let number = Number(exactly: number) { return number }
    case .digits(let digits):
      if let number = Number(digits) { return number }
    default: break
    }
    throw mismatch(type)
  }

  func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    if type == JSONValue.self, let value = value as? Value { return value }
    return try Value(from: self)
  }
}

/// The members of an object.
private struct JSONKeyedDecoding<Key: CodingKey>: KeyedDecodingContainerProtocol {
  private let members: [String: JSONValue]
  private let decoder: JSONValueDecoder

  init(_ members: [String: JSONValue], of decoder: JSONValueDecoder) {
    (self.members, self.decoder) = (members, decoder)
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var allKeys: [Key] { members.keys.compactMap(Key.init(stringValue:)) }

  func contains(_ key: Key) -> Bool { members[key.stringValue] != nil }

  func decodeNil(forKey key: Key) throws -> Bool { try value(key) == .null }

  func decode<Value: Decodable>(_ type: Value.Type, forKey key: Key) throws -> Value {
    try member(key).decode(type)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) throws -> KeyedDecodingContainer<Nested> {
    try member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) throws -> any UnkeyedDecodingContainer {
    try member(key).unkeyedContainer()
  }

  func superDecoder() -> any Decoder { decoder }
  func superDecoder(forKey key: Key) throws -> any Decoder { try member(key) }

  private func value(_ key: Key) throws -> JSONValue {
    if let value = members[key.stringValue] { return value }
    throw DecodingError.keyNotFound(
      key, DecodingError.Context(codingPath: codingPath, debugDescription: "absent"))
  }

  private func member(_ key: Key) throws -> JSONValueDecoder {
    JSONValueDecoder(try value(key), in: decoder, under: key)
  }
}

/// The elements of an array.
private struct JSONUnkeyedDecoding: UnkeyedDecodingContainer {
  private let elements: [JSONValue]
  private let decoder: JSONValueDecoder
  private(set) var currentIndex = 0

  init(_ elements: [JSONValue], of decoder: JSONValueDecoder) {
    (self.elements, self.decoder) = (elements, decoder)
  }

  var codingPath: [any CodingKey] { decoder.codingPath }
  var count: Int? { elements.count }
  var isAtEnd: Bool { currentIndex == elements.count }

  mutating func decodeNil() throws -> Bool {
    guard !isAtEnd, elements[currentIndex] == .null else { return false }
    currentIndex += 1
    return true
  }

  mutating func decode<Value: Decodable>(_ type: Value.Type) throws -> Value {
    let value = try element().decode(type)
    currentIndex += 1
    return value
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) throws -> KeyedDecodingContainer<Nested> {
    let container = try element().container(keyedBy: type)
    currentIndex += 1
    return container
  }

  mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
    let container = try element().unkeyedContainer()
    currentIndex += 1
    return container
  }

  mutating func superDecoder() throws -> any Decoder {
    let decoder = try element()
    currentIndex += 1
    return decoder
  }

  private func element() throws -> JSONValueDecoder {
    let key = JSONIndex(intValue: currentIndex)
    guard !isAtEnd else {
      throw DecodingError.valueNotFound(
        JSONValue.self,
        DecodingError.Context(codingPath: codingPath + [key], debugDescription: "absent"))
    }
    return JSONValueDecoder(elements[currentIndex], in: decoder, under: key)
  }
}

/// The place of an element in an array.
private struct JSONIndex: CodingKey {
  let index: Int

  var intValue: Int? { index }
  var stringValue: String { String(index) }

  init(intValue: Int) { index = intValue }
  init?(stringValue: String) { nil }
}
