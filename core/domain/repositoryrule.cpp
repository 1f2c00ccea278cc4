// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/repositoryrule.h"

#include "core/domain/keys.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct DomainWording {
    Q_DECLARE_TR_FUNCTIONS(DomainWording)
};

using Kind = RepositoryRule::Kind;
using Field = RuleFault::Field;

const std::pair<Kind, QLatin1StringView> kindWords[] = {
    {Kind::Name, "name"_L1},
    {Kind::Wildcard, "wildcard"_L1},
    {Kind::Expression, "expression"_L1},
    {Kind::Spelling, "spelling"_L1},
    {Kind::Forks, "forks"_L1},
};

RuleFault fault(Field field, const QString &text, const QString &remedy = {})
{
    return {field, Problem::invalidInput(text, remedy)};
}

bool isReserved(const QString &name)
{
    return name == QLatin1StringView(keys::unattributed.data(), qsizetype(keys::unattributed.size()));
}

/// Each * of a wildcard pattern is a capture.
QRegularExpression wildcardExpression(const QString &pattern)
{
    QString text;
    for (const QChar c : pattern) {
        if (c == u'*')
            text += u"(.*)"_s;
        else if (c == u'?')
            text += u'.';
        else
            text += QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(
        QRegularExpression::anchoredPattern(text), QRegularExpression::DotMatchesEverythingOption);
}

QRegularExpression wholeExpression(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool hasWildcard(const QString &pattern)
{
    return pattern.contains(u'*') || pattern.contains(u'?');
}

/// The largest number of a \N in a target; -1 where there is none.
int highestReference(const QString &target)
{
    int highest = -1;
    for (qsizetype i = 0; i + 1 < target.size(); ++i) {
        if (target[i] != u'\\')
            continue;
        ++i;
        if (target[i] >= u'0' && target[i] <= u'9')
            highest = std::max(highest, target[i].digitValue());
    }
    return highest;
}

/// A target with \0 to \9 filled in; "\\" is one backslash.
QString filled(const QString &target, const QRegularExpressionMatch &match)
{
    QString text;
    for (qsizetype i = 0; i < target.size(); ++i) {
        if (target[i] != u'\\' || i + 1 == target.size()) {
            text += target[i];
            continue;
        }
        const QChar next = target[++i];
        if (next >= u'0' && next <= u'9')
            text += match.captured(next.digitValue());
        else
            text += next == u'\\' ? QString(next) : u'\\' + QString(next);
    }
    return text;
}

/// A target with each * replaced by what the pattern's * stood for.
QString starsFilled(const QString &target, const QRegularExpressionMatch &match)
{
    QString text;
    int star = 0;
    for (const QChar c : target)
        text += c == u'*' ? match.captured(++star) : QString(c);
    return text;
}

QString withOwner(const QString &owner, const QString &name)
{
    return owner + u'/' + repositoryShortName(name);
}

/// One pass of a rule over the names that are still free. Answers what it takes, by place in the list.
class RuleRun
{
public:
    RuleRun(const std::vector<QString> &names, std::vector<RepositoryName> &result, int number)
        : m_names(names)
        , m_result(result)
        , m_number(number)
    {
    }

    void apply(const RepositoryRule &rule)
    {
        switch (rule.kind) {
        case Kind::Name:
            return each([&](const QString &name) { return name == rule.pattern ? rule.target : QString(); });
        case Kind::Wildcard:
            return applyExpression(
                wildcardExpression(rule.pattern), [&](const auto &match) { return starsFilled(rule.target, match); });
        case Kind::Expression:
            return applyExpression(
                wholeExpression(rule.pattern), [&](const auto &match) { return filled(rule.target, match); });
        case Kind::Spelling:
            return applySpelling(rule);
        case Kind::Forks:
            return rule.pattern.isEmpty() ? applySameNames(rule.target) : applyForksOf(rule);
        }
    }

private:
    bool isFree(std::size_t i) const { return m_result[i].rule < 0; }

    /// Takes each free name for which \c become answers something.
    template <class Become>
    void each(Become become)
    {
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (!isFree(i))
                continue;
            const QString name = become(m_names[i]);
            if (!name.trimmed().isEmpty() && !isReserved(name))
                m_result[i] = {name, m_number};
        }
    }

    template <class Become>
    void applyExpression(const QRegularExpression &expression, Become become)
    {
        each([&](const QString &name) {
            const QRegularExpressionMatch match = expression.match(name);
            return match.hasMatch() ? become(match) : QString();
        });
    }

    void applySpelling(const RepositoryRule &rule)
    {
        std::map<QString, QStringList> spellings; // by the name in folded case
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            if (isFree(i))
                spellings[m_names[i].toCaseFolded()].append(m_names[i]);
        }
        const QString only = rule.pattern.toCaseFolded();
        each([&](const QString &name) {
            const QString folded = name.toCaseFolded();
            const QStringList &alike = spellings[folded];
            if (!only.isEmpty() ? folded != only : alike.size() < 2)
                return QString();
            return rule.target.isEmpty() ? *std::max_element(alike.begin(), alike.end(), keyLess) : rule.target;
        });
    }

    void applyForksOf(const RepositoryRule &rule)
    {
        const QRegularExpression shortName = wildcardExpression(rule.pattern);
        each([&](const QString &name) {
            const bool fits = !repositoryOwner(name).isEmpty() && shortName.match(repositoryShortName(name)).hasMatch();
            return fits ? withOwner(rule.target, name) : QString();
        });
    }

    void applySameNames(const QString &owner)
    {
        QHash<QString, QStringList> owners; // by short name
        QHash<QString, int> repositories; // by owner
        for (std::size_t i = 0; i < m_names.size(); ++i) {
            const QString its = repositoryOwner(m_names[i]);
            if (!isFree(i) || its.isEmpty())
                continue;
            owners[repositoryShortName(m_names[i])].append(its);
            ++repositories[its];
        }
        each([&](const QString &name) {
            if (repositoryOwner(name).isEmpty())
                return QString();
            const QStringList rivals = owners.value(repositoryShortName(name));
            if (rivals.size() < 2 || (!owner.isEmpty() && !rivals.contains(owner)))
                return QString();
            if (!owner.isEmpty())
                return withOwner(owner, name);
            const auto main = std::min_element(rivals.begin(), rivals.end(), [&](const QString &a, const QString &b) {
                const int has = repositories.value(a);
                const int other = repositories.value(b);
                return has != other ? has > other : keyLess(a, b);
            });
            return withOwner(*main, name);
        });
    }

    const std::vector<QString> &m_names;
    std::vector<RepositoryName> &m_result;
    int m_number;
};

