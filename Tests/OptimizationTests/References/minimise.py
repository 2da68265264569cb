"""SciPy's Nelder-Mead on the functions of NelderMeadTests.

usage: minimise.py FUNCTION EVALUATIONS TOLERANCE START STEPS

START and STEPS are numbers with commas between them. Prints the point, its value and how often the
function was asked, as Python writes doubles: so that they can be read back to the bit.
"""

import sys

import numpy
from scipy.optimize import minimize

# Which of two equal vertices comes first depends on the processor's sort unless it is a stable one.
sort = numpy.argsort
numpy.argsort = lambda values: sort(values, kind="stable")


def rosenbrock(x):
    total = 0.0
    for one, other in zip(x, x[1:]):
        total += 100 * (other - one * one) * (other - one * one) + (1 - one) * (1 - one)
    return total


def valley(x):
    """Steep in one direction, flat in another, with a kink."""
    total = 0.0
    for place, value in enumerate(x):
        total += abs(value - place) * (1 + 10 * place) + value * value
    return total


def cliff(x):
    """Undefined left of 0."""
    return float("inf") if x[0] < 0 else sum((value - 0.5) * (value - 0.5) for value in x)


name, evaluations, tolerance, start, steps = sys.argv[1:]
start, steps = ([float(part) for part in text.split(",")] for text in (start, steps))
simplex = numpy.array([start] + [start] * len(start))
for place, step in enumerate(steps):
    simplex[place + 1, place] += step
found = minimize(
    lambda x: {"rosenbrock": rosenbrock, "valley": valley, "cliff": cliff}[name](
        [float(value) for value in x]),
    start, method="Nelder-Mead", options={
        "initial_simplex": simplex, "maxfev": int(evaluations), "maxiter": 10**9,
        "xatol": float(tolerance), "fatol": float(tolerance)})
print(",".join(repr(float(value)) for value in found.x), repr(float(found.fun)), found.nfev)
