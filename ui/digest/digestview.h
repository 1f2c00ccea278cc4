// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"

#include <QTextBrowser>

namespace spend::ui
{

/// A digest as a page to read: a column of text that can be selected, read by a screen reader and scrolled by keys.
/// Follows the theme: at once where it is seen, else when it is shown again, since laying out takes its time.
class DigestView final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit DigestView(QWidget *parent = nullptr);
    /// What a screen reader calls it.
    void setShownName(const QString &name);
    /// Another digest begins at its top; a newer one of the same period stays where it was scrolled to.
    void setDigest(const DigestDocument &digest);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void followTheme();

    DigestDocument m_digest;
    QString m_name;
    bool m_stale = false; ///< the theme has changed since the text was laid out
};

} // namespace spend::ui
