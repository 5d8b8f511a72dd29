package dl4jcourse.ipynb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the block of keys at the head of a master, a small part of YAML. */
final class FrontMatterParser {

    private static final String FENCE = "---";
    private static final Pattern ENTRY = Pattern.compile("^([A-Za-z0-9_-]+):(?:\\s+(.*))?$");
    private static final Set<String> KEYS = new TreeSet<>(Set.of("title-en", "title-ja", "minutes", "prerequisites"));

    private final Lines lines;
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    private FrontMatterParser(Lines lines) {
        this.lines = lines;
    }

    static FrontMatter parse(Lines lines) {
        return new FrontMatterParser(lines).frontMatter();
    }

    private FrontMatter frontMatter() {
        if (!atFence()) {
            throw lines.errorHere(
                    "--- before the front matter", "begin the file with ---, title-en, title-ja, minutes");
        }
        lines.take();
        while (lines.hasNext() && !atFence()) {
            line();
        }
        if (!lines.hasNext()) {
            throw lines.error(1, "--- to close the front matter", Lines.END, "add the closing line");
        }
        FrontMatter front = new FrontMatter(required("title-en"), required("title-ja"), minutes(), prerequisites());
        lines.take();
        return front;
    }

    private boolean atFence() {
        return lines.peek().stripTrailing().equals(FENCE);
    }

    private void line() {
        if (!lines.peek().isBlank() && !lines.peek().startsWith("#")) {
            entry();
        }
        lines.take();
    }

    private void entry() {
        Matcher entry = ENTRY.matcher(lines.peek().stripTrailing());
        if (!entry.matches() || !KEYS.contains(entry.group(1))) {
            throw lines.errorHere("one of the keys " + KEYS + " and a value", "correct the key");
        }
        if (values.containsKey(entry.group(1))) {
            throw lines.errorHere("a key that was not given before", "remove one of the two lines");
        }
        numbers.put(entry.group(1), lines.number());
        values.put(
                entry.group(1),
                value(entry.group(2) == null ? "" : entry.group(2).strip()));
    }

    private String value(String text) {
        if (text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.contains(": ") || text.contains(" #") || text.startsWith("\"")) {
            throw lines.errorHere("a plain value, or one in double quotes", "write key: \"value\"");
        }
        return text;
    }

    private String required(String key) {
        String value = values.getOrDefault(key, "");
        if (value.isBlank()) {
            throw lines.error(
                    numbers.getOrDefault(key, lines.number()), key + " with a value", "none", "add " + key + ": …");
        }
        return value;
    }

    private int minutes() {
        String text = required("minutes");
        if (!text.matches("[1-9]\\d{0,3}")) {
            throw wrong("minutes", "a number of minutes above 0", "write it in digits");
        }
        return Integer.parseInt(text);
    }

    private List<String> prerequisites() {
        String text = values.getOrDefault("prerequisites", "");
        if (!text.matches("|\\d\\d(\\s*,\\s*\\d\\d)*")) {
            throw wrong("prerequisites", "two-digit lecture numbers with commas", "write prerequisites: 00, 01");
        }
        return text.isEmpty() ? List.of() : Arrays.asList(text.split("\\s*,\\s*"));
    }

    private MasterException wrong(String key, String expected, String todo) {
        return lines.error(numbers.getOrDefault(key, 1), expected, Lines.quoted(values.getOrDefault(key, "")), todo);
    }
}
