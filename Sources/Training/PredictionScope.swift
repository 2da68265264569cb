/// Which games of the walked seasons a run predicts and is judged on.
public enum PredictionScope: String, CaseIterable, Sendable {
  case tournament, all
}
