// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/pseudonym.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>

namespace spend
{

namespace store
{
class StoreSession;
}

/// What a diagnostics text is made of, beside the store.
struct DiagnosticsParts {
    QString program; ///< "spendscope 0.1.0"
    QString dataDir;
    QMap<QString, QString> settings; ///< of the window; views and geometry may stay out
    QStringList log; ///< its last lines
    std::int64_t nowMs = 0;
    /// E-mail addresses become these names, wherever they stand; nothing: they stay.
    std::optional<Pseudonyms> pseudonyms;
};

/// One plain text for whoever helps: versions, system, store, settings, connections with their status, the last runs,
/// the end of the log. Keys are not in it, since neither store nor log ever holds one; proxies and base URLs are told
/// by host only. Reads the store: not for the UI's thread. Throws store::StoreError.
QString diagnosticsText(store::StoreSession &session, const DiagnosticsParts &parts);

/// The text with each e-mail address replaced by its pseudonym.
QString withPseudonyms(const QString &text, const Pseudonyms &pseudonyms);

} // namespace spend
