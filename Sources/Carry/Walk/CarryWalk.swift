internal import Evaluation
internal import Faults
internal import Golf
internal import Hyperparameters
internal import Models
internal import Sessions
internal import Tracking

/// A walk through sessions: what was foretold, and the models of devices as far as they have come.
struct CarryWalk {
  private let configuration: CarryConfiguration
  private(set) var predictions = Predictions(ofShots: ())
  private var devices: [String: Device] = [:]

  /// A device, and what is counted of its shots.
  private struct Device {
    var learner: DeviceLearner
    var sessions = 0
    var missingInputs: [String: Int] = [:]
    var notForetold: [String: Int] = [:]
  }

  init(_ configuration: CarryConfiguration) { self.configuration = configuration }

  private var model: CarryModel { configuration.model }
  private var airDensity: Double { configuration.hyperparameters.number("air_density") }

  var libraryDuration: Duration {
    devices.values.reduce(.zero) { $0 + $1.learner.libraryDuration }
  }

  /// Foretells a session's shots, and then learns them.
  mutating func take(_ session: CarryDataset.Session) throws(Fault) {
    var device =
      devices[session.device]
      ?? Device(
        learner: DeviceLearner(
          model, configuration.hyperparameters, seed: configuration.seed))
    device.sessions += 1
    let rows = rows(of: session, &device)
    try device.learner.refresh()
    let answers = try device.learner.model.answers(to: rows)
    for (row, answer) in zip(rows, answers) { record(row, answer, session.recorded.session) }
    device.learner.learn(rows, answers)
    devices[session.device] = device
  }

  /// The shots that can be foretold and scored; what the others lack is counted.
  private func rows(of session: CarryDataset.Session, _ device: inout Device) -> [CarryRow] {
    var rows: [CarryRow] = []
    for shot in session.shots {
      do throws(CarryRow.Lack) {
        let row = try CarryRow(
          shot.shot, id: shot.id, session: session.id, carry: session.recorded.session.carryField,
          for: model, airDensity: airDensity)
        guard let measured = row.measured, measured > 0 else {
          throw CarryRow.Lack(name: "carry")
        }
        rows.append(row)
        for input in row.missing { device.missingInputs[input.rawValue, default: 0] += 1 }
      } catch {
        device.notForetold[error.name, default: 0] += 1
      }
    }
    return rows
  }

  private mutating func record(
    _ row: CarryRow, _ answer: DeviceModel.Answer, _ session: Session
  ) {
    predictions.append(
      PredictedShot(
        shot: row.shot, session: row.session, sessionName: session.name, date: session.date,
        device: session.device, club: row.club, physics: row.physics, fitted: answer.fitted,
        interval: answer.interval,
        missing: row.missing.map(\.rawValue).joined(separator: ",")), foretold: answer.carry,
      measured: row.measured)
  }

  /// Fits each device's model on all of its shots; files and results come by the devices' names.
  mutating func finish() throws(Fault) -> (devices: [DeviceResult], files: [ModelFile]) {
    var (results, files): ([DeviceResult], [ModelFile]) = ([], [])
    var taken: Set<String> = []
    for name in devices.keys.sorted() {
      try devices[name]?.learner.fit()
      guard let device = devices[name] else { continue }
      let ours = try DeviceFile.files(
        of: device.learner.model, named: name, model, airDensity: airDensity,
        name: Self.fileName(of: name, &taken))
      files += ours
      results.append(result(name, device, ours.map(\.name)))
    }
    return (results, files)
  }

  /// `carry-flightscope-cloud` of `FlightScope cloud`.
  private static func fileName(of device: String, _ taken: inout Set<String>) -> String {
    let plain = device.lowercased().split { !$0.isASCII || !($0.isLetter || $0.isNumber) }
    let name = "carry-" + plain.joined(separator: "-")
    var (free, number) = (name, 2)
    while !taken.insert(free).inserted {
      free = "\(name)-\(number)"
      number += 1
    }
    return free
  }

  private func result(_ name: String, _ device: Device, _ files: [String]) -> DeviceResult {
    let rows = predictions.shots.indices.filter { predictions.shots[$0].device == name }
    let fitted = rows.filter { predictions.shots[$0].fitted != nil }
    let held = rows.filter { predictions.shots[$0].interval != nil }
    func metrics(_ rows: [Int], _ said: (Int) -> Double) -> Metrics {
      Metrics(of: .number, foretold: rows.map(said), outcomes: rows.map(measured))
    }
    func measured(_ row: Int) -> Double { predictions.outcome[row] ?? 0 }
    let errors = rows.map { predictions.foretold[$0] - measured($0) }
    return DeviceResult(
      device: name, files: files, sessions: device.sessions, shots: rows.count,
      serves: device.learner.model.serves,
      metrics: metrics(rows) { predictions.foretold[$0] },
      bias: errors.isEmpty ? nil : errors.reduce(0, +) / Double(errors.count),
      physics: metrics(rows) { predictions.shots[$0].physics },
      fitted: metrics(fitted) { predictions.shots[$0].fitted ?? 0 },
      physicsBesideFit: metrics(fitted) { predictions.shots[$0].physics },
      coverage: DeviceResult.Coverage(
        level: configuration.hyperparameters.number("coverage"), shots: held.count,
        covered: held.count { predictions.shots[$0].interval?.contains(measured($0)) ?? false }),
      missingInputs: device.missingInputs, notForetold: device.notForetold)
  }
}
