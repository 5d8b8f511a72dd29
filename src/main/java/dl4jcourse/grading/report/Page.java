package dl4jcourse.grading.report;

/** A page of HTML that needs nothing else: no script, no file, no network. */
final class Page {
    private static final String STYLE = "body{font:16px/1.5 sans-serif;max-width:60em;margin:2em auto;padding:0 1em}"
            + "table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.2em .6em;text-align:left;"
            + "vertical-align:top;overflow-wrap:anywhere}.no{color:#b00}.yes{color:#070}"
            + "svg{max-width:100%;height:auto}";

    private Page() {}

    static String of(String language, String title, String body) {
        return "<!doctype html>\n<html lang=\"" + language + "\"><head><meta charset=\"utf-8\">"
                + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
                + "<title>" + escape(title) + "</title><style>" + STYLE + "</style></head><body>\n<h1>" + escape(title)
                + "</h1>\n" + body + "</body></html>\n";
    }

    static String row(String tag, Object... cells) {
        StringBuilder row = new StringBuilder("<tr>");
        for (Object cell : cells) {
            row.append('<')
                    .append(tag)
                    .append('>')
                    .append(escape(String.valueOf(cell)))
                    .append("</")
                    .append(tag);
            row.append('>');
        }
        return row.append("</tr>\n").toString();
    }

    /** Learners choose some of these texts: none of them becomes markup, and no control character stays. */
    static String escape(String text) {
        return text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]|[\\uFFFE\\uFFFF]|\\p{Cs}", "\uFFFD")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
