// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/guidebrowser.h"

#include "ui/help/guide.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QFile>
#include <QFontDatabase>
#include <QImage>
#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int margin = 20;
constexpr int widestPicture = 900;
} // namespace

GuideBrowser::GuideBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setRole(this, u"document"_s);
    setAccessibleName(tr("Guide"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // pictures are fitted to the width, which must not depend on them
    viewport()->setAutoFillBackground(false);
    connect(this, &QTextBrowser::anchorClicked, this, &GuideBrowser::follow);
}

QVariant GuideBrowser::loadResource(int type, const QUrl &name)
{
    const QUrl url = source().resolved(name);
    if (url.scheme() != u"qrc"_s)
        return {};
    QString path = u':' + url.path();
    if (type != QTextDocument::ImageResource) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QVariant(QString::fromUtf8(file.readAll())) : QVariant();
    }
    const bool dark = currentTokens().dark;
    path.replace(dark ? u"-light.png"_s : u"-dark.png"_s, dark ? u"-dark.png"_s : u"-light.png"_s);
    const QImage picture(path);
    if (picture.isNull())
        return {};
    const double ratio = devicePixelRatioF();
    QImage fitted =
        picture.scaledToWidth(std::min(picture.width(), int(pictureWidth() * ratio)), Qt::SmoothTransformation);
    fitted.setDevicePixelRatio(ratio);
    return fitted;
}

int GuideBrowser::pictureWidth() const
{
    return std::clamp(viewport()->width() - 2 * margin, 120, widestPicture);
}

void GuideBrowser::doSetSource(const QUrl &name, QTextDocument::ResourceType)
{
    const QUrl url = source().resolved(name);
    if (guide::pageAt(url).isEmpty() || !QFile::exists(u':' + url.path()))
        return;
    m_dressing = true; // what changes the width in between is not answered
    QTextBrowser::doSetSource(url, QTextDocument::MarkdownResource);
    dress();
    m_dressing = false;
    verticalScrollBar()->setValue(0);
    m_headingPlace = -1;
    if (url.hasFragment() && scrollToHeading(url.fragment()))
        m_headingPlace = verticalScrollBar()->value();
}

void GuideBrowser::follow(const QUrl &link)
{
    const QUrl url = source().resolved(link);
    if (!guide::pageAt(url).isEmpty())
        setSource(url);
    else
        Q_EMIT outwardLinkFollowed(url);
}

bool GuideBrowser::scrollToHeading(const QString &slug)
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0 || guide::slug(block.text()) != slug)
            continue;
        QTextCursor place(block);
        setTextCursor(place);
        const QRectF where = document()->documentLayout()->blockBoundingRect(block);
        verticalScrollBar()->setValue(std::max(0, int(where.top()) - space::m));
        return true;
    }
    return false;
}

bool GuideBrowser::isBoldInSource(const QString &text) const
{
    QFile file(u':' + source().path());
    return file.open(QIODevice::ReadOnly) && QString::fromUtf8(file.readAll()).contains(u"**"_s + text + u"**"_s);
}

void GuideBrowser::dress()
{
    m_dressedWidth = pictureWidth();
    const Tokens &tokens = currentTokens();
    const auto merge = [this](const QTextFragment &fragment, const QTextCharFormat &letters) {
        QTextCursor piece(document());
        piece.setPosition(fragment.position());
        piece.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
        piece.mergeCharFormat(letters);
    };
    document()->setDocumentMargin(margin);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat format = block.blockFormat();
        const int level = format.headingLevel();
        const bool isCode = format.hasProperty(QTextFormat::BlockCodeFence);
        const bool isPicture = block.text() == QString(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isPicture ? 100 : isCode ? 115 : 130, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level > 1 ? space::l : 0);
        format.setBottomMargin(block.textList()                                                 ? space::xs
                : isCode && block.next().blockFormat().hasProperty(QTextFormat::BlockCodeFence) ? 0
                                                                                                : space::m);
        if (isCode) {
            format.setBackground(tokens.hover);
            format.setLeftMargin(0);
            format.setNonBreakableLines(false);
        }
        cursor.setBlockFormat(format);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (level > 0) {
            QTextCharFormat letters;
            letters.setFont(textFont(level == 1 ? TextRole::PageTitle : TextRole::CardTitle),
                QTextCharFormat::FontPropertiesSpecifiedOnly);
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            cursor.mergeCharFormat(letters);
        }
        if (level == 0 && block.previous().blockFormat().headingLevel() > 0 && !block.begin().atEnd()) {
            // Qt 6.4 goes on in the heading's letters.
            const QTextFragment first = block.begin().fragment();
            QTextCharFormat letters;
            letters.setFontWeight(isBoldInSource(first.text()) ? QFont::Bold : QFont::Normal);
            letters.setProperty(QTextFormat::FontSizeAdjustment, 0);
            merge(first, letters);
        }
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            QTextCharFormat letters;
            if (fragment.charFormat().isAnchor())
                letters.setForeground(tokens.accent);
            else if (fragment.charFormat().fontFixedPitch() || isCode)
                letters.setFontFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
            else
                continue;
            merge(fragment, letters);
        }
    }
}

/// The same page in other colours or another width, at the same place.
void GuideBrowser::dressAgain()
{
    if (m_dressing || source().isEmpty())
        return;
    QScrollBar *bar = verticalScrollBar();
    const bool atHeading = bar->value() == m_headingPlace;
    const double place = bar->maximum() > 0 ? double(bar->value()) / bar->maximum() : 0;
    reload();
    if (!atHeading)
        bar->setValue(int(place * bar->maximum()));
}

void GuideBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    if (pictureWidth() != m_dressedWidth)
        dressAgain();
}

void GuideBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressAgain();
}

} // namespace spend::ui
