import Foundation
public import Testing

extension Trait where Self == ConditionTrait {
  /// Marks a test or a suite that takes a third of a second or more: `scripts/test --quick` leaves it out,
  /// and shows that.
  public static var slow: Self {
    .disabled(if: ProcessInfo.processInfo.environment["ALMANAC_QUICK"] != nil, "slow")
  }
}
