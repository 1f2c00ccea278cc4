// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/about/aboutdialog.h"

#include "core/update/buildinfo.h"
#include "ui/about/components.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/textscale.h"
#include "ui/theme/themeicon.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QSysInfo>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr int drawingSide = 48;

QTableView *componentTable(QWidget *parent)
{
    auto *model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {AboutDialog::tr("Component"), AboutDialog::tr("Licence"), AboutDialog::tr("Used for")});
    for (const Component &component : usedComponents()) {
        QList<QStandardItem *> row;
        for (const QString &text : {component.name, component.licence, component.use}) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
            row.last()->setToolTip(text);
        }
        model->appendRow(row);
    }
    auto *table = new QTableView;
    table->setObjectName(u"aboutComponents"_s);
    table->setAccessibleName(AboutDialog::tr("Licences of everything used"));
    setRole(table, u"list"_s);
    table->setModel(model);
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(size::row - 6);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(2, QHeaderView::Stretch);
    table->selectRow(0);
    return table;
}
} // namespace

QString AboutDialog::versionText()
{
    const QString commit = build::commit().isEmpty() ? tr("unknown") : build::commit();
    return tr("Spendscope %1\nCommit %2\nQt %3\n%4, %5")
        .arg(build::version(), commit, QString::fromLatin1(qVersion()), QSysInfo::prettyProductName(),
            QSysInfo::currentCpuArchitecture());
}

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Spendscope"));
    const QSize usual(scaledWithText(720), scaledWithText(560));
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);

    auto *drawing = plainLabel({});
    drawing->setPixmap(themeDrawing(u"spendscope"_s, QSize(drawingSide, drawingSide), devicePixelRatioF()));
    drawing->setAccessibleName(tr("Spendscope's sign"));
    QLabel *version = plainLabel(versionText().section(u'\n', 1), u"explanation"_s);
    version->setObjectName(u"aboutVersion"_s);
    version->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *names = new QVBoxLayout;
    names->setSpacing(space::xs);
    names->addWidget(plainLabel(versionText().section(u'\n', 0, 0), u"dialogTitle"_s));
    names->addWidget(version);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::l);
    head->addWidget(drawing, 0, Qt::AlignTop);
    head->addLayout(names, 1);

    auto *copy = new QPushButton(tr("Copy &version"));
    copy->setObjectName(u"aboutCopy"_s);
    auto *update = new QPushButton(tr("Check for &updates…"));
    update->setObjectName(u"aboutUpdates"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(copy);
    buttons->addWidget(update);
    buttons->addStretch(1);
    buttons->addWidget(close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(wrappedLabel(
        tr("Shows where a Cursor team's AI-coding money goes. Free software under the GNU General Public License, "
           "version 3 or later. It reads your team's usage and cost, changes nothing there unless you switch that on, "
           "and sends nothing anywhere else, except alerts by the channels that you set up. Spendscope is not made or "
           "endorsed by Cursor.")));
    layout->addWidget(plainLabel(tr("It stands on"), u"section"_s));
    layout->addWidget(componentTable(this), 1);
    layout->addLayout(buttons);

    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(update, &QPushButton::clicked, this, &AboutDialog::updateCheckRequested);
    connect(copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versionText()); });
}

} // namespace spend::ui
