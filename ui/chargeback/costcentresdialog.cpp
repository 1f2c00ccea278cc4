// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chargeback/costcentresdialog.h"

#include "core/store/costcentretable.h"
#include "core/store/storesession.h"
#include "ui/chargeback/costcentresmodel.h"
#include "ui/digest/digestfile.h"
#include "ui/table/figuretable.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/filechooser.h"
#include "ui/widgets/label.h"
#include "ui/widgets/moneytext.h"
#include "ui/widgets/notebox.h"

#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
constexpr qint64 largest = 16 * 1024 * 1024;

Result<CostCentreFile> readWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem::invalidInput(CostCentresDialog::tr("%1 could not be read: %2.").arg(path, file.errorString()));
    if (file.size() > largest)
        return Problem::invalidInput(CostCentresDialog::tr("%1 is too large for a list of cost centres.").arg(path));
    return readCostCentres(file.readAll());
}
} // namespace

CostCentresDialog::CostCentresDialog(SpendService &spend, QWidget *parent)
    : QDialog(parent)
    , m_spend(spend)
    , m_line(spend)
    , m_chooser(new FileChooser(this))
    , m_file(new DigestFile(this))
    , m_model(new CostCentresModel(this))
    , m_table(new FigureTable(m_model))
    , m_sentence(wrappedLabel({}))
    , m_note(new NoteBox)
    , m_save(new QPushButton(tr("Save list…")))
    , m_keep(new QPushButton(tr("Keep this list")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"costCentresDialog"_s);
    setWindowTitle(tr("Cost centres"));
    m_threads.setMaxThreadCount(1);
    auto *read = new QPushButton(tr("Read a list…"));
    read->setObjectName(u"readCentres"_s);
    auto *clear = new QPushButton(tr("Close"));
    clear->setObjectName(u"closeCentres"_s);
    clear->setAutoDefault(false);
    m_save->setObjectName(u"saveCentres"_s);
    m_save->setAutoDefault(false);
    m_keep->setObjectName(u"keepCentres"_s);
    setRole(m_keep, u"primary"_s);
    m_sentence->setObjectName(u"centresSentence"_s);
    m_note->setVisible(false);
    m_table->setNames(u"centres"_s, tr("Lines of the list, and people whom it does not name"));
    m_table->setEmptyText(tr("No list is kept yet. Read a CSV file of two columns: an e-mail or a billing group, and "
                             "the cost centre."));

    auto *head = new QHBoxLayout;
    head->addWidget(plainLabel(windowTitle(), u"dialogTitle"_s), 1);
    head->addWidget(read);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(space::s);
    foot->addWidget(m_save);
    foot->addStretch(1);
    foot->addWidget(clear);
    foot->addWidget(m_keep);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 18);
    layout->setSpacing(space::m);
    layout->addLayout(head);
    layout->addWidget(wrappedLabel(tr("A CSV of two columns: an e-mail or a billing group (its name or id), and the "
                                      "cost centre. An e-mail goes before a billing group; who is named by neither "
                                      "stays unassigned."),
        u"explanation"_s));
    layout->addWidget(m_sentence);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(foot);
    resize(760, 560);

    connect(read, &QPushButton::clicked, this, [this] {
        m_chooser->askWhatToOpen({tr("Read a list of cost centres"), tr("CSV (*.csv *.txt *.tsv);;All files (*)")},
            [this](const QString &path) { readFile(path); });
    });
    connect(m_save, &QPushButton::clicked, this, &CostCentresDialog::save);
    connect(clear, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_keep, &QPushButton::clicked, this, &CostCentresDialog::keep);
    connect(m_file, &DigestFile::written, this, [this](const QString &path) {
        m_note->showNote(NoteBox::Tone::Good, tr("Saved"), QFileInfo(path).fileName());
        m_note->setVisible(true);
    });
    connect(m_file, &DigestFile::failed, this, [this](const Problem &problem) {
        m_note->showNote(NoteBox::Tone::Bad, tr("Not saved"), problem.sentence());
        m_note->setVisible(true);
    });
    m_keep->setEnabled(false);
    m_save->setEnabled(false);
    askKept();
}

