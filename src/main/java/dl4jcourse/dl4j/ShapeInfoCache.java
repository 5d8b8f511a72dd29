package dl4jcourse.dl4j;

import java.lang.System.Logger.Level;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.ShapeInfoProvider;
import org.nd4j.linalg.api.shape.options.ArrayOptionsHelper;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Lets ND4J find the descriptions of its arrays' shapes again. ND4J 1.0.0-M2.1 keeps them in a cache for the CPU, but its
 * arrays ask by a method that passes the cache by. So for each array, each view and each transpose two native pointers and a
 * buffer are made, and three phantom references that the garbage collector has to look after: about 300 for an update of MNIST.
 *
 * <p>Every {@link Dl4jNetwork} works with it. It holds for all of ND4J in this JVM and changes no number. ND4J keeps the first
 * 1000 descriptions for good and makes others anew.
 */
final class ShapeInfoCache implements ShapeInfoProvider {
    private static final System.Logger LOG = System.getLogger(ShapeInfoCache.class.getName());
    /** ND4J's provider for the CPU. */
    static final String CPU = "org.nd4j.linalg.cpu.nativecpu.DirectShapeInfoProvider";

    private final ShapeInfoProvider provider;

    ShapeInfoCache(ShapeInfoProvider provider) {
        this.provider = provider;
    }

    /** Puts the cache before ND4J's provider, once; a GPU's provider stays as it is. */
    static void install() {
        ShapeInfoProvider present = Nd4j.getShapeInfoProvider();
        if (present.getClass().getName().equals(CPU)) {
            use(new ShapeInfoCache(present));
        }
    }

    /**
     * ND4J has a setting for it, but reads it only while it starts, and a notebook may have started it before. An ND4J without
     * the field stays as it is: it only misses the speed.
     */
    static void use(ShapeInfoProvider provider) {
        try {
            Field field = Nd4j.class.getDeclaredField("shapeInfoProvider");
            field.setAccessible(true);
            field.set(null, provider);
        } catch (ReflectiveOperationException | InaccessibleObjectException e) {
            LOG.log(Level.DEBUG, "ND4J describes each shape anew", e);
        }
    }

    @Override
    public Pair<DataBuffer, long[]> createShapeInformation(
            long[] shape, long[] stride, long elementWiseStride, char order, DataType type, boolean empty) {
        return empty || elementWiseStride < 0
                ? provider.createShapeInformation(shape, stride, elementWiseStride, order, type, empty)
                // the method with the cache; ND4J finds a size of 0 by itself
                : provider.createShapeInformation(
                        shape, stride, elementWiseStride, order, ArrayOptionsHelper.setOptionBit(0L, type));
    }

    @Override
    public Pair<DataBuffer, long[]> createShapeInformation(
            long[] shape, long[] stride, long elementWiseStride, char order, long extras) {
        return provider.createShapeInformation(shape, stride, elementWiseStride, order, extras);
    }

    @Override
    public Pair<DataBuffer, long[]> createShapeInformation(long[] shape, DataType type) {
        return createShapeInformation(shape, Nd4j.order(), type);
    }

    @Override
    public Pair<DataBuffer, long[]> createShapeInformation(long[] shape, char order, DataType type) {
        return createShapeInformation(shape, Nd4j.getStrides(shape, order), 1, order, type, false);
    }

    @Override
    public void purgeCache() {
        provider.purgeCache();
    }

    @Override
    public long getCachedBytes() {
        return provider.getCachedBytes();
    }
}
