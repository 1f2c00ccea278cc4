// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

#include <functional>

namespace spend::ui
{

class DocumentText;

/// A text to read: scrolls and selects by mouse and by keyboard, is one stop of Tab, and follows the theme.
class DocumentView final : public QTextBrowser
{
    Q_OBJECT
public:
    /// \c name is what a screen reader calls it.
    explicit DocumentView(const QString &name, QWidget *parent = nullptr);

    /// \c write puts the text together; it is called again when the colours change. The place scrolled to is kept where
    /// the text is the same.
    void setText(std::function<void(DocumentText &)> write);
    /// The height of the whole text at a width.
    int heightAt(int width) const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void rewrite();

    QString m_name;
    std::function<void(DocumentText &)> m_write;
};

} // namespace spend::ui
