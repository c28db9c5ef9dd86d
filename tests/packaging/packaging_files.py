#!/usr/bin/env python3
"""Fails on a packaging file that its own system's tools don't accept.

packaging_files.py ROOT BUILD [PROGRAM]   The desktop file, the metadata for software centres, the
manuals, the documents that are installed, the Windows installer over a made-up install tree, the
Flatpak manifest, the definitions for CI, the self-extracting file's start and its entry in the
menu, the checksums, and the list of parts of PROGRAM. What no tool is there for is named, and the
test is skipped then, or fails where CI=true.
"""
import json
import os
import pathlib
import plistlib
import re
import shutil
import struct
import subprocess
import sys
import tempfile

import workflows

sys.path.append(str(pathlib.Path(__file__).resolve().parents[1] / "style"))
import documents  # noqa: E402

ID = "org.contactwarden.ContactWarden"
SKIP = 77
problems = []
missing = set()


def run(*command, **options):
    """Runs it; what it prints is a problem where it fails."""
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          check=False, **options)
    if done.returncode != 0:
        problems.append(f"{command[0]}: {done.stdout}{done.stderr}".strip())
    return done.stdout


def has(tool):
    if shutil.which(tool):
        return True
    missing.add(tool)
    return False


def check_desktop_file(linux):
    if has("desktop-file-validate"):
        run("desktop-file-validate", linux / f"{ID}.desktop")


def check_metainfo(root, linux, work):
    """With and without the product's pages, which its pictures come from."""
    for site in ("", "https://contact-warden.example"):
        file = work / f"{ID}.metainfo.xml"
        run("cmake", "-DPROJECT_VERSION=1.2.3", f"-DWARDEN_WEBSITE={site}", f"-DOUTPUT={file}",
            "-P", linux / "metainfo.cmake")
        if has("appstreamcli"):
            run("appstreamcli", "validate", "--no-net", file)
        text = file.read_text(encoding="utf-8")
        pictures = re.findall(r"/images/(\S+\.png)", text)
        if bool(pictures) != bool(site):
            problems.append(f"metainfo: {len(pictures)} pictures with the site '{site}'")
        problems.extend(f"metainfo: docs/images/{name} isn't there" for name in pictures
                        if not (root / "docs/images" / name).exists())


def check_languages(root, linux):
    """Menus, software centres and installers speak what the window speaks."""
    spoken = {path.stem.split("_")[1] for path in (root / "resources/translations").glob("*.ts")}
    others = spoken - {"en"}
    entry = (linux / f"{ID}.desktop").read_text(encoding="utf-8")
    for key in ("GenericName", "Comment", "Keywords", "Name"):
        if set(re.findall(rf"^{key}\[(\w+)\]=", entry, re.M)) != others:
            problems.append(f"desktop file: {key} isn't there in each of {sorted(others)}")
    data = (linux / f"{ID}.metainfo.xml.in").read_text(encoding="utf-8")
    if set(re.findall(r'<summary xml:lang="(\w+)">', data)) != others:
        problems.append(f"metainfo: no summary in each of {sorted(others)}")
    with (root / "installer/macos/Info.plist.in").open("rb") as plist:
        if set(plistlib.load(plist)["CFBundleLocalizations"]) != spoken:
            problems.append(f"Info.plist: not {sorted(spoken)}, so macOS' own dialogs are English")
    setup = (root / "installer/windows/languages.nsh").read_text(encoding="utf-8-sig")
    named = re.findall(r'insertmacro LANGUAGE "(\w+)"', setup)
    if len(set(named)) != len(spoken):
        problems.append(f"Windows installer: {named}, and the window speaks {sorted(spoken)}")


def check_manuals(root, linux):
    if has("mandoc"):
        run("mandoc", "-T", "lint", "-W", "warning", linux / "contact-warden.1",
            root / "app/cli/contact-warden-cli.1")


