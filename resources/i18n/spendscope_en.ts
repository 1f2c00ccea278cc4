<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AlertText</name>
    <message numerus="yes">
        <source>To %1 and %n more by %2</source>
        <translation>
            <numerusform>To %1 and %n more by %2</numerusform>
            <numerusform>To %1 and %n more by %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlertWording</name>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AnomalyWords</name>
    <message numerus="yes">
        <source>%n anomalies on %1</source>
        <translation>
            <numerusform>%n anomaly on %1</numerusform>
            <numerusform>%n anomalies on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n anomalies since %1</source>
        <translation>
            <numerusform>%n anomaly since %1</numerusform>
            <numerusform>%n anomalies since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConnectionText</name>
    <message numerus="yes">
        <source>About %1 for %n day(s) at %2 requests a minute.</source>
        <translation>
            <numerusform>About %1 for %n day at %2 requests a minute.</numerusform>
            <numerusform>About %1 for %n days at %2 requests a minute.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExploreChartText</name>
    <message numerus="yes">
        <source>%n smaller</source>
        <translation>
            <numerusform>%n smaller</numerusform>
            <numerusform>%n smaller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForecastText</name>
    <message numerus="yes">
        <source>too little data: %n of %1 days</source>
        <translation>
            <numerusform>too little data: %n of %1 days</numerusform>
            <numerusform>too little data: %n of %1 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::AnomaliesPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n acknowledged</source>
        <translation>
            <numerusform> · %n acknowledged</numerusform>
            <numerusform> · %n acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> · %n muted</source>
        <translation>
            <numerusform> · %n muted</numerusform>
            <numerusform> · %n muted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::CalendarSection</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) added.</source>
        <translation>
            <numerusform>%n day added.</numerusform>
            <numerusform>%n days added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of “%1” are imported.</source>
        <translation>
            <numerusform>%n day of “%1” is imported.</numerusform>
            <numerusform>%n days of “%1” are imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::CostCentresDialog</name>
    <message numerus="yes">
        <source>%n cost centre(s)</source>
        <translation>
            <numerusform>%n cost centre</numerusform>
            <numerusform>%n cost centres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::DataKeptSection</name>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::EventListView</name>
    <message numerus="yes">
        <source>%n event(s) match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</source>
        <translation>
            <numerusform>%n event matches, worth %1. It is older than what Settings, Data kept says, so its figures stay but it can&apos;t be listed by itself.</numerusform>
            <numerusform>%n events match, worth %1. They are older than what Settings, Data kept says, so their figures stay but they can&apos;t be listed one by one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a cost</source>
        <translation>
            <numerusform>%n without a cost</numerusform>
            <numerusform>%n without a cost</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) kept as daily sums</source>
        <translation>
            <numerusform>%n older one kept as daily sums</numerusform>
            <numerusform>%n older ones kept as daily sums</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::FigureTable</name>
    <message numerus="yes">
        <source>Copy %n rows</source>
        <translation>
            <numerusform>Copy %n row</numerusform>
            <numerusform>Copy %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::ForecastPage</name>
    <message numerus="yes">
        <source>Next %n days</source>
        <translation>
            <numerusform>Next %n day</numerusform>
            <numerusform>Next %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::HolidayPreview</name>
    <message numerus="yes">
        <source>%n event(s) that do not fill whole days</source>
        <translation>
            <numerusform>%n event that does not fill whole days</numerusform>
            <numerusform>%n events that do not fill whole days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) longer than %1 days</source>
        <translation>
            <numerusform>%n event longer than %1 days</numerusform>
            <numerusform>%n events longer than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) whose dates can&apos;t be read</source>
        <translation>
            <numerusform>%n event whose dates can&apos;t be read</numerusform>
            <numerusform>%n events whose dates can&apos;t be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) of other years</source>
        <translation>
            <numerusform>%n event of other years</numerusform>
            <numerusform>%n events of other years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off between %1 and %2.</source>
        <translation>
            <numerusform>%n day off between %1 and %2.</numerusform>
            <numerusform>%n days off between %1 and %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replaces the %n day(s) that were imported under this name.</source>
        <translation>
            <numerusform>Replaces the %n day that was imported under this name.</numerusform>
            <numerusform>Replaces the %n days that were imported under this name.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::MarkTip</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>spend::ui::QuietHoursCard</name>
    <message numerus="yes">
        <source>%n incident(s) wait to be told.</source>
        <translation>
            <numerusform>%n incident waits to be told.</numerusform>
            <numerusform>%n incidents wait to be told.</numerusform>
        </translation>
    </message>
</context>
</TS>
