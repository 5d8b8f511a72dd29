package dl4jcourse.plot;

/**
 * A picture in two formats: SVG for sharp edges, PNG for where SVG is not shown.
 *
 * @param description what can be seen, for those who cannot
 * @param svg the SVG document
 * @param png the bytes of a PNG file
 */
public record Picture(String description, String svg, byte[] png) {}
