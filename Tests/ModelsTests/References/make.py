"""Writes logistic.json: scikit-learn's coefficients for the cases that LogisticCase.swift makes too.

    python -m venv venv && venv/bin/pip install scikit-learn==1.9.1 && venv/bin/python make.py

Games are not stored. Both sides draw 64-bit integers from SplitMix64 and turn them into doubles by the
same roundings.

A tie has no place in scikit-learn's classes: it enters twice, as won and as lost, with half its weight.
"""

import json
import pathlib
import sys
import warnings

import numpy as np
import sklearn
from sklearn.linear_model import LogisticRegression

sys.path.append(str(pathlib.Path(__file__).resolve().parents[2] / "References"))
from split_mix64 import SplitMix64  # noqa: E402

KINDS = ["independent", "correlated", "collinear", "units"]
PENALTIES = [0.01, 1.0, 50.0]
COUNT = 400
FEATURES = 6


def features(kind, random):
    own = [2 * random.uniform() - 1 for _ in range(FEATURES)]
    common = 2 * random.uniform() - 1
    if kind == "independent":
        return own
    if kind == "correlated":
        return [common + value / 16 for value in own]
    if kind == "collinear":  # the third is the sum of the first two, the last is zero
        return [own[0], own[1], own[0] + own[1], own[3], own[4], 0.0]
    if kind == "units":
        return [value * 10.0**power for value, power in zip(own, range(-2, 4))]
    raise ValueError(kind)


def case(kind, seed, with_weights, with_ties):
    random = SplitMix64(seed)
    x, y, w = [], [], []
    for _ in range(COUNT):
        row = features(kind, random)
        noise = 2 * random.uniform() - 1
        is_tie = random.next() % 8 == 0
        weight = 2 * random.uniform()
        x.append(row)
        y.append(0.5 if with_ties and is_tie else float(row[0] - row[3] / 2 + noise > 0))
        w.append(weight if with_weights else 1.0)
    return np.array(x), np.array(y), np.array(w)


def coefficients(x, y, w, l2, scales):
    decided = y != 0.5
    half = np.where(decided, w, w / 2)
    x = np.concatenate([x, x[~decided]]) / scales
    won = np.concatenate([np.where(decided, y, 1), np.zeros(np.sum(~decided))])
    weights = np.concatenate([half, half[~decided]])
    model = LogisticRegression(
        C=1 / l2 if l2 > 0 else np.inf,
        fit_intercept=False,
        solver="newton-cholesky",
        tol=1e-13,
        max_iter=1000,
    )
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it may stop for want of a better point; checked below
        model.fit(x, won, weights)
    found = model.coef_[0]
    gradient = x.T @ (weights * (1 / (1 + np.exp(-x @ found)) - won)) + l2 * found
    assert np.max(np.abs(gradient)) < 1e-9, np.max(np.abs(gradient))
    return (found / scales).tolist()


def main():
    cases = []
    for kind in KINDS:
        for seed, l2 in enumerate(PENALTIES + ([0.0] if kind != "collinear" else []), start=1):
            for weights, ties in [(False, False), (True, False), (False, True), (True, True)]:
                x, y, w = case(kind, seed, weights, ties)
                squares = np.mean(x * x, axis=0)
                scales = np.sqrt(np.where(squares == 0, 1, squares))
                cases.append(
                    {
                        "kind": kind,
                        "seed": seed,
                        "l2": l2,
                        "weights": weights,
                        "ties": ties,
                        "coefficients": coefficients(x, y, w, l2, 1),
                        "scaled_coefficients": coefficients(x, y, w, l2, scales),
                    }
                )
    versions = f"scikit-learn {sklearn.__version__}, NumPy {np.__version__}"
    target = pathlib.Path(__file__).with_name("logistic.json")
    content = {"made_by": versions, "count": COUNT, "cases": cases}
    target.write_text(json.dumps(content, indent=1) + "\n")


main()
