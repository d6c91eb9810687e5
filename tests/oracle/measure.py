"""Computes quarters, verdicts, fits and estimates by other software than Crosspulse's own.

Exact fractions, scipy's normal distribution and numpy's least squares, written from product.md
(and field.md C6 and C8 where it points there). Borders are found by trying one size after
another. Needs Debian's python3-scipy (`apt-get install python3-scipy` brings numpy along).
`/usr/bin/python3 tests/oracle/measure.py` writes measure.jsonl beside it, a case a line; a second
run writes the same bytes.
"""

import json
import math
import random
from fractions import Fraction
from itertools import permutations
from pathlib import Path

import numpy
from scipy.stats import norm

Q = 0.05
NINETY = Fraction(1645, 1000)
BANDS = [("strong tie", 0, 25), ("workable", 25, 37.5), ("strained", 37.5, 50)]
BANDS.append(("breaking down", 50, 100))
PRIORITIES = ["growth", "stability", "customers", "cost", "quality", "else", "unknown"]
NEVER = ["else", "unknown"]


def half_up(number):
    return math.floor(Fraction(number) + Fraction(1, 2))


def mean(numbers):
    return Fraction(sum(map(Fraction, numbers)), len(numbers))


def up(number, squared):
    """The smallest whole number that is at least number + 1.645 times the root of `squared`."""
    whole = math.floor(number)
    while whole < number or (whole - number) ** 2 < NINETY**2 * squared:
        whole += 1
    return whole


def down(number, squared):
    return -up(-number, squared)


# A point is a value, its ballots, its step and the round's deviation.


def fewest(points):
    """The fewest ballots, and the mean squared step of the rounds that have so few."""
    n = min(point[1] for point in points)
    return n, mean([point[2] ** 2 for point in points if point[1] == n])


def level(points, cut_to=None):
    """The mean; with `cut_to`, every value cut at that end is taken as far out as it may lie."""
    low, high = (cut_to == "low"), (cut_to == "high")
    moved = [0 if low and v <= 10 else 100 if high and v >= 90 else v for v, *_ in points]
    return mean(moved)


def squared_deviation(points):
    return mean([point[3] ** 2 for point in points])


def noise_of(quarters):
    squares, freedom = Fraction(200 * 6), 6
    for points in quarters:
        if points:
            middle, (n, _) = level(points), fewest(points)
            squares += sum(n * (value - middle) ** 2 for value, *_ in points)
            freedom += len(points) - 1
    return squares / freedom


def cut_words(lower, higher):
    if lower and higher:
        return "either way"
    return "or less" if lower else "or more" if higher else None


def words(value, error):
    for name, low, high in BANDS:
        above = 0 if low == 0 else norm.cdf(low, value, error)
        below = 1 if high == 100 else norm.cdf(high, value, error)
        if below - above >= 0.8:
            return name
    middle = [norm.ppf(tail, value, error) for tail in (0.1, 0.9)]
    outer = [next(n for n, _, high in BANDS if end <= high or high == 100) for end in middle]
    return f"between {outer[0]} and {outer[1]}"


def quarter(sides, noise):
    if not sides or not all(sides):
        return None
    squared = Fraction(0)
    for points in sides:
        n, square = fewest(points)
        squared += noise / (n * len(points)) + squared_deviation(points) / (2 * n)
        squared += Fraction(square) / 12
    squared /= len(sides) ** 2
    middle, width = mean([level(points) for points in sides]), up(0, squared)
    values = [value for points in sides for value, *_ in points]
    least, most = (mean([level(points, end) for points in sides]) for end in ("low", "high"))
    return {
        "value": half_up(middle),
        "cut": cut_words(min(values) <= 10, max(values) >= 90),
        "range": width,
        "low": max(0, half_up(least) - width),
        "high": min(100, half_up(most) + width),
        "band": words(float(middle), math.sqrt(squared)),
        "rounds": min(len(points) for points in sides),
    }


def change(sides, noise):
    """Before, after, how low and high the change may lie, its squared error, and its cut."""
    if not all(before and after for before, after, _ in sides):
        return None
    squared, shaken, lower, higher = Fraction(0), Fraction(0), False, False
    for before, after, stayed in sides:
        (n, square), rounds = fewest(before + after), Fraction(1, len(before))
        rounds += Fraction(1, len(after))
        squared += noise / n * rounds + Fraction(square) / 6
        squared += (1 - Fraction(stayed, 100)) * squared_deviation(before + after) / n
        unread = {1: 9, 2: Fraction(9, 2)}.get(min(len(before), len(after)), 0)
        shaken = max(shaken, unread * rounds)
        lower |= min(p[0] for p in after) <= 10 or max(p[0] for p in before) >= 90
        higher |= max(p[0] for p in after) >= 90 or min(p[0] for p in before) <= 10
    befores, afters = zip(*[side[:2] for side in sides])
    return {
        "before": mean([level(points) for points in befores]),
        "after": mean([level(points) for points in afters]),
        "least": mean([level(a, "low") - level(b, "high") for b, a in zip(befores, afters)]),
        "most": mean([level(a, "high") - level(b, "low") for b, a in zip(befores, afters)]),
        "squared": squared / len(sides) ** 2 + shaken,
        "cut": cut_words(lower, higher),
    }


