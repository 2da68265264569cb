internal import Faults

/// An object in a booster's file, which is asked for its members by name and type.
struct ModelPart {
  private let place: String
  private let members: [String: ModelValue]

  init(_ place: String, _ value: ModelValue) throws(Fault) {
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
    switch try member(name) {
    case .numbers([]): return []
    case .list(let values):
      var parts: [ModelPart] = []
      for (place, value) in values.enumerated() {
        parts.append(try ModelPart("\(name)[\(place)]", value))
      }
      return parts
    default: throw damage(name)
    }
  }

  func number(_ name: String) throws(Fault) -> Double {
    guard case .number(let number) = try member(name) else { throw damage(name) }
    return number
  }

  func numbers(_ name: String) throws(Fault) -> [Double] {
    guard case .numbers(let numbers) = try member(name) else { throw damage(name) }
    return numbers
  }

  func text(_ name: String) throws(Fault) -> String {
    guard case .text(let text) = try member(name) else { throw damage(name) }
    return text
  }

  func texts(_ name: String) throws(Fault) -> [String] {
    let value = try member(name)
    if value == .numbers([]) { return [] }
    guard case .list(let values) = value else { throw damage(name) }
    var texts: [String] = []
    for value in values {
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

  private func member(_ name: String) throws(Fault) -> ModelValue {
    guard let value = members[name] else {
      throw Fault(.badData, "not a whole booster: its \(place) has no \(name)")
    }
    return value
  }
}
