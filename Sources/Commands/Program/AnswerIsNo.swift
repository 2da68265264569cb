/// What was asked of a command does not hold; thrown after the result is printed.
struct AnswerIsNo: Error {
  /// What more there is to say of it than the result says; nil for nothing.
  var message: String?
}
