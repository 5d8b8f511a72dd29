"""Search in Japanese: Sphinx cuts the pages into words, but not what is typed into the search box, so that a longer word is
not found. Here both are cut into pairs of characters: 学習率 is found where 学習 and 習率 are."""

import re

from sphinx.search import SearchLanguage

JAPANESE = "[\u3005\u3041-\u30ff\u4e00-\u9fff]+"
WORDS = re.compile(JAPANESE + "|[^\\W\u3005\u3041-\u30ff\u4e00-\u9fff]+")


def terms(text):
    """The terms of a text: words of other scripts, pairs of Japanese characters, single ones that stand alone."""
    for word in WORDS.findall(text):
        if re.match(JAPANESE, word) and len(word) > 1:
            yield from (word[i : i + 2] for i in range(len(word) - 1))
        else:
            yield word


class JapanesePairs(SearchLanguage):
    lang = "ja"
    language_name = "Japanese"
    js_splitter_code = """
function splitQuery(query) {
    const japanese = /^[\\u3005\\u3041-\\u30ff\\u4e00-\\u9fff]+$/;
    const words = query.match(/[\\u3005\\u3041-\\u30ff\\u4e00-\\u9fff]+|[\\p{L}\\p{N}_]+/gu) || [];
    return words
        .flatMap(word => word.split(/([\\u3005\\u3041-\\u30ff\\u4e00-\\u9fff]+)/u))
        .filter(word => word)
        .flatMap(word => japanese.test(word) && word.length > 1
            ? Array.from(word).slice(1).map((next, i) => Array.from(word)[i] + next)
            : [word]);
}
"""

    def split(self, text):
        return list(terms(text))

    def stem(self, word):
        return word.lower()

    def word_filter(self, word):
        return len(word) > 1 or re.match(JAPANESE, word) is not None


def setup(app):
    app.add_search_language(JapanesePairs)
    return {"parallel_read_safe": True, "parallel_write_safe": True}
