// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/storesection.h"

#include "core/settings/paths.h"
#include "core/store/migrations.h"
#include "core/store/storeaddress.h"
#include "ui/settings/sectioncard.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylesheet.h"
#include "ui/widgets/label.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace spend::ui
{

namespace
{
/// What the test found, as a paragraph.
QString standingText(const store::ServerStanding &standing)
{
    QStringList sentences{standing.isEncrypted
            ? StoreSection::tr("PostgreSQL %1 answers; the connection is encrypted.").arg(standing.version)
            : StoreSection::tr("PostgreSQL %1 answers; the connection does not leave this computer.")
                  .arg(standing.version)};
    if (standing.schemaVersion == 0 && standing.mayMigrate)
        sentences.append(StoreSection::tr("The database is empty: the store is made in it at the next start."));
    else if (standing.schemaVersion == 0)
        sentences.append(
            StoreSection::tr("There is no store yet, and your account may not make it: one of its owners must "
                             "open it first."));
    else if (standing.schemaVersion < store::newestSchemaVersion() && !standing.mayMigrate)
        sentences.append(
            StoreSection::tr("The store is of an older Spendscope: one of its owners must open it with this "
                             "version first."));
    else if (standing.schemaVersion < store::newestSchemaVersion())
        sentences.append(
            StoreSection::tr("The store is of an older Spendscope and is brought up to date at the next start."));
    if (standing.schemaVersion > 0)
        sentences.append(standing.mayWrite ? StoreSection::tr("Your account may sync and change what is kept.")
                                           : StoreSection::tr("Your account may look, not sync or change anything."));
    return sentences.join(u' ');
}
} // namespace

StoreSection::StoreSection(QSettings &settings, secrets::SecretStore &keychain, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_file(new QRadioButton(tr("In a &file on this computer")))
    , m_shared(new QRadioButton(tr("On a &PostgreSQL server that several administrators share")))
    , m_address(new QLineEdit)
    , m_password(new QLineEdit)
    , m_test(new QPushButton(tr("&Test")))
    , m_apply(new QPushButton(tr("Use from the next start on")))
    , m_status(wrappedLabel({}, u"explanation"_s))
{
    const QString kept = settings.value(sharedStoreSetting).toString();
    m_file->setObjectName(u"storeFile"_s);
    m_shared->setObjectName(u"storeShared"_s);
    (kept.isEmpty() ? m_file : m_shared)->setChecked(true);
    m_address->setObjectName(u"storeAddress"_s);
    m_address->setText(kept);
    m_address->setPlaceholderText(u"postgresql://USER@HOST/DATABASE"_s);
    m_address->setAccessibleName(tr("Address"));
    m_password->setObjectName(u"storePassword"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setPlaceholderText(tr("Only to change it"));
    m_password->setAccessibleName(tr("Password"));
    m_test->setObjectName(u"storeTest"_s);
    m_apply->setObjectName(u"storeApply"_s);
    m_status->setObjectName(u"storeStatus"_s);
    m_status->setVisible(false);

    auto *card = new SectionCard(tr("Store"),
        tr("Where Spendscope keeps what it reads. In a shared store one program at a time syncs a connection, and all "
           "see the same figures, budgets and notes. To take along what is in the file, run “spendscope-cli store "
           "copy”."));
    card->body()->addWidget(m_file);
    card->body()->addWidget(m_shared);
    auto *form = new QFormLayout;
    form->setContentsMargins(space::l, 0, 0, 0);
    form->addRow(tr("&Address"), m_address);
    form->addRow(tr("Pass&word"), m_password);
    card->body()->addLayout(form);
    card->body()->addWidget(wrappedLabel(tr("The password goes into the keychain, nowhere else. Connections to another "
                                            "computer are always encrypted, and "
                                            "the server must show a valid certificate."),
        u"explanation"_s));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addWidget(m_test);
    buttons->addWidget(m_apply);
    buttons->addStretch(1);
    card->body()->addLayout(buttons);
    card->body()->addWidget(m_status);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    layout->addStretch(1);

    connect(m_shared, &QRadioButton::toggled, this, &StoreSection::showChoice);
    connect(m_address, &QLineEdit::textChanged, this, &StoreSection::showChoice);
    connect(m_password, &QLineEdit::textChanged, this, &StoreSection::showChoice);
    connect(m_address, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    connect(m_password, &QLineEdit::returnPressed, m_test, &QPushButton::click);
    connect(m_test, &QPushButton::clicked, this, &StoreSection::test);
    connect(m_apply, &QPushButton::clicked, this, &StoreSection::apply);
    showChoice();
}

QString StoreSection::id() const
{
    return u"store"_s;
}

QString StoreSection::title() const
{
    return tr("Store");
}

QString StoreSection::address() const
{
    return m_shared->isChecked() ? m_address->text().trimmed() : QString();
}

void StoreSection::showChoice()
{
    const bool isShared = m_shared->isChecked();
    const bool isNew = address() != m_settings.value(sharedStoreSetting).toString() || !m_password->text().isEmpty();
    m_address->setEnabled(isShared && !m_isBusy);
    m_password->setEnabled(isShared && !m_isBusy);
    m_test->setEnabled(isShared && !address().isEmpty() && !m_isBusy);
    m_apply->setEnabled((!isShared || !address().isEmpty()) && isNew && !m_isBusy);
}

template <class T>
void StoreSection::background(std::function<Result<T>()> work, std::function<void(const Result<T> &)> done)
{
    setBusy(true);
    m_thread = std::jthread([self = QPointer(this), work = std::move(work), done = std::move(done)] {
        const auto result = std::make_shared<Result<T>>(work());
        QMetaObject::invokeMethod(
            self,
            [self, done, result] {
                self->setBusy(false);
                done(*result);
            },
            Qt::QueuedConnection);
    });
}

void StoreSection::test()
{
    say(tr("Connecting…"), false);
    background<store::ServerStanding>(
        [address = address(), typed = SecretKey::fromText(m_password->text()), &keychain = m_keychain] {
            SecretKey password = typed;
            if (password.isEmpty()) {
                if (const auto kept = keychain.read(store::passwordKeyName(address)))
                    password = *kept;
            }
            return store::standingOf(address, password);
        },
        [this](const Result<store::ServerStanding> &standing) {
            say(standing ? standingText(*standing) : standing.problem().sentence(), !standing);
        });
}

void StoreSection::apply()
{
    const QString wanted = address();
    if (!wanted.isEmpty()) {
        if (const auto options = store::serverOptions(wanted); !options) {
            say(options.problem().sentence(), true);
            return;
        }
    }
    background<bool>(
        [wanted, password = SecretKey::fromText(m_password->text()), &keychain = m_keychain]() -> Result<bool> {
            if (wanted.isEmpty() || password.isEmpty())
                return true;
            const auto written = keychain.write(store::passwordKeyName(wanted), password);
            return written ? Result<bool>(true) : Result<bool>(written.problem());
        },
        [this, wanted](const Result<bool> &written) {
            if (!written) {
                say(written.problem().sentence(), true);
                return;
            }
            if (wanted.isEmpty())
                m_settings.remove(sharedStoreSetting);
            else
                m_settings.setValue(sharedStoreSetting, wanted);
            m_password->clear();
            showChoice();
            say(tr("Kept. Quit Spendscope and start it again to use it."), false);
        });
}

void StoreSection::setBusy(bool busy)
{
    m_isBusy = busy;
    showChoice();
}

void StoreSection::say(const QString &sentence, bool trouble)
{
    setRole(m_status, trouble ? u"fieldError"_s : u"explanation"_s);
    m_status->setText(trouble ? u"✕  "_s + sentence : sentence);
    m_status->setAccessibleName(sentence);
    m_status->setVisible(!sentence.isEmpty());
}

} // namespace spend::ui
