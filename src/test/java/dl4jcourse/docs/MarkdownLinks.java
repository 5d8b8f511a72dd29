package dl4jcourse.docs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The links and the anchors of a Markdown text. */
final class MarkdownLinks {
    private static final Pattern CODE = Pattern.compile("(?ms)^(```+|~~~+).*?^\\1\\s*$|``.*?``|`[^`\n]*`");
    private static final Pattern LINK = Pattern.compile("\\]\\(\\s*<?([^)\\s>]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern FENCED = Pattern.compile("(?ms)^(```+|~~~+).*?^\\1\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.*?)[ #]*$");

    private MarkdownLinks() {}

    /** Where the links and pictures of a text lead, without those in code. */
    static List<String> targets(String markdown) {
        String prose = CODE.matcher(markdown).replaceAll("");
        return LINK.matcher(prose).results().map(link -> link.group(1)).toList();
    }

    /** The names by which its headings can be linked, as GitHub and the site make them. */
    static List<String> anchors(String markdown) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> anchors = new ArrayList<>();
        for (MatchResult heading : HEADING.matcher(FENCED.matcher(markdown).replaceAll(""))
                .results()
                .toList()) {
            String slug = slug(heading.group(1));
            int before = seen.merge(slug, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? slug : slug + "-" + before);
        }
        return anchors;
    }

    private static String slug(String heading) {
        String text = heading.replaceAll("!?\\[([^\\]]*)\\]\\([^)]*\\)", "$1").replaceAll("[*`]", "");
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}\\p{M}_ -]", "")
                .strip()
                .replace(' ', '-');
    }
}
