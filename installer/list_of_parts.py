#!/usr/bin/env python3
"""Writes which libraries are in a package or are loaded by it, as CycloneDX 1.5 in JSON.

list_of_parts.py --build BUILD --name FILE [--inside FOLDER] PROGRAM… > FILE.cdx.json
Asks the programs themselves what they load (ldd), and the system's package tool (dpkg or rpm)
whose that is, so it has to run where they were built. BUILD is the build folder, whose cache names
what was linked statically. With --inside, the libraries of that folder are said to come along; all
others are the system's. The same input gives the same output.
"""
import argparse
import collections
import gzip
import hashlib
import json
import pathlib
import re
import subprocess
import uuid

NAMESPACE = uuid.UUID("7d1f5c7e-6c0b-4f0c-9f55-0f1d5b4b1c11")
Owner = collections.namedtuple("Owner", "package version source architecture")
Part = collections.namedtuple("Part", "owner files origin documents")


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def loaded_by(program):
    """Paths of all libraries that a program or library loads."""
    return {str(pathlib.Path(path).resolve())
            for path in re.findall(r"=> (/\S+) \(", run("ldd", program))}


def named_by(file):
    """The name that a library goes by, and those of the ones that it needs itself."""
    text = run("readelf", "-d", file)
    own = re.search(r"\(SONAME\).*\[(.+)\]", text)
    return (own[1] if own else pathlib.Path(file).name,
            set(re.findall(r"\(NEEDED\).*\[(.+)\]", text)))


def distribution():
    text = pathlib.Path("/etc/os-release").read_text(encoding="utf-8")
    values = dict(re.findall(r'^(\w+)="?([^"\n]*)"?$', text, re.MULTILINE))
    return values["ID"], values.get("VERSION_ID", "")


def debian_owners(paths):
    """Debian knows some files by the name that they had before /lib became a part of /usr."""
    older = {path: path.removeprefix("/usr") for path in paths}
    packages = {}
    for line in run("dpkg-query", "-S", *older, *older.values()).splitlines():
        names, _, file = line.rpartition(": ")
        packages[file] = names.split(", ")[0]
    wanted = {path: packages.get(path) or packages.get(older[path]) for path in paths}
    described = {}
    for line in run("dpkg-query", "-W", "-f", "${binary:Package}\t${Package}\t${Version}\t"
                    "${source:Package}\t${Architecture}\n",
                    *sorted(set(filter(None, wanted.values())))).splitlines():
        name, *fields = line.split("\t")
        described[name] = described[name.split(":")[0]] = Owner(*fields)
    return {path: described.get(name) for path, name in wanted.items()}


def fedora_owners(paths):
    found = {}
    for path in paths:
        fields = run("rpm", "-qf", "--qf", "%{NAME}\t%{VERSION}-%{RELEASE}\t%{SOURCERPM}\t%{ARCH}",
                     path).split("\t")
        source = re.sub(r"-[^-]+-[^-]+$", "", fields[-2]) if len(fields) == 4 else ""
        found[path] = Owner(fields[0], fields[1], source, fields[3]) if source else None
    return found


def owners(paths):
    if not paths:
        return {}
    return debian_owners(paths) if run("dpkg-query", "--version") else fedora_owners(paths)


def statically_linked(cache):
    """SQLCipher, perhaps unpacked in a folder of its own, and tl-expected, which is a header."""
    files = {"SQLCipher_LIBRARY": cache.get("SQLCipher_LIBRARY", ""),
             "tl-expected_DIR": cache.get("tl-expected_DIR", "") + "/tl-expected-config.cmake"}
    known = owners([path for path in files.values() if path.startswith("/usr/")])
    parts = []
    for path in files.values():
        documents = pathlib.Path("/usr/share/doc")
        owner = known.get(path)
        unpacked = re.match(r"(/.+)/usr/lib/", path)
        if not owner and unpacked:
            documents = pathlib.Path(unpacked[1]) / "usr/share/doc"
            changes = documents / "libsqlcipher-dev/changelog.Debian.gz"
            with gzip.open(changes, "rt", encoding="utf-8") as text:
                version = re.match(r"\S+ \((.+?)\)", text.readline())[1]
            owner = Owner("libsqlcipher-dev", version, "sqlcipher",
                          run("dpkg", "--print-architecture").strip())
        if owner:
            parts.append(Part(owner, [path], "linked in", documents))
    return parts


