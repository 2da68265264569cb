internal import Boosting
internal import Faults
internal import JSON
internal import Models
internal import Tracking

/// The file of one device's model, and that of its trees where it has some.
struct DeviceFile: Codable {
  static let currentSchemaVersion = 1
  private static let treesSuffix = ".trees.json"

  var schemaVersion = Self.currentSchemaVersion
  /// As `--model` names it.
  var model: String
  var device: String
  /// Names of the columns, in order.
  var features: [String]
  /// Of all lengths.
  var unit = "yd"
  /// In kg/m³, where the device states no air.
  var airDensity: Double
  var serves: DeviceResult.Served
  var ridge: QuadraticRidge?
  /// The file of the trees, and the carry from which they count.
  var trees: String?
  var treesCenter: Double?
  /// Whether the trees foretell what flight leaves open; else the carry itself.
  var treesOfResidual: Bool?
  var physicsIntervals: ConformalIntervals
  var fittedIntervals: ConformalIntervals

  enum CodingKeys: String, CodingKey {
    case model, device, features, unit, serves, ridge, trees
    case schemaVersion = "schema_version"
    case airDensity = "air_density"
    case treesCenter = "trees_center"
    case treesOfResidual = "trees_of_residual"
    case physicsIntervals = "physics_intervals"
    case fittedIntervals = "fitted_intervals"
  }

  /// - Parameter name: of the file, without its ending.
  static func files(
    of device: DeviceModel, named title: String, _ model: CarryModel, airDensity: Double,
    name: String
  ) throws(Fault) -> [ModelFile] {
    var file = DeviceFile(
      model: model.name, device: title, features: model.features, airDensity: airDensity,
      serves: device.serves, physicsIntervals: device.physicsIntervals,
      fittedIntervals: device.fittedIntervals)
    var others: [ModelFile] = []
    switch device.fit {
    case .ridge(let ridge)?: file.ridge = ridge
    case .boosted(let trees)?:
      let treesName = name + treesSuffix
      (file.trees, file.treesCenter) = (treesName, trees.center)
      file.treesOfResidual = trees.isOfResidual
      others.append(ModelFile(name: treesName, bytes: try trees.booster.bytes(.json)))
    case nil: break
    }
    return [ModelFile(name: name + ".json", bytes: JSONWriter.readable(file))] + others
  }

  static func isOfTrees(_ name: String) -> Bool { name.hasSuffix(treesSuffix) }

  /// The model, with its trees from another file of the run.
  func deviceModel(
    _ files: [(name: String, bytes: [UInt8])]
  ) throws(Fault) -> DeviceModel {
    var result = DeviceModel(
      serves: serves, physicsIntervals: physicsIntervals, fittedIntervals: fittedIntervals)
    if let ridge { result.fit = .ridge(ridge) }
    if let trees, let treesCenter, let treesOfResidual {
      guard let bytes = files.first(where: { $0.name == trees })?.bytes else {
        throw Fault(.modelFile, at: .file(trees), "not there", remedy: .advice("train again"))
      }
      do throws(Fault) {
        let booster = try Booster(bytes: bytes, of: .number)
        guard booster.featureNames == features else {
          throw Fault(.modelFile, "its features are \(booster.featureNames)")
        }
        result.fit = .boosted(
          BoostedCarry(
            booster: booster, center: treesCenter, isOfResidual: treesOfResidual))
      } catch {
        throw Fault(
          .modelFile, at: .file(trees), error.message, remedy: .advice("train again"))
      }
    }
    return result
  }
}

extension DeviceFile {
  /// - Throws: `Fault` `.modelFile` for what no run left.
  init(_ bytes: [UInt8], name: String) throws(Fault) {
    func damage(_ fact: String) -> Fault {
      Fault(.modelFile, at: .file(name), "not whole: \(fact)", remedy: .advice("train again"))
    }
    self = try JSONReader(of: name).decode(
      DeviceFile.self, from: bytes,
      versions: Self.currentSchemaVersion...Self.currentSchemaVersion, otherwise: damage)
    guard airDensity > 0, airDensity.isFinite, physicsIntervals.isPossible,
      fittedIntervals.isPossible, ridge?.fits(inputs: features.count) ?? true,
      treesCenter?.isFinite ?? true, (trees == nil) == (treesCenter == nil),
      (trees == nil) == (treesOfResidual == nil)
    else { throw damage("a number in it cannot be") }
  }
}
