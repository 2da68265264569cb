extension Table {
  /// Puts another table's rows behind its own. A column that one of the two lacks is null in its rows.
  ///
  /// - Precondition: columns of one name have one type.
  public func followed(by other: Table) -> Table {
    let ours = columns.map { name, values in
      let theirs = other.columns.first { $0.name == name }?.values
      return (name, values.followed(by: theirs ?? values.nulls(other.rowCount)))
    }
    let names = Set(columns.map(\.name))
    let others = other.columns.filter { !names.contains($0.name) }.map { name, values in
      (name, values.nulls(rowCount).followed(by: values))
    }
    return Table(ours + others)
  }
}

extension AnyColumn {
  /// A column of the same type that holds nothing.
  fileprivate func nulls(_ count: Int) -> AnyColumn {
    let validity = [Bool](repeating: false, count: count)
    return switch self {
    case .bool: .bool(Column(validity, validity: validity))
    case .int64: .int64(Column(Array(repeating: 0, count: count), validity: validity))
    case .double: .double(Column(Array(repeating: 0, count: count), validity: validity))
    case .string: .string(Column(Array(repeating: "", count: count), validity: validity))
    }
  }

  fileprivate func followed(by other: AnyColumn) -> AnyColumn {
    switch (self, other) {
    case (.bool(let one), .bool(let two)): .bool(one.followed(by: two))
    case (.int64(let one), .int64(let two)): .int64(one.followed(by: two))
    case (.double(let one), .double(let two)): .double(one.followed(by: two))
    case (.string(let one), .string(let two)): .string(one.followed(by: two))
    default: preconditionFailure("columns of one name have one type")
    }
  }
}

extension Column {
  fileprivate func followed(by other: Column) -> Column {
    let all = values + other.values
    guard validity != nil || other.validity != nil else { return Column(all) }
    let known = { (column: Column) in
      column.validity ?? Array(repeating: true, count: column.count)
    }
    return Column(all, validity: known(self) + known(other))
  }
}
