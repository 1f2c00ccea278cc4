// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sharedview.h"

#include "core/analysis/exploreviewtext.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace spend
{

namespace
{
struct AnalysisWording {
    Q_DECLARE_TR_FUNCTIONS(AnalysisWording)
};

const QString start = u"spendscope-view:"_s;
constexpr int textFormat = 1;
constexpr qsizetype longestText = 512 * 1024;

QJsonObject wrapped(const SharedView &shared)
{
    return {{u"spendscope"_s, u"view"_s}, {u"name"_s, shared.name}, {u"view"_s, toJson(shared.view)}};
}

QByteArray checksum(const QByteArray &json)
{
    return QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex().left(8);
}

Problem noView()
{
    return Problem::invalidInput(AnalysisWording::tr("This holds no view of Spendscope."),
        AnalysisWording::tr(
            "A shared view is a line that begins with “spendscope-view:”, or a file that ends in “.spendscope-view”."));
}

Problem lostPart()
{
    return Problem::invalidInput(AnalysisWording::tr("A part of this view was lost on its way."),
        AnalysisWording::tr("Ask for it again, and copy the whole line."));
}

Result<SharedView> fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem::invalidInput(
            AnalysisWording::tr("This view can't be read: it is no JSON from character %1 on.").arg(error.offset),
            AnalysisWording::tr("Ask for it again."));
    const QJsonObject object = document.object();
    if (object.value(u"spendscope"_s) != u"view"_s || !object.value(u"view"_s).isObject())
        return noView();
    Result<ExploreView> view = exploreViewFromJson(object.value(u"view"_s).toObject());
    if (!view)
        return view.problem();
    return SharedView{oneLine(object.value(u"name"_s).toString()).left(longestViewName).trimmed(), std::move(*view)};
}

/// A piece up to the next colon, without what a mail program put in between.
QString takePiece(QStringView &rest)
{
    const qsizetype colon = rest.indexOf(u':');
    QString piece;
    for (const QChar letter : rest.left(colon < 0 ? rest.size() : colon)) {
        if (!letter.isSpace() && letter != u'>')
            piece.append(letter);
    }
    rest = colon < 0 ? QStringView() : rest.mid(colon + 1);
    return piece;
}

bool isBase64Url(QChar letter)
{
    return (letter >= u'a' && letter <= u'z') || (letter >= u'A' && letter <= u'Z') || letter.isDigit()
        || letter == u'-' || letter == u'_';
}

Result<SharedView> fromLine(QStringView rest)
{
    bool isNumber = false;
    const int format = takePiece(rest).toInt(&isNumber);
    if (!isNumber || format < 1)
        return noView();
    if (format > textFormat)
        return Problem::invalidInput(AnalysisWording::tr("This view was made by a newer version of Spendscope."),
            AnalysisWording::tr("Update Spendscope to open it."));
    const qsizetype bytes = takePiece(rest).toInt(&isNumber);
    const QByteArray sum = takePiece(rest).toLatin1();
    if (!isNumber || bytes < 1 || bytes > longestText)
        return lostPart();
    const qsizetype letters = (bytes * 4 + 2) / 3;
    QByteArray packed;
    packed.reserve(letters);
    for (const QChar letter : rest) {
        if (packed.size() == letters)
            break;
        if (letter.unicode() < 128 && isBase64Url(letter))
            packed.append(char(letter.unicode()));
    }
    const QByteArray json = QByteArray::fromBase64(packed, QByteArray::Base64UrlEncoding);
    if (json.size() != bytes || checksum(json) != sum)
        return lostPart();
    return fromJson(json);
}
} // namespace

QString oneLine(const QString &text)
{
    constexpr QChar joiner(0x200d); // holds the parts of an emoji together
    QString shown;
    shown.reserve(text.size());
    for (const QChar letter : text) {
        const QChar::Category category = letter.category();
        if (category == QChar::Other_Control)
            shown.append(u' ');
        else if (category != QChar::Other_Format || letter == joiner)
            shown.append(letter);
    }
    return shown.simplified();
}

QString sharedText(const SharedView &shared)
{
    const QByteArray json = QJsonDocument(wrapped(shared)).toJson(QJsonDocument::Compact);
    return u"%1%2:%3:%4:%5"_s.arg(start)
        .arg(textFormat)
        .arg(json.size())
        .arg(QString::fromLatin1(checksum(json)),
            QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

QByteArray sharedFile(const SharedView &shared)
{
    return QJsonDocument(wrapped(shared)).toJson(QJsonDocument::Indented);
}

Result<SharedView> sharedViewFromText(const QString &text)
{
    if (text.size() > longestText)
        return Problem::invalidInput(AnalysisWording::tr("This is far too long to be a view."));
    const qsizetype at = text.indexOf(start, 0, Qt::CaseInsensitive);
    if (at >= 0)
        return fromLine(QStringView(text).mid(at + start.size()));
    const qsizetype open = text.indexOf(u'{');
    const qsizetype close = text.lastIndexOf(u'}');
    if (open < 0 || close < open)
        return noView();
    return fromJson(QStringView(text).mid(open, close - open + 1).toUtf8());
}

Result<SharedView> sharedViewFromBytes(QByteArrayView bytes)
{
    if (bytes.size() > 2 * longestText)
        return Problem::invalidInput(AnalysisWording::tr("This is far too long to be a view."));
    QStringDecoder decode(QStringConverter::encodingForData(bytes).value_or(QStringConverter::Utf8));
    return sharedViewFromText(decode(bytes));
}

} // namespace spend
