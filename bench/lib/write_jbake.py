"""A site for stock JBake: Markdown per language, the templates of bench/jbake."""
import shutil

from files import write
from pages import CHECKED, markdown
from words import INTERFACE, LANGUAGES


def write_jbake(folder, pages, translators, bench):
    shutil.copytree(bench / "jbake", folder, dirs_exist_ok=True, ignore=shutil.ignore_patterns("pom.xml"))
    write(folder / "assets/site.css", (bench / "site.css").read_text())
    write(folder / "templates/languages.ftl", languages(translators))
    write(folder / "assets/index.html", chooser(translators))
    for language, translator in translators.items():
        topic = ""
        for page in pages:
            topic = page.title if page.kind == "topic" else topic
            write(folder / f"content/{language}/{page.path}",
                  jbake_page(page, topic, language, translator.translate))


def chooser(translators):
    links = "".join(f'<li><a href="/{code}/index.html" lang="{code}" hreflang="{code}">{LANGUAGES[code][0]}</a></li>\n'
                    for code in translators)
    return f'<!DOCTYPE html>\n<html lang="nb">\n<meta charset="utf-8">\n<title>Brobygger</title>\n<ul>\n{links}</ul>\n'


def languages(translators):
    listed = ", ".join(f'{{"code": "{code}", "name": "{LANGUAGES[code][0]}", "dir": "{LANGUAGES[code][1]}"}}'
                       for code in translators)
    words = ",\n".join(f'"{code}": {{{interface(code, translator)}}}' for code, translator in translators.items())
    return f"<#assign languages = [{listed}]>\n<#assign words = {{\n{words}}}>\n"


def interface(code, translator):
    texts = {key: translator.translate(word).capitalize() for key, word in INTERFACE.items()}
    texts["dir"] = LANGUAGES[code][1]
    return ", ".join(f'"{key}": "{text}"' for key, text in texts.items())


def list_of(page, language):
    """The tag of the list a page stands in: its topic's pages, its language's topics, or (the home page) none."""
    return {"home": f"{language}-home", "topic": language, "page": f"{language}-{page.path.split('/')[0]}"}[page.kind]


def jbake_page(page, topic, language, translate):
    """[TOC] is where JBake's Markdown library writes the table of contents."""
    header = {"title": translate(page.title), "type": page.kind, "status": "published", "date": CHECKED,
              "summary": translate(page.summary), "checked": CHECKED, "order": f"{page.order:03}",
              "topic": translate(topic), "tags": list_of(page, language)}
    lines = "\n".join(f"{key}={value}" for key, value in header.items())
    contents = "[TOC]\n\n" if page.kind == "page" else ""
    return f"{lines}\n~~~~~~\n\n{contents}{markdown(page, translate, '.html')}"
