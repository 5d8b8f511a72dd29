package dl4jcourse.nn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatchesTest {
    private final Random random = new Random(4);

    private static Patches patches(int channels, int height, int width, int h, int w, int stride, int padding) {
        return new Patches(new ImageShape(channels, height, width), new Window(h, w, stride, padding));
    }

    /** The number under row k and column l of the window, pixel by pixel. */
    private static Matrix oneByOne(Patches patches, Matrix x) {
        ImageShape image = patches.image();
        Window window = patches.window();
        ImageShape places = patches.places();
        int area = window.height() * window.width();
        return Matrix.of(image.channels() * area, x.rows() * places.pixels(), (row, column) -> {
            int place = column % places.pixels();
            int i = place / places.width() * window.stride() + row % area / window.width() - window.padding();
            int j = place % places.width() * window.stride() + row % window.width() - window.padding();
            boolean inside = i >= 0 && i < image.height() && j >= 0 && j < image.width();
            int pixel = row / area * image.pixels() + i * image.width() + j;
            return inside ? x.get(column / places.pixels(), pixel) : 0;
        });
    }

    @ParameterizedTest
    @CsvSource({
        "1,5,5,3,3,1,0",
        "2,6,4,3,2,1,0",
        "3,5,7,2,3,2,0",
        "1,5,5,3,3,1,1",
        "2,7,6,3,3,2,1",
        "2,4,9,4,4,3,2",
        "1,1,1,1,1,1,0",
        "1,3,3,5,5,1,2",
        "1,2,2,5,5,3,4",
        "2,9,9,2,2,4,1"
    })
    void eachPixelGoesToItsPlacesAndBack(int channels, int height, int width, int h, int w, int stride, int padding) {
        Patches patches = patches(channels, height, width, h, w, stride, padding);
        Matrix x = Matrix.randn(3, patches.image().size(), random);
        Matrix found = patches.of(x);
        assertEquals(oneByOne(patches, x), found);
        // ⟨P(x), D⟩ = ⟨x, Pᵀ(D)⟩: so Pᵀ is the transpose of P
        Matrix d = Matrix.randn(found.rows(), found.cols(), random);
        assertEquals(found.mul(d).sum(), x.mul(patches.sumBack(d)).sum(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"1,28,28,5,5,1,0", "6,12,12,5,5,1,0", "3,9,9,3,3,2,1", "1,2,2,1,1,1,0"})
    void inGroupsTheSameNumbers(int channels, int height, int width, int h, int w, int stride, int padding) {
        Patches patches = patches(channels, height, width, h, w, stride, padding);
        for (int batch : new int[] {1, 2, 67}) {
            Matrix x = Matrix.randn(batch, patches.image().size(), random);
            Matrix whole = patches.of(x);
            List<Matrix> copies = patches.inGroups(x, (P, from, to) -> {
                assertEquals(
                        whole.cols(
                                from * patches.places().pixels(),
                                to * patches.places().pixels()),
                        P);
                return x.rows(from, to);
            });
            assertEquals(x, Matrix.vstack(copies), "every image once, in order");
            Matrix back = patches.sumBack(
                    batch,
                    (from, to) -> whole.cols(
                            from * patches.places().pixels(),
                            to * patches.places().pixels()));
            assertEquals(patches.sumBack(whole), back);
        }
    }

    @Test
    void aLargeBatchIsSplitAndTheLastGroupIsSmaller() {
        Patches patches = patches(1, 28, 28, 5, 5, 1, 0);
        Matrix x = Matrix.randn(65, 784, random);
        List<Integer> sizes = patches.inGroups(x, (P, from, to) -> to - from);
        assertTrue(sizes.size() > 2, sizes::toString);
        assertNotEquals(sizes.get(0), sizes.get(sizes.size() - 1));
        assertEquals(65, sizes.stream().mapToInt(size -> size).sum());
    }

    /** Else the products of a late layer would have short rows, and a gradient of all weights for each image. */
    @Test
    void whereThereAreFewPlacesAGroupHasMoreImages() {
        Patches patches = patches(64, 4, 4, 3, 3, 1, 1);
        Matrix x = Matrix.zeros(32, 64 * 16);
        assertEquals(List.of(8, 8, 8, 8), patches.inGroups(x, (P, from, to) -> to - from));
    }

    @Test
    void anEmptyBatchGivesNothing() {
        Patches patches = patches(1, 4, 4, 3, 3, 1, 1);
        assertEquals(List.of(), patches.inGroups(Matrix.zeros(0, 16), (P, from, to) -> P));
        assertEquals(Matrix.zeros(0, 16), patches.sumBack(0, (from, to) -> Matrix.ones(9, 16)));
    }
}
