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
import org.nd4j.linalg.cpu.nativecpu.DirectShapeInfoProvider;
import org.nd4j.linalg.factory.Nd4j;

class ShapeInfoCacheTest {
    private final ShapeInfoProvider before = Nd4j.getShapeInfoProvider();
    private final ShapeInfoProvider plain = new DirectShapeInfoProvider();
    private final ShapeInfoProvider cached = new ShapeInfoCache(plain);

    @AfterEach
    void putBack() {
        ShapeInfoCache.use(before);
        ShapeInfoCache.install();
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
        for (DataType type : List.of(DataType.FLOAT, DataType.DOUBLE, DataType.INT32, DataType.BOOL)) {
            for (long[] shape : List.of(new long[] {}, new long[] {5}, new long[] {2, 3}, new long[] {2, 0, 3})) {
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
        ShapeInfoCache.use(before);
        Dl4jNetwork.wrap(new MultiLayerNetwork(new NeuralNetConfiguration.Builder()
                .list(new OutputLayer.Builder().nIn(2).nOut(2).build())
                .build()));
        assertInstanceOf(ShapeInfoCache.class, Nd4j.getShapeInfoProvider());
    }
}
