internal import Faults
internal import Tracking

extension CommandContext {
  /// The aliases of each run that has some, by its id; where they cannot be read there are none, and a
  /// warning says why.
  func aliases(in store: RunStore) -> [String: [String]] {
    do {
      return try store.aliases()
    } catch {
      warn("\(error.message)")
      return [:]
    }
  }
}
