"""A Hugo site: Markdown per language, the layouts of bench/hugo."""
import json
import shutil

from files import write
from pages import CHECKED, markdown
from words import INTERFACE, LANGUAGES


def write_hugo(folder, pages, translators, bench):
    shutil.copytree(bench / "hugo", folder, dirs_exist_ok=True)
    write(folder / "static/site.css", (bench / "site.css").read_text())
    write(folder / "config.toml", config(bench, translators))
    for language, translator in translators.items():
        write(folder / f"i18n/{language}.toml", interface(translator))
        for page in pages:
            write(folder / f"content/{language}/{hugo_path(page)}", hugo_page(page, translator.translate))


def config(bench, translators):
    text = (bench / "hugo/config.toml").read_text()
    for weight, language in enumerate(translators, start=1):
        name, direction, _, _ = LANGUAGES[language]
        text += (f'\n[languages.{language}]\nlanguageName = "{name}"\nlanguageDirection = "{direction}"\n'
                 f'contentDir = "content/{language}"\nweight = {weight}\n')
    return text


def interface(translator):
    return "".join(f'[{key}]\nother = "{translator.translate(word).capitalize()}"\n' for key, word in INTERFACE.items())


def hugo_path(page):
    return page.path if page.kind == "page" else page.path.replace("index.md", "_index.md")


def hugo_page(page, translate):
    header = {"title": translate(page.title), "summary": translate(page.summary), "weight": page.order or 1,
              "checked": CHECKED}
    if page.kind == "topic":
        header["url"] = page.path.removesuffix("index.md")  # else uglyURLs makes it /<lang>/<topic>.html
    lines = [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in header.items()]
    return "+++\n" + "\n".join(lines) + "\n+++\n\n" + markdown(page, translate, ".html")