def survive(tails):
    """Benjamini and Hochberg by adjusted tails; scipy 1.11 has it as false_discovery_control."""
    order = numpy.argsort(tails)
    scaled = numpy.asarray(tails)[order] * len(tails) / numpy.arange(1, len(tails) + 1)
    adjusted = numpy.empty(len(tails))
    adjusted[order] = numpy.minimum.accumulate(scaled[::-1])[::-1]
    return adjusted <= Q


def tail(difference, error):
    return 2 * norm.sf(abs(float(difference)) / error)


def needed(tails, at):
    """The largest tail that would survive in this place, by halving."""
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        tried = [*tails[:at], middle, *tails[at + 1 :]]
        low, high = (middle, high) if survive(tried)[at] else (low, middle)
    return low


def seen_from(tails, at, error):
    tried, size = list(tails), 5
    while True:
        tried[at] = tail(size, error)
        if survive(tried)[at]:
            return size
        size += 1


def family(members):
    noise = noise_of([points for sides in members for side in sides for points in side[:2]])
    changes = [change(sides, noise) for sides in members]
    known = [each for each in changes if each is not None]
    errors = [math.sqrt(each["squared"]) for each in known]
    tails = [tail(c["after"] - c["before"], e) for c, e in zip(known, errors)]
    clear, told, at = survive(tails) if tails else [], [], 0
    for each in changes:
        if each is None:
            told.append(None)
            continue
        moved = each["after"] - each["before"]
        called = bool(clear[at]) and abs(moved) >= 5
        before, after = half_up(each["before"]), half_up(each["after"])
        shown, border = abs(after - before), seen_from(tails, at, errors[at])
        told.append(
            [
                ("better" if moved < 0 else "worse") if called else "no clear change",
                before,
                after,
                after - before,
                down(each["least"], each["squared"]),
                up(each["most"], each["squared"]),
                # As whole points are shown, none may belie its own verdict.
                min(border, shown) if called else max(border, shown + 1),
                each["cut"],
                round(errors[at], 10),
            ]
        )
        at += 1
    return {"members": members, "noise": round(float(noise), 10), "expected": told}


def fit(cells):
    """Least squares with effect coding, weights by the pseudo-inverse, errors by propagation."""
    raters, rated = (list(dict.fromkeys(cell[side] for cell in cells)) for side in (0, 1))
    parameters = len(raters) + len(rated) - 1
    if len(cells) < 6 or len(cells) <= parameters:
        return None

    def coded(names, name):
        *others, last = names
        return [-1] * len(others) if name == last else [int(other == name) for other in others]

    design = numpy.array([[1, *coded(raters, c[0]), *coded(rated, c[1])] for c in cells], float)
    if numpy.linalg.matrix_rank(design) < parameters:
        return None
    values, variances = (numpy.array([cell[at] for cell in cells], float) for at in (2, 3))
    solved = numpy.linalg.lstsq(design, values, rcond=None)[0]
    weights, expected = numpy.linalg.pinv(design), design @ solved
    residuals, tones = values - expected, slice(1, len(raters))
    hat, reputations = design @ weights, slice(len(raters), parameters)

    def error(of):
        return math.sqrt((of**2 * variances).sum())

    parts = []
    for i in range(len(cells)):
        row = [residuals[i], error(numpy.eye(len(cells))[i] - hat[i])]
        for place in (reputations, tones):
            row = [design[i, place] @ solved[place], error(design[i, place] @ weights[place]), *row]
        parts.append([round(float(number), 10) for number in row])
    spread = max(0, residuals @ residuals / (len(cells) - parameters) - variances.mean())
    told = {"mean": round(float(solved[0]), 10), "spread": round(float(spread), 10), "parts": parts}
    return told, expected, spread


def clear_of_half(number):
    if abs(number % 1 - 0.5) < 1e-6:
        raise ValueError(f"a case hangs on the last digit: {number}")
    return number


def fit_case(cells):
    fitted = fit(cells)
    told, expected, spread = fitted or (None, [numpy.mean([c[2] for c in cells])] * len(cells), 64)
    estimates = []
    for (*_, value, variance), toward in zip(cells, expected):
        estimate = toward + spread / (spread + variance) * (value - toward)
        estimates.append(min(100, max(0, half_up(clear_of_half(float(estimate))))))
    return {"of": "fit", "cells": cells, "fit": told, "estimates": estimates}


