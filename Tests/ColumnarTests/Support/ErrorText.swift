import Faults
import Testing

/// The error that `body` throws, which must be one of this module's.
func columnarError(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> Fault {
  try #require(throws: Fault.self, sourceLocation: location) { try body() }
}
