/// Makes a JSON value of values of other types.
///
/// A member that is nil is null, or is left out where `leavesOutNil` says so.
final class JSONValueEncoder: Encoder {
  private enum Content {
    case value(JSONValue)
    case object([String: JSONValueEncoder])
    case array([JSONValueEncoder])
  }

  private var content = Content.object([:])
  fileprivate let leavesOutNil: Bool

  init(leavesOutNil: Bool) {
    self.leavesOutNil = leavesOutNil
  }

  /// The value that was encoded.
  var value: JSONValue {
    switch content {
    case .value(let value): value
    case .object(let members): .object(members.mapValues(\.value))
    case .array(let elements): .array(elements.map(\.value))
    }
  }

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    KeyedEncodingContainer(JSONKeyedEncoding<Key>(encoder: self))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    content = .array([])
    return JSONUnkeyedEncoding(encoder: self)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  func encode(_ value: JSONValue) { content = .value(value) }

  /// A part of it, under a key.
  fileprivate func member(_ key: any CodingKey) -> JSONValueEncoder {
    let member = JSONValueEncoder(leavesOutNil: leavesOutNil)
    if case .object(var members) = content {
      content = .object([:])
      members[key.stringValue] = member
      content = .object(members)
    }
    return member
  }

  /// A part of it, after those before.
  fileprivate func element() -> JSONValueEncoder {
    let element = JSONValueEncoder(leavesOutNil: leavesOutNil)
    if case .array(var elements) = content {
      content = .array([])
      elements.append(element)
      content = .array(elements)
    }
    return element
  }

  fileprivate var count: Int {
    if case .array(let elements) = content { elements.count } else { 0 }
  }
}

extension JSONValueEncoder: SingleValueEncodingContainer {
  func encodeNil() { encode(JSONValue.null) }
  func encode(_ value: Bool) { encode(JSONValue.boolean(value)) }
  func encode(_ value: String) { encode(JSONValue.text(value)) }
  func encode(_ value: Double) { encode(JSONValue.number(value)) }
  func encode(_ value: Float) { encode(JSONValue.number(Double(value))) }

  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    encode(JSONValue.whole(value))
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    try value.encode(to: self)
  }
}

private struct JSONKeyedEncoding<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let encoder: JSONValueEncoder

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) { encoder.member(key).encodeNil() }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    try encoder.member(key).encode(value)
  }

  func encodeIfPresent<Value: Encodable>(_ value: Value?, forKey key: Key) throws {
    try encode(optional: value, key)
  }

  private func encode<Value: Encodable>(optional value: Value?, _ key: Key) throws {
    if let value {
      try encode(value, forKey: key)
    } else if !encoder.leavesOutNil {
      encodeNil(forKey: key)
    }
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    encoder.member(key).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    encoder.member(key).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder }
  func superEncoder(forKey key: Key) -> any Encoder { encoder.member(key) }
}

/// The standard library has functions of its own for these types, which leave nil out.
extension JSONKeyedEncoding {
  func encodeIfPresent(_ value: Bool?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: String?, forKey key: Key) throws {
    try encode(optional: value, key)
  }
  func encodeIfPresent(_ value: Double?, forKey key: Key) throws {
    try encode(optional: value, key)
  }
  func encodeIfPresent(_ value: Float?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: Int?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: Int8?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: Int16?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: Int32?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: Int64?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: UInt?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: UInt8?, forKey key: Key) throws { try encode(optional: value, key) }
  func encodeIfPresent(_ value: UInt16?, forKey key: Key) throws {
    try encode(optional: value, key)
  }
  func encodeIfPresent(_ value: UInt32?, forKey key: Key) throws {
    try encode(optional: value, key)
  }
  func encodeIfPresent(_ value: UInt64?, forKey key: Key) throws {
    try encode(optional: value, key)
  }
}

private struct JSONUnkeyedEncoding: UnkeyedEncodingContainer {
  let encoder: JSONValueEncoder

  var codingPath: [any CodingKey] { [] }
  var count: Int { encoder.count }

  func encodeNil() { encoder.element().encodeNil() }

  func encode<Value: Encodable>(_ value: Value) throws { try encoder.element().encode(value) }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    encoder.element().container(keyedBy: type)
  }

  func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    encoder.element().unkeyedContainer()
  }

  func superEncoder() -> any Encoder { encoder.element() }
}
