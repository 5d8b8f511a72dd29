"""Fetches the pinned packages as wheels for other systems and versions of Python than this one:

fetch_wheels.py REQUIREMENTS FOLDER --platforms linux-x86_64 ... --pythons 3.10 ...

pip evaluates conditions such as "sys_platform == 'win32'" for the machine it runs on, so they are evaluated here. The
newest and the oldest release of a version of Python may need different packages. Prints "DONE 12 OF 640" on the way.
"""

import argparse
import pathlib
import subprocess
import sys
import tempfile

from packaging.requirements import Requirement

LINUX = [f"manylinux_2_{glibc}" for glibc in range(28, 4, -1)] + ["manylinux2014", "manylinux2010", "manylinux1"]
SYSTEMS = {
    "linux-x86_64": ("linux", "posix", "Linux", "x86_64", [f"{tag}_x86_64" for tag in LINUX]),
    "linux-arm64": ("linux", "posix", "Linux", "aarch64", [f"{tag}_aarch64" for tag in LINUX]),
    "macosx-x86_64": ("darwin", "posix", "Darwin", "x86_64", ["macosx_13_0_x86_64"]),
    "macosx-arm64": ("darwin", "posix", "Darwin", "arm64", ["macosx_13_0_arm64"]),
    "windows-x86_64": ("win32", "nt", "Windows", "AMD64", ["win_amd64"]),
}


def pins(file):
    """Each requirement with its hashes, as pip reads it."""
    lines = pathlib.Path(file).read_text(encoding="utf-8").replace("\\\n", " ").splitlines()
    for line in lines:
        condition, _, hashes = line.partition("--hash=")
        if hashes:
            yield Requirement(condition.strip()), "--hash=" + hashes


def conditions(system, version, release):
    sys_platform, os_name, platform_system, machine, _ = SYSTEMS[system]
    return {
        "sys_platform": sys_platform,
        "os_name": os_name,
        "platform_system": platform_system,
        "platform_machine": machine,
        "python_version": version,
        "python_full_version": f"{version}.{release}",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
    }


def download(lines, system, full_version, folder):
    with tempfile.TemporaryDirectory() as temp:
        wanted = pathlib.Path(temp, "wanted.txt")
        wanted.write_text("\n".join(lines), encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input", "--no-deps"]
        command += ["--progress-bar", "off", "--require-hashes", "--only-binary=:all:", "--implementation", "cp"]
        command += ["--python-version", full_version, "-r", str(wanted), "-d", folder]
        for tag in SYSTEMS[system][4]:
            command += ["--platform", tag]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as pip:
            yield from pip.stdout
        if pip.returncode != 0:
            sys.exit(pip.returncode)


def universal(folder):
    """What every system can use: NAME-VERSION of the wheels without code for one system."""
    wheels = pathlib.Path(folder).glob("*-py3-none-any.whl")
    return {"-".join(wheel.name.lower().split("-")[:2]) for wheel in wheels}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("requirements")
    parser.add_argument("folder")
    parser.add_argument("--platforms", nargs="+", choices=SYSTEMS)
    parser.add_argument("--pythons", nargs="+")
    asked = parser.parse_args()
    wanted = {}
    for system in asked.platforms:
        for version in asked.pythons:
            for release in (0, 99):
                for pin, hashes in pins(asked.requirements):
                    if pin.marker is None or pin.marker.evaluate(conditions(system, version, release)):
                        line = f"{pin.name}{pin.specifier} {hashes}"
                        first = wanted.setdefault((system, version, line), release)
                        wanted[system, version, line] = min(first, release)
    done = 0
    for system in asked.platforms:
        for version in asked.pythons:
            for release in (0, 99):
                here = universal(asked.folder)
                lines = [key[2] for key, first in wanted.items() if key[:2] == (system, version) and first == release]
                missing = [line for line in lines if wheel_name(line) not in here]
                done += len(lines) - len(missing)
                if not missing:
                    continue
                for output in download(missing, system, f"{version}.{release}", asked.folder):
                    print(output, end="", flush=True)
                    if output.startswith("Collecting "):
                        done += 1
                        print(f"DONE {done} OF {len(wanted)}", flush=True)


def wheel_name(line):
    name, _, version = line.split(" ")[0].partition("==")
    return name.lower().replace("-", "_").replace(".", "_") + "-" + version


main()
