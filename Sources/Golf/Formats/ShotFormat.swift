public import Faults
internal import JSON

/// The layout in which a device or an app writes shots: columns by name, their units, the form of its dates.
///
/// A layout is a JSON file, the program's own as well as those that people write.
public struct ShotFormat: Sendable, Decodable {
  /// A short name, such as `garmin-r10`.
  public let name: String
  public let title: String
  /// The device of its sessions.
  public let device: String
  /// Names of columns that a file of this layout has, all of them.
  public let detect: [String]
  /// The order of a date's numbers, where the device always writes the same.
  let dateOrder: DateNumbers?
  let columns: [Column]
  let time: [String]?
  /// Columns that tell sessions of one file apart.
  let session: [String]?
  let club: [String]?
  let tag: [String]?
  let excluded: Mark?
  let normalised: Mark?
  let estimated: Mark?
  /// For a field the fields without which it is no reading.
  let needs: [ShotField: [ShotField]]

  /// A column of a field.
  struct Column: Sendable, Decodable {
    let field: ShotField
    let names: [String]
    /// The unit, where neither the file nor the person tells.
    let unit: Unit?
    /// Words by which a header names the positive side, such as `R`.
    let positive: [String]?
    /// Letters before or after a number, and their sign.
    let signs: [String: Double]?
    /// Texts that stand in this column for no reading, beside those of all devices.
    let none: [String]?

    private enum CodingKeys: String, CodingKey { case field, names, unit, positive, signs, none }

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: CodingKeys.self)
      let field = try values.decode(ShotField.self, forKey: .field)
      self.field = field
      names = try values.decode([String].self, forKey: .names)
      unit = try values.decodeIfPresent(String.self, forKey: .unit).map { text in
        guard let unit = Unit(spelling: text), unit.measures(field.quantity) else {
          throw DecodingError.dataCorruptedError(
            forKey: .unit, in: values,
            debugDescription: "\"\(text)\" is no unit of \(field.rawValue)")
        }
        return unit
      }
      positive = try values.decodeIfPresent([String].self, forKey: .positive)
      signs = try values.decodeIfPresent([String: Double].self, forKey: .signs)
      none = try values.decodeIfPresent([String].self, forKey: .none)
    }
  }

  /// A column whose texts mark a shot.
  struct Mark: Sendable, Decodable {
    let names: [String]
    /// Texts that mark it, letter case aside.
    let values: [String]?
    /// A part of a text that marks it, letter case aside.
    let contains: String?

    func marks(_ text: String) -> Bool {
      let text = text.lowercased()
      if values?.contains(where: { $0.lowercased() == text }) == true { return true }
      return contains.map { text.contains($0.lowercased()) } ?? false
    }
  }

  private enum CodingKeys: String, CodingKey {
    case name, title, device, detect, columns, time, session, club, tag, excluded, normalised,
      estimated
    case needs
    case dateOrder = "date_order"
  }

  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    name = try values.decode(String.self, forKey: .name)
    title = try values.decode(String.self, forKey: .title)
    device = try values.decode(String.self, forKey: .device)
    detect = try values.decode([String].self, forKey: .detect)
    dateOrder = try values.decodeIfPresent(DateNumbers.self, forKey: .dateOrder)
    columns = try values.decode([Column].self, forKey: .columns)
    time = try values.decodeIfPresent([String].self, forKey: .time)
    session = try values.decodeIfPresent([String].self, forKey: .session)
    club = try values.decodeIfPresent([String].self, forKey: .club)
    tag = try values.decodeIfPresent([String].self, forKey: .tag)
    excluded = try values.decodeIfPresent(Mark.self, forKey: .excluded)
    normalised = try values.decodeIfPresent(Mark.self, forKey: .normalised)
    estimated = try values.decodeIfPresent(Mark.self, forKey: .estimated)
    var needs: [ShotField: [ShotField]] = [:]
    let named = try values.decodeIfPresent([String: [ShotField]].self, forKey: .needs) ?? [:]
    for (name, others) in named {
      guard let field = ShotField(rawValue: name) else {
        throw DecodingError.dataCorruptedError(
          forKey: .needs, in: values, debugDescription: "there is no field \"\(name)\"")
      }
      needs[field] = others
    }
    self.needs = needs
    guard !detect.isEmpty, columns.contains(where: { [.ballSpeed, .carry].contains($0.field) })
    else {
      throw DecodingError.dataCorruptedError(
        forKey: .columns, in: values,
        debugDescription: "expected names in \"detect\", and a column of ball_speed or carry")
    }
  }

  /// Reads a layout of somebody's own.
  ///
  /// - Throws: `Fault` `.badData` for what is no layout.
  public init(_ bytes: [UInt8], name: String) throws(Fault) {
    self = try JSONReader(of: name).decode(ShotFormat.self, from: bytes, versions: 1...1)
  }

  /// The layouts that come along.
  public static let builtIn: [ShotFormat] = {
    let files = [
      ("garmin-r10.json", PackageResources.garmin_r10_json),
      ("garmin-r50.json", PackageResources.garmin_r50_json),
      ("trackman.json", PackageResources.trackman_json),
      ("rapsodo.json", PackageResources.rapsodo_json),
      ("skytrak.json", PackageResources.skytrak_json),
      ("flightscope-mevo.json", PackageResources.flightscope_mevo_json),
      ("flightscope-cloud.json", PackageResources.flightscope_cloud_json),
      ("square.json", PackageResources.square_json),
      ("foresight.json", PackageResources.foresight_json),
      ("foresight-json.json", PackageResources.foresight_json_json),
      ("awesome-golf.json", PackageResources.awesome_golf_json),
    ]
    return files.map { name, bytes in
      do { return try ShotFormat(bytes, name: name) } catch {
        preconditionFailure("a layout that comes along: \(error)")
      }
    }
  }()

  /// How names of columns are compared: letters and digits alone, letter case aside.
  static func normalized(_ name: some StringProtocol) -> String {
    name.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
