internal import Faults
internal import JSON

/// The parts of a booster's file that must be right for XGBoost to read it and to predict without a
/// crash.
///
/// XGBoost 1.7 believes a file's counts and follows its trees' node numbers wherever they lead.
struct ModelOutline {
  let featureNames: [String]

  /// - Throws: ``Fault`` `.badData` for what ``Booster/bytes(_:)`` would not have written.
  init(of bytes: [UInt8], _ target: BoosterTarget = .probability) throws(Fault) {
    guard bytes.first == UInt8(ascii: "{") else {
      throw Fault(.badData, "not a booster: neither XGBoost's JSON nor its UBJSON")
    }
    let isBinary = bytes.dropFirst().first == UInt8(ascii: "L")
    let file = try ModelPart(
      "file", isBinary ? UBJSONModelReader.read(bytes) : Self.readJSON(bytes))
    let learner = try file.part("learner")
    let parameters = try learner.part("learner_model_param")
    let featureCount = try parameters.count("num_feature")
    guard try parameters.count("num_class") == 0 else { throw parameters.damage("num_class") }
    guard try learner.part("objective").text("name") == target.objective else {
      throw Fault(.badData, "the booster's objective is not \(target.objective)")
    }
    featureNames = try learner.texts("feature_names")
    guard featureNames.count == featureCount, featureCount > 0 else {
      throw Fault(
        .badData, "the booster names \(featureNames.count) of its \(featureCount) features")
    }
    let booster = try learner.part("gradient_booster")
    guard try booster.text("name") == "gbtree" else {
      throw Fault(.badData, "the booster is not of plain trees (gbtree)")
    }
    try Self.check(try booster.part("model"), featureCount: featureCount)
  }

  private static func readJSON(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    let limits = JSONLimits(
      bytes: JSONLimits.large.bytes, depth: UBJSONModelReader.depthLimit, acceptsNonFinite: true)
    let value: JSONValue
    do {
      value = try JSONReader(limits: limits).value(bytes)
    } catch {
      throw Fault(.badData, "not a whole booster: \(error.message)")
    }
    guard !hasCodeUnits(bytes) else {
      throw Fault(.badData, "not a whole booster: an escape that boosters do not have")
    }
    return value
  }

  /// Whether a text in JSON has a `\u`, which XGBoost does not write and reads only in part.
  private static func hasCodeUnits(_ bytes: [UInt8]) -> Bool {
    var rest = bytes[...]
    while let slash = rest.firstIndex(of: UInt8(ascii: "\\")) {
      if rest[slash + 1] == UInt8(ascii: "u") { return true }
      rest = rest[(slash + 2)...]
    }
    return false
  }

  private static func check(_ model: ModelPart, featureCount: Int) throws(Fault) {
    let parameters = try model.part("gbtree_model_param")
    let trees = try model.parts("trees")
    guard try parameters.count("num_trees") == trees.count,
      try parameters.count("num_parallel_tree") > 0
    else { throw parameters.damage("num_trees") }
    // The group that each tree is of; there is one.
    guard try model.numbers("tree_info") == [Double](repeating: 0, count: trees.count) else {
      throw model.damage("tree_info")
    }
    for (place, tree) in trees.enumerated() {
      // XGBoost puts a tree where its id says, and leaves a hole where none says so.
      guard try tree.number("id") == Double(place) else { throw tree.damage("id") }
      try check(tree: tree, featureCount: featureCount)
    }
  }

  private static func check(tree: ModelPart, featureCount: Int) throws(Fault) {
    let parameters = try tree.part("tree_param")
    let count = try parameters.count("num_nodes")
    guard count > 0 else { throw parameters.damage("num_nodes") }
    for name in ["base_weights", "default_left", "loss_changes", "parents", "sum_hessian"]
      + ["split_conditions", "split_indices", "split_type", "left_children", "right_children"]
    {
      guard try tree.numbers(name).count == count else { throw tree.damage(name) }
    }
    for name in ["categories", "categories_nodes", "categories_segments", "categories_sizes"] {
      guard try tree.numbers(name).isEmpty else { throw tree.damage(name) }
    }
    guard try tree.numbers("split_type").allSatisfy({ $0 == 0 }) else {
      throw tree.damage("split_type")
    }
    // Each node looks for itself among its parent's children; the root's parent is Int32.max.
    let parents = try tree.numbers("parents")
    let nodes = 0..<Double(count)
    guard parents[0] == Double(Int32.max), parents.dropFirst().allSatisfy(nodes.contains) else {
      throw tree.damage("parents")
    }
    try checkNodes(
      of: tree, left: try tree.numbers("left_children"), right: try tree.numbers("right_children"),
      features: try tree.numbers("split_indices"), featureCount: featureCount)
  }

  /// Every node that the root leads to is there, is reached once, and asks for a feature there is.
  private static func checkNodes(
    of tree: ModelPart, left: [Double], right: [Double], features: [Double], featureCount: Int
  ) throws(Fault) {
    var isReached = [Bool](repeating: false, count: left.count)
    var open = [0]
    isReached[0] = true
    while let node = open.popLast() {
      if left[node] == -1 && right[node] == -1 { continue }
      guard let feature = Int(exactly: features[node]), (0..<featureCount).contains(feature) else {
        throw tree.damage("split_indices")
      }
      for child in [left[node], right[node]] {
        guard let child = Int(exactly: child), isReached.indices.contains(child), !isReached[child]
        else { throw tree.damage("left_children or right_children") }
        isReached[child] = true
        open.append(child)
      }
    }
  }
}
