"""Writes movement.json: what SciPy and NumPy say of the cases that MovementTests.swift reads.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 numpy==2.4.6 && venv/bin/python movement.py

Kolmogorov and Smirnov's test is SciPy's `ks_2samp`, exact and in the limit; the line is NumPy's weighted least
squares with the t quantile of SciPy.
"""

import json
import math
import pathlib

import numpy as np
from scipy import stats


def samples(case):
    generator = np.random.default_rng(case["seed"])
    one = generator.normal(0, 1, case["n"])
    other = generator.normal(case["shift"], 1, case["m"])
    if case["ties"]:
        one, other = np.round(one, 1), np.round(other, 1)
    return one.tolist(), other.tolist()


def kolmogorov():
    cases = []
    for seed, n, m, shift, ties in [
        (1, 5, 7, 0, False), (2, 12, 12, 1, False), (3, 30, 20, 0.5, True), (4, 100, 60, 0, False),
        (5, 60, 60, 2, False), (6, 1, 9, 0, False), (7, 200, 35, 0.3, True),
    ]:
        one, other = samples(dict(seed=seed, n=n, m=m, shift=shift, ties=ties))
        result = stats.ks_2samp(one, other, method="exact")
        cases.append(dict(one=one, other=other, statistic=float(result.statistic),
                          p=float(result.pvalue)))
    return cases


def limits():
    """Kolmogorov's limit, by SciPy's own distribution of it."""
    return [dict(statistic=d, n=n, m=m, p=float(stats.kstwobign.sf(d * math.sqrt(n * m / (n + m)))))
            for d, n, m in [(0.02, 5000, 5000), (0.01, 9000, 4000), (0.04, 3000, 4000)]]


def trends():
    cases = []
    for seed, count, slope in [(1, 5, 0.0), (2, 12, 0.01), (3, 30, -0.002)]:
        generator = np.random.default_rng(seed)
        x = np.arange(count) * 7.0 + 19_700
        weight = generator.uniform(1, 9, count)
        y = slope * x + generator.normal(0, 1, count) / np.sqrt(weight)
        design = np.stack([np.ones(count), x - x.mean()], axis=1)
        normal = design.T @ (weight[:, None] * design)
        beta = np.linalg.solve(normal, design.T @ (weight * y))
        residual = y - design @ beta
        scale = (weight * residual**2).sum() / (count - 2)
        error = math.sqrt(scale * np.linalg.inv(normal)[1, 1])
        reach = stats.t.ppf(0.975, count - 2) * error
        cases.append(dict(x=x.tolist(), y=y.tolist(), weight=weight.tolist(), slope=beta[1],
                          low=beta[1] - reach, high=beta[1] + reach))
    return cases


def quantiles():
    return [dict(degrees=d, chance=c, value=float(stats.t.ppf(c, d)))
            for d in (1, 3, 10, 200) for c in (0.025, 0.5, 0.9, 0.975, 0.999)]


target = pathlib.Path(__file__).with_name("movement.json")
target.write_text(json.dumps(
    dict(kolmogorov=kolmogorov(), limits=limits(), trends=trends(), quantiles=quantiles())) + "\n")
