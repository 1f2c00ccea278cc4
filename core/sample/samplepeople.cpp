// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/samplepeople.h"

#include "core/sample/samplecatalog.h"
#include "core/sample/samplerandom.h"

#include <QSet>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace spend::sample
{

namespace
{
constexpr UtcDay never{10'000'000};

/// Letters that decompose lose their marks; the few that don't are spelt out.
QString plainLetters(const QString &name)
{
    QString plain;
    for (const QChar c : name.normalized(QString::NormalizationForm_D)) {
        if (c == u'ø')
            plain += u'o';
        else if (c.unicode() < 128 && c.isLetter())
            plain += c.toLower();
    }
    return plain;
}

QByteArray typedEmail(const QString &email, int index)
{
    QByteArray typed = email.toUtf8();
    if (index % 3 == 0)
        return typed.toUpper();
    typed[0] = char(QChar::fromLatin1(typed[0]).toUpper().toLatin1());
    const auto dot = typed.indexOf('.');
    if (dot > 0 && dot + 1 < typed.size())
        typed[dot + 1] = char(QChar::fromLatin1(typed[dot + 1]).toUpper().toLatin1());
    return typed;
}

/// About the inverse of the normal distribution function (Tukey's lambda), for a heavy tail that every seed has alike.
double normalQuantile(double p)
{
    return 4.91 * (std::pow(p, 0.14) - std::pow(1 - p, 0.14));
}

/// How much each of n people does: log-normal by rank with mean 1, shuffled.
std::vector<double> intensities(int n, SampleRandom &random)
{
    std::vector<double> values(std::size_t(std::max(n, 0)));
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = std::exp(0.85 * normalQuantile((double(i) + 0.5) / double(n)));
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / std::max(1.0, double(n));
    for (double &value : values)
        value /= mean;
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(quint32(i))]);
    return values;
}

void giveHabits(SamplePerson &person, SampleRandom &random)
{
    constexpr int offsets[] = {-480, -300, 0, 60, 60, 60, 120, 330};
    person.utcOffsetMinutes = offsets[random.below(8)];
    for (std::size_t m = 0; m < person.modelWeights.size(); ++m) {
        const int base = sampleModels()[m].weight;
        person.modelWeights[m] = random.chance(0.3) ? 0 : base * random.between(1, 5);
    }
    person.modelWeights[0] = std::max(person.modelWeights[0], 4);
    person.maxModeShare = random.chance(0.25) ? 0.25 * random.unit() : 0.02;
    person.headlessShare = random.chance(0.2) ? 0.2 * random.unit() : 0.01;
    const auto repositories = quint32(sampleRepositories().size());
    for (int &repository : person.repositories)
        repository = int(random.below(repositories));
    person.commitsPerDay = random.chance(0.1) ? 0 : 0.5 + 2 * random.unit();
}

void giveTenure(SamplePerson &person, const SampleOptions &options, SampleRandom &random)
{
    const UtcDay start = historyStart(options);
    person.firstDay = start - random.between(30, 900);
    person.lastDay = never;
    if (person.index < 11)
        return; // so that even a small team has everybody whose way through the groups is special
    if (person.index % 9 == 8)
        person.firstDay = start + random.between(1, std::max(1, options.days * 8 / 10));
    else if (person.index % 10 == 4)
        person.lastDay = start + random.between(options.days / 5, std::max(1, options.days * 9 / 10));
}

SamplePerson makeMember(int index, const SampleOptions &options, QSet<QString> &takenEmails)
{
    SampleRandom random(options.seed, {1, quint64(index)});
    SamplePerson person;
    person.index = index;
    const auto firstNames = sampleFirstNames();
    const auto lastNames = sampleLastNames();
    // Steps that share no factor with the list's length: names repeat as late as can be.
    const std::size_t first = (std::size_t(index) * 7 + options.seed) % firstNames.size();
    const std::size_t last =
        (std::size_t(index) * 11 + options.seed * 3 + std::size_t(index) / lastNames.size()) % lastNames.size();
    person.name = QString::fromUtf8(firstNames[first]) + u' ' + QString::fromUtf8(lastNames[last]);
    const QString base =
        plainLetters(person.name.section(u' ', 0, 0)) + u'.' + plainLetters(person.name.section(u' ', 1));
    person.email = base + u"@example.com"_s;
    for (int n = 2; takenEmails.contains(person.email); ++n)
        person.email = base + QString::number(n) + u"@example.com"_s;
    takenEmails.insert(person.email);
    person.emailAsKept = person.email.toStdString();
    person.emailAsTyped = typedEmail(person.email, index).toStdString();
    if (index % 9 == 4)
        person.id = 20'000 + index * 17;
    else
        person.id = u"user_01H%1"_s.arg(QString::number(random.next(), 36).toUpper().leftJustified(13, u'0').left(13));
    person.role = index == 0 ? u"owner"_s : index == 5 ? u"free-owner"_s : u"member"_s;
    giveHabits(person, random);
    giveTenure(person, options, random);
    return person;
}

SamplePerson makeServiceAccount(int index, const SampleOptions &options)
{
    SampleRandom random(options.seed, {2, quint64(index)});
    SamplePerson person;
    person.index = index;
    person.service = true;
    giveHabits(person, random);
    person.firstDay = historyStart(options);
    person.lastDay = never;
    person.headlessShare = 1;
    person.maxModeShare = 0.02;
    person.intensity = 0.9;
    person.commitsPerDay = 0;
    return person;
}
} // namespace

QString SamplePerson::idText() const
{
    return id.isString() ? id.toString() : QString::number(id.toInteger());
}

UtcDay anchorDay(const SampleOptions &options)
{
    return UtcDay::ofMs(options.anchorMs != 0 ? options.anchorMs : options.nowMs);
}

UtcDay historyStart(const SampleOptions &options)
{
    return anchorDay(options) - (std::max(1, options.days) - 1);
}

std::vector<SamplePerson> makePeople(const SampleOptions &options)
{
    std::vector<SamplePerson> people;
    people.reserve(std::size_t(std::max(0, options.users)) * 21 / 20 + 1);
    QSet<QString> takenEmails;
    for (int i = 0; i < options.users; ++i)
        people.push_back(makeMember(i, options, takenEmails));
    SampleRandom random(options.seed, {3});
    const std::vector<double> shares = intensities(options.users, random);
    for (SamplePerson &person : people)
        person.intensity = shares[std::size_t(person.index)];
    const int services = std::max(1, options.users / 20);
    for (int i = 0; i < services; ++i)
        people.push_back(makeServiceAccount(options.users + i, options));
    return people;
}

} // namespace spend::sample
