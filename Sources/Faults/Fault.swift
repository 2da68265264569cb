/// An error, as values: where it happened, the fact, and a remedy.
///
/// A library says what it knows and names no option and no command; whoever speaks with people puts
/// the remedy into words of its own.
///
///     throw Fault(.missing, at: .file(path), "no games here", remedy: .importGames)
public struct Fault: Error, Sendable {
  /// The kind of fault, which decides how a command ends.
  public enum Code: String, CaseIterable, Sendable {
    /// A request makes no sense: an unknown name, or a value that cannot be.
    case usage
    /// Data or a file does not hold what it should.
    case badData = "bad_data"
    /// A file, run, season or team is not there.
    case missing
    /// The operating system refuses to read.
    case unreadable
    /// The operating system refuses to write: permissions, a full disk.
    case unwritable
    /// Somebody else holds a resource; trying again later may help.
    case busy
    /// A server or a program outside does not answer, or refuses.
    case unreachable
    /// There is no memory left.
    case outOfMemory = "out_of_memory"
    /// A computation has no result for what it was given.
    case noSolution = "no_solution"
    /// A model's program could not be started.
    case modelNotStarted = "model_not_started"
    /// A model ended, or said that it cannot go on, before it had answered.
    case modelEnded = "model_ended"
    /// A model did not answer in time.
    case modelLate = "model_late"
    /// A model's answer is not one probability in [0, 1] for each game.
    case modelAnswer = "model_answer"
    /// A model speaks another version of the protocol, or says what is not in it.
    case modelProtocol = "model_protocol"
    /// A file of a fitted model is not what the model left.
    case modelFile = "model_file"
    /// The person stopped it.
    case interrupted
    /// The program itself is at fault.
    case bug
  }

  public var code: Code
  public var place: Place?
  /// One sentence or phrase without a full stop.
  public var fact: String
  public var remedy: Remedy?
  /// Lines to show below the sentence: what a program wrote last, a mark under a character.
  public var detail: [String]

  public init(
    _ code: Code, at place: Place? = nil, _ fact: String, remedy: Remedy? = nil,
    detail: [String] = []
  ) {
    (self.code, self.place, self.fact) = (code, place, fact)
    (self.remedy, self.detail) = (remedy, detail)
  }

  /// Place, fact and remedy in plain words that name no option.
  public var message: String { message { $0.text } }

  /// Place, fact and remedy in words of the reader's world.
  ///
  /// - Parameters:
  ///   - field: words for the name of a request's field.
  ///   - words: words for a remedy; nil leaves it out.
  public func message(
    field: (String) -> String = { $0 }, remedy words: (Remedy) -> String?
  ) -> String {
    let opening = place.map { $0.text(field: field) + ": " } ?? ""
    let closing = remedy.flatMap(words).map { "; " + $0 } ?? ""
    return opening + fact + closing
  }

  /// Adds where a fault happened to one that does not know.
  public func at(_ place: Place) -> Fault {
    var fault = self
    if let inner = self.place { fault.fact = inner.text() + ": " + fact }
    fault.place = place
    return fault
  }

  /// Runs `body` and passes its faults on; any other error is a bug.
  public static func only<Value>(from body: () throws -> Value) throws(Fault) -> Value {
    do {
      return try body()
    } catch let fault as Fault {
      throw fault
    } catch {
      throw Fault(.bug, "\(error)")
    }
  }
}

extension Fault: Equatable {
  /// Compares codes and words: a place or remedy counts by what it says.
  public static func == (one: Fault, other: Fault) -> Bool {
    one.code == other.code && one.description == other.description
  }
}

extension Fault: CustomStringConvertible {
  public var description: String { ([message] + detail).joined(separator: "\n") }
}
