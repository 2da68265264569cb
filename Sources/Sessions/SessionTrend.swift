public import Evaluation
public import Faults
public import Golf
public import Time

/// Which way a club's metric goes from session to session: means of sessions on their dates.
///
/// Sessions are the units, since they differ more than their shots explain.
public struct SessionTrend: Sendable, Equatable {
  public struct Point: Sendable, Equatable {
    public let session: String
    public let date: CalendarDate
    public let shots: Int
    /// In the stored unit.
    public let mean: Double
  }

  public let club: String?
  public let metric: ShotMetric
  public let points: [Point]
  /// Sessions with the metric that no date is known of.
  public let undated: Int
  /// Change for each day; nil where there are too few sessions.
  public let line: WeightedTrend?

  /// With fewer an interval says nothing.
  public static let leastSessions = 5

  init(_ club: String?, _ metric: ShotMetric, _ points: [Point], undated: Int) {
    (self.club, self.metric, self.points, self.undated) = (club, metric, points, undated)
    line =
      points.count < Self.leastSessions
      ? nil
      : WeightedTrend(
        points.map {
          WeightedTrend.Point(x: Double($0.date.daysSinceEpoch), y: $0.mean, weight: 1)
        })
  }
}

extension ShotBook {
  /// - Parameters:
  ///   - club: nil for all clubs together.
  ///   - device: nil for sessions of every device.
  public func trend(
    _ metric: ShotMetric, club: String?, device: String?
  ) throws(Fault) -> SessionTrend {
    let stats = try allStats()
    var points: [SessionTrend.Point] = []
    var undated = 0
    for session in try sessions() where device == nil || device == session.session.device {
      guard let row = stats[session.id]?.first(where: { $0.club == club }), let spread = row[metric]
      else { continue }
      guard let date = session.session.date else {
        undated += 1
        continue
      }
      points.append(
        SessionTrend.Point(
          session: session.session.name, date: date, shots: spread.count, mean: spread.mean))
    }
    return SessionTrend(club, metric, points, undated: undated)
  }

  /// The shots that count of some sessions, or of all.
  ///
  /// - Parameters:
  ///   - session: a name or number; nil for all sessions.
  ///   - club: nil for all clubs.
  public func countingShots(
    session: String?, club: String?, device: String? = nil
  ) throws(Fault) -> [(session: RecordedSession, shot: RecordedShot)] {
    var chosen: [RecordedSession] = []
    if let session { chosen = [try self.session(session)] } else { chosen = try sessions() }
    var found: [(session: RecordedSession, shot: RecordedShot)] = []
    for one in chosen where device == nil || device == one.session.device {
      for shot in try shots(of: one.id)
      where shot.shot.exclusion == nil && (club == nil || club == shot.shot.club) {
        found.append((one, shot))
      }
    }
    return found
  }
}
