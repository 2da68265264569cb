/// The part of a record that a person may still change once the run is recorded. All else is fixed.
public struct RunAnnotations: Sendable, Equatable {
  public var name: String?
  public var tags: [String]
  public var notes: String?

  init(_ record: RunRecord) {
    name = record.name
    tags = record.tags
    notes = record.notes
  }

  /// Adds a tag at the end, unless it is there.
  public mutating func add(tag: String) {
    if !tags.contains(tag) { tags.append(tag) }
  }

  /// Removes a tag wherever it stands.
  public mutating func remove(tag: String) { tags.removeAll { $0 == tag } }
}
