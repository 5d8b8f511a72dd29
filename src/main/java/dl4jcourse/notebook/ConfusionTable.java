package dl4jcourse.notebook;

import dl4jcourse.train.ConfusionMatrix;
import java.util.Locale;

/** A confusion matrix as an HTML table: the diagonal green, mistakes the redder the more there are. */
final class ConfusionTable {
    private ConfusionTable() {}

    static String of(ConfusionMatrix confusion) {
        int[][] counts = confusion.counts();
        int worst = 1;
        StringBuilder head = new StringBuilder("<tr><th>actual ↓ predicted →</th>");
        for (int i = 0; i < counts.length; i++) {
            head.append("<th>").append(i).append("</th>");
            for (int j = 0; j < counts.length; j++) {
                worst = i == j ? worst : Math.max(worst, counts[i][j]);
            }
        }
        StringBuilder html = new StringBuilder("<table>").append(head).append("</tr>");
        for (int i = 0; i < counts.length; i++) {
            html.append(row(i, counts[i], worst));
        }
        return html.append("</table>")
                + String.format(
                        Locale.ROOT,
                        "<small>%d of %d right: accuracy %.2f %%</small>",
                        confusion.right(),
                        confusion.total(),
                        100 * confusion.accuracy());
    }

    private static String row(int actual, int[] counts, int worst) {
        StringBuilder row = new StringBuilder("<tr><th>" + actual + "</th>");
        for (int j = 0; j < counts.length; j++) {
            double red = 0.6 * counts[j] / worst;
            String colour = j == actual ? Html.GOOD : String.format(Locale.ROOT, "rgba(248,81,73,%.2f)", red);
            row.append(Html.cell(Integer.toString(counts[j]), colour));
        }
        return row.append("</tr>").toString();
    }
}