def vanishes(before, after, answered):
    if answered >= 100:
        return None
    share = Fraction(answered, 100)
    score = half_up((Fraction(before) - share * Fraction(after)) / (1 - share))
    return score if 0 <= score <= 100 else None


def agreement(one, other):
    told = []
    for small in (5, 0, 10):
        both = [key for key in PRIORITIES if key in one and key in other and key not in NEVER]
        least = [min(small if p <= 10 else p for p in (one[key], other[key])) for key in both]
        told.append(min(10, half_up(Fraction(sum(least), 10))) / 10)
    return told


# What companies publish: made up from a seed.


def points(chance, level_, ballots, rounds, coarse=0.0):
    made = []
    for _ in range(rounds):
        n = max(5, ballots + chance.randint(-ballots // 5, ballots // 5))
        rung = (1 if n < 10 else 2 if n < 20 else 3) - (chance.random() < coarse)
        step = [20, 10, 5, 2][rung]
        found = half_up(Fraction(chance.gauss(level_, 13 / math.sqrt(n))) / step) * step
        band = 5 if n < 10 else n - n % 10 if n < 100 else n - n % 100
        made.append([min(90, max(10, found)), band, step, chance.randint(15, 23)])
    return made


def side(chance, ballots, rounds, middle=45, moved=0, coarse=0.0, stayed=None):
    at = chance.gauss(middle, 8)
    told = chance.choice([0, 60, 80, 90]) if stayed is None else stayed
    quarters = zip((at, at + moved), rounds)
    before, after = (points(chance, level_, ballots, m, coarse) for level_, m in quarters)
    return [before, after, told]


def directions(chance, moves, ballots, rounds=(6, 6), **how):
    return [[side(chance, ballots, rounds, moved=by, **how)] for by in moves]


def pairs(chance, moves, ballots, rounds=(6, 6), **how):
    return [[side(chance, n, rounds, moved=by, **how) for n in ballots] for by in moves]


def hidden(chance, members):
    for at, sides in enumerate(members):
        if at % 3 == 1:
            sides[-1][chance.randint(0, 1)] = []
    return members


def families(chance):
    one, few = [0] * 8 + [-20] + [0] * 3, [0, -8, 6, 0, 14, -22, 0, 0, -12, 0, 5, 0]
    yield from (directions(chance, moves, n) for n in (15, 30, 60, 120) for moves in (one, few))
    yield from (directions(chance, moves, 6) for moves in (one, few))
    yield from (hidden(chance, directions(chance, few, n, (4, 6))) for n in (12, 25))
    yield directions(chance, few, 22, middle=14)
    yield directions(chance, few, 8, middle=86)
    yield from (directions(chance, few, n, coarse=0.4) for n in (9, 18, 32))
    yield from (directions(chance, few, 40, m) for m in ((1, 1), (1, 6), (5, 1), (2, 2), (3, 2)))
    yield directions(chance, few, 30, (1, 1), stayed=0)
    yield from (directions(chance, [by], 20, (6, 6)) for by in (0, -7, 9, -20))
    yield directions(chance, [-12] * 12, 30)
    yield from (pairs(chance, [0, -15, 8, 0, 6, 0], (n, 24)) for n in (7, 14, 40))
    yield hidden(chance, pairs(chance, [0, -15, 8, 0, 6, 0], (14, 40), (6, 1)))
    yield pairs(chance, [0, -15, 8], (14, 40), (1, 1), middle=20)
    yield from (pairs(chance, [by], [14, 40, 31, 9, 22, 60], (3, 6)) for by in (0, -5, 7))
    yield directions(chance, [by if by else chance.choice(few) for by in one] * 5, 11, (2, 3))
    moves = [chance.choice([0, 0, 0, 0, 0, -9, 12]) for _ in range(400)]
    yield directions(chance, moves, 24, (2, 2))
    yield [[[[], points(chance, 40, 20, 3), 50]], [[points(chance, 40, 20, 3), [], 50]]]


def matrix(chance, names, keep=lambda a, b: True, spread=6.0, exact=False):
    tone, fame = ({name: chance.gauss(0, 7) for name in names} for _ in range(2))
    cells = []
    for a in names:
        for b in names:
            if a != b and keep(a, b):
                value = 47.0 + tone[a] + fame[b] + chance.gauss(0, spread)
                rounded = half_up(min(90, max(10, value)))
                variance = 9.25 if exact else round(chance.uniform(2, 60), 4)
                cells.append([a, b, rounded + chance.choice([0, 0.13, 0.37]), variance])
    return cells


def fits(chance):
    four = ["product", "engineering", "support", "sales"]
    yield from (matrix(chance, four, spread=by) for by in (0, 3, 6, 6, 12, 25))
    yield matrix(chance, four, exact=True)
    yield matrix(chance, four[:3])
    yield matrix(chance, four[:2])
    yield matrix(chance, four, lambda a, b: (a, b) != ("support", "product"))
    yield matrix(chance, four, lambda a, b: "sales" not in (a, b) or b == "sales")
    yield matrix(chance, [*four, "legal"], lambda a, b: a != "legal" and (b != "legal" or a < "p"))
    yield matrix(chance, four, lambda a, b: a < b)
    yield matrix(chance, list("abcdef"), lambda a, b: (a < "d") == (b < "d"))
    yield matrix(chance, list("abcdefgh"), lambda a, b: (ord(b) - ord(a)) % 8 < 4)
    yield matrix(chance, list("abcdefg"), lambda a, b: (ord(b) - ord(a)) % 7 == 1)
    yield matrix(chance, list("abcdefgh"), lambda a, b: (a < "e") == (b < "e"))
    yield matrix(chance, list("abcd"), lambda a, b: a < "c" <= b)
    yield matrix(chance, list("abcd"), lambda a, b: a + b in ("ab", "cb", "db", "ac", "bc", "ad"))
    yield [["a", "b", 88, 1.5], ["b", "c", 12, 2.0], ["c", "a", 45, 80.0]]
    # Estimates that the fit alone would take off the scale: under 0, over 100, and to −0.
    ends = [
        ([10, 10, 10, 12, 10, 12, 88, 12, 88, 50, 12, 30], (0, 1, 5, 8, 10, 11)),
        ([10, 10, 88, 10, 10, 88, 88, 88, 88, 12, 12, 30], (0, 1, 6, 8, 10, 11)),
        ([10, 10, 10, 30, 30, 12, 12, 50, 12, 10, 10, 12], (2, 3, 5, 8, 9, 10, 11)),
    ]
    for values, unsure in ends:
        for at, (a, b) in enumerate(permutations("abcd", 2)):
            values[at] = [a, b, values[at], 300 if at in unsure else 150]
        yield values
    fifty = [f"t{at}" for at in range(50)]
    yield matrix(chance, fifty, lambda a, b: (int(b[1:]) - int(a[1:])) % 50 in range(1, 9))


def main():
    chance = random.Random(20261121)
    cases = []
    zs = [0, 0.1, 0.6745, 1, 1.645, 1.96, 2.5, 2.8, 3.3, 4.2, 5, 6]
    cases.append({"of": "normal", "pairs": [[z, float(2 * norm.sf(z))] for z in zs]})
    for size in (1, 2, 3, 6, 12, 12, 12, 48, 90):
        tails = [round(chance.random() ** chance.choice([1, 4, 9]), 9) for _ in range(size)]
        tails = [*tails, tails[0]] if size == 12 else tails
        border = [round(needed(tails, at), 12) for at in range(len(tails))]
        clear = [bool(each) for each in survive(tails)]
        cases.append({"of": "tails", "tails": tails, "survive": clear, "needed": border})
    for members in families(chance):
        cases.append({"of": "family", **family(members)})
    for at in range(120):
        rounds, made = [chance.choice([1, 1, 2, 4, 6, 7])] * 2, []
        for _ in "ab":
            how = {"coarse": chance.choice([0, 0.3]), "middle": chance.choice([12, 30, 45, 60, 85])}
            made.append(side(chance, chance.choice([5, 9, 15, 30, 90, 300]), rounds, **how))
        sides = [before for before, *_ in made[: 1 + at % 2]]
        if at % 40 == 39:
            sides[1] = []
        noise = chance.choice([120, 200, 260.5, 340])
        told = quarter(sides, Fraction(noise))
        cases.append({"of": "quarter", "sides": sides, "noise": noise, "expected": told})
    cases += [fit_case(cells) for cells in fits(chance)]
    rows = []
    for _ in range(150):
        before, after = (chance.randint(80, 360) / 4 for _ in "ab")
        after = before if chance.random() < 0.1 else after
        answered = chance.choice([0, 10, 25, 30, 50, 60, 70, 75, 80, 90, 100])
        rows.append([before, after, answered, vanishes(before, after, answered)])
    rows += [[10, 50, a, vanishes(10, 50, a)] for a in (0, 10, 80)]
    cases.append({"of": "vanishes", "rows": rows})
    rows = []
    for _ in range(60):
        lists = [chance.sample(PRIORITIES, chance.choice([5, 7, 7])) for _ in "ab"]
        shares = [{key: chance.choice([10, 10, 10, 20, 30, 40, 90]) for key in l} for l in lists]
        rows.append([*shares, agreement(*shares)])
    cases.append({"of": "agreement", "never": NEVER, "rows": rows})
    lines = "".join(json.dumps(case, separators=(",", ":")) + "\n" for case in cases)
    Path(__file__).with_name("measure.jsonl").write_text(lines, "utf-8")


main()
