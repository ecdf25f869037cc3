"""The results in Markdown: one table per corpus, and whether the targets were met."""
import re

BEGIN, END = "<!-- results: begin -->", "<!-- results: end -->"
HEAD = ("generator", "wall, s", "(min–max)", "CPU, s", "peak memory, MB", "wall ÷ Hugo", "memory ÷ Hugo",
        "guidance pages", "HTML files", "written, MB", "runs")

TARGETS = {  # pages per language: what Brobygger should reach, as (against, what, at most)
    100: [("hugo", "wall", 1.2), ("jbake", "wall", 1 / 20)],
    1000: [("hugo", "wall", 0.7), ("hugo", "memory", 0.5)],
}
NAMES = {"brobygger": "Brobygger", "hugo": "Hugo", "jbake": "stock JBake", "cp": "`cp -r` of the output"}


def results_table(pages, languages, results):
    """results: by generator, with middle (Cost), walls, guidance, files, megabytes."""
    lines = [f"### {languages} languages × {pages:,} pages", "", row(HEAD), row(["---"] + ["---:"] * (len(HEAD) - 1))]
    hugo = results.get("hugo")
    for name, result in results.items():
        cost, copy = result.middle, name == "cp"
        lines.append(row((
            NAMES[name] + (f" of {NAMES[result.of]}" if copy else ""),
            f"{cost.wall:.2f}", f"{min(result.walls):.2f}–{max(result.walls):.2f}", f"{cost.cpu:.2f}",
            "–" if copy else f"{cost.memory:.0f}",
            f"{cost.wall / hugo.middle.wall:.2f}" if hugo else "–",
            f"{cost.memory / hugo.middle.memory:.2f}" if hugo and not copy else "–",
            f"{result.guidance:,}", f"{result.files:,}", f"{result.megabytes:.0f}", len(result.walls))))
    return "\n".join(lines + [""] + targets(pages, results))


def row(cells):
    return "| " + " | ".join(str(cell) for cell in cells) + " |"


def targets(pages, results):
    lines = []
    for against, part, most in TARGETS.get(pages, []):
        if "brobygger" in results and against in results:
            ratio = getattr(results["brobygger"].middle, part) / getattr(results[against].middle, part)
            verdict = "met" if ratio <= most else "**missed**"
            lines.append(f"- target: {part} ≤ {most:g} × {NAMES[against]}; measured {ratio:.3g} ×: {verdict}")
    return lines + [""] if lines else lines


def write_into(readme, text):
    """Replaces what stands between the markers."""
    old = readme.read_text(encoding="utf-8")
    between = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    new, count = between.subn(lambda _: f"{BEGIN}\n{text.strip()}\n{END}", old)
    if count != 1:
        raise SystemExit(f"run: {readme.name} must have the markers {BEGIN} and {END} once")
    readme.write_text(new, encoding="utf-8", newline="\n")
