internal import Evaluation
internal import Golf
internal import Time
internal import Tracking

/// How far a run's carries were off, in groups. Lengths are in yards.
struct CarryErrors {
  /// Shots that are judged together.
  struct Group {
    fileprivate var foretold: [Double] = []
    fileprivate var measured: [Double] = []
    fileprivate var physics: [Double] = []

    var count: Int { measured.count }
    var meanDistance: Double? { meanAbsoluteError(foretold: foretold, outcomes: measured) }
    var physicsDistance: Double? { meanAbsoluteError(foretold: physics, outcomes: measured) }
    var rootMeanSquare: Double? { rootMeanSquaredError(foretold: foretold, outcomes: measured) }
    var rSquared: Double? { coefficientOfDetermination(foretold: foretold, outcomes: measured) }
    /// Mean of foretold less measured.
    var bias: Double? {
      guard !measured.isEmpty else { return nil }
      return zip(foretold, measured).reduce(0) { $0 + $1.0 - $1.1 } / Double(count)
    }
  }

  struct Session {
    let id: Int64
    let name: String
    let date: CalendarDate?
    let device: String
    fileprivate(set) var errors = Group()
  }

  let all: Group
  /// By device, then in the order of a bag.
  let clubs: [(device: String, club: String, errors: Group)]
  /// In the order of the walk.
  let sessions: [Session]

  init(_ predictions: Predictions) {
    var all = Group()
    var clubs: [[String]: Group] = [:]
    var sessions: [Session] = []
    for row in 0..<predictions.count {
      guard let measured = predictions.outcome[row] else { continue }
      let (shot, foretold) = (predictions.shots[row], predictions.foretold[row])
      func add(_ group: inout Group) {
        group.foretold.append(foretold)
        group.measured.append(measured)
        group.physics.append(shot.physics)
      }
      add(&all)
      add(&clubs[[shot.device, shot.club], default: Group()])
      if sessions.last?.id != shot.session {
        sessions.append(
          Session(
            id: shot.session, name: shot.sessionName, date: shot.date, device: shot.device))
      }
      add(&sessions[sessions.count - 1].errors)
    }
    (self.all, self.sessions) = (all, sessions)
    self.clubs = clubs.map { (device: $0[0], club: $0[1], errors: $1) }.sorted {
      $0.device == $1.device
        ? ClubTable.precedes($0.club, $1.club) : $0.device < $1.device
    }
  }
}
