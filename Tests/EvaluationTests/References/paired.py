"""Writes paired.json: what SciPy says of the cases that PairedCase.swift makes too.

    python -m venv venv && venv/bin/pip install scipy==1.17.1 && venv/bin/python paired.py

Differences and clusters are not stored: both sides draw 64-bit integers from SplitMix64 and turn them
into doubles without rounding, or with few correctly rounded operations. The bootstrap is SciPy's, over
clusters, each a pair of its sum and its size, with another generator and many more draws than ours:
what they say agrees as far as chance lets it. Its statistic is the studentised mean, centred on what was
observed.
"""

import json
import pathlib
import sys

import numpy as np
import scipy
from scipy import stats

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "References"))
from split_mix64 import SplitMix64  # noqa: E402

DRAWS = 400_000
CASES = [  # seed, clusters, largest cluster, shift of the mean in 1/64, share of the cluster's own luck
    (1, 140, 16, 0, 0.0),
    (2, 140, 16, 2, 0.5),
    (3, 50, 16, 1, 0.25),
    (4, 50, 8, -3, 0.5),
    (5, 20, 4, 4, 0.25),
    (6, 8, 16, 6, 0.5),
]


def case(seed, cluster_count, largest, shift, share):
    """Differences skewed by a cube, as those of log losses are, and the cluster of each."""
    random = SplitMix64(seed)
    differences, clusters = [], []
    for cluster in range(cluster_count):
        size = random.next() % largest + 1
        luck = random.uniform() - 0.5
        for _ in range(size):
            own = random.uniform() - 0.5
            x = own + share * luck
            differences.append(x * x * x + x / 4 + shift / 64)
            clusters.append(cluster)
    return np.array(differences), np.array(clusters)


def standard_error(residuals, sizes, shift):
    """Of the mean per difference, robust to clusters: Cameron and Miller (2015), equation 11."""
    count = residuals.shape[-1]
    squares = ((residuals - shift[..., None] * sizes) ** 2).sum(axis=-1)
    return np.sqrt(count / (count - 1) * squares) / sizes.sum(axis=-1)


def answers(seed, *shape):
    differences, clusters = case(seed, *shape)
    sums, sizes = np.bincount(clusters, differences), np.bincount(clusters).astype(float)
    mean = differences.mean()
    residuals = sums - mean * sizes
    error = float(standard_error(residuals, sizes, np.array(0.0)))

    def studentised(residuals, sizes, axis=-1):
        shift = residuals.sum(axis=axis) / sizes.sum(axis=axis)
        return shift / standard_error(residuals, sizes, shift)

    drawn = stats.bootstrap(
        (residuals, sizes), studentised, paired=True, vectorized=True, n_resamples=DRAWS,
        batch=4_000, method="percentile", rng=np.random.default_rng(seed)).bootstrap_distribution
    reach = np.quantile(np.abs(drawn), 0.95) * error
    test = stats.ttest_1samp(differences, 0)
    return {
        "mean": float(mean),
        "standard_error": error,
        "interval": [float(mean - reach), float(mean + reach)],
        "p_value": float(np.mean(np.abs(drawn) >= abs(mean / error))),
        "t": float(test.statistic),
        "t_p_value": float(test.pvalue),
        "t_degrees_of_freedom": int(test.df),
    }


def student_t():
    """Two-sided p-values from the middle to far out in the tails."""
    return [
        {"degrees_of_freedom": df, "t": t, "p_value": float(2 * stats.t.sf(t, df))}
        for df in [1, 2, 3, 10, 49, 309, 899, 81_740, 10_000_000]
        for t in [0.0, 0.1, 0.5, 1.0, 1.96, 2.5, 4.0, 8.0, 30.0]
    ]


def incomplete_beta():
    return [
        {"x": x, "a": a, "b": b, "value": float(scipy.special.betainc(a, b, x))}
        for a, b in [(0.5, 0.5), (1, 1), (2, 5), (150, 0.5), (0.5, 449.5), (1000, 2000)]
        for x in [0.0, 1e-9, 0.01, 0.3, 1 / 3, 0.5, 0.75, 0.999, 1.0]
    ]


def holm():
    p_values = [
        [0.01, 0.04, 0.03, 0.005], [0.04, 0.04, 0.04], [0.9, 0.6], [0.02], [1.0, 0.0, 0.5, 0.01],
    ]
    return [{"p_values": p, "adjusted": holm_by_definition(p)} for p in p_values]


def holm_by_definition(p_values):
    """SciPy has no Holm; by its closure: the largest Bonferroni p of the sets that hold a question."""
    count = len(p_values)
    adjusted = [0.0] * count
    for chosen in range(1, 1 << count):
        members = [i for i in range(count) if chosen >> i & 1]
        together = min(1.0, len(members) * min(p_values[i] for i in members))
        for i in members:
            adjusted[i] = max(adjusted[i], together)
    return adjusted


def main():
    keys = ["seed", "clusters", "largest", "shift", "share"]
    cases = [dict(zip(keys, shape)) | {"expected": answers(*shape)} for shape in CASES]
    content = {
        "made_by": f"SciPy {scipy.__version__}, NumPy {np.__version__}", "draws": DRAWS,
        "cases": cases, "student_t": student_t(), "incomplete_beta": incomplete_beta(),
        "holm": holm(),
    }
    target = pathlib.Path(__file__).with_name("paired.json")
    target.write_text(json.dumps(content, indent=1) + "\n")


main()