CostCentresDialog::~CostCentresDialog()
{
    m_threads.waitForDone();
}

void CostCentresDialog::askKept()
{
    m_line.ask(
        [](SpendSource &source) {
            CostCentreFile file;
            file.rules = store::CostCentreTable(source.store.database()).all();
            return file;
        },
        [this](const Result<std::shared_ptr<const CostCentreFile>> &file) {
            if (!file || (*file)->rules.empty())
                return;
            m_list = **file;
            m_isNew = false;
            askPreview();
        });
}

void CostCentresDialog::readFile(const QString &path)
{
    m_threads.start([this, path] {
        const Result<CostCentreFile> file = readWhole(path);
        QMetaObject::invokeMethod(
            this, [this, file] { showFile(file); }, Qt::QueuedConnection);
    });
}

void CostCentresDialog::showFile(const Result<CostCentreFile> &file)
{
    m_note->setVisible(!file);
    if (!file) {
        m_note->showNote(NoteBox::Tone::Bad, tr("Not read"), file.problem().sentence());
        return;
    }
    m_list = *file;
    m_isNew = true;
    askPreview();
}

void CostCentresDialog::askPreview()
{
    m_line.ask([file = *m_list](SpendSource &source) { return previewCostCentres(source, file); },
        [this](const Result<std::shared_ptr<const CostCentrePreview>> &preview) {
            if (preview) {
                showPreview(*preview);
                return;
            }
            m_note->showNote(NoteBox::Tone::Bad, tr("Not known"), preview.problem().sentence());
            m_note->setVisible(true);
        });
}

void CostCentresDialog::showPreview(const std::shared_ptr<const CostCentrePreview> &preview)
{
    m_model->setPreview(preview);
    const int lines = int(preview->lines.size());
    m_sentence->setText(
        tr("%1 · %2 of %3 lines match · %4 named twice · %5 in no cost centre · %6 of the last 90 days is assigned")
            .arg(tr("%n cost centre(s)", nullptr, preview->centres))
            .arg(preview->matching())
            .arg(lines)
            .arg(preview->namedTwice.size())
            .arg(tr("%n person(s)", nullptr, int(preview->missing.size())),
                shareText(preview->assigned, preview->total)));
    if (!preview->unread.isEmpty()) {
        constexpr qsizetype most = 4;
        QString lead = tr("%n line(s) left out", nullptr, int(preview->unread.size()));
        m_note->showNote(NoteBox::Tone::Caution, lead,
            preview->unread.mid(0, most).join(u"; "_s) + (preview->unread.size() > most ? u"; …"_s : QString()));
        m_note->setVisible(true);
    }
    m_keep->setEnabled(m_isNew);
    m_save->setEnabled(true);
}

void CostCentresDialog::keep()
{
    m_keep->setEnabled(false);
    m_spend.change(
        SpendService::Touches::Notebook,
        [rules = m_list->rules](
            store::StoreSession &session) { store::CostCentreTable(session.database()).replace(rules); },
        this,
        [this](const Result<void> &done) {
            if (done) {
                Q_EMIT kept();
                accept();
                return;
            }
            m_note->showNote(NoteBox::Tone::Bad, tr("Not kept"), done.problem().sentence());
            m_note->setVisible(true);
            m_keep->setEnabled(true);
        });
}

void CostCentresDialog::save()
{
    m_chooser->askWhereToSave(
        {tr("Save list"), tr("CSV (*.csv)"), u"cost-centres.csv"_s, u"csv"_s}, [this](const QString &path) {
            m_file->write(path, [rules = m_list->rules] { return writeCostCentres(rules); });
        });
}

} // namespace spend::ui
