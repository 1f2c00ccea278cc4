// SPDX-FileCopyrightText: 2026 The Spendscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/digest/digestfile.h"

#include "core/digest/digesthtml.h"

namespace spend::ui
{

void DigestFile::writePdf(const QString &path, const DigestDocument &digest, Paper paper)
{
    write(path, [digest, paper] { return digestPdf(digest, paper); });
}

void DigestFile::writeHtml(const QString &path, const DigestDocument &digest)
{
    write(path, [digest] { return htmlDigest(digest).toUtf8(); });
}

} // namespace spend::ui
