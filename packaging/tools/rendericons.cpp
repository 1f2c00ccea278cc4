// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later

// rendericons SVG FOLDER SIZE...: the drawing as FOLDER/SIZE.png. Built and run while packaging, never installed.
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

int main(int argc, char **argv)
{
    if (argc < 4) {
        std::fputs("usage: rendericons SVG FOLDER SIZE...\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QString::fromLocal8Bit(argv[1]));
    const QString folder = QString::fromLocal8Bit(argv[2]);
    if (!drawing.isValid() || !QDir().mkpath(folder)) {
        std::fprintf(stderr, "error: %s is no drawing, or %s no folder\n", argv[1], argv[2]);
        return 1;
    }
    for (int i = 3; i < argc; ++i) {
        const int size = QByteArray(argv[i]).toInt();
        QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing.render(&painter, QRectF(0, 0, size, size));
        painter.end();
        if (!image.save(QDir(folder).filePath(QString::number(size) + QStringLiteral(".png")))) {
            std::fprintf(stderr, "error: the icon of %d can't be written\n", size);
            return 1;
        }
    }
    return 0;
}
