/// Thrown after the result is printed, where the answer to a command's question is no.
struct AnswerIsNo: Error {
  /// A sentence beside the printed result; nil where that says it all.
  var message: String?
}
