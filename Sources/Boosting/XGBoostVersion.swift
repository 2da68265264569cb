internal import CXGBoost

/// The version of the XGBoost library that this process has loaded, such as "1.7.4"; nil where there is
/// none.
public let xgboostVersion: String? = {
  guard let xgboost = unsafe try? Library.functions() else { return nil }
  var (major, minor, patch): (Int32, Int32, Int32) = (0, 0, 0)
  unsafe xgboost.pointee.XGBoostVersion(&major, &minor, &patch)
  return "\(major).\(minor).\(patch)"
}()
