// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace spend::ui
{

/// Shows pages of the guide in the program's own look: pictures as wide as there is room, in the window's colours,
/// headings that links can lead to. It reads what is compiled in and nothing else; a link out of the guide goes to the
/// desktop's browser, and only when it is followed.
class GuideBrowser final : public QTextBrowser
{
    Q_OBJECT
public:
    explicit GuideBrowser(QWidget *parent = nullptr);

    QVariant loadResource(int type, const QUrl &name) override;
    /// The first line that is seen begins the heading of that name.
    bool scrollToHeading(const QString &slug);

Q_SIGNALS:
    /// A link out of the guide was followed.
    void outwardLinkFollowed(const QUrl &url);

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    /// Markdown brings structure; distances, colours and rules are ours.
    void dress();
    bool isBoldInSource(const QString &text) const;
    int pictureWidth() const;
    void dressAgain();

    int m_dressedWidth = 0;
    int m_headingPlace = -1; ///< where the bar stood once a heading was led to
    bool m_dressing = false;
};

} // namespace spend::ui
