internal import Columnar
internal import Storage

/// What is wrong with games, or with the files that should hold them.
public struct LeagueError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// What was read is not what it should be.
    case badData
    /// A file, directory or season is not there.
    case missing
    /// The system would not write.
    case unwritable
  }

  public let code: Code
  /// Place, fact and remedy.
  public let message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

extension LeagueError {
  init(_ error: ColumnarError) {
    let code: Code =
      switch error.code {
      case .missing, .unreadable: .missing
      case .unwritable, .memory: .unwritable
      case .invalid, .column: .badData
      }
    self.init(code, error.description)
  }

  init(_ error: StorageError) {
    let code: Code =
      switch error.code {
      case .missing, .unreadable: .missing
      case .invalid: .badData
      case .unwritable: .unwritable
      }
    self.init(code, error.description)
  }

  /// Runs `body`, with errors of the floor below worded as this module's.
  static func wrapping<Value>(_ body: () throws -> Value) throws(LeagueError) -> Value {
    do {
      return try body()
    } catch let error as LeagueError {
      throw error
    } catch let error as ColumnarError {
      throw LeagueError(error)
    } catch let error as StorageError {
      throw LeagueError(error)
    } catch {
      throw LeagueError(.badData, "\(error)")
    }
  }
}