std::optional<RuleFault> targetFault(const RepositoryRule &rule)
{
    const QString &target = rule.target;
    if (target != target.trimmed())
        return fault(Field::Target, DomainWording::tr("The name begins or ends with a space."),
            DomainWording::tr("Take it away."));
    if (isReserved(target))
        return fault(Field::Target, DomainWording::tr("“%1” stands for spend without a repository.").arg(target),
            DomainWording::tr("Choose another name."));
    if (target.isEmpty() && rule.kind != Kind::Spelling && (rule.kind != Kind::Forks || !rule.pattern.isEmpty()))
        return rule.kind == Kind::Forks ? fault(Field::Target, DomainWording::tr("The owner is missing."),
                   DomainWording::tr("Name the owner whose repository counts."))
                                        : fault(Field::Target, DomainWording::tr("The new name is missing."),
                                            DomainWording::tr("Name the repository that these become."));
    return {};
}

std::optional<RuleFault> expressionFault(const RepositoryRule &rule)
{
    const QRegularExpression expression(rule.pattern);
    if (!expression.isValid())
        return fault(Field::Pattern,
            DomainWording::tr("This is no regular expression: %1, at character %2.")
                .arg(expression.errorString())
                .arg(expression.patternErrorOffset() + 1),
            DomainWording::tr("Mend it, or use a pattern with * instead."));
    if (const int reference = highestReference(rule.target); reference > expression.captureCount())
        return fault(Field::Target,
            DomainWording::tr("“\\%1” means nothing: the pattern has %2.")
                .arg(reference)
                .arg(expression.captureCount() == 0 ? DomainWording::tr("no groups in parentheses")
                        : expression.captureCount() == 1
                        ? DomainWording::tr("one group in parentheses")
                        : DomainWording::tr("%1 groups in parentheses").arg(expression.captureCount())),
            DomainWording::tr("Put parentheses around the part that is to be kept."));
    return {};
}
} // namespace

QString ruleKindWord(RepositoryRule::Kind kind)
{
    return std::find_if(std::begin(kindWords), std::end(kindWords), [kind](const auto &k) {
        return k.first == kind;
    })->second;
}

std::optional<RepositoryRule::Kind> ruleKindFromWord(const QString &word)
{
    for (const auto &[kind, its] : kindWords) {
        if (its == word)
            return kind;
    }
    return {};
}

std::optional<RuleFault> faultOf(const RepositoryRule &rule)
{
    const bool needsPattern = rule.kind == Kind::Name || rule.kind == Kind::Wildcard || rule.kind == Kind::Expression;
    if (needsPattern && rule.pattern.trimmed().isEmpty())
        return fault(Field::Pattern, DomainWording::tr("It fits no repository yet."),
            rule.kind == Kind::Name ? DomainWording::tr("Name the repository.")
                                    : DomainWording::tr("Write which names it is for."));
    if (rule.kind != Kind::Expression && rule.pattern != rule.pattern.trimmed())
        return fault(Field::Pattern, DomainWording::tr("The name begins or ends with a space."),
            DomainWording::tr("Take it away."));
    if (rule.kind == Kind::Forks && rule.pattern.contains(u'/'))
        return fault(Field::Pattern, DomainWording::tr("The owner does not belong here: the rule is for all owners."),
            DomainWording::tr("Write only the part after the last “/”."));
    if (rule.kind == Kind::Spelling && hasWildcard(rule.pattern))
        return fault(Field::Pattern, DomainWording::tr("Spellings of one name have no * or ?."),
            DomainWording::tr("Write the name, or nothing for all names."));
    if (rule.kind == Kind::Expression) {
        if (auto found = expressionFault(rule))
            return found;
    }
    if (rule.kind == Kind::Wildcard && rule.target.count(u'*') > rule.pattern.count(u'*'))
        return fault(Field::Target, DomainWording::tr("The new name has more * than the pattern."),
            DomainWording::tr("Each * of the new name is what the pattern's * stood for."));
    return targetFault(rule);
}

std::vector<RepositoryName> renamed(const std::vector<QString> &names, const std::vector<RepositoryRule> &rules)
{
    std::vector<RepositoryName> result;
    result.reserve(names.size());
    for (const QString &name : names)
        result.push_back({name, -1});
    for (std::size_t number = 0; number < rules.size(); ++number) {
        if (rules[number].enabled && !faultOf(rules[number]))
            RuleRun(names, result, static_cast<int>(number)).apply(rules[number]);
    }
    return result;
}

QString repositoryOwner(const QString &name)
{
    const qsizetype slash = name.lastIndexOf(u'/');
    return slash <= 0 ? QString() : name.first(slash);
}

QString repositoryShortName(const QString &name)
{
    return name.sliced(name.lastIndexOf(u'/') + 1);
}

} // namespace spend
