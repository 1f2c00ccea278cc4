// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/problem.h"

#include <QCoreApplication>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct DomainWording {
    Q_DECLARE_TR_FUNCTIONS(DomainWording)
};

constexpr std::array<std::pair<ProblemKind, const char *>, 14> words{{
    {ProblemKind::None, ""},
    {ProblemKind::KeyRejected, "key-rejected"},
    {ProblemKind::NotPermitted, "not-permitted"},
    {ProblemKind::NotFound, "not-found"},
    {ProblemKind::BadRequest, "bad-request"},
    {ProblemKind::Network, "network"},
    {ProblemKind::RateLimit, "rate-limit"},
    {ProblemKind::Server, "server"},
    {ProblemKind::Cancelled, "cancelled"},
    {ProblemKind::InvalidInput, "invalid-input"},
    {ProblemKind::Busy, "busy"},
    {ProblemKind::Keychain, "keychain"},
    {ProblemKind::DiskFull, "disk-full"},
    {ProblemKind::Store, "store"},
}};
} // namespace

QString Problem::sentence() const
{
    return remedy.isEmpty() ? text : text + u' ' + remedy;
}

Problem Problem::cancelled()
{
    return {ProblemKind::Cancelled, DomainWording::tr("Cancelled."), {}, {}};
}

Problem Problem::invalidInput(const QString &text, const QString &remedy)
{
    return {ProblemKind::InvalidInput, text, remedy, {}};
}

QString problemWord(ProblemKind kind)
{
    for (const auto &[k, word] : words) {
        if (k == kind)
            return QString::fromLatin1(word);
    }
    return {};
}

ProblemKind problemFromWord(const QString &word)
{
    for (const auto &[kind, w] : words) {
        if (word == QLatin1StringView(w))
            return kind;
    }
    return ProblemKind::Store;
}

} // namespace spend
