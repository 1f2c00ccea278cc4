// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/alert/alertchannel.h"
#include "core/alert/message.h"

using namespace Qt::StringLiterals;
using namespace spend;
using namespace spend::alert;

class tst_AlertChannel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void settingsComeBack_data()
    {
        QTest::addColumn<ChannelKind>("kind");
        for (const ChannelKind kind :
            {ChannelKind::Desktop, ChannelKind::Mail, ChannelKind::Slack, ChannelKind::Teams, ChannelKind::Command})
            QTest::newRow(qPrintable(channelWord(kind))) << kind;
    }
    void settingsComeBack()
    {
        QFETCH(ChannelKind, kind);
        const AlertChannel channel = checkedChannel(channelOf(kind), {}).value();
        AlertChannel back;
        back.id = channel.id;
        back.name = channel.name;
        back.kind = *channelKindFromWord(channelWord(kind));
        readSettings(&back, settingsText(channel));
        QCOMPARE(back, channel);
    }

    void whatCanNotBeKept_data()
    {
        QTest::addColumn<AlertChannel>("channel");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, AlertChannel channel, auto change, const QString &says) {
            change(channel);
            QTest::newRow(name) << channel << says;
        };
        const AlertChannel mail = channelOf(ChannelKind::Mail);
        row(
            "no name", mail, [](AlertChannel &c) { c.name = u" \n"_s; }, u"needs a name"_s);
        row(
            "a name that is taken", mail, [](AlertChannel &c) { c.name = u"TAKEN"_s; }, u"already"_s);
        row(
            "tells nothing", mail, [](AlertChannel &c) { c.kinds.clear(); }, u"tell nothing"_s);
        row(
            "server with a path", mail, [](AlertChannel &c) { c.mail.host = u"smtp/x"_s; }, u"can't be read"_s);
        row(
            "no port", mail, [](AlertChannel &c) { c.mail.port = 0; }, u"port"_s);
        row(
            "no TLS", mail, [](AlertChannel &c) { c.mail.security = MailSecurity::None; }, u"Without TLS"_s);
        row(
            "sender", mail, [](AlertChannel &c) { c.mail.from = u"Ada"_s; }, u"sender"_s);
        row(
            "header in a recipient", mail, [](AlertChannel &c) { c.mail.to = QStringList{u"a@b.c\nBcc: x@y.z"_s}; },
            u"no address"_s);
        row(
            "nobody", mail, [](AlertChannel &c) { c.mail.to = QStringList{u" "_s}; }, u"nobody"_s);
        row(
            "no program", channelOf(ChannelKind::Command), [](AlertChannel &c) { c.command.argv.clear(); },
            u"no program"_s);
        row(
            "too long", channelOf(ChannelKind::Command), [](AlertChannel &c) { c.command.seconds = 601; },
            u"seconds"_s);
    }
    void whatCanNotBeKept()
    {
        QFETCH(AlertChannel, channel);
        QFETCH(QString, says);
        const auto checked = checkedChannel(channel, {u"Taken"_s});
        QVERIFY(!checked);
        QVERIFY2(checked.problem().sentence().contains(says), qPrintable(checked.problem().sentence()));
    }

    void whatAChannelWants()
    {
        AlertChannel channel = channelOf(ChannelKind::Slack);
        channel.kinds = {IncidentKind::Anomaly};
        channel.minimum = Severity::Warning;
        Incident incident;
        incident.kind = IncidentKind::Anomaly;
        incident.severity = Severity::Warning;
        QVERIFY(channel.wants(incident));
        incident.severity = Severity::Notice;
        QVERIFY(!channel.wants(incident));
        incident.severity = Severity::Serious;
        QVERIFY(channel.wants(incident));
        incident.kind = IncidentKind::Limit;
        QVERIFY(!channel.wants(incident));
        incident.kind = IncidentKind::Anomaly;
        channel.enabled = false;
        QVERIFY(!channel.wants(incident));
    }

    void addresses_data()
    {
        QTest::addColumn<bool>("fine");
        for (const char *address : {"ada@example.com", "a.b+c@x-y.example", "o'hara@example.com"})
            QTest::newRow(address) << true;
        for (const char *address : {"", "ada", "@example.com", "ada@", "a b@c.d", "<a@b.c>", "a@b.c,d@e.f", "a@b.c\n",
                 "a@b@c.d", "\"a\"@b.c", "a@b.c;", "ad\xc3\xa4@example.com"})
            QTest::newRow(address) << false;
    }
    void addresses()
    {
        QFETCH(bool, fine);
        QCOMPARE(isMailAddress(QString::fromUtf8(QTest::currentDataTag())), fine);
    }

    void severalIncidentsAreOneMessage()
    {
        const auto incident = [](const QString &key, Severity severity, const QString &title) {
            return Incident{key, IncidentKind::Anomaly, severity, title, u"Text of "_s + title, 0, u"anomalies"_s, {}};
        };
        const Message message =
            messageOf({incident(u"a"_s, Severity::Notice, u"Small"_s), incident(u"b"_s, Severity::Serious, u"Large"_s),
                          incident(u"c"_s, Severity::Serious, u"Gone"_s)},
                {u"c"_s});
        QCOMPARE(message.subject, u"Large, and 2 more"_s);
        QCOMPARE(message.text,
            u"Serious: Large\nText of Large\n\nNotice: Small\nText of Small\n\n"
            "Serious: Over by now: Gone\nText of Gone\n"_s);
        QCOMPARE(worstOf(message.incidents), Severity::Serious);
    }

private:
    static AlertChannel channelOf(ChannelKind kind)
    {
        AlertChannel channel;
        channel.id = u"id"_s;
        channel.name = u"Channel"_s;
        channel.kind = kind;
        channel.kinds = {IncidentKind::Anomaly, IncidentKind::Renewal};
        channel.minimum = Severity::Serious;
        channel.secretFile = u"/somewhere"_s;
        if (kind == ChannelKind::Mail)
            channel.mail = {u"smtp.example.com"_s, 465, MailSecurity::ImplicitTls, u"ada"_s, u"spend@example.com"_s,
                {u"a@example.com"_s, u"b@example.com"_s}, u"/ca.pem"_s};
        if (kind == ChannelKind::Command)
            channel.command = {{u"/bin/true"_s, u"an argument"_s}, 12};
        return channel;
    }
};

QTEST_GUILESS_MAIN(tst_AlertChannel)
#include "tst_alertchannel.moc"
