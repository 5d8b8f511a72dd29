package dl4jcourse.notebook;

import dl4jcourse.plot.Digits;

/** Images side by side with their captions. */
final class DigitRow {
    private static final String FRAME = "<figure style=\"display:inline-block;margin:4px;text-align:center\">"
            + "<img width=\"56\" height=\"56\" style=\"image-rendering:pixelated\" src=\"data:image/png;base64,";

    private DigitRow() {}

    static String of(Digits digits) {
        StringBuilder html = new StringBuilder("<div>");
        for (int n = 0; n < digits.images().size(); n++) {
            String caption = Html.escape(digits.captions().get(n));
            html.append(FRAME).append(Html.base64(digits.images().get(n)));
            html.append("\" alt=\"").append(caption).append("\"><figcaption><small>");
            html.append(caption).append("</small></figcaption></figure>");
        }
        return html.append("</div>").toString();
    }
}
