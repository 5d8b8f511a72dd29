package dl4jcourse.dl4j;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.layers.OutputLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nd4j.common.primitives.Pair;
import org.nd4j.linalg.api.buffer.DataBuffer;
import org.nd4j.linalg.api.buffer.DataType;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ndarray.ShapeInfoProvider;
import org.nd4j.linalg.api.shape.Shape;
import org.nd4j.linalg.factory.Nd4j;

class ShapeInfoCacheTest {
    private static final List<DataType> TYPES = List.of(
            DataType.BOOL,
            DataType.FLOAT16,
            DataType.BFLOAT16,
            DataType.FLOAT,
            DataType.DOUBLE,
            DataType.INT8,
            DataType.INT16,
            DataType.INT32,
            DataType.INT64,
            DataType.UINT8,
            DataType.UINT16,
            DataType.UINT32,
            DataType.UINT64,
            DataType.UTF8);

    private final ShapeInfoProvider before = Nd4j.getShapeInfoProvider();
    private final ShapeInfoProvider plain = ofTheCpu();
    private final ShapeInfoProvider cached = new ShapeInfoCache(plain);

    /** By name, so that the tests compile with the GPU's backend too. */
    private static ShapeInfoProvider ofTheCpu() {
        try {
            return (ShapeInfoProvider)
                    Class.forName(ShapeInfoCache.CPU).getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @AfterEach
    void putBack() {
        ShapeInfoCache.use(before);
    }

    /** If this fails with a newer ND4J, the cache works there, and this class is not needed any more. */
    @Test
    void nd4jAloneDescribesAShapeAnewForEachArray() {
        ShapeInfoCache.use(plain);
        assertNotSame(Nd4j.zeros(2, 3).shapeInfoDataBuffer(), Nd4j.zeros(2, 3).shapeInfoDataBuffer());
    }

    @Test
    void arraysOfAShapeShareItsDescription() {
        ShapeInfoCache.use(cached);
        assertSame(Nd4j.zeros(2, 3).shapeInfoDataBuffer(), Nd4j.zeros(2, 3).shapeInfoDataBuffer());
        assertNotSame(
                Nd4j.zeros(2, 3).shapeInfoDataBuffer(),
                Nd4j.zeros(3, 2).transpose().shapeInfoDataBuffer());
        assertNotSame(
                Nd4j.zeros(DataType.FLOAT, 2, 3).shapeInfoDataBuffer(),
                Nd4j.zeros(DataType.DOUBLE, 2, 3).shapeInfoDataBuffer());
    }

    @ParameterizedTest
    @ValueSource(chars = {'c', 'f'})
    void saysWhatNd4jAloneSays(char order) {
        for (DataType type : TYPES) {
            for (long[] shape : List.of(
                    new long[] {},
                    new long[] {5},
                    new long[] {2, 3},
                    new long[] {2, 3, 4, 5},
                    new long[] {0},
                    new long[] {0, 4},
                    new long[] {2, 0, 3})) {
                long[] strides = Nd4j.getStrides(shape, order);
                for (long step : new long[] {-1, 0, 1, 2}) {
                    for (boolean empty : new boolean[] {false, true}) {
                        assertSameDescription(
                                plain.createShapeInformation(shape, strides, step, order, type, empty),
                                cached.createShapeInformation(shape, strides, step, order, type, empty));
                    }
                }
                assertSameDescription(
                        plain.createShapeInformation(shape, order, type),
                        cached.createShapeInformation(shape, order, type));
                assertSameDescription(
                        plain.createShapeInformation(shape, type), cached.createShapeInformation(shape, type));
            }
        }
    }

    @Test
    void ofViewsToo() {
        for (long[] strides : List.of(new long[] {1, 7}, new long[] {40, 3}, new long[] {0, 1})) {
            long[] shape = {3, 4};
            assertSameDescription(
                    plain.createShapeInformation(shape, strides, 0, 'c', DataType.FLOAT, false),
                    cached.createShapeInformation(shape, strides, 0, 'c', DataType.FLOAT, false));
        }
    }

    private static void assertSameDescription(Pair<DataBuffer, long[]> alone, Pair<DataBuffer, long[]> cached) {
        assertArrayEquals(alone.getSecond(), cached.getSecond());
        assertArrayEquals(alone.getFirst().asLong(), cached.getFirst().asLong());
    }

    /** Changing an array's shape in place must not change that of another one with the same description. */
    @Test
    void anArrayThatChangesItsShapeChangesNoOther() {
        ShapeInfoCache.use(cached);
        INDArray a = Nd4j.arange(6).reshape(2, 3);
        INDArray b = Nd4j.arange(6).reshape(2, 3);
        a.setOrder('f');
        a.permutei(1, 0);
        assertArrayEquals(new long[] {2, 3}, b.shape());
        assertArrayEquals(new long[] {3, 1}, b.stride());
        assertEquals('c', Shape.order(b.shapeInfoDataBuffer()));
    }

    @Test
    void everyNetworkWorksWithIt() {
        ShapeInfoCache.use(plain);
        ShapeInfoCache.install();
        ShapeInfoProvider installed = assertInstanceOf(ShapeInfoCache.class, Nd4j.getShapeInfoProvider());
        ShapeInfoCache.install();
        assertSame(installed, Nd4j.getShapeInfoProvider());
        ShapeInfoCache.use(plain);
        Dl4jNetwork.wrap(new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .list(new OutputLayer.Builder().nIn(2).nOut(2).build())
                .build()));
        assertInstanceOf(ShapeInfoCache.class, Nd4j.getShapeInfoProvider());
    }
}
