/// Coded by this module's reader and writer alone.
extension JSONValue: Codable {
  public init(from decoder: any Decoder) throws {
    guard let decoder = decoder as? JSONValueDecoder else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "JSONReader alone decodes a JSONValue"))
    }
    self = try decoder.decode(JSONValue.self)
  }

  public func encode(to encoder: any Encoder) throws {
    guard let encoder = encoder as? JSONValueEncoder else {
      throw EncodingError.invalidValue(
        self,
        EncodingError.Context(
          codingPath: encoder.codingPath, debugDescription: "JSONWriter alone encodes a JSONValue"))
    }
    encoder.encode(self)
  }
}
