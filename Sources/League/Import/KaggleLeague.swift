/// Men's and women's basketball, which newer Kaggle downloads hold side by side.
public enum KaggleLeague: String, CaseIterable, Sendable { case men, women }
