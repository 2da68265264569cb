internal import Faults
internal import JSON

/// An object in a booster's file, which is asked for its members by name and type.
struct ModelPart {
  private let place: String
  private let members: [String: JSONValue]

  init(_ place: String, _ value: JSONValue) throws(Fault) {
    guard case .object(let members) = value else {
      throw Fault(.badData, "not a whole booster: its \(place) is no object")
    }
    self.place = place
    self.members = members
  }

  func part(_ name: String) throws(Fault) -> ModelPart {
    try ModelPart(name, try member(name))
  }

  func parts(_ name: String) throws(Fault) -> [ModelPart] {
    var parts: [ModelPart] = []
    for (place, value) in try list(name).enumerated() {
      parts.append(try ModelPart("\(name)[\(place)]", value))
    }
    return parts
  }

  func number(_ name: String) throws(Fault) -> Double {
    guard case .number(let number) = try member(name) else { throw damage(name) }
    return number
  }

  func numbers(_ name: String) throws(Fault) -> [Double] {
    var numbers: [Double] = []
    for value in try list(name) {
      guard case .number(let number) = value else { throw damage(name) }
      numbers.append(number)
    }
    return numbers
  }

  func text(_ name: String) throws(Fault) -> String {
    guard case .text(let text) = try member(name) else { throw damage(name) }
    return text
  }

  func texts(_ name: String) throws(Fault) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .text(let text) = value else { throw damage(name) }
      texts.append(text)
    }
    return texts
  }

  /// A number from 0 up, which XGBoost writes as text.
  func count(_ name: String) throws(Fault) -> Int {
    guard let count = Int32(try text(name)), count >= 0 else { throw damage(name) }
    return Int(count)
  }

  func damage(_ name: String) -> Fault {
    Fault(.badData, "not a whole booster: \(name) of its \(place) cannot be right")
  }

  private func list(_ name: String) throws(Fault) -> [JSONValue] {
    guard case .array(let values) = try member(name) else { throw damage(name) }
    return values
  }

  private func member(_ name: String) throws(Fault) -> JSONValue {
    guard let value = members[name] else {
      throw Fault(.badData, "not a whole booster: its \(place) has no \(name)")
    }
    return value
  }
}
