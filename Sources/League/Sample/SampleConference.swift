/// A conference of the made-up league.
struct SampleConference {
  let abbreviation: String
  let name: String
  /// The strength, in points, that its teams are drawn back to.
  let strength: Double

  static let all = [
    SampleConference(abbreviation: "atlas", name: "Atlas Conference", strength: 9),
    SampleConference(abbreviation: "beacon", name: "Beacon Conference", strength: 7),
    SampleConference(abbreviation: "canyon", name: "Canyon Conference", strength: 4),
    SampleConference(abbreviation: "delta", name: "Delta Conference", strength: 1),
    SampleConference(abbreviation: "ember", name: "Ember Conference", strength: -2),
    SampleConference(abbreviation: "frontier", name: "Frontier Conference", strength: -4),
    SampleConference(abbreviation: "garnet", name: "Garnet Conference", strength: -6),
    SampleConference(abbreviation: "horizon", name: "Horizon Conference", strength: -9),
  ]
}
