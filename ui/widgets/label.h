// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace spend::ui
{

/// A label that shows plain text only, whatever a service put into it, in one of the style sheet's roles.
QLabel *plainLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);
/// The same, over as many lines as it needs.
QLabel *wrappedLabel(const QString &text, const QString &role = {}, QWidget *parent = nullptr);

/// One line of plain text that ends in "…" where there is no room, and then has itself as tooltip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);
    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_text;
};

} // namespace spend::ui
