// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/exploreview.h"
#include "core/domain/result.h"

#include <QByteArrayView>
#include <QString>

namespace spend
{

/// How long the name of a view may be, in characters.
inline constexpr int longestViewName = 60;
/// The ending of a file that holds a view, without a dot.
inline constexpr char16_t sharedViewEnding[] = u"spendscope-view";

/// A view on its way from one person to another. The name may be empty.
struct SharedView {
    QString name;
    ExploreView view;

    friend bool operator==(const SharedView &, const SharedView &) = default;
};

/// A person's text on one line, without what can't be seen, such as marks that turn the direction of what follows.
QString oneLine(const QString &text);

/// One line of letters that no chat or mail program changes:
/// "spendscope-view:1:<bytes>:<checksum>:<JSON in base64url>".
QString sharedText(const SharedView &shared);
/// Readable JSON.
QByteArray sharedFile(const SharedView &shared);

/// Reads either form, as it comes back from a mail: broken into lines, quoted with ">", in quotation marks, with words
/// before and after. A text of which a part was lost is told as such.
Result<SharedView> sharedViewFromText(const QString &text);
/// Reads a file's bytes: UTF-8, or UTF-16 with a byte order mark.
Result<SharedView> sharedViewFromBytes(QByteArrayView bytes);

} // namespace spend