def check_documents(build, work):
    """Whoever has the package can read all that the guide leads to."""
    if sys.platform != "linux":
        return
    run("cmake", "--install", build, "--component", "documents", "--prefix", work / "installed")
    folder = work / "installed/share/doc/contact-warden"
    for wanted in ("guide/README.md", "auditors.md", "file-formats/go-verifier/main.go"):
        if not (folder / wanted).exists():
            problems.append(f"documents: {wanted} isn't installed")
    for file in folder.rglob("*.md"):
        problems.extend(documents.check_links(folder, file.relative_to(folder).as_posix(),
                                              file.read_text(encoding="utf-8")))


def check_windows_installer(root, work):
    stage, icons = work / "stage", work / "icons"
    for name in ("bin/contact-warden.exe", "bin/contact-warden-cli.exe", "bin/Qt6Core.dll",
                 "plugins/platforms/qwindows.dll", "share/a name with blanks.txt"):
        (stage / name).parent.mkdir(parents=True, exist_ok=True)
        (stage / name).write_bytes(b"made up")
    icons.mkdir()
    # One picture of 16 by 16 points, blue.
    pixels = struct.pack("<IiiHHIIiiII", 40, 16, 32, 1, 32, 0, 0, 0, 0, 0, 0) \
        + bytes((184, 93, 42, 255)) * 256 + bytes(64)
    (icons / "contact-warden.ico").write_bytes(
        struct.pack("<HHHBBBBHHII", 0, 1, 1, 16, 16, 0, 0, 1, 32, len(pixels), 22) + pixels)
    if not has("makensis"):
        return
    run(root / "installer/windows/make_installer.sh", stage, icons, work / "out")
    if not list((work / "out").glob("contact-warden-*-setup.exe")):
        problems.append("there is no setup.exe")
    listed = work / "files.nsh"
    run("cmake", f"-DSTAGE={stage}", f"-DOUTPUT={listed}", "-P",
        root / "installer/windows/list_files.cmake")
    removed = re.findall(r'Delete "\$INSTDIR\\(.+)"', listed.read_text(encoding="utf-8"))
    installed = [str(path.relative_to(stage)).replace("/", "\\")
                 for path in stage.rglob("*") if path.is_file()]
    if sorted(removed) != sorted(installed):
        problems.append(f"the uninstaller removes {removed}, installed is {installed}")


def check_flatpak(linux):
    yaml = workflows.yaml()
    if yaml is None:
        missing.add("python3-yaml")
        return
    manifest = yaml.safe_load((linux / f"{ID}.yml").read_text(encoding="utf-8"))
    if manifest["app-id"] != ID or manifest["command"] != "contact-warden":
        problems.append("flatpak: another program's id or command")
    sources = [source for module in manifest["modules"] for source in module["sources"]]
    for source in sources:
        if source["type"] != "dir" and not (
                source["url"].startswith("https://")
                and re.fullmatch(r"[0-9a-f]{64}", source.get("sha256", ""))):
            problems.append(f"flatpak: {source} isn't fetched safely")
    if any(word.startswith("--filesystem=") and word != "--filesystem=host-etc:ro"
           for word in manifest["finish-args"]):
        problems.append("flatpak: files are chosen by a person, not open to the program")
    if shutil.which("flatpak-builder"):
        with tempfile.TemporaryDirectory() as folder:
            run("flatpak-builder", "--show-manifest", linux / f"{ID}.yml", cwd=folder)


def check_menu(linux, work):
    """The entry of a portable folder, whose name may hold anything."""
    folder = work / "some \"folder\" of $HOME's 100%"
    shutil.copytree(linux / "portable", folder)
    for name, source in ((f"applications/{ID}.desktop", linux / f"{ID}.desktop"),
                         (f"icons/hicolor/scalable/apps/{ID}.svg", linux / "copyright")):
        (folder / "share" / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, folder / "share" / name)
    data = work / "data"
    entry = data / f"applications/{ID}.desktop"
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    run(folder / "menu.sh", "add", env=environment)
    if shutil.which("desktop-file-validate"):
        run("desktop-file-validate", entry)
    started = re.findall(r"^Exec=(.*)$", entry.read_text(encoding="utf-8"), re.MULTILINE)
    if len(started) != 2 or not all("100%%" in line and "contact-warden\"" in line
                                    for line in started) or "--demo" not in started[1]:
        problems.append(f"menu: starts {started}")
    run(folder / "menu.sh", "remove", env=environment)
    left = [path for path in data.rglob("*") if path.is_file()]
    if left:
        problems.append(f"menu: leaves {left}")


