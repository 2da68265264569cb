"""Prints the numbers that RandomGeneratorTests expects, written from the papers' definitions.

xoshiro256**: Blackman and Vigna, "Scrambled linear pseudorandom number generators", ACM TOMS 47
(2021), figure "xoshiro256**" and section 3; SplitMix64: Steele, Lea and Flood, "Fast splittable
pseudorandom number generators", OOPSLA 2014, with the constants of its variant 13; polar method:
Marsaglia and Bray, SIAM Review 6, 1964; bounded integers: Lemire, "Fast random integer generation
in an interval", ACM TOMACS 29, 2019. Plain integers of Python, reduced modulo 2^64 where the
papers' are 64 bits wide.
"""

import math

WORD = 1 << 64


def splitmix64(seed):
    while True:
        seed = (seed + 0x9E3779B97F4A7C15) % WORD
        z = seed
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9 % WORD
        z = (z ^ z >> 27) * 0x94D049BB133111EB % WORD
        yield z ^ z >> 31


def rotl(x, k):
    return (x << k) % WORD + (x >> (64 - k))


def xoshiro256starstar(seed):
    filler = splitmix64(seed)
    s = [next(filler) for _ in range(4)]
    while True:
        yield rotl(s[1] * 5 % WORD, 7) * 9 % WORD
        t = (s[1] << 17) % WORD
        s[2] ^= s[0]
        s[3] ^= s[1]
        s[1] ^= s[2]
        s[0] ^= s[3]
        s[2] ^= t
        s[3] = rotl(s[3], 45)


def uniform(numbers):
    return (next(numbers) >> 11) / (1 << 53)


def normal(numbers):
    while True:
        x = 2 * uniform(numbers) - 1
        y = 2 * uniform(numbers) - 1
        square = x * x + y * y
        if 0 < square < 1:
            return x * math.sqrt(-2 * math.log(square) / square)


def below(numbers, bound):
    while True:
        product = next(numbers) * bound
        if product % WORD >= WORD % bound:
            return product // WORD


def main():
    for seed in [0, 1, 2025, 0xDEADBEEF, WORD - 1]:
        numbers = xoshiro256starstar(seed)
        first = [next(numbers) for _ in range(5)]
        rest = 0
        for _ in range(10_000 - 5):
            rest ^= next(numbers)
        print(f"({seed}, {first}, {rest}),")
    numbers = xoshiro256starstar(2025)
    print("uniform", [uniform(numbers) for _ in range(4)])
    numbers = xoshiro256starstar(2025)
    print("normal", [normal(numbers) for _ in range(5)])
    for bound in [1, 2, 3, 100, 10**9 + 7, 3 << 61, (1 << 63) - 1]:
        numbers = xoshiro256starstar(7)
        print(f"({bound}, {[below(numbers, bound) for _ in range(8)]}),")


if __name__ == "__main__":
    main()
