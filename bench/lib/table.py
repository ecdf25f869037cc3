"""The results in Markdown: one table per corpus, and whether the targets were met."""
import re

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
            lines.append(f"- target: {part} ≤ {most:g} × {NAMES[against]}; measured {ratio:.3g} ×: "
                         + verdict(ratio <= most))
    return lines + [""] if lines else lines


def bundles_table(results, walls, memory):
    """results: by command, with its middle and all wall times; walls: at most, by the first word of a command."""
    lines = [row(("command", "wall, s", "(min–max)", "CPU, s", "peak memory, MB", "runs")), row(["---"] + ["---:"] * 5)]
    verdicts = []
    for name, (cost, all_walls) in results.items():
        lines.append(row((name, f"{cost.wall:.2f}", f"{min(all_walls):.2f}–{max(all_walls):.2f}", f"{cost.cpu:.2f}",
                          f"{cost.memory:.0f}", len(all_walls))))
        most = walls.get(re.match(r"\w+", name)[0])
        if most:
            verdicts.append(f"- target: {name} < {most:g} s; measured {cost.wall:.2f} s: {verdict(cost.wall < most)}")
    highest = max(cost.memory for cost, _ in results.values())
    verdicts.append(f"- target: memory < {memory} MB; measured {highest:.0f} MB: {verdict(highest < memory)}")
    return "\n".join(lines + [""] + verdicts + [""])


def schools_table(alone, together, most_ratio, most_memory):
    """alone: the cost of one school built by itself; together: cost and pages by how many are built in one run."""
    lines = [row(("schools", "pages", "wall, s", "CPU, s", "wall a school, s", "wall ÷ as many alone",
                  "CPU ÷ as many alone", "peak memory, MB")), row(["---:"] * 8),
             row(("1, alone", "–", f"{alone.wall:.1f}", f"{alone.cpu:.1f}", f"{alone.wall:.2f}", "1.00", "1.00",
                  f"{alone.memory:.0f}"))]
    verdicts = []
    for count, (cost, pages) in together.items():
        ratio = cost.wall / (count * alone.wall)
        lines.append(row((count, f"{pages:,}", f"{cost.wall:.1f}", f"{cost.cpu:.1f}", f"{cost.wall / count:.2f}",
                          f"{ratio:.2f}", f"{cost.cpu / (count * alone.cpu):.2f}", f"{cost.memory:.0f}")))
        if count >= 40:
            verdicts.append(f"- target: {count} schools ≤ {most_ratio:g} × as many builds; measured {ratio:.2f} ×: "
                            + verdict(ratio <= most_ratio))
            verdicts.append(f"- target: memory < {most_memory:,} MB; measured {cost.memory:.0f} MB: "
                            + verdict(cost.memory < most_memory))
    return "\n".join(lines + [""] + verdicts + [""])


def verdict(met):
    return "met" if met else "**missed**"


def write_into(readme, text, name="results"):
    """Replaces what stands between the markers of that name."""
    begin, end = f"<!-- {name}: begin -->", f"<!-- {name}: end -->"
    old = readme.read_text(encoding="utf-8")
    between = re.compile(re.escape(begin) + ".*?" + re.escape(end), re.DOTALL)
    new, count = between.subn(lambda _: f"{begin}\n{text.strip()}\n{end}", old)
    if count != 1:
        raise SystemExit(f"{readme.name} must have the markers {begin} and {end} once")
    readme.write_text(new, encoding="utf-8", newline="\n")
