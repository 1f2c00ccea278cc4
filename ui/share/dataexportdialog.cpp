// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/share/dataexportdialog.h"

#include "core/analysis/period.h"
#include "core/analysis/queryscope.h"
#include "core/domain/clock.h"
#include "core/workspace/connectionservice.h"
#include "core/workspace/pseudonymkey.h"
#include "ui/overview/rangebutton.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
using What = ExportWish::What;
} // namespace

DataExportDialog::DataExportDialog(const Services &services, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_line(services.spend)
    , m_chooser(new FileChooser(this))
    , m_what(new QComboBox)
    , m_connection(new QComboBox)
    , m_range(new RangeButton)
    , m_version(new QComboBox)
    , m_format(new QComboBox)
    , m_pseudonyms(new QCheckBox(tr("Other &names for people, the same in each export")))
    , m_trouble(new NoteBox)
    , m_progress(new QProgressBar)
    , m_save(new QPushButton(tr("&Save…")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"dataExport"_s);
    setWindowTitle(tr("Export data"));
    build();
    follow();
}

DataExportDialog::~DataExportDialog()
{
    if (m_cancelled)
        *m_cancelled = true;
}

void DataExportDialog::build()
{
    m_what->setObjectName(u"exportWhat"_s);
    m_what->addItem(tr("Spend in full, for spreadsheets (CSV)"), int(What::Csv));
    m_what->addItem(tr("FOCUS cost data, for FinOps tools"), int(What::Focus));
    m_what->addItem(tr("Usage events, one by one (CSV)"), int(What::Events));
    m_connection->setObjectName(u"exportConnection"_s);
    m_connection->addItem(tr("All connections"), QString());
    const auto views = m_services.connections.connections();
    for (const ConnectionView &view : views)
        m_connection->addItem(view.settings.name, view.settings.name);
    m_range->setObjectName(u"exportRange"_s);
    m_range->setRule(m_rule, UtcDay::ofMs(m_services.clock.nowMs()));
    m_version->setObjectName(u"exportVersion"_s);
    m_version->addItem(u"1.3"_s, int(FocusVersion::V1_3));
    m_version->addItem(u"1.4"_s, int(FocusVersion::V1_4));
    m_format->setObjectName(u"exportFormat"_s);
    m_format->addItem(u"CSV"_s, int(FocusFormat::Csv));
    m_format->addItem(u"JSON"_s, int(FocusFormat::Json));
    m_pseudonyms->setObjectName(u"exportPseudonyms"_s);
    m_trouble->setObjectName(u"exportTrouble"_s);
    m_trouble->hide();
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Writing"));
    m_progress->hide();
    m_save->setObjectName(u"exportSave"_s);
    m_save->setDefault(true);
    setRole(m_save, u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"exportCancel"_s);
    cancel->setAutoDefault(false);

    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::l);
    form->setVerticalSpacing(space::s);
    form->addRow(tr("&What"), m_what);
    form->addRow(tr("&Connection"), m_connection);
    form->addRow(tr("&Range"), m_range);
    form->addRow(tr("FOCUS &version"), m_version);
    form->addRow(tr("&Format"), m_format);
    form->addRow(QString(), m_pseudonyms);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addWidget(plainLabel(tr("Export data"), u"dialogTitle"_s));
    layout->addWidget(wrappedLabel(
        tr("Every figure is written exactly. The file appears whole or not at all; the store is read at one moment."),
        u"explanation"_s));
    layout->addLayout(form);
    layout->addWidget(m_trouble);
    layout->addLayout(buttons);
    setMinimumWidth(520);
    connect(cancel, &QPushButton::clicked, this, &DataExportDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &DataExportDialog::ask);
    connect(m_what, &QComboBox::currentIndexChanged, this, &DataExportDialog::follow);
    connect(m_range, &RangeButton::ruleChosen, this, [this](const RangeRule &rule) {
        m_rule = rule;
        m_range->setRule(rule, UtcDay::ofMs(m_services.clock.nowMs()));
    });
}

void DataExportDialog::follow()
{
    const bool focus = What(m_what->currentData().toInt()) == What::Focus;
    for (QWidget *widget : std::initializer_list<QWidget *>{m_version, m_format, m_pseudonyms})
        widget->setEnabled(focus && !m_cancelled);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_what, m_connection, m_range, m_save})
        widget->setEnabled(!m_cancelled);
    m_progress->setVisible(m_cancelled != nullptr);
}

void DataExportDialog::ask()
{
    const auto what = What(m_what->currentData().toInt());
    const bool json = what == What::Focus && FocusFormat(m_format->currentData().toInt()) == FocusFormat::Json;
    const QString ending = json ? u"json"_s : u"csv"_s;
    const QString name = what == What::Csv ? u"spend"_s : what == What::Focus ? u"focus"_s : u"events"_s;
    m_chooser->askWhereToSave(
        {tr("Export data"), json ? tr("JSON files (*.json)") : tr("CSV files (*.csv)"), name + u'.' + ending, ending},
        [this](const QString &path) { write(path); });
}

void DataExportDialog::write(const QString &path)
{
    m_trouble->hide();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    follow();
    ExportWish wish;
    wish.what = What(m_what->currentData().toInt());
    wish.path = path;
    wish.generatorVersion = QCoreApplication::applicationVersion();
    if (const QString connection = m_connection->currentData().toString(); !connection.isEmpty())
        wish.filters[Dimension::Connection].included = {connection};
    wish.focus.version = FocusVersion(m_version->currentData().toInt());
    wish.format = FocusFormat(m_format->currentData().toInt());
    if (wish.what != What::Focus || !m_pseudonyms->isChecked()) {
        run(wish);
        return;
    }
    auto key = std::make_shared<QByteArray>();
    m_services.spend.change(
        SpendService::Touches::Bookkeeping, [key](store::StoreSession &session) { *key = pseudonymKey(session); }, this,
        [this, key, wish](const Result<void> &result) {
            if (!result) {
                show(result, wish.path);
                return;
            }
            ExportWish named = wish;
            named.focus.pseudonyms.emplace(*key);
            run(named);
        });
}

void DataExportDialog::run(const ExportWish &wish)
{
    m_line.ask(
        [wish, rule = m_rule, cancelled = m_cancelled](SpendSource &source) {
            const auto connections = connectionsInScope(source.picture.directory(), wish.filters);
            const DateRange range = resolvePeriod(rule, connections, UtcDay::ofMs(source.nowMs)).range;
            return writeExport(source, wish, range, cancelled.get());
        },
        [this, path = wish.path](const Result<std::shared_ptr<const Result<void>>> &answer) {
            show(answer ? **answer : Result<void>(answer.problem()), path);
        });
}

void DataExportDialog::show(const Result<void> &result, const QString &path)
{
    m_cancelled.reset();
    follow();
    if (result) {
        Q_EMIT written(path);
        accept();
        return;
    }
    m_trouble->showNote(NoteBox::Tone::Bad, tr("Nothing was written."), result.problem().sentence());
    m_trouble->show();
}

void DataExportDialog::reject()
{
    if (m_cancelled) { // the answer comes back here, and says so
        *m_cancelled = true;
        return;
    }
    QDialog::reject();
}

} // namespace spend::ui
