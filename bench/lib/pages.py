"""The guidance pages of a corpus, in the source language: the same for every generator."""
import random
from dataclasses import dataclass, field

from words import invent

CHECKED = "2026-11-22"
HEADINGS = 6


@dataclass
class Block:
    """kind: heading, paragraph, bullets, steps or table; rows: its segments (a table: lists of cells)."""
    kind: str
    rows: list


@dataclass
class Page:
    kind: str  # home, topic or page
    path: str  # tema-01/side-001.md
    title: str
    summary: str
    order: int
    blocks: list = field(default_factory=list)

    def segments(self):
        """Every text a translator sees, in page order, each once."""
        texts = [self.title, self.summary]
        for block in self.blocks:
            for row in block.rows:
                texts.extend(row if isinstance(row, list) else [row])
        return list(dict.fromkeys(texts))


class Writer:
    """Writes filler; one per page with its own seed, so that a page never depends on how many others there are."""

    def __init__(self, seed, words, siblings):
        self.random = random.Random(seed)
        self.words = words
        self.siblings = siblings

    def phrase(self, low, high):
        return " ".join(self.random.choices(self.words, k=self.random.randint(low, high)))

    def heading(self):
        return self.phrase(2, 5).capitalize()

    def sentence(self):
        text = self.phrase(7, 12).capitalize()
        kind = self.random.random()
        if kind < 0.2:
            text += f" **{self.phrase(1, 2)}** {self.phrase(2, 4)}"
        elif kind < 0.3 and self.siblings:
            text += f" [{self.phrase(1, 3)}]({self.random.choice(self.siblings)}) {self.phrase(2, 3)}"
        elif kind < 0.4:
            text += f" {self.random.randint(2, 90)} {self.phrase(1, 3)}"
        return text + "."

    def plain_sentence(self):
        return self.phrase(9, 14).capitalize() + "."

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.random.randint(2, 4)))

    def table(self):
        head = [self.heading() for _ in range(3)]
        return Block("table", [head] + [[self.phrase(1, 3).capitalize() for _ in head] for _ in range(4)])

    def section(self, number):
        blocks = [Block("heading", [self.heading()]), Block("paragraph", [self.paragraph()])]
        if number == 1:
            blocks.append(Block("steps", [self.sentence() for _ in range(4)]))
        elif number == 3:
            blocks.append(self.table())
        else:
            blocks.append(Block("bullets", [self.sentence() for _ in range(3)]))
        return blocks + [Block("paragraph", [self.paragraph()])]


def topic_sizes(pages):
    """Topics of 25 pages in a small corpus, of 40 in a large one (the last takes what is left)."""
    size = 25 if pages <= 200 else 40
    return [min(size, pages - start) for start in range(0, pages, size)]


def make_pages(count):
    words = invent(random.Random(20261122), 600)
    home = Writer("home", words, [])
    pages = [Page("home", "index.md", home.heading(), home.plain_sentence(), 0,
                  [Block("paragraph", [home.paragraph()]) for _ in range(3)])]
    for topic, size in enumerate(topic_sizes(count), start=1):
        pages += make_topic(f"tema-{topic:02}", topic, size, words)
    return pages


def make_topic(folder, order, size, words):
    names = [f"side-{number:03}.md" for number in range(1, size + 1)]
    intro = Writer(folder, words, names)
    topic = Page("topic", f"{folder}/index.md", intro.heading(), intro.plain_sentence(), order,
                 [Block("paragraph", [intro.paragraph()]) for _ in range(2)])
    return [topic] + [make_page(folder, name, number, words, names) for number, name in enumerate(names, start=1)]


def make_page(folder, name, order, words, names):
    writer = Writer(f"{folder}/{name}", words, [other for other in names if other != name])
    page = Page("page", f"{folder}/{name}", writer.heading(), writer.plain_sentence(), order)
    page.blocks.append(Block("paragraph", [writer.plain_sentence()]))  # no inline marks: `run` looks for this text
    for number in range(HEADINGS):
        page.blocks += writer.section(number)
    return page


def markdown(page, translate, link_suffix=".md"):
    """The body of a page as Markdown in one language."""
    parts = [block_markdown(block, translate) for block in page.blocks]
    text = "\n\n".join(parts) + "\n"
    return text if link_suffix == ".md" else text.replace(".md)", link_suffix + ")")


def block_markdown(block, translate):
    if block.kind == "table":
        lines = ["| " + " | ".join(translate(cell) for cell in row) + " |" for row in block.rows]
        return "\n".join([lines[0], "|---" * len(block.rows[0]) + "|"] + lines[1:])
    prefix = {"heading": "## ", "paragraph": "", "bullets": "- ", "steps": None}[block.kind]
    return "\n".join((f"{number}. " if prefix is None else prefix) + translate(row)
                     for number, row in enumerate(block.rows, start=1))
