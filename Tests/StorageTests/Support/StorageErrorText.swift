import Storage
import Testing

/// The error that `body` throws, which must be one of this module's.
func storageError(
  _ location: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) throws -> StorageError {
  try #require(throws: StorageError.self, sourceLocation: location) { try body() }
}