def built_with(programs, build):
    """Libraries of the product itself: a build for tests has them beside the programs."""
    folder = f"{build.resolve()}/"
    return sorted(path for path in set().union(*map(loaded_by, programs))
                  if path.startswith(folder) and "/libwarden_" in path)


def dynamically_linked(programs, own, inside):
    """The parts that the programs load, by the package that each is from."""
    along = {path.name for path in pathlib.Path(inside).rglob("*.so*")} if inside else set()
    files = sorted(set().union(*map(loaded_by, programs)) - set(own))
    known = owners(files)
    lost = [path for path in files if not known[path]]
    if lost or not files:
        raise SystemExit(f"list_of_parts: whose are these? {lost}")
    by_owner = collections.defaultdict(list)
    for path in files:
        by_owner[known[path]].append(path)
    for owner, paths in sorted(by_owner.items()):
        names = {pathlib.Path(path).name for path in paths} | {named_by(path)[0] for path in paths}
        origin = "comes along" if names & along else "from the system"
        yield Part(owner, paths, origin, pathlib.Path("/usr/share/doc"))


def package_url(owner, system):
    kind = "deb" if system[0] in ("debian", "ubuntu") else "rpm"
    version = owner.version.replace("+", "%2B").replace(":", "%3A")
    url = (f"pkg:{kind}/{system[0]}/{owner.package}@{version}?arch={owner.architecture}"
           f"&distro={system[0]}-{system[1]}")
    return url if owner.source in ("", owner.package) else f"{url}&upstream={owner.source}"


def licence(part):
    """What the package's copyright file says of most of its files, where a machine can read it."""
    path = part.documents / part.owner.package / "copyright"
    text = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    found = re.search(r"^Files: \*\n(?:.*\n)*?License: *(.+)$", text, re.MULTILINE)
    return [{"license": {"name": found[1].strip()}}] if found else None


def component(part, system):
    url = package_url(part.owner, system)
    described = {"type": "library", "bom-ref": url, "name": part.owner.package,
                 "version": part.owner.version, "purl": url,
                 "properties": [{"name": "contact-warden:origin", "value": part.origin}],
                 "components": [{
                     "type": "file", "bom-ref": f"{url}#{pathlib.Path(path).name}",
                     "name": pathlib.Path(path).name,
                     "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(
                         pathlib.Path(path).read_bytes()).hexdigest()}]}
                     for path in sorted(part.files)]}
    licences = licence(part)
    return {**described, "licenses": licences} if licences else described


def dependencies(root, parts, system, programs):
    """Which part needs which: by the names that programs and libraries give themselves."""
    needs, by_name = {}, {}
    for part in parts:
        url = package_url(part.owner, system)
        needs[url] = set()
        for path in part.files:
            if ".so" in path:
                name, wanted = named_by(path)
                by_name[name] = url
                needs[url] |= wanted
    linked = {package_url(part.owner, system) for part in parts if part.origin == "linked in"}
    named = set().union(*[named_by(program)[1] for program in programs])
    tree = [{"ref": root, "dependsOn": sorted(
        linked | {by_name[name] for name in named if name in by_name})}]
    for url, names in needs.items():
        tree.append({"ref": url, "dependsOn": sorted(
            {by_name[name] for name in names if name in by_name} - {url})})
    return tree


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--inside")
    parser.add_argument("programs", nargs="+")
    options = parser.parse_args()
    cache = dict(re.findall(r"^([\w-]+):\w+=(.*)$",
                            (options.build / "CMakeCache.txt").read_text(encoding="utf-8"),
                            re.MULTILINE))
    system = distribution()
    own = built_with(options.programs, options.build)
    programs = [*options.programs, *own]
    parts = [*statically_linked(cache), *dynamically_linked(programs, own, options.inside)]
    root = f"pkg:generic/contact-warden@{cache['CMAKE_PROJECT_VERSION']}"
    document = {
        "bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1,
        "metadata": {"component": {
            "type": "application", "bom-ref": root, "name": "contact-warden", "purl": root,
            "version": cache["CMAKE_PROJECT_VERSION"],
            "licenses": [{"license": {"id": "Apache-2.0"}}],
            "properties": [{"name": "contact-warden:file", "value": options.name}]}},
        "components": [component(part, system) for part in parts],
        "dependencies": dependencies(root, parts, system, programs)}
    text = json.dumps(document, sort_keys=True)
    document["serialNumber"] = f"urn:uuid:{uuid.uuid5(NAMESPACE, text)}"
    print(json.dumps(document, indent=1, sort_keys=True))


if __name__ == "__main__":
    main()
