// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <cmath>
#include <initializer_list>

namespace spend::sample
{

/// A stream of numbers named by a seed and a path (person, day, …), so that one part of the company can change without
/// moving another. Not std:: distributions: those differ between standard libraries.
class SampleRandom
{
public:
    SampleRandom(quint64 seed, std::initializer_list<quint64> path)
        : m_state(seed)
    {
        for (const quint64 step : path)
            m_state = mixed(m_state + 0x9e3779b97f4a7c15u) ^ (step * 0xd1342543de82ef95u + 1);
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15u;
        return mixed(m_state);
    }
    /// 0 to n - 1.
    quint32 below(quint32 n) { return quint32(((next() >> 32) * n) >> 32); }
    int between(int low, int high) { return low + int(below(quint32(high - low + 1))); }
    /// [0, 1)
    double unit() { return double(next() >> 11) * 0x1p-53; }
    bool chance(double probability) { return unit() < probability; }
    /// About a standard normal.
    double normal()
    {
        double sum = 0;
        for (int i = 0; i < 3; ++i) {
            const quint64 bits = next();
            sum += double(bits >> 32) * 0x1p-32 + double(bits & 0xffffffffu) * 0x1p-32;
        }
        return (sum - 3.0) * 1.4142135623730951; // six uniforms: variance 1/2
    }
    double lognormal(double median, double sigma) { return median * std::exp(sigma * normal()); }

private:
    static quint64 mixed(quint64 z)
    {
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
        return z ^ (z >> 31);
    }
    quint64 m_state;
};

} // namespace spend::sample
