// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themeicon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <utility>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
QByteArray source(const QString &name)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray &svg, const QSize &pixels)
{
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(svg);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

QPixmap tinted(const QString &name, const QColor &color, const QSize &pixels)
{
    const QString key =
        u"spend-icon %1 %2 %3x%4"_s.arg(name, color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(source(name).replace("currentColor", color.name().toLatin1()), pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

class ThemeIconEngine final : public QIconEngine
{
public:
    ThemeIconEngine(QString name, QColor Tokens::*color)
        : m_name(std::move(name))
        , m_color(color)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal ratio) override
    {
        const Tokens &t = currentTokens();
        QPixmap pixmap = tinted(m_name, mode == QIcon::Disabled ? t.faint : t.*m_color, size);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }

private:
    QString m_name;
    QColor Tokens::*m_color;
};
} // namespace

QIcon themeIcon(const QString &name, QColor Tokens::*color)
{
    return QIcon(new ThemeIconEngine(name, color));
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color)
{
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
    QPixmap pixmap = tinted(name, color, (rect.size() * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    painter->drawPixmap(rect.topLeft(), pixmap);
}

QPixmap themeDrawing(const QString &name, const QSize &size, qreal devicePixelRatio)
{
    const Tokens &t = currentTokens();
    const std::pair<const char *, QColor> colors[] = {{"@accentPale", t.accentPale}, {"@accent", t.accent},
        {"@badPale", t.badPale}, {"@bad", t.bad}, {"@surface", t.surface}, {"@line", t.line}, {"@grid", t.grid},
        {"@s1", t.series[0]}, {"@s2", t.series[1]}, {"@s3", t.series[2]}};
    QByteArray svg = source(name);
    for (const auto &[word, color] : colors)
        svg.replace(word, color.name().toLatin1());
    QPixmap pixmap = rendered(svg, (QSizeF(size) * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace spend::ui
