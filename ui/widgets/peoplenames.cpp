// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/peoplenames.h"

#include "core/diagnostics/diagnosticstext.h"
#include "core/domain/keys.h"
#include "core/domain/pseudonym.h"
#include "core/workspace/pseudonymkey.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace spend::ui::peoplenames
{

namespace
{
const QString hiddenKey = u"privacy/hide-names"_s;

struct Names {
    bool hidden = false;
    QByteArray secret;
};

Names &current()
{
    static Names names;
    return names;
}

/// Before the store's secret is known, by one that nobody keeps.
Pseudonyms otherNames()
{
    static const QByteArray own = newPseudonymKey();
    return Pseudonyms(current().secret.isEmpty() ? own : current().secret);
}
} // namespace

bool areHidden(const QSettings &settings)
{
    return settings.value(hiddenKey, false).toBool();
}

void keepHidden(QSettings &settings, bool hidden)
{
    settings.setValue(hiddenKey, hidden);
}

void setHidden(bool hidden, const QByteArray &secret)
{
    current() = {hidden, secret};
}

bool areHidden()
{
    return current().hidden;
}

QString ofEmail(const QString &email)
{
    if (!current().hidden || email.isEmpty() || email.startsWith(u'('))
        return email;
    return otherNames().nameOf(QString::fromStdString(userKey(email.toStdString())));
}

QString inText(const QString &text)
{
    return current().hidden ? withPseudonyms(text, otherNames()) : text;
}

QString withKey(const QString &label, const QString &key)
{
    return current().hidden || label == key ? label : u"%1 (%2)"_s.arg(label, key);
}

} // namespace spend::ui::peoplenames
