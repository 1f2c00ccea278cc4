// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/components.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spend::ui
{

QList<Component> usedComponents()
{
    QFile file(u":/data/components.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Component> components;
    const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : array)
        components.append({value["name"_L1].toString(), value["licence"_L1].toString(), value["use"_L1].toString()});
    return components;
}

} // namespace spend::ui
