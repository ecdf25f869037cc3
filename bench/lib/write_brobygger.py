"""A Brobygger site: pages in the source language, a PO bundle per page and language.

Templates, assets, data, settings and interface bundles are the repository's own, copied as they are today.
"""
import re
import shutil
import sys

from files import write
from pages import CHECKED, markdown
from words import LANGUAGES, SOURCE

BASE_URL = "https://example.org/"  # the others write absolute addresses too
SHARED = ("templates", "assets", "data")
OF_THE_GUIDANCE = shutil.ignore_patterns("search.yaml")  # names pages of the repository's content, which are not here
SETTING = re.compile(r"^(brobygger\.(languages|extras|school))\s*=.*\n", re.MULTILINE)  # not as in the repository's site
PLURAL = re.compile(r"\{(\w+), plural, ")


def write_brobygger(folder, pages, translators, root):
    for name in SHARED:
        if (root / name).is_dir():
            shutil.copytree(root / name, folder / name, ignore=OF_THE_GUIDANCE)
    write(folder / "jbake.properties", settings(root, translators))
    for page in pages:
        write(folder / "content" / page.path, source_page(page))
    for language, translator in translators.items():
        if language != SOURCE:
            write_translations(folder / "translations" / language, language, pages, translator, root)


def settings(root, languages):
    path = root / "jbake.properties"
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    text, removed = SETTING.subn("", text)
    if removed != 3:
        print(f"corpus: {removed} lines of jbake.properties are replaced, not 3: see lib/write_brobygger.py",
              file=sys.stderr)
    # No school, and nothing beside the guidance: the others have neither.
    return text + f"\nbrobygger.languages={','.join(languages)}\nsite.host={BASE_URL}\n"


def source_page(page):
    header = {"title": page.title, "type": page.kind, "status": "published", "summary": page.summary,
              "order": page.order, "checked": CHECKED}
    lines = "\n".join(f"{key}={value}" for key, value in header.items())
    return f"{lines}\n~~~~~~\n\n{markdown(page, str)}"


def write_translations(folder, language, pages, translator, root):
    for page in pages:
        write(folder / page.path.replace(".md", ".po"), bundle(page, language, translator.translate))
    own = root / "translations" / language / "interface.po"
    english = root / "translations/en/interface.po"
    if own.exists():
        write(folder / "interface.po", own.read_text(encoding="utf-8"))
    elif english.exists():
        write(folder / "interface.po", borrowed_interface(english.read_text(encoding="utf-8"), language))


def bundle(page, language, translate):
    entries = [header(language)]
    for text in page.segments():
        entries.append(f'msgid "{escape(text)}"\nmsgstr "{escape(translate(text))}"\n')
    return "\n".join(entries)


def header(language):
    fields = (f"Language: {language}", "MIME-Version: 1.0", "Content-Type: text/plain; charset=UTF-8",
              "Content-Transfer-Encoding: 8bit", "X-Review: draft")
    return 'msgid ""\nmsgstr ""\n' + "".join(f'"{field}\\n"\n' for field in fields)


def escape(text):
    return text.replace("\\", "\\\\").replace('"', '\\"')


def borrowed_interface(english, language):
    """The English interface for a language the repository does not have: only its plurals must be right."""
    joined = re.sub(r'"\n"', "", english)  # a plural pattern may be wrapped over several lines
    text = re.sub(r"Language: en\b", f"Language: {language}", all_plurals(joined, LANGUAGES[language][3].split()))
    return text if LANGUAGES[language][2] == "latin" else bracketed(text)


def bracketed(text):
    """Every text in brackets, where words in another script than the language's may stand."""
    lines = []
    for line in text.split("\n"):
        if line.startswith('msgstr "') and ", plural, " in line:
            line = re.sub(r"(zero|one|two|few|many|other) \{(.*?)\}(?= (?:zero|one|two|few|many|other) \{|\}\"$)", r"\1 {(\2)}", line)
        elif line.startswith('msgstr "') and len(line) > len('msgstr ""') and "Language:" not in line:
            line = 'msgstr "(' + line[len('msgstr "'):-1] + ')"'
        lines.append(line)
    return "\n".join(lines)


def all_plurals(text, categories):
    """Each plural pattern with exactly these categories, all of them saying what `other` says in English."""
    done, position = [], 0
    for start in PLURAL.finditer(text):
        if start.start() < position:
            continue
        branches, end = plural_branches(text, start.end())
        if "msgstr" in text[text.rfind("\n", 0, start.start()):start.start()]:
            body = " ".join(f"{category} {branches['other']}" for category in categories)
            done.append(text[position:start.end()] + body)
            position = end
    return "".join(done) + text[position:]


def plural_branches(text, position):
    """From just after `plural, `: the branches by category, and the place of the closing brace."""
    branches = {}
    while text[position] != "}":
        opening = text.index("{", position)
        closing = matching_brace(text, opening)
        branches[text[position:opening].strip()] = text[opening:closing + 1]
        position = closing + 1
        while text[position] == " ":
            position += 1
    return branches, position


def matching_brace(text, opening):
    depth = 0
    for position in range(opening, len(text)):
        depth += {"{": 1, "}": -1}.get(text[position], 0)
        if depth == 0:
            return position
    raise ValueError(f"brace never closed: {text[opening:opening + 40]}")
