package dl4jcourse.notebook;

import java.util.Base64;

/** Pieces of HTML. Colours are translucent or inherited, to fit light and dark themes. */
final class Html {
    static final String GOOD = "rgba(46,160,67,.25)";
    static final String DOUBTFUL = "rgba(210,153,34,.30)";
    static final String BAD = "rgba(248,81,73,.30)";

    private Html() {}

    /** Text in which nothing is taken for markup. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    static String pre(String text) {
        return "<pre>" + escape(text) + "</pre>";
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String cell(String text) {
        return "<td>" + escape(text) + "</td>";
    }

    static String cell(String text, String colour) {
        return "<td style=\"background:" + colour + "\">" + escape(text) + "</td>";
    }

    static String header(String... names) {
        StringBuilder row = new StringBuilder("<tr>");
        for (String name : names) {
            row.append("<th>").append(escape(name)).append("</th>");
        }
        return row.append("</tr>").toString();
    }
}
