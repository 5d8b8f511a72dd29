"""The documentation as a site: `course docs` runs Sphinx with this file, once a language (-D language=en or ja).

The sources lie as in the project: docs/*.md, notebooks/LANGUAGE/*.ipynb. A link to a page that only the other
language has becomes a link to that language's site, beside this one.
"""

import importlib.metadata
import pathlib
import posixpath
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parent))
# no __pycache__ among the sources: the launcher would build anew, and bundles would hand it out
sys.dont_write_bytecode = True

project = "dl4j-course"
html_title = project
extensions = ["myst_nb", "search_terms"]
exclude_patterns = []

myst_enable_extensions = ["dollarmath", "amsmath"]
myst_heading_anchors = 4
myst_url_schemes = {"http": None, "https": None, "mailto": None, "beside": "{{path}}"}
nb_execution_mode = "off"
nb_merge_streams = True
# the lectures' headings are cells of their own: a section may begin at the third level
suppress_warnings = ["myst.header"]

html_theme = "furo"
html_use_index = False
html_copy_source = False
# the browser may not read the found pages again where the site is opened from the disk
html_show_search_summary = False
# one file without fonts: formulas are drawn, so nothing is loaded later
mathjax = "sphinx-mathjax-offline/static/mathjax/tex-svg-full.js"
html_static_path = [str(importlib.metadata.distribution("sphinx-mathjax-offline").locate_file(mathjax))]
mathjax_path = posixpath.basename(mathjax)
mathjax3_config = {"options": {"enableMenu": False}}

LINK = re.compile(r"(?<=\]\()([^)\s#:]+\.(?:md|ipynb))(#[^)\s]*)?(?=\))")

FENCE = re.compile(r"(?ms)^(```+).*?^\1$")
WIDE = "\u3000-\u30ff\u4e00-\u9fff\uff00-\uffef"
BROKEN = re.compile(f"(?<=[{WIDE}])\\n *(?=[{WIDE}])")


def without_line_ends(app, page, source):
    """The end of a line is a space on the page, which is wrong between Japanese characters."""
    if not page.endswith(".ja"):
        return
    text, last = "", 0
    for fence in FENCE.finditer(source[0]):
        text += BROKEN.sub("", source[0][last : fence.start()]) + fence.group()
        last = fence.end()
    source[0] = text + BROKEN.sub("", source[0][last:])


def to_the_other_language(app, page, source):
    """Links to pages that are not here lead to the other language's site."""
    here = pathlib.Path(app.srcdir)
    folder = posixpath.dirname(page)
    other = "en" if app.config.language == "ja" else "ja"

    def link(match):
        target = posixpath.normpath(posixpath.join(folder, match.group(1)))
        if (here / target).exists() or not (here.parent / other / target).exists():
            return match.group(0)
        up = posixpath.relpath(".", folder or ".")
        html = re.sub(r"\.\w+$", ".html", target)
        return f"beside:{up}/../{other}/{html}{match.group(2) or ''}"

    if (here / (page + ".md")).exists():
        source[0] = LINK.sub(link, source[0])


def contents(app, page, source):
    """The front page's headings and links are also the table of contents; what was built beside is linked below."""
    if page != app.config.root_doc:
        return
    trees = []
    for part in re.split(r"(?m)^## ", source[0])[1:]:
        pages = [posixpath.relpath(posixpath.normpath(posixpath.join("docs", link[0])), "docs") for link in LINK.findall(part)]
        caption = part.split("\n", 1)[0]
        if pages:
            trees.append("\n".join(["```{toctree}", ":hidden:", f":caption: {caption}", "", *pages, "```"]))
    source[0] += "\n\n" + "\n\n".join(trees) + "\n\n" + beside(app)


def beside(app):
    """Links to the slides and the API, if they were made."""
    site = pathlib.Path(app.outdir).parent
    japanese = app.config.language == "ja"
    text = ""
    decks = sorted((site / "slides").glob(f"*.{app.config.language}.html"))
    if decks:
        text += "## スライド\n\n" if japanese else "## Slides\n\n"
        text += "".join(f"- [{deck.name.split('.')[0]}](beside:../../slides/{deck.name})\n" for deck in decks)
    if (site / "api/index.html").exists():
        text += "\n## API\n\n- [API 文書（英語）]" if japanese else "\n## API\n\n- [API documentation]"
        text += "(beside:../../api/index.html)\n"
    return text


def setup(app):
    app.connect("source-read", without_line_ends)
    app.connect("source-read", contents)
    app.connect("source-read", to_the_other_language)
