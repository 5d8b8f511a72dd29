package dl4jcourse.notebook;

import tech.tablesaw.api.Table;

/** A Tablesaw table as an HTML table; of a long one the first rows. */
final class TablesawTable {
    private static final int MAX_ROWS = 20;

    private TablesawTable() {}

    static String of(Table table) {
        int rows = Math.min(table.rowCount(), MAX_ROWS);
        StringBuilder html = new StringBuilder("<table>");
        html.append(Html.header(table.columnNames().toArray(String[]::new)));
        for (int i = 0; i < rows; i++) {
            html.append("<tr>");
            for (int j = 0; j < table.columnCount(); j++) {
                html.append(Html.cell(table.getString(i, j)));
            }
            html.append("</tr>");
        }
        return html.append("</table><small>") + Html.escape(table.name()) + ": " + table.rowCount() + " rows, "
                + table.columnCount() + " columns</small>";
    }
}