def check_start(linux, work):
    """A portable copy's data lies beside the unpacked folder, which an update replaces."""
    folder = work / "some \"place\" of $HOME" / "contact-warden"
    (folder / "bin").mkdir(parents=True)
    for name in ("contact-warden", "contact-warden-cli"):
        shutil.copy(linux / "portable/start.sh", folder / name)
        (folder / "bin" / name).write_text("#!/bin/sh\nprintf '%s\\n' \"$@\"\n", encoding="utf-8")
        (folder / "bin" / name).chmod(0o755)
    data = folder.parent / "contact-warden-data"

    def told(name):
        return run(folder / name, "--language", "de").splitlines()
    plain = ["--language", "de"]
    if told("contact-warden") != plain:
        problems.append(f"start: without a folder for it, it is told {told('contact-warden')}")
    data.mkdir()
    if told("contact-warden") != ["--portable", str(data), *plain]:
        problems.append(f"start: with a folder for it, it is told {told('contact-warden')}")
    if told("contact-warden-cli") != plain:
        problems.append("start: the command line is told what only the window knows")


def check_sums(root, work):
    folder = work / "sums"
    folder.mkdir()
    for name in ("a.deb", "b.run"):
        (folder / name).write_text(name, encoding="utf-8")
    environment = {key: value for key, value in os.environ.items() if key != "WARDEN_SIGN_KEY"}
    run(root / "installer/checksums.sh", folder, env=environment)
    run("sha256sum", "--check", "--strict", "SHA256SUMS", cwd=folder)
    (folder / "b.run").write_text("replaced", encoding="utf-8")
    if subprocess.run(["sha256sum", "--check", "SHA256SUMS"], cwd=folder, capture_output=True,
                      check=False).returncode == 0:
        problems.append("sums: a replaced file isn't noticed")


def check_parts(root, build, program):
    if not shutil.which("dpkg-query") and not shutil.which("rpm"):
        missing.add("dpkg-query")
        return
    text = run(sys.executable, root / "installer/list_of_parts.py", "--build", build, "--name",
               "contact-warden-cli", program)
    if not text:
        return
    document = json.loads(text)
    refs = {part["bom-ref"] for part in document["components"]}
    names = {file["name"] for part in document["components"]
             for file in part.get("components", [])}
    for wanted in (r"libQt6Core\.so", r"libcrypto\.so", r"libsqlcipher\.(a|so)"):
        if not any(re.match(wanted, name) for name in names):
            problems.append(f"parts: nothing matches {wanted}")
    refs.add(document["metadata"]["component"]["bom-ref"])
    dangling = {ref for entry in document["dependencies"]
                for ref in [entry["ref"], *entry["dependsOn"]]} - refs
    if dangling or document["bomFormat"] != "CycloneDX":
        problems.append(f"parts: {dangling} is nowhere")


def main():
    root, build = (pathlib.Path(word).resolve() for word in sys.argv[1:3])
    linux = root / "installer/linux"
    with tempfile.TemporaryDirectory() as folder:
        work = pathlib.Path(folder)
        check_desktop_file(linux)
        check_metainfo(root, linux, work)
        check_languages(root, linux)
        check_manuals(root, linux)
        check_documents(build, work)
        check_windows_installer(root, work)
        check_flatpak(linux)
        check_menu(linux, work)
        check_start(linux, work)
        check_sums(root, work)
        problems.extend(workflows.check(root, missing))
        if len(sys.argv) > 3:
            check_parts(root, build, sys.argv[3])
    print("\n".join([*problems, f"{len(problems)} problems"]))
    if problems:
        return 1
    if missing:
        print(f"not checked, for want of {', '.join(sorted(missing))}: scripts/test installs them")
        return 1 if os.environ.get("CI") == "true" else SKIP
    return 0


if __name__ == "__main__":
    sys.exit(main())
