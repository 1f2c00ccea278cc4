// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QPushButton;

namespace spend::ui
{

class DocumentText;
class DocumentView;
class ElidedLabel;

/// A card that pops up beside a figure and says what stands behind it. Escape, a click elsewhere or its cross closes
/// it; the text scrolls and can be selected and copied.
class ExplanationPanel final : public QFrame
{
    Q_OBJECT
public:
    explicit ExplanationPanel(QWidget *parent = nullptr);

    /// Shows itself beside the figure, which is at \c anchor on the screen, with a title and one waiting line.
    void open(const QString &title, const QRect &anchor);
    void setText(std::function<void(DocumentText &)> write);
    void setReconcileOffered(bool offered);

    QString title() const;
    /// What the text says, plain; with the title.
    QString plainText() const;
    DocumentView *document() const { return m_text; }

Q_SIGNALS:
    void reconcileRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void placeBeside(const QRect &anchor);
    void copy();

    ElidedLabel *m_title;
    DocumentView *m_text;
    QPushButton *m_copy;
    QPushButton *m_reconcile;
};

} // namespace spend::ui
