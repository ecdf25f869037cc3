"""Whether what a generator wrote is what all of them should have written."""
from html.parser import HTMLParser
from urllib.parse import unquote


def guidance_pages(output):
    """The pages that are compared: /<lang>/<topic>/<page>.html. Lists, home pages and extras are not counted."""
    return [path for path in output.glob("*/*/*.html") if path.name != "index.html" and path.name.count(".") == 1]


def written(output):
    """How many HTML files there are in all, and how many MB of everything."""
    files = [path for path in output.rglob("*") if path.is_file()]
    return sum(path.suffix == ".html" for path in files), sum(path.stat().st_size for path in files) / 1e6


class Seen(HTMLParser):
    """The parts of a page that every generator must write."""

    def __init__(self, html):
        super().__init__()
        self.title, self.text = "", ""
        self.alternates, self.language_links, self.ids = set(), set(), set()
        self.in_navigation, self.fragments = set(), {}  # texts of links within nav; where links to #… lead, by text
        self.from_note, self.dates = set(), set()  # languages that links within aside lead to; days in time
        self.open, self.link, self.link_text = [], "", ""
        self.feed(html)
        self.text = " ".join(self.text.split())

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        self.ids.add(values.get("id"))
        if tag == "link" and values.get("rel") == "alternate":
            self.alternates.add(values.get("hreflang"))
        if tag == "a":
            self.language_links.add(values.get("hreflang") or values.get("lang"))
            self.link, self.link_text = values.get("href") or "", ""
            if "aside" in self.open:
                self.from_note.add(values.get("hreflang"))
        if tag == "time":
            self.dates.add(values.get("datetime"))
        if tag in ("title", "nav", "a", "aside"):
            self.open.append(tag)

    def handle_endtag(self, tag):
        if tag not in self.open:
            return
        self.open.remove(tag)
        if tag == "a":
            text = " ".join(self.link_text.split())
            if "nav" in self.open:
                self.in_navigation.add(text)
            if self.link.startswith("#"):
                self.fragments[text] = unquote(self.link[1:])

    def handle_data(self, data):
        self.text += data
        if "title" in self.open:
            self.title += data
        if "a" in self.open:
            self.link_text += data


def problems(output, expected):
    """What is wrong with the sample pages, one sentence each."""
    found = []
    for sample in expected["samples"]:
        path = output / sample["file"]
        if not path.exists():
            found.append(f"{sample['file']}: not written")
            continue
        page = Seen(path.read_text(encoding="utf-8"))
        own = sample["file"].split("/")[0]
        found += [f"{sample['file']}: {problem}" for problem in missing_parts(page, sample, expected, own)]
    return found


def missing_parts(page, sample, expected, own):
    languages = set(expected["languages"])
    if sample["title"] not in page.title:
        yield "the title is another"
    if sample["neighbour"] not in page.in_navigation:
        yield "the navigation lacks a page of the topic"
    if sample["topic"] not in page.in_navigation:
        yield "the navigation lacks another topic"
    if own != expected["source"] and expected["source"] not in page.from_note:
        yield "no note about the translation leads to the source"
    if expected["checked"] not in page.dates:
        yield "the date is another"
    if languages - {own} - page.language_links:
        yield f"no link to {sorted(languages - {own} - page.language_links)}"
    if languages - page.alternates:
        yield f"no hreflang for {sorted(languages - page.alternates)}"
    for heading in sample["headings"]:
        if page.fragments.get(heading, "") not in page.ids - {""}:
            yield f"the table of contents does not lead to '{heading}'"
    for text in sample["body"]:
        if text not in page.text:
            yield f"the body lacks '{text}'"
