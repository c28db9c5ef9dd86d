"""What must hold for the definitions of .github/workflows; a module of packaging_files.py."""
import re
import subprocess

PINNED = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40}")


def yaml():
    """The parser, or None where it isn't installed."""
    try:
        import yaml as parser
    except ImportError:
        return None
    return parser


def check_step(name, root, step, shell):
    problems = []
    if "uses" in step and not PINNED.fullmatch(step["uses"]):
        problems.append(f"{name}: {step['uses']} isn't pinned to a commit")
    text = step.get("run", "")
    for script in re.findall(r"(?:^|\s)((?:scripts|tests|\.ci)/[\w./-]+)", text):
        if not (root / script).exists():
            problems.append(f"{name}: {script} isn't there")
    if step.get("shell", shell) != "cmd":
        # What the service fills in is no shell: a word in its place.
        plain = re.sub(r"\$\{\{.*?\}\}", "word", text)
        done = subprocess.run(["bash", "-n"], input=plain, capture_output=True, text=True,
                              check=False)
        if done.returncode != 0:
            problems.append(f"{name}: {done.stderr.strip()}")
        if "${{" in text:
            problems.append(f"{name}: a value is put into a script: give it as a variable")
    return problems


def check(root, missing):
    parser = yaml()
    if parser is None:
        missing.add("python3-yaml")
        return []
    problems = []
    files = sorted((root / ".github/workflows").glob("*.yml"))
    for file in files:
        document = parser.safe_load(file.read_text(encoding="utf-8"))
        # YAML 1.1 reads the key "on" as true.
        starts = document.get("on", document.get(True))
        if starts != {"workflow_dispatch": None}:
            problems.append(f"{file.name}: starts by itself: {starts}")
        if document.get("permissions") != {"contents": "read"}:
            problems.append(f"{file.name}: has more rights than to read")
        for job in document["jobs"].values():
            shell = "cmd" if job["runs-on"].startswith("windows") else "bash"
            if "timeout-minutes" not in job:
                problems.append(f"{file.name}: a job without an end")
            for step in job["steps"]:
                problems += check_step(file.name, root, step, shell)
    if {file.stem for file in files} != {"linux", "macos", "windows"}:
        problems.append("workflows: there is one for each system")
    return problems
