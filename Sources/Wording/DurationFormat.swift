/// Lengths of time as people read them.
public enum DurationFormat {
  /// A length of time in at most two units: `48 ms`, `1.2 s`, `3 min 4 s`, `2 h 5 min`.
  ///
  /// - Precondition: the duration is not negative.
  public static func text(_ duration: Duration) -> String {
    precondition(duration >= .zero, "a length of time cannot be negative")
    let seconds = duration.inSeconds
    if seconds > 0, seconds < 0.0005 {
      return "<1 ms"
    }
    if seconds < 0.9995 {
      return NumberFormat.fixed(seconds * 1000, decimals: 0) + " ms"
    }
    if seconds < 59.95 {
      return NumberFormat.fixed(seconds, decimals: 1) + " s"
    }
    let whole = Int(seconds.rounded())
    guard whole >= 3600 else {
      return "\(whole / 60) min \(whole % 60) s"
    }
    let minutes = Int((seconds / 60).rounded())
    return "\(minutes / 60) h \(minutes % 60) min"
  }

  /// A length of time in one unit, cut to a whole number of it: `<1 min`, `5 min`, `47 h`, `12 d`.
  ///
  /// - Precondition: the duration is not negative.
  public static func coarse(_ duration: Duration) -> String {
    precondition(duration >= .zero, "a length of time cannot be negative")
    let minutes = Int(duration.components.seconds / 60)
    if minutes == 0 { return "<1 min" }
    if minutes < 120 { return "\(minutes) min" }
    return minutes < 48 * 60 ? "\(minutes / 60) h" : "\(minutes / 1440) d"
  }

  /// A length of time as a clock shows it, cut to whole seconds: `0:03`, `1:02:03`.
  ///
  /// - Precondition: the duration is not negative.
  public static func clock(_ duration: Duration) -> String {
    precondition(duration >= .zero, "a length of time cannot be negative")
    let seconds = Int(duration.components.seconds)
    let tail = twoDigits(seconds % 60)
    guard seconds >= 3600 else {
      return "\(seconds / 60):\(tail)"
    }
    return "\(seconds / 3600):\(twoDigits(seconds / 60 % 60)):\(tail)"
  }

  private static func twoDigits(_ value: Int) -> String {
    value < 10 ? "0\(value)" : "\(value)"
  }
}

extension Duration {
  /// The duration in seconds, with its fraction.
  public var inSeconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
