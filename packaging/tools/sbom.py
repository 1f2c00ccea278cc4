#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Spendscope authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""sbom.py SOURCE VERSION OUTPUT: what the programs stand on, as SPDX 2.3 in JSON.

The components and their licences are those of resources/components.json, which the About dialog shows too; versions are
those of the packages on the computer that builds. Equal inputs give equal bytes.
"""
import datetime
import json
import os
import pathlib
import re
import subprocess
import sys
import uuid

source, version, output = sys.argv[1:]
epoch = int(os.environ.get('SOURCE_DATE_EPOCH', '0'))
created = datetime.datetime.fromtimestamp(epoch, datetime.timezone.utc).strftime('%Y-%m-%dT%H:%M:%SZ')


def commit():
    found = subprocess.run(['git', '-C', source, 'rev-parse', 'HEAD'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return found.stdout.decode().strip() or 'unknown'


def installed_version(package):
    """Of the Debian package; elsewhere, or where it is not installed, nothing is claimed."""
    try:
        asked = subprocess.run(['dpkg-query', '-W', '-f', '${Version}\n', package], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    except FileNotFoundError:
        return None
    return asked.stdout.decode().split('\n')[0] or None


def identifier(name):
    return 'SPDXRef-' + re.sub(r'[^A-Za-z0-9.-]+', '-', name)


components = json.loads((pathlib.Path(source) / 'resources/components.json').read_text(encoding='utf-8'))
revision = commit()
program = {
    'SPDXID': 'SPDXRef-Spendscope', 'name': 'Spendscope', 'versionInfo': version, 'supplier': 'Organization: The Spendscope authors',
    'downloadLocation': 'NOASSERTION', 'filesAnalyzed': False, 'licenseConcluded': 'GPL-3.0-or-later',
    'licenseDeclared': 'GPL-3.0-or-later', 'copyrightText': '2026 The Spendscope authors', 'sourceInfo': f'git commit {revision}',
    'primaryPackagePurpose': 'APPLICATION',
}
packages = [program]
relations = [{'spdxElementId': 'SPDXRef-DOCUMENT', 'relationshipType': 'DESCRIBES', 'relatedSpdxElement': 'SPDXRef-Spendscope'}]
for component in components:
    package = {
        'SPDXID': identifier(component['name']), 'name': component['name'], 'downloadLocation': 'NOASSERTION', 'filesAnalyzed': False,
        'homepage': component['page'], 'licenseConcluded': 'NOASSERTION', 'licenseDeclared': component['licence'],
        'copyrightText': 'NOASSERTION', 'comment': component['use'], 'primaryPackagePurpose': 'LIBRARY',
    }
    found = installed_version(component['package'])
    if found:
        package['versionInfo'] = found
        package['externalRefs'] = [{'referenceCategory': 'PACKAGE-MANAGER', 'referenceType': 'purl',
                                    'referenceLocator': f'pkg:deb/debian/{component["package"]}@{found.replace("+", "%2B").replace(":", "%3A")}'}]
    packages.append(package)
    relations.append({'spdxElementId': 'SPDXRef-Spendscope', 'relationshipType': 'DYNAMIC_LINK', 'relatedSpdxElement': package['SPDXID']})

content = {
    'spdxVersion': 'SPDX-2.3', 'dataLicense': 'CC0-1.0', 'SPDXID': 'SPDXRef-DOCUMENT', 'name': f'spendscope-{version}',
    'creationInfo': {'created': created, 'creators': ['Organization: The Spendscope authors', 'Tool: packaging/tools/sbom.py']},
    'packages': packages, 'relationships': relations,
}
# A name of its own for each content, and the same for the same.
content['documentNamespace'] = 'https://spdx.org/spdxdocs/spendscope-' + str(uuid.uuid5(uuid.NAMESPACE_URL, json.dumps(content, sort_keys=True)))
pathlib.Path(output).write_text(json.dumps(content, indent=2, ensure_ascii=False) + '\n', encoding='utf-8')
