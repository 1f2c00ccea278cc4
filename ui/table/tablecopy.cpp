// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/tablecopy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace spend::ui
{

void copy(const SeenTable &table, const SeenCaption &caption)
{
    auto *data = new QMimeData;
    data->setText(asPlainText(table));
    data->setHtml(asHtml(table, caption));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace spend::ui
