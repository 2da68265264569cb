extension RunRecord.DatasetReference {
  /// The games that two runs both walked and that are not the same, in words; nil where a record does not
  /// tell.
  ///
  /// Games that only one of them had come to, such as a later week of a season, are no difference.
  func differences(from other: RunRecord.DatasetReference) -> [String]? {
    if let differences = sessionDifferences(from: other) { return differences }
    guard let parts, let learnt, let otherParts = other.parts, let otherLearnt = other.learnt
    else { return nil }
    let end = min(learnt.season, otherLearnt.season)
    var differences = seasons.filter { $0 < end && other.seasons.contains($0) }
      .map { "season \($0)" }.filter { parts[$0] != otherParts[$0] }
    let cameAsFar =
      (learnt.season, learnt.day) == (otherLearnt.season, otherLearnt.day)
      && seasons == other.seasons
    if cameAsFar, learnt.digest != otherLearnt.digest {
      differences.append("season \(learnt.season) up to day \(learnt.day)")
    }
    return differences
  }

  /// The sessions of shots that two runs both walked and that are not the same; nil for games.
  private func sessionDifferences(from other: RunRecord.DatasetReference) -> [String]? {
    let name = { (session: Int) in "session \(session)" }
    guard let parts, let otherParts = other.parts, let first = seasons.first,
      parts[name(first)] != nil
    else { return nil }
    return seasons.filter(other.seasons.contains).map(name).filter { parts[$0] != otherParts[$0] }
  }
}
