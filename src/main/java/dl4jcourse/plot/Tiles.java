package dl4jcourse.plot;

import java.awt.Graphics2D;
import java.util.List;

/** Tiles in rows, a caption under each. */
final class Tiles {
    private static final int COLUMNS = 8;
    private static final int GAP = 10;
    /** Pixels of a tile's longer side; up to three tiles are large. */
    private static final int LARGE = 260;

    private static final int SMALL = 110;

    private Tiles() {}

    static Picture picture(String description, List<Tile> tiles) {
        int side = tiles.size() <= 3 ? LARGE : SMALL;
        int columns = Math.min(COLUMNS, tiles.size());
        int rows = (tiles.size() + columns - 1) / columns;
        int width = GAP + columns * (side + GAP);
        int height = GAP + rows * (side + Tile.CAPTION + GAP);
        return Drawing.of(description, width, height, graphics -> draw(graphics, tiles, side, columns));
    }

    private static void draw(Graphics2D graphics, List<Tile> tiles, int side, int columns) {
        for (int t = 0; t < tiles.size(); t++) {
            int x = GAP + t % columns * (side + GAP);
            int y = GAP + t / columns * (side + Tile.CAPTION + GAP);
            graphics.translate(x, y);
            tiles.get(t).draw(graphics, side);
            graphics.translate(-x, -y);
        }
    }
}
