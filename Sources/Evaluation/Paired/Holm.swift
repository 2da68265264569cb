/// p-values adjusted for having asked several questions: if each below 5 % is believed, the chance that
/// any of them misleads stays below 5 %. In the order given; in [0, 1].
///
/// Step-down: the smallest is multiplied by their number, the next by one less, and so on, and none is
/// made smaller than the one before. Reference: Holm, "A simple sequentially rejective multiple test
/// procedure", Scandinavian Journal of Statistics 6 (1979); R's `p.adjust(method = "holm")`.
public func holmAdjusted(_ pValues: [Double]) -> [Double] {
  var adjusted = pValues
  var least = 0.0
  let ascending = pValues.indices.sorted { (pValues[$0], $0) < (pValues[$1], $1) }
  for (rank, index) in ascending.enumerated() {
    least = max(least, min(1, pValues[index] * Double(pValues.count - rank)))
    adjusted[index] = least
  }
  return adjusted
}
