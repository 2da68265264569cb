import Columnar
import Testing

/// The error that `body` throws, which must be one of this module's.
func columnarError(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> ColumnarError {
  try #require(throws: ColumnarError.self, sourceLocation: location) { try body() }
}
