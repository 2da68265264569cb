import Glibc

func _exp(_ value: Double) -> Double { exp(value) }
