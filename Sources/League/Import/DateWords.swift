/// The words of a date: months and days of the week in English, French, German, Spanish, Italian, Portuguese
/// and Dutch.
enum DateWords {
  /// By month, its names.
  private static let months = [
    ["january", "janvier", "januar", "enero", "gennaio", "janeiro", "januari", "jänner"],
    ["february", "février", "fevrier", "februar", "febrero", "febbraio", "fevereiro", "februari"],
    ["march", "mars", "märz", "maerz", "marzo", "março", "marco", "maart", "mrt"],
    ["april", "avril", "abril", "aprile"],
    ["may", "mai", "mayo", "maggio", "maio", "mei"],
    ["june", "juin", "juni", "junio", "giugno", "junho"],
    ["july", "juillet", "juli", "julio", "luglio", "julho"],
    ["august", "août", "aout", "agosto", "augustus"],
    ["september", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
    ["october", "octobre", "oktober", "octubre", "ottobre", "outubro"],
    ["november", "novembre", "noviembre", "novembro"],
    ["december", "décembre", "dezember", "diciembre", "dicembre", "dezembro", "decembre"],
  ]

  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
    "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag",
    "lunes", "martes", "miércoles", "miercoles", "jueves", "viernes", "sábado", "sabado", "domingo",
    "lunedì", "lunedi", "martedì", "martedi", "mercoledì", "mercoledi", "giovedì", "giovedi",
    "venerdì", "venerdi", "sabato", "domenica", "segunda", "terça", "terca", "quarta", "quinta",
    "sexta", "feira", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag",
    "zondag",
  ]
  private static let short: Set<Substring> = [
    "mo", "di", "mi", "do", "fr", "sa", "so", "ma", "wo", "vr", "za", "zo", "de", "le", "of",
  ]

  /// The month of a name, 1 to 12. Names may be cut after their third letter, as far as one month alone
  /// begins so.
  static func month(_ word: Substring) -> Int? {
    let word = word.lowercased()
    guard word.count >= 3 else { return nil }
    let found = months.indices.filter { months[$0].contains { $0.hasPrefix(word) } }
    return found.count == 1 ? found[0] + 1 : nil
  }

  /// Whether a word says nothing beside the date: a day of the week, or what stands between.
  static func isNone(_ word: Substring) -> Bool {
    let word = word.lowercased()
    if short.contains(word[...]) { return true }
    return word.count >= 3 && weekdays.contains { $0.hasPrefix(word) }
  }
}
