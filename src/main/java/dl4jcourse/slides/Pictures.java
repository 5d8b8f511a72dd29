package dl4jcourse.slides;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dl4jcourse.ipynb.Cell;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The pictures that a cell of an executed notebook shows, as addresses that hold the whole picture. */
final class Pictures {
    private static final Pattern IMAGE = Pattern.compile("<img[^>]*\\ssrc=\"(data:image/[^\"]+)\"[^>]*>");

    private Pictures() {}

    static List<String> of(Cell cell) {
        return cell.outputs().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(output -> output.has("data"))
                .flatMap(output -> of(output.getAsJsonObject("data")))
                .toList();
    }

    /** One output; of the same picture as SVG and PNG the first, which stays sharp on a large screen. */
    private static Stream<String> of(JsonObject data) {
        if (data.has("image/svg+xml")) return Stream.of(svg(CellOutput.joined(data.get("image/svg+xml"))));
        if (data.has("image/png")) {
            return Stream.of("data:image/png;base64,"
                    + CellOutput.joined(data.get("image/png")).replaceAll("\\s", ""));
        }
        if (!data.has("text/html")) return Stream.empty();
        return IMAGE.matcher(CellOutput.joined(data.get("text/html"))).results().map(Pictures::of);
    }

    /** Pixels that are to stay squares do so in an SVG around them. */
    private static String of(MatchResult image) {
        if (!image.group().contains("pixelated")) return image.group(1);
        return svg("""
                <svg xmlns="http://www.w3.org/2000/svg" width="280" height="280" viewBox="0 0 280 280">\
                <image width="280" height="280" style="image-rendering:pixelated" href="%s"/></svg>""".formatted(image.group(1)));
    }

    private static String svg(String text) {
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
