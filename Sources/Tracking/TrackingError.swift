internal import Columnar
internal import Storage

/// Why a run could not be saved, found or read.
public struct TrackingError: Error, Equatable, CustomStringConvertible {
  public enum Code: Sendable {
    /// A file of a run is not what it should be.
    case badData
    /// There is no such run, or more than one.
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

extension TrackingError {
  /// Runs `body`, with errors of the floors below worded as this module's.
  static func wrapping<Value>(_ body: () throws -> Value) throws(TrackingError) -> Value {
    do {
      return try body()
    } catch let error as TrackingError {
      throw error
    } catch let error as StorageError {
      throw TrackingError(error.code == .unwritable ? .unwritable : .missing, error.description)
    } catch let error as ColumnarError {
      throw TrackingError(error.code == .unwritable ? .unwritable : .badData, error.description)
    } catch {
      throw TrackingError(.badData, "\(error)")
    }
  }
}
