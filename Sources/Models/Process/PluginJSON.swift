internal import Hyperparameters
internal import Wording

/// Any JSON value that a plugin gave.
enum PluginJSON: Decodable {
  case number(Double)
  case boolean(Bool)
  case text(String)
  case array([PluginJSON])
  case object([String: PluginJSON])
  case null

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .boolean(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let array = try? container.decode([PluginJSON].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: PluginJSON].self))
    }
  }

  subscript(key: String) -> PluginJSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// For error messages, on one line.
  var description: String {
    switch self {
    case .number(let number): HyperparameterValue.number(number).description
    case .boolean(let flag): String(flag)
    case .text(let text): "\"\(text.printable)\""
    case .array: "an array"
    case .object: "an object"
    case .null: "null"
    }
  }
}
