public import Faults

/// Reads JSON (RFC 8259) that may be anybody's: of a bounded size and depth, no key twice.
///
///     let reader = JSONReader(of: path)
///     let record = try reader.decode(RunRecord.self, from: bytes, versions: 1...1) { fact in
///       Fault(.badData, at: .file(path), "not a whole run record: \(fact)")
///     }
public struct JSONReader: Sendable {
  /// The key under which a file says which version of its schema it has.
  private static let versionKey = "schema_version"

  private let file: String?
  private let code: Fault.Code
  private let limits: JSONLimits

  /// - Parameters:
  ///   - file: where the bytes come from, for faults; nil where they are no file.
  ///   - code: the kind of fault that it throws.
  public init(of file: String? = nil, code: Fault.Code = .badData, limits: JSONLimits = .standard) {
    (self.file, self.code, self.limits) = (file, code, limits)
  }

  /// The one value that the bytes are.
  ///
  /// - Throws: ``Fault`` with the line at which they are no JSON, or such as is refused.
  public func value(_ bytes: [UInt8]) throws(Fault) -> JSONValue {
    do throws(JSONProblem) {
      return try parsed(bytes)
    } catch {
      throw fault(error, in: bytes, opening: error.kind == .syntax ? "not JSON: " : "")
    }
  }

  /// A value of a type.
  ///
  /// - Parameters:
  ///   - versions: the versions of its schema that are known; nil for a file that has none.
  ///   - otherwise: words a fault where the bytes are no JSON, or no such value, from the fact; by default
  ///     the fact alone.
  /// - Throws: ``Fault`` as ``value(_:)`` of what is refused; where the file is of another version; else
  ///   what `otherwise` says.
  public func decode<Value: Decodable>(
    _ type: Value.Type, from bytes: [UInt8], versions: ClosedRange<Int>? = nil,
    otherwise: ((_ fact: String) -> Fault)? = nil
  ) throws(Fault) -> Value {
    let otherwise = otherwise ?? { Fault(code, at: file.map { .file($0) }, $0) }
    let value: JSONValue
    do throws(JSONProblem) {
      value = try parsed(bytes)
    } catch {
      guard error.kind == .syntax else { throw fault(error, in: bytes) }
      throw otherwise("not JSON: \(error.fact) in line \(Self.line(of: error.offset, in: bytes))")
    }
    if let versions { try requireVersion(versions, of: value) }
    do {
      return try Value(from: JSONValueDecoder(value))
    } catch {
      throw otherwise(DecodingFact(error).text)
    }
  }

  private func parsed(_ bytes: [UInt8]) throws(JSONProblem) -> JSONValue {
    var parser = try JSONParser(bytes, limits)
    return try parser.document()
  }

  /// A newer schema may have another shape, and is told apart from damage by its number.
  private func requireVersion(
    _ versions: ClosedRange<Int>, of value: JSONValue
  ) throws(Fault) {
    guard case .number(let found)? = value[Self.versionKey],
      !(Int(exactly: found).map(versions.contains) ?? false)
    else { return }
    let known = "\(versions.lowerBound)" + (versions.count > 1 ? " to \(versions.upperBound)" : "")
    throw Fault(
      code, at: file.map { .file($0) },
      "\(Self.versionKey) \(JSONValue.number(found)); this almanac reads "
        + (versions.count > 1 ? "" : "version ") + known)
  }

  private func fault(
    _ problem: JSONProblem, in bytes: [UInt8], opening: String = ""
  ) -> Fault {
    let line = Self.line(of: problem.offset, in: bytes)
    return Fault(
      code, at: file.map { .file($0, line: line) } ?? .part("line \(line)"), opening + problem.fact)
  }

  private static func line(of offset: Int, in bytes: [UInt8]) -> Int {
    1 + bytes.prefix(offset).count { $0 == UInt8(ascii: "\n") }
  }
}
