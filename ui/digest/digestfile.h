// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest/digestdocument.h"
#include "ui/digest/digestpdf.h"
#include "ui/widgets/backgroundfile.h"

namespace spend::ui
{

/// Writes digests to files. UI thread.
class DigestFile final : public BackgroundFile
{
    Q_OBJECT
public:
    using BackgroundFile::BackgroundFile;

    void writePdf(const QString &path, const DigestDocument &digest, Paper paper);
    void writeHtml(const QString &path, const DigestDocument &digest);
};

} // namespace spend::ui
