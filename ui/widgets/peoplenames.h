// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QSettings;

namespace spend::ui
{

/// Whether people go by other names on screen, kept for the next start. The names in answers are the reader's matter
/// (SpendService::hideNames); what is here keeps e-mails, which are keys too, from being shown beside them. UI thread.
namespace peoplenames
{
/// As it was left.
bool areHidden(const QSettings &settings);
void keepHidden(QSettings &settings, bool hidden);

/// Of the program that runs: from now on texts are made so. \c secret: the store's; empty until it is known.
void setHidden(bool hidden, const QByteArray &secret = {});
bool areHidden();

/// The other name where names are hidden, else the e-mail.
QString ofEmail(const QString &email);
/// A text with each e-mail in it replaced where names are hidden.
QString inText(const QString &text);
/// "Ann Lee (ann@example.com)"; the label alone where names are hidden or the key says nothing more.
QString withKey(const QString &label, const QString &key);
} // namespace peoplenames

} // namespace spend::ui
