/// What a person may still say of a run once it is recorded. All else of a record is fixed.
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
