internal import CXGBoost

/// The version of the XGBoost library that this process has loaded, such as "1.7.4".
public let xgboostVersion: String = {
  var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
  unsafe XGBoostVersion(&major, &minor, &patch)
  return "\(major).\(minor).\(patch)"
}()
