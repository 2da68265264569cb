public import Faults

extension Remedy {
  static let trainAgain = Remedy("train_again", text: "train again")
  /// For a file of a run that is not what the run left.
  public static let putBackOrTrain = Remedy(
    "put_back_or_train", text: "put it back, or train again")
}
