// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace spend::store
{

/// What was seen of a store's file.
struct StoreCheckup {
    int schemaVersion = 0;
    std::int64_t bytes = 0;
    std::int64_t connections = 0;
    std::int64_t events = 0;
    std::int64_t rollupRows = 0;
    QStringList findings; ///< sentences about what is wrong; empty: the store is sound

    bool isSound() const { return findings.isEmpty(); }
};

/// The functions below work on a SQLite store as a file, beside whoever has it open. They take as long as the file is
/// large: not for the UI's thread.

/// Reads the whole file: its structure, its references, and whether events and roll-ups tell the same. Changes nothing.
/// A Problem where it is no store at all, or from a newer Spendscope.
Result<StoreCheckup> checkStoreFile(const QString &path);

/// Copies the store as it is at one moment, checks the copy and only then gives it its name; an older file of that name
/// is replaced, readable by its owner only. A store that is not sound is not copied.
Result<void> backupStoreFile(const QString &path, const QString &target);

/// Puts a backup in the place of the store, in one transaction that programs which have it open take part in. What was
/// there is backed up first, or moved aside where it is damaged: answers where it lies now, empty where there was none.
/// The backup must be sound and of no newer Spendscope.
Result<QString> restoreStoreFile(const QString &backup, const QString &path);

/// Where the store is copied before a change of its schema from \c version on.
QString migrationBackupPath(const QString &path, int version);
/// Backs a store up before its schema changes, and deletes such backups beyond the newest two. Throws StoreError.
void backupBeforeMigration(const QString &path, int version);

} // namespace spend::store
